/**
 * Enters: the words of a page; leaves: regions in the order a person reads them, each read row by row. A page is a
 * pile of bands: full width, or split by an empty strip from top to bottom of the band into columns, which are read
 * one after the other, and may be split again.
 */
import { findBand, type Strip } from './bands.ts';
import { findCards } from './cards.ts';
import { divide } from './columns.ts';
import { findRows, findSegments, type Row } from './rows.ts';
import { findSideHeadings, type Margin } from './side-headings.ts';
import { median, type Word } from './word.ts';

export interface Region {
  readonly words: readonly Word[];
  /** 0 for the widest flow of the page, 1.. for the others, in reading order. */
  readonly column: number;
  /** Where its lines may end, where that is further than they go. */
  readonly edge?: number;
}

/** Columns within columns within columns: deeper is a drawing. */
const DEEPEST = 5;
/** Rows beyond this on one page are data, read as rows. */
const MOST_ROWS = 400;

/** `known`: where an earlier page had its headings in the margin. */
export function findRegions(
  words: readonly Word[],
  known: Margin | null = null,
): { regions: Region[]; margin: Margin | null } {
  const counter = { last: 0 };
  const sides = findSideHeadings(words, known);
  if (sides === null) return { regions: splitRegion(words, 0, 0, counter), margin: known };
  const blocks = sides.blocks.flatMap(({ heading, text }): Region[] => {
    const parts = splitRegion(text, 0, 0, counter);
    return [
      { words: heading, column: 0 },
      ...parts.map((part) => (parts.length > 1 ? part : { ...part, edge: sides.right })),
    ];
  });
  return { regions: [...splitRegion(sides.head, 0, 0, counter), ...blocks], margin: sides.margin };
}

function splitRegion(words: readonly Word[], column: number, depth: number, counter: { last: number }): Region[] {
  const rows = findRows(words);
  if (depth >= DEEPEST || rows.length < 2 || rows.length > MOST_ROWS)
    return words.length > 0 ? [{ words, column }] : [];
  const regions: Region[] = [];
  let waiting: Row[] = [];
  const flush = (): void => {
    if (waiting.length > 0) regions.push({ words: waiting.flatMap((row) => row.words), column });
    waiting = [];
  };
  let at = 0;
  while (at < rows.length) {
    const band = findBand(rows, at);
    const cards = findCards(rows, at);
    if (cards !== null && (band === null || band.isLevel || band.end <= cards.end)) {
      flush();
      cards.blocks.forEach((block, index) => {
        regions.push({ words: block, column: index === 0 ? column : ++counter.last });
      });
      at = cards.end;
      continue;
    }
    if (band === null) {
      waiting.push(...rows.slice(at, at + 1));
      at++;
      continue;
    }
    const from = skipLead(rows, at, band.end, band.strip);
    waiting.push(...rows.slice(at, from));
    const heads = from > at ? 0 : countHeads(waiting, rows.slice(from, band.end), band.strip);
    const columns = [...waiting.splice(waiting.length - heads, heads), ...rows.slice(from, band.end)];
    flush();
    const { left, right } = divide(columns, band.strip);
    const isLeftMain = extentOf(left) >= extentOf(right);
    const first = isLeftMain ? column : ++counter.last;
    const second = isLeftMain ? ++counter.last : column;
    regions.push(...splitRegion(left, first, depth + 1, counter), ...splitRegion(right, second, depth + 1, counter));
    at = band.end;
  }
  flush();
  return regions;
}

/** Rows at the top of a page that may be its head. */
const LONGEST_HEAD = 9;

/** First row of the columns proper. What stands over them is read before them: rows that cross the strip or start where
 * no column starts, set apart by a gap (contact details), and a name in large type over one column only; but not a pair
 * of headings, one for each column. */
function skipLead(rows: readonly Row[], start: number, end: number, strip: Strip): number {
  const band = rows.slice(start, end);
  const largest = Math.max(...band.flatMap((row) => row.words.map((word) => word.size)));
  const middle = (strip.left + strip.right) / 2;
  let sawName = false;
  let sawLeft = false;
  let from = start;
  for (let index = start; index < Math.min(end - 3, start + LONGEST_HEAD); index++) {
    const row = rows[index];
    const next = rows[index + 1];
    if (!row || !next) break;
    sawName ||= row.words.some((word) => word.size === largest);
    sawLeft ||= row.words.some((word) => word.left < middle);
    const size = row.words[0]?.size ?? 0;
    if (next.baseline - row.baseline <= 1.6 * size) continue;
    const below = divide(rows.slice(index + 1, end), strip);
    const edge = Math.min(...below.right.map((word) => word.left));
    const above = rows.slice(start, index + 1).flatMap((other) => {
      const first = divide([other], strip).right[0];
      return first ? [{ row: other, left: first.left }] : [];
    });
    const isOff =
      above.length > 0 && above.every((other) => Math.abs(other.left - edge) > size * 0.5 || isEven(other.row, strip));
    const isName = sawName && !sawLeft && isHeadingRow(next, rows) && below.left.length > 0;
    if (isOff || isName) from = index + 1;
    if (isName) break;
  }
  return from;
}

/** Several cells, no further apart at the strip than elsewhere: one row of facts, not the lines of two columns. */
function isEven(row: Row, strip: Strip): boolean {
  const segments = findSegments(row);
  const gaps = segments.slice(1).map((segment, index) => segment.left - (segments[index]?.right ?? 0));
  const at = segments.slice(1).findIndex((segment) => segment.left >= strip.right - 1);
  const others = gaps.filter((_, index) => index !== at);
  return others.length >= 2 && (gaps[at] ?? 0) <= Math.max(...others);
}

/** How many rows right above the band start where its columns start: headings of two blocks side by side, which by
 * themselves look like rows. */
function countHeads(waiting: readonly Row[], band: readonly Row[], strip: Strip): number {
  const { left, right } = divide(band, strip);
  const edges = [left, right].map((words) => Math.min(...words.map((word) => word.left)));
  let count = 0;
  for (let index = waiting.length - 1; index >= 0; index--) {
    const row = waiting[index];
    const below = waiting[index + 1] ?? band[0];
    if (!row || !below) break;
    const size = row.words[0]?.size ?? 0;
    const sides = divide([row], strip);
    const starts = [sides.left, sides.right].map((words) => Math.min(...words.map((word) => word.left)));
    const isCut = row.words.some((word) => word.left < strip.right && word.right > strip.left);
    if (isCut || below.baseline - row.baseline > 2.2 * size) break;
    if (!starts.every((at, side) => Math.abs(at - (edges[side] ?? 0)) < 0.5 * size)) break;
    count++;
  }
  return count;
}

function isHeadingRow(row: Row, rows: readonly Row[]): boolean {
  const usual = median(rows.flatMap((other) => other.words.map((word) => word.size)));
  const text = row.words.map((word) => word.text).join('');
  return (
    row.words.some((word) => word.bold || word.size > usual * 1.1) ||
    (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text))
  );
}

const extentOf = (words: readonly Word[]): number =>
  words.reduce((sum, word) => sum + (word.right - word.left) * word.size, 0);
