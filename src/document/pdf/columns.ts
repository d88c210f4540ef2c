/**
 * Enters: rows, and an empty strip that parts them; leaves: whether the strip parts columns, each read by itself, or
 * rows from their rail of dates or labels.
 */
import type { Strip } from './bands.ts';
import { findRows, type Row } from './rows.ts';
import { median, type Word } from './word.ts';

/** A column of so few lines is an aside to the block it stands beside. */
export const MOST_OF_ASIDE = 3;
/** Mean distance of lines, in font sizes, above which they are no lines of one column. */
const SCATTERED = 3.6;
/** How many times the usual distance parts a footer from its column. */
const FOOTER = 6;

export function divide(rows: readonly Row[], strip: Strip): { left: Word[]; right: Word[] } {
  const middle = (strip.left + strip.right) / 2;
  const words = rows.flatMap((row) => row.words);
  return { left: words.filter((word) => word.right <= middle), right: words.filter((word) => word.right > middle) };
}

export interface Judgement {
  /** 0 where the strip divides rows from their rail; else up to 1, the share of rows on baselines of their own. */
  readonly score: number;
  readonly isLevel: boolean;
}

const NONE: Judgement = { score: 0, isLevel: false };

export function judgeColumns(rows: readonly Row[], strip: Strip): Judgement {
  const { left, right } = divide(rows, strip);
  const leftRows = findRows(left);
  const rightRows = findRows(right);
  const [few, many] = leftRows.length <= rightRows.length ? [leftRows, rightRows] : [rightRows, leftRows];
  if (few.length < 2) return NONE;
  const beside = few.filter((row) => many.some((other) => isBeside(row, other))).length;
  if (few.length <= MOST_OF_ASIDE) {
    // A name beside contact details may stand level with one of them.
    const isName = many.length > 4 && sizeOf(few) > 1.5 * sizeOf(many);
    const isOwn =
      (beside * 2 < few.length || isName) && few.some((row) => isWithin(row, many)) && (isName || !isScattered(few));
    return isOwn ? { score: 1 - medianOffset(rightRows, strip.right) / 2, isLevel: false } : NONE;
  }
  if (leftRows.length + rightRows.length < 6 || isScattered(few)) return NONE;
  const across = few.filter((row) => many.some((other) => isAcross(row, other))).length;
  const aligned = beside + across === 0 ? 1 : beside / (beside + across);
  // Lines of a column start at its edge; where most start far from the strip, the strip cut off something else.
  if (aligned < 0.75) return { score: (1 - aligned / 2) * (1 - medianOffset(rightRows, strip.right)), isLevel: false };
  return isProse(leftRows) && isProse(rightRows) && few.length >= 4 ? { score: 1, isLevel: true } : NONE;
}

const sizeOf = (rows: readonly Row[]): number => Math.max(...rows.flatMap((row) => row.words.map((word) => word.size)));

const isWithin = (row: Row, rows: readonly Row[]): boolean =>
  row.baseline > (rows[0]?.baseline ?? 0) && row.baseline < (rows.at(-1)?.baseline ?? 0);

/** How far inside the region its rows start, as a share of its width. */
function medianOffset(rows: readonly Row[], edge: number): number {
  const end = Math.max(...rows.flatMap((row) => row.words.map((word) => word.right)));
  return median(rows.map((row) => (row.words[0]?.left ?? edge) - edge)) / Math.max(1, end - edge);
}

/** Words dotted down the page (places and dates beside their entries, labels of a drawing), not lines of a column. */
function isScattered(rows: readonly Row[]): boolean {
  const steps = rows
    .slice(1)
    .map((row, index) => (row.baseline - (rows[index]?.baseline ?? 0)) / (row.words[0]?.size ?? 1))
    .sort((a, b) => a - b);
  // A footer under a column does not count.
  const close = steps.filter((step) => step < FOOTER * median(steps));
  const mean = close.reduce((sum, step) => sum + step, 0) / Math.max(1, close.length);
  return median(steps) > 3.2 || mean > SCATTERED;
}

/** True where, from row `from` on, each row of the left side is a label on the baseline of a row on the right, and the
 * first stands apart from the column over it. */
export function isLabelled(rows: readonly Row[], from: number, strip: Strip): boolean {
  const { left, right } = divide(rows.slice(from), strip);
  const [labels, texts] = [findRows(left), findRows(right)];
  const above = findRows(divide(rows.slice(0, from), strip).left).at(-1);
  const first = labels[0];
  return (
    above !== undefined &&
    first !== undefined &&
    first.baseline - above.baseline > 1.7 * (first.words[0]?.size ?? 0) &&
    labels.length >= 2 &&
    labels.length * 2 <= texts.length &&
    labels.every((label) => texts.some((text) => isBeside(label, text)))
  );
}

function isBeside(a: Row, b: Row): boolean {
  const size = Math.min(a.words[0]?.size ?? 0, b.words[0]?.size ?? 0);
  return Math.abs(a.baseline - b.baseline) <= 0.3 * size;
}

/** The rows overlap in height, but stand on different baselines: rows of one table never do. */
function isAcross(a: Row, b: Row): boolean {
  const size = Math.max(a.words[0]?.size ?? 0, b.words[0]?.size ?? 0);
  return !isBeside(a, b) && Math.abs(a.baseline - b.baseline) < 0.7 * size;
}

/** Lines of running text: several words, filling their column, many going on in lower case, few digits (dates in a rail
 * are digits). */
function isProse(rows: readonly Row[]): boolean {
  const lefts = rows.map((row) => row.words[0]?.left ?? 0);
  const rights = rows.map((row) => Math.max(...row.words.map((word) => word.right)));
  const edge = Math.max(...rights);
  const width = edge - Math.min(...lefts);
  const full = rows.filter(
    (row, index) => row.words.length >= 4 && (rights[index] ?? 0) - (lefts[index] ?? 0) > 0.7 * width,
  );
  const text = rows.flatMap((row) => row.words.map((word) => word.text)).join('');
  const digits = text.replace(/[^0-9]/g, '').length;
  const wraps = rows.filter((row) => /^\p{Ll}/u.test(row.words[0]?.text ?? '')).length;
  return full.length >= rows.length * 0.5 && wraps >= rows.length * 0.35 && digits < text.length * 0.15;
}
