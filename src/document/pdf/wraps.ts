/**
 * Enters: lines in reading order; leaves: which of them start a block, and which go on with the line before. A line was
 * wrapped where the next word would not have fitted before the edge; a line that ends early ended on purpose.
 */
import type { Cell, PageLine } from './lines.ts';

const SENTENCE_END = /[.!?;:…][)"'”’»]*$/u;
const CUT_WORD = /\p{L}[-\u00ad‐]$/u;
/** A line that is an address starts anew, in lower case or not. */
const ADDRESS = /^(?:https?:|www\.|\S+@)\S+$/;
const OPEN_END = /(?:[,/&(–]|\p{L}-|\u00ad)$/u;

/** True where an empty line stands before `line`: another column, or more room than between the lines of a paragraph. */
export function startsBlock(before: PageLine, line: PageLine, pitch: number): boolean {
  if (before.page !== line.page || before.column !== line.column) return !goesOnElsewhere(before, line);
  const step = line.baseline - before.baseline;
  if (step < -0.5 * line.size) return true;
  return step > Math.max(pitch * 1.3, line.size * 1.25, before.size * 1.05) && step > line.size * 1.45;
}

/** A sentence may run on over a page or column break. */
function goesOnElsewhere(before: PageLine, line: PageLine): boolean {
  if (line.hang !== null || Math.abs(before.size - line.size) > 0.5 || before.cells.length > 1) return false;
  return !SENTENCE_END.test(before.text) && /^\p{Ll}/u.test(line.text) && before.text.length > 25;
}

/** `hang`: where the text of the bullet starts that the line before belongs to, null outside of one. */
export function isContinuation(before: PageLine, line: PageLine, hang: number | null): boolean {
  const cell = line.cells[0];
  if (!cell || line.hang !== null || line.cells.length > 1 || ADDRESS.test(line.text)) return false;
  if (Math.abs(before.size - line.size) > 0.12 * line.size) return false;
  const startsLow = /^[\p{Ll},;)]/u.test(line.text);
  if (before.bold !== line.bold && !startsLow) return false;
  if (before.page !== line.page || before.column !== line.column) return goesOnElsewhere(before, line);
  const em = line.size;
  const index = before.cells.findIndex(
    (other, place) =>
      isUnder(cell, other, em) || (place === 0 && hang !== null && Math.abs(cell.left - hang) < em * 0.7),
  );
  const above = before.cells[index];
  if (!above) return false;
  if (CUT_WORD.test(before.text) && startsLow) return true;
  const limit = before.cells[index + 1]?.left ?? line.edge;
  const width = limit - above.left;
  const filled = (above.right - above.left) / width;
  const isOpen = OPEN_END.test(before.text) || (startsLow && !SENTENCE_END.test(before.text));
  if (isOpen && filled > 0.55) return true;
  const isFull = above.right + em * 0.25 + cell.firstWord > limit - em * 0.6 && filled > 0.45;
  if (!isFull)
    return hang !== null && cell.left > (before.cells[0]?.left ?? 0) + em * 0.3 && before.hang !== null && filled > 0.6;
  // In a narrow column every line is nearly full, lists of facts too; there the words must look like a sentence.
  if (width > NARROW * em) return startsLow || before.text.length > 40 || hang !== null;
  return (
    startsLow ||
    (above.words >= 3 &&
      !isDate(before.text) &&
      !SENTENCE_END.test(before.text) &&
      /^[\p{L}"“(]/u.test(line.text) &&
      before.cells.length === 1)
  );
}

const isDate = (text: string): boolean => text.replace(/\P{L}/gu, '').length < text.replace(/\D/g, '').length * 2.5;

/** Column width, in font sizes, below which a full line proves little. */
const NARROW = 24;

/** Same left edge, the second line of a paragraph whose first is indented, or the same middle. */
function isUnder(cell: Cell, above: Cell, em: number): boolean {
  const offset = above.left - cell.left;
  return (
    Math.abs(offset) < em * 0.5 ||
    (offset > 0 && offset < em * 2.5) ||
    Math.abs(above.left + above.right - cell.left - cell.right) < em * 0.5
  );
}
