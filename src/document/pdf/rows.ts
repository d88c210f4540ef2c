/** Enters: words of one region; leaves: rows of words that stand on one baseline, top to bottom, left to right. */
import { median, type Word } from './word.ts';

export interface Row {
  readonly baseline: number;
  readonly words: readonly Word[];
}

/** Share of a font size by which baselines in a row may differ (a raised date, a smaller font set by hand). */
const SAME_ROW = 0.3;

export function findRows(words: readonly Word[]): Row[] {
  const rows: { baseline: number; size: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && word.baseline - row.baseline <= SAME_ROW * Math.min(row.size, word.size)) {
      row.words.push(word);
      row.size = Math.max(row.size, word.size);
    } else {
      rows.push({ baseline: word.baseline, size: word.size, words: [word] });
    }
  }
  return rows.map((row) => ({
    baseline: median(row.words.map((word) => word.baseline)),
    words: row.words.sort((a, b) => a.left - b.left),
  }));
}

function isBetweenSegments(before: Word, word: Word): boolean {
  const gap = word.left - before.right;
  const size = Math.min(before.size, word.size);
  const changes = before.bold !== word.bold || Math.abs(before.size - word.size) > 0.1 * size;
  return gap > (changes ? WIDEST_AT_CHANGE : WIDEST_SPACE) * size + 2.5 * Math.min(before.tracking, word.tracking);
}

/** Words of a row that stand together: a gap wider than any space between words ends a segment. */
export interface Segment {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** In font sizes. Justified lines stretch their spaces to about 0.8. */
const WIDEST_SPACE = 0.95;
/** The same where the font changes: a label beside its text. */
const WIDEST_AT_CHANGE = 0.6;

export function findSegments(row: Row): Segment[] {
  const groups: Word[][] = [];
  let last: Word | null = null;
  for (const word of row.words) {
    const isApart: boolean = last === null || isBetweenSegments(last, word);
    if (isApart) groups.push([word]);
    else groups.at(-1)?.push(word);
    last = word;
  }
  return groups.map((words) => ({
    words,
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    size: Math.max(...words.map((word) => word.size)),
  }));
}
