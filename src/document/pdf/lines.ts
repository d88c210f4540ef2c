/**
 * Enters: the rows of one region; leaves: lines with their geometry. Segments of a row that stand well apart (a date in
 * its rail, a label, the cells of a table) are parted by a tab.
 */
import { bulletLength } from '../bullets.ts';
import { orderRails } from './rails.ts';
import type { Region } from './regions.ts';
import { findRows, findSegments, type Row, type Segment } from './rows.ts';
import { median, topOf } from './word.ts';

export interface Cell {
  readonly left: number;
  readonly right: number;
  /** Width of the first word. */
  readonly firstWord: number;
  /** Number of words. */
  readonly words: number;
}

export interface PageLine {
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly baseline: number;
  /** Font size of most letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly column: number;
  readonly page: number;
  /** Where the text after the bullet starts, null without a bullet. */
  readonly hang: number | null;
  /** The right edge of the region. */
  readonly edge: number;
}

export function makeLines({ words, column, edge: given }: Region, page: number): PageLine[] {
  const edge = given ?? Math.max(...words.map((word) => word.right));
  const rows = orderRails(findRows(words).sort((a, b) => topOfRow(a) - topOfRow(b))).map(findSegments);
  return rows
    .map((segments, index) => joinStretched(segments, [rows[index - 1], rows[index + 1]]))
    .flatMap((segments) => splitLabel(joinBullet(segments)))
    .map((segments) => makeLine(segments, { column, page, edge }));
}

/** Justified lines stretch their spaces, one with few words by more than a cell is apart. It is as long as the line over
 * or under it, which is no row of cells. */
function joinStretched(
  segments: readonly Segment[],
  neighbours: readonly (readonly Segment[] | undefined)[],
): readonly Segment[] {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last || segments.length < 3) return segments;
  const slack = first.size * 0.3;
  const isStretched = neighbours.some((neighbour) => {
    const line = neighbour?.[0];
    if (!line || neighbour.length > 1 || line.words.length < 5 || Math.abs(line.size - first.size) > 0.5) return false;
    return Math.abs(line.left - first.left) < slack && Math.abs(line.right - last.right) < slack;
  });
  if (!isStretched) return segments;
  return [
    { words: segments.flatMap((segment) => segment.words), left: first.left, right: last.right, size: first.size },
  ];
}

/** A label in large type beside small lines starts level with the first of them, but stands on a lower baseline. */
const topOfRow = (row: Row): number => Math.min(...row.words.map(topOf));

/** A heading to the left of its text, in larger type or capitals, is a line of its own. */
function splitLabel(segments: readonly Segment[]): (readonly Segment[])[] {
  const [first, ...rest] = segments;
  const next = rest[0];
  if (!first || !next) return [segments];
  const label = textOf(first);
  if (/\d/.test(label) || bulletLength(label) > 0) return [segments];
  const isLarger = first.size > next.size * 1.12;
  const isCapital = /^[\p{Lu}\s&/-]{5,}$/u.test(label) && /\p{Ll}/u.test(rest.map(textOf).join(''));
  return isLarger || isCapital ? [[first], rest] : [segments];
}

function makeLine(segments: readonly Segment[], place: { column: number; page: number; edge: number }): PageLine {
  const words = segments.flatMap((segment) => segment.words);
  const text = segments.map(textOf).join('\t');
  const letters = words.flatMap((word) => Array.from(word.text, () => word));
  const first = segments[0]?.words ?? [];
  return {
    ...place,
    text,
    cells: segments.map((segment) => ({
      left: segment.left,
      right: segment.right,
      firstWord: (segment.words[0]?.right ?? 0) - (segment.words[0]?.left ?? 0),
      words: segment.words.length,
    })),
    baseline: median(words.map((word) => word.baseline)),
    size: median(letters.map((word) => word.size)),
    bold: letters.filter((word) => word.bold).length > letters.length * 0.8,
    hang:
      bulletLength(text) > 0
        ? (((first[0]?.text.length ?? 0) <= 3 ? first[1] : first[0])?.left ?? first[0]?.left ?? 0)
        : null,
  };
}

/** A bullet may stand far from its text; it is no cell. */
function joinBullet(segments: readonly Segment[]): Segment[] {
  const [first, second, ...rest] = segments;
  if (!first || !second || first.words.length > 1) return [...segments];
  const mark = first.words[0]?.text ?? '';
  if (bulletLength(`${mark} Word`) === 0) return [...segments];
  const words = [...first.words, ...second.words];
  return [{ words, left: first.left, right: second.right, size: second.size }, ...rest];
}

const textOf = (segment: Segment): string => segment.words.map((word) => word.text).join(' ');
