/**
 * Enters: rows of words; leaves: the longest run of them that an empty strip divides into columns. The one trap is the
 * rail: resumes set dates and labels in a column of their own, but each belongs with the row beside it. What tells a
 * rail from a column: its few words stand on the baselines of the rows they belong to, while the lines of two columns
 * run on independently.
 */
import { isLabelled, judgeColumns, MOST_OF_ASIDE } from './columns.ts';
import type { Row } from './rows.ts';
import { median, type Word } from './word.ts';

export interface Strip {
  readonly left: number;
  readonly right: number;
}

export interface Band {
  /** The row after the last. */
  readonly end: number;
  readonly strip: Strip;
  /** Both columns stand on the same baselines. */
  readonly isLevel: boolean;
}

/** Narrowest strip between columns, in font sizes. */
const NARROWEST = 0.85;
/** Rows of a page's head: a name beside contact details. */
const LONGEST_HEAD = 4;

/** The longest run of rows from `start` on that an empty strip divides into columns; `end` is the row after it. */
export function findBand(rows: readonly Row[], start: number): Band | null {
  let strips: Strip[] = [{ left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }];
  const sizes = rows.slice(start).flatMap((row) => row.words.map((word) => word.size));
  const narrowest = Math.max(4, median(sizes) * NARROWEST);
  let best: Band | null = null;
  let bestScore = 0;
  const consider = (strip: Strip, end: number): void => {
    if (!Number.isFinite(strip.left) || !Number.isFinite(strip.right)) return;
    const trimmed = trimBand(rows, start, end, strip);
    if (trimmed === null || trimmed - start <= bestScore) return;
    // Of two strips, the better one leaves fewer words beside rows they seem to belong to.
    const { score: share, isLevel } = judgeColumns(rows.slice(start, trimmed), strip);
    const score = (trimmed - start) * share;
    if (score <= bestScore) return;
    bestScore = score;
    best = { end: trimmed, strip, isLevel };
  };
  for (let index = start; index < rows.length; index++) {
    const next: Strip[] = [];
    for (const strip of strips) {
      const rests = cutStrip(strip, rows[index]?.words ?? [], narrowest);
      if (rests.every((rest) => !Number.isFinite(rest.left) || !Number.isFinite(rest.right))) consider(strip, index);
      next.push(...rests);
    }
    strips = next;
    const isUnderHead = start < LONGEST_HEAD && index >= start + 6 && isBlockEnd(rows[index - 1], rows[index]);
    for (const strip of isUnderHead ? strips : []) {
      if (Number.isFinite(strip.left + strip.right) && isLabelled(rows.slice(start), index - start, strip))
        consider(strip, index);
    }
    if (index === start && strips.length === 0) return null;
  }
  for (const strip of strips) consider(strip, rows.length);
  return best === null ? null : withoutLabels(rows, start, best);
}

/** A column of contact details may stand over a rail of labels: there the columns end. */
function withoutLabels(rows: readonly Row[], start: number, band: Band): Band {
  for (let end = start + 6; end < band.end; end++) {
    const isEnd =
      isBlockEnd(rows[end - 1], rows[end]) && isLabelled(rows.slice(start, band.end), end - start, band.strip);
    if (!isEnd) continue;
    const { score, isLevel } = judgeColumns(rows.slice(start, end), band.strip);
    if (score > 0) return { ...band, end, isLevel };
  }
  return band;
}

/** What the words of a row leave of a strip. */
function cutStrip(strip: Strip, words: readonly Word[], narrowest: number): Strip[] {
  const rests: Strip[] = [];
  let left = strip.left;
  for (const word of words) {
    if (word.right <= left) continue;
    if (word.left >= strip.right) break;
    if (word.left - left >= narrowest) rests.push({ left, right: word.left });
    left = Math.max(left, word.right);
  }
  if (strip.right - left >= narrowest) rests.push({ left, right: strip.right });
  return rests;
}

/** A band ends with its shorter column, unless that column fills most of it; an aside of a few lines ends with the block
 * it stands beside. Null where one side is empty. */
function trimBand(rows: readonly Row[], start: number, end: number, strip: Strip): number | null {
  const middle = (strip.left + strip.right) / 2;
  const left: number[] = [];
  const right: number[] = [];
  for (let index = start; index < end; index++) {
    const words = rows[index]?.words ?? [];
    if (words.some((word) => word.right <= middle)) left.push(index);
    if (words.some((word) => word.left >= middle)) right.push(index);
  }
  const shorter = Math.min(left.at(-1) ?? -1, right.at(-1) ?? -1) + 1;
  if (shorter <= start) return null;
  if (Math.min(left.length, right.length) <= MOST_OF_ASIDE) {
    for (let index = shorter; index < end; index++) if (isBlockEnd(rows[index - 1], rows[index])) return index;
  }
  return (shorter - start) / (end - start) < 0.4 && end - shorter > 3 ? shorter : end;
}

/** More room than between the lines of a block. */
function isBlockEnd(row: Row | undefined, next: Row | undefined): boolean {
  if (!row || !next) return true;
  return next.baseline - row.baseline > 1.7 * Math.max(...row.words.map((word) => word.size));
}
