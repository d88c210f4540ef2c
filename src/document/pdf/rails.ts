/**
 * Enters: the rows of one region; leaves: rows in the order they are read, labels of a left rail before what they name.
 * A label that stands on the first line of its text stays on that line. But tables set labels in the middle of their
 * cell, and rails hold headings with dates beneath, on baselines of their own: read row by row they would come after
 * the first line of what they name.
 */
import { findSegments, type Row } from './rows.ts';
import { median, type Word } from './word.ts';

/** Fewest rows that start at the edge of the text beside a rail. */
const FEWEST = 4;
/** Share of a font size within which edges are one. */
const SAME_EDGE = 0.5;
/** Room, in font sizes, from which rail rows are labels of their own. */
const GROUP_END = 2.3;
/** Lines of one label. */
const LONGEST_LABEL = 5;
/** How much more room there must be over the first line of a cell than over the line its label stands on. */
const CELL_GAP = 1.8;

/** `rows`: top to bottom. */
export function orderRails(rows: readonly Row[]): Row[] {
  const edge = findTextEdge(rows);
  if (edge === null || !isNarrow(rows, edge)) return [...rows];
  const ordered: Row[] = [];
  let run: Row[] = [];
  const flush = (): void => {
    ordered.push(...orderRun(run, edge));
    run = [];
  };
  for (const row of rows) {
    const crosses = row.words.some((word) => word.left < edge - 2 && word.right > edge + 2);
    if (crosses) {
      flush();
      ordered.push(row);
    } else {
      run.push(row);
    }
  }
  flush();
  return ordered;
}

