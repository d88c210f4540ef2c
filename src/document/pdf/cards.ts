/**
 * Enters: rows of words; leaves: blocks that stand side by side on one grid ("Web Technologies | Tools", each with its
 * level and its list beneath), to be read one after the other. On shared baselines they look like a table; what tells
 * them from one: a row of titles in another face, and under each title lines that wrap or change their face, where the
 * rows of a table are all alike. An employer and a date on one row are no titles.
 */
import { findSegments, type Row, type Segment } from './rows.ts';
import type { Word } from './word.ts';

export interface Cards {
  /** The row after the last. */
  readonly end: number;
  /** Words of each block, left to right. */
  readonly blocks: readonly (readonly Word[])[];
}

/** Room between rows, in font sizes, that ends a block. */
const BLOCK_END = 2.9;
/** Room over a row in the face of the titles that makes it the next row of titles, or a heading. */
const APART = 1.75;
/** Room up to which the next row belongs to the rows above. */
const NEAR = 1.6;
/** Rows closer than this, in font sizes, interleave: a date set between two lines. */
const INTERLEAVED = 0.9;
const YEAR = /(?:19|20)\d\d/;

/** Blocks whose titles stand in row `start`, null for none. */
export function findCards(rows: readonly Row[], start: number): Cards | null {
  const first = rows[start];
  const titles = first ? findSegments(first) : [];
  if (!first || titles.length < 2 || titles.some((title) => YEAR.test(textOf(title)))) return null;
  const columns = titles.map((title): Segment[] => [title]);
  let body = 0;
  let end = start + 1;
  let before = first;
  for (; end < rows.length; end++) {
    const row = rows[end];
    if (!row) break;
    const size = Math.max(sizeOf(row), sizeOf(before));
    const step = row.baseline - before.baseline;
    const places = placesOf(findSegments(row), titles);
    if (places !== null && body > 0 && step > APART * size && startsAnew(places, titles)) break;
    if (places === null || step > BLOCK_END * size) {
      if (places === null && step < NEAR * size) return null;
      break;
    }
    const isBetween = body === 0 ? isInterleaved(row, rows[end + 1], size) : step < INTERLEAVED * size;
    if (!isBetween) body++;
    for (const { segment, column } of places) columns[column]?.push(segment);
    before = row;
  }
  const bare = columns.findIndex((column) => column.length === 1);
  if (body === 0 || bare > 0 || (bare === 0 && columns.length < 3)) return null;
  if (!hasTitles(columns.slice(bare + 1))) return null;
  const lists = columns.filter((column) => column.length > 1).map((column) => column.slice(1));
  if (body > 1 && !lists.some(isBlock)) return null;
  if (lists.some((list) => hasHoles(list, lists))) return null;
  return { end, blocks: columns.map((column) => column.flatMap((segment) => segment.words)) };
}

interface Place {
  readonly segment: Segment;
  readonly column: number;
}

/** The column each segment stands in; null where one stands in none, or crosses into the next. */
function placesOf(segments: readonly Segment[], titles: readonly Segment[]): Place[] | null {
  const places = segments.map((segment) => {
    const slack = segment.size * 0.5;
    const column = titles.findLastIndex((title) => segment.left >= title.left - slack);
    const limit = titles[column + 1]?.left ?? Number.POSITIVE_INFINITY;
    return { segment, column: segment.right < limit ? column : -1 };
  });
  return places.some((place) => place.column < 0) ? null : places;
}

/** True where titles of one face have a line at their left edge right beneath, of another face but where a title wraps. */
function hasTitles(columns: readonly (readonly Segment[])[]): boolean {
  const titles = columns.flatMap((column) => column.slice(0, 1));
  const leads = columns.flatMap(([title, ...lines]) => {
    const lead = lines.find((line) => title !== undefined && line.left - title.left < line.size * 0.8);
    return title && lead && baselineOf(lead) - baselineOf(title) < BLOCK_END * title.size ? [{ title, lead }] : [];
  });
  const changes = leads.filter(({ title, lead }) => faceOf(title) !== faceOf(lead));
  const isStrong = titles.every((title) => title.words.every((word) => word.bold));
  const isAlike = new Set(titles.map(faceOf)).size === 1;
  return isAlike && leads.length === titles.length && (isStrong ? changes.length > 0 : changes.length === leads.length);
}

/** In the face of the titles, from the left edge on, without a year. */
const startsAnew = (places: readonly Place[], titles: readonly Segment[]): boolean =>
  places[0]?.column === 0 &&
  places.every(
    ({ segment, column }) => faceOf(segment) === faceOf(titles[column] ?? segment) && !YEAR.test(textOf(segment)),
  );

/** A row set between the titles and what stands under them. */
const isInterleaved = (row: Row, next: Row | undefined, size: number): boolean =>
  next !== undefined && next.baseline - row.baseline < INTERLEAVED * size;

/** Lines that wrap, or that change their face from line to line. */
function isBlock(lines: readonly Segment[]): boolean {
  return lines.slice(1).some((line, index) => {
    const above = lines[index];
    return above !== undefined && (faceOf(above) !== faceOf(line) || goesOn(above, line));
  });
}

function goesOn(above: Segment, line: Segment): boolean {
  const text = textOf(above);
  return /,$/.test(text) || (above.words.length > 2 && /^\p{Ll}/u.test(textOf(line)) && !/[.;:!?]$/.test(text));
}

/** A cell that waits while the cell beside it wraps belongs to a table. */
function hasHoles(lines: readonly Segment[], lists: readonly (readonly Segment[])[]): boolean {
  return lines.slice(1).some((line, index) => {
    const above = lines[index];
    if (!above || baselineOf(line) - baselineOf(above) < 1.8 * line.size) return false;
    const isBetween = (other: Segment): boolean =>
      baselineOf(other) > baselineOf(above) + 0.5 * line.size && baselineOf(other) < baselineOf(line) - 0.5 * line.size;
    return lists.some((list) => list.some((other, at) => at > 0 && isBetween(other) && goesOnFrom(list, at)));
  });
}

function goesOnFrom(list: readonly Segment[], at: number): boolean {
  const [above, line] = [list[at - 1], list[at]];
  return above !== undefined && line !== undefined && goesOn(above, line);
}

const textOf = (segment: Segment): string => segment.words.map((word) => word.text).join(' ');
const baselineOf = (segment: Segment): number => segment.words[0]?.baseline ?? 0;
const sizeOf = (row: Row): number => Math.max(...row.words.map((word) => word.size));

/** Font, weight and size of its longest word. */
function faceOf(segment: Segment): string {
  const word = [...segment.words].sort((a, b) => b.text.length - a.text.length)[0];
  return word ? `${word.font}|${word.bold}|${word.size.toFixed(1)}` : '';
}