/** Where the text beside a rail starts: the left edge most rows share that have words further left, or are near some. */
function findTextEdge(rows: readonly Row[]): number | null {
  const lefts = rows.flatMap((row) => findSegments(row).map((segment) => segment.left));
  const start = Math.min(...lefts);
  const size = median(rows.flatMap((row) => row.words.map((word) => word.size)));
  const counts = new Map<number, number>();
  for (const left of lefts) {
    if (left - start < 3 * size) continue;
    const key = lefts.find((other) => Math.abs(other - left) < SAME_EDGE * size) ?? left;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [edge, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return count >= FEWEST && count >= rows.length * 0.3 ? edge - SAME_EDGE * size : null;
}

/** A rail holds less than the text beside it. */
function isNarrow(rows: readonly Row[], edge: number): boolean {
  const words = rows.flatMap((row) => row.words);
  const rail = words.filter((word) => word.right <= edge + 2).length;
  return rail < words.length * 0.4;
}

interface Side {
  readonly baseline: number;
  readonly words: readonly Word[];
}

function orderRun(rows: readonly Row[], edge: number): Row[] {
  const rail = sideOf(rows, (word) => word.right <= edge + 2);
  const text = sideOf(rows, (word) => word.right > edge + 2);
  if (rail.length === 0 || text.length < 2) return [...rows];
  const groups = groupRows(rail);
  const starts = groups.map((group, index) => cellStart(group, groups[index - 1], text));
  const ordered: Row[] = text.slice(0, starts[0] ?? 0).map((row) => row);
  groups.forEach((group, index) => {
    const from = starts[index] ?? 0;
    const cell = text.slice(from, Math.max(from, starts[index + 1] ?? text.length));
    ordered.push(...joinCell(group, cell));
  });
  return ordered;
}

const sideOf = (rows: readonly Row[], isOn: (word: Word) => boolean): Side[] =>
  rows
    .map((row) => ({ baseline: row.baseline, words: row.words.filter(isOn) }))
    .filter((side) => side.words.length > 0);

function groupRows(rail: readonly Side[]): Side[][] {
  const groups: Side[][] = [];
  for (const row of rail) {
    const last = groups.at(-1)?.at(-1);
    if (last && row.baseline - last.baseline < GROUP_END * Math.max(sizeOf(row), sizeOf(last)))
      groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Index of the first text row that belongs to a label: the one it stands level with, or the one under the widest gap
 * where the label stands in the middle of what follows. */
function cellStart(group: readonly Side[], before: readonly Side[] | undefined, text: readonly Side[]): number {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return text.length;
  const floor = before?.at(-1)?.baseline ?? Number.NEGATIVE_INFINITY;
  const next = text.findIndex((row) => row.baseline > first.baseline - SAME_EDGE * sizeOf(first));
  const level = next < 0 ? text.length : next;
  const gapOver = (index: number): number =>
    index === 0 ? Number.POSITIVE_INFINITY : (text[index]?.baseline ?? 0) - (text[index - 1]?.baseline ?? 0);
  const least = CELL_GAP * gapOver(Math.min(level, text.length - 1));
  let start = level;
  for (let index = level - 1; index >= 0 && (text[index]?.baseline ?? 0) > floor + sizeOf(first); index--) {
    if (gapOver(index) < least) continue;
    start = index;
    break;
  }
  if (start === level) return level;
  let end = level;
  while (end + 1 < text.length && gapOver(end + 1) < CELL_GAP * gapOver(start + 1)) end++;
  const middle = ((text[start]?.baseline ?? 0) + (text[Math.min(end, text.length - 1)]?.baseline ?? 0)) / 2;
  return Math.abs(middle - (first.baseline + last.baseline) / 2) < 0.9 * sizeOf(first) ? start : level;
}

/** Labels over their text come first, those on its lines stay there. A label of a few lines that keeps to no line comes
 * first as a whole. */
function joinCell(group: readonly Side[], cell: readonly Side[]): Row[] {
  const top = cell[0];
  if (!top) return [...group];
  const heads = group.filter((label) => label.baseline < top.baseline - 0.3 * sizeOf(label));
  const labels = group.slice(heads.length);
  const isLevel = labels.every((label, index) =>
    cell.some((row, at) => isBeside(label, row) && (index > 0 || at === 0)),
  );
  const isHeading = labels.length > 1 && labels.every((label) => sizeOf(label) > 1.12 * sizeOf(top));
  // "Mar 2021 –" over "Present": a range of dates is read before what it dates, not around it.
  const isCut = labels.some(
    (label, index) => index > 0 && isCutRange(textOf(labels[index - 1] ?? label), textOf(label)),
  );
  if ((!isLevel || isHeading || isCut) && labels.length <= LONGEST_LABEL && isAligned(labels))
    return [...heads, ...labels, ...cell];
  const beside = (row: Side): Side[] => labels.filter((label) => isBeside(label, row));
  const rows = cell.map((row): Row => {
    const words = beside(row).flatMap((label) => label.words);
    return words.length > 0 ? { baseline: row.baseline, words: [...words, ...row.words] } : row;
  });
  const alone = labels.filter((label) => !cell.some((row) => isBeside(label, row)));
  return [...heads, ...[...rows, ...alone].sort((a, b) => a.baseline - b.baseline)];
}

/** The dash of a range ends the first line or opens the second, or a month's year stands below it. */
const isCutRange = (before: string, label: string): boolean =>
  (/\d$/.test(before) && /^[-\u2010-\u2015\u2212]\s?[\p{L}\d]/u.test(label)) ||
  /\d\s?[-\u2010-\u2015\u2212]$/u.test(before) ||
  (/\p{L}\.?$/u.test(before) && /^(?:19|20)\d\d(?!\d)/.test(label));
const textOf = ({ words }: Side): string => words.map(({ text }) => text).join(' ');

/** Under each other at one edge; text that flows on under a label is not. */
function isAligned(labels: readonly Side[]): boolean {
  const lefts = labels.map((label) => Math.min(...label.words.map((word) => word.left)));
  const rights = labels.map((label) => Math.max(...label.words.map((word) => word.right)));
  const size = Math.max(...labels.map(sizeOf));
  return [lefts, rights].some((edges) => Math.max(...edges) - Math.min(...edges) < SAME_EDGE * size);
}

const isBeside = (a: Side, b: Side): boolean =>
  Math.abs(a.baseline - b.baseline) <= 0.3 * Math.min(sizeOf(a), sizeOf(b));
const sizeOf = (side: Side): number => Math.max(...side.words.map((word) => word.size));
