/**
 * Enters: the words of a page; leaves: its headings that stand in the left margin, level with the first line of their
 * text, each with what stands beside it; null where the page has none. On one baseline they look like a label and its
 * row, and a section so read is never opened. What tells them from labels and dates: the margin holds nothing else, all
 * in one face that the text has not, each has several lines beside it, and they go down most of the page. A table of
 * skills has as many labels as lines, and stands under a heading of its own.
 */
import { findRows, findSegments, type Row } from './rows.ts';
import { median, type Word } from './word.ts';

export interface SideHeadings {
  /** What stands over the first heading. */
  readonly head: readonly Word[];
  readonly blocks: readonly { readonly heading: readonly Word[]; readonly text: readonly Word[] }[];
  /** The right edge of all the text: that of a block is often only its longest line. */
  readonly right: number;
  readonly margin: Margin;
}

/** Where the headings of a document stand: a page that goes on with them may hold a single one. */
export interface Margin {
  /** Where the text beside them starts. */
  readonly edge: number;
  readonly face: string;
}

/** Fewest headings by which a margin is known. */
const FEWEST = 3;
/** Fewest lines to a heading, on average. */
const LINES_EACH = 3;
/** Share of the rows of the page from the first heading on. */
const MOST_OF_PAGE = 0.6;
/** In font sizes: how exact edges are, the room that stays empty, the distance up to which a heading wraps. */
const SAME_EDGE = 0.5;
const EMPTY = 0.85;
const WRAPPED = 1.35;
const MOST_WORDS = 4;
/** Rows beyond this on one page are data. */
const MOST_ROWS = 400;
const LONGEST = 32;

export function findSideHeadings(words: readonly Word[], known: Margin | null): SideHeadings | null {
  const rows = findRows(words);
  if (rows.length > MOST_ROWS) return null;
  const size = median(words.map((word) => word.size));
  const edge = findEdge(rows, size);
  if (edge === null) return null;
  const isMargin = (word: Word): boolean => word.right <= edge - EMPTY * size;
  const isText = (word: Word): boolean => word.left >= edge - SAME_EDGE * size;
  const last = rows.findLastIndex((row) => row.words.some(isMargin));
  const crossing = rows.slice(0, last + 1).findLastIndex((row) => row.words.some((w) => !isMargin(w) && !isText(w)));
  const lastFace = faceOf(rows[last]?.words.filter(isMargin) ?? []);
  // A name may stand over the margin, in a face of its own.
  const start = rows.findIndex(
    (row, index) => index > crossing && row.words.some(isText) && faceOf(row.words.filter(isMargin)) === lastFace,
  );
  if (lastFace === null || start < 0) return null;
  const beside = rows.slice(start);
  const text = beside.flatMap((row) => row.words.filter((word) => !isMargin(word)));
  const headings = groupHeadings(beside.map((row) => row.words.filter(isMargin)));
  const face = lastFace;
  if (face === faceOf(text) || headings.some((heading) => faceOf(heading) !== face)) return null;
  if (!headings.every(isHeading) || !isAligned(headings, size)) return null;
  // "BS" beside each degree: headings are not told twice.
  if (new Set(headings.map(textOf)).size < headings.length) return null;
  const isKnown = known !== null && known.face === face && Math.abs(known.edge - edge) < SAME_EDGE * size;
  const isPlain =
    headings.length >= FEWEST &&
    findRows(text).length >= LINES_EACH * headings.length &&
    beside.length >= MOST_OF_PAGE * rows.length;
  if (!isKnown && !isPlain) return null;
  const tops = headings.map((heading) => Math.min(...heading.map((word) => word.baseline)) - SAME_EDGE * size);
  return {
    head: rows.slice(0, start).flatMap((row) => row.words),
    blocks: headings.map((heading, index) => ({
      heading: onOneLine(heading),
      text: text.filter(
        ({ baseline }) =>
          (index === 0 || baseline >= (tops[index] ?? 0)) && baseline < (tops[index + 1] ?? Number.POSITIVE_INFINITY),
      ),
    })),
    right: Math.max(...text.map((word) => word.right)),
    margin: { edge, face },
  };
}

/** The left edge at which most rows have their second segment. */
function findEdge(rows: readonly Row[], size: number): number | null {
  const lefts = rows.flatMap((row) => findSegments(row).slice(1, 2)).map((segment) => segment.left);
  const near = lefts.map((left) => lefts.filter((other) => Math.abs(other - left) < SAME_EDGE * size));
  const most = near.sort((a, b) => b.length - a.length)[0];
  return most && most.length > 0 ? Math.min(...most) : null;
}

/** Words of the margin by heading; one in two lines is one. */
function groupHeadings(margin: readonly (readonly Word[])[]): Word[][] {
  const groups: Word[][] = [];
  for (const words of margin) {
    const [word] = words;
    if (!word) continue;
    const above = groups.at(-1)?.at(-1);
    if (above && word.baseline - above.baseline < WRAPPED * word.size) groups.at(-1)?.push(...words);
    else groups.push([...words]);
  }
  return groups;
}

/** The second line of a heading set after its first. */
function onOneLine(heading: readonly Word[]): Word[] {
  const [first] = heading;
  let shift = 0;
  return heading.map((word, index) => {
    const before = heading[index - 1];
    if (before && word.baseline > before.baseline + SAME_EDGE * word.size)
      shift = before.right + shift + 0.25 * word.size - word.left;
    return { ...word, left: word.left + shift, right: word.right + shift, baseline: first?.baseline ?? word.baseline };
  });
}

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** A few words; "BS" and "PhD" are too short for one. */
function isHeading(words: readonly Word[]): boolean {
  const text = textOf(words);
  if (words.length > MOST_WORDS || text.length > LONGEST) return false;
  return /^\p{Lu}[\p{L}\p{M}\s&/'’-]{3,}:?$/u.test(text);
}

/** Under each other, by their left edges or by their right ones. */
function isAligned(headings: readonly (readonly Word[])[], size: number): boolean {
  const lefts = headings.map((words) => Math.min(...words.map((word) => word.left)));
  const rights = headings.map((words) => Math.max(...words.map((word) => word.right)));
  return [lefts, rights].some((edges) => Math.max(...edges) - Math.min(...edges) < SAME_EDGE * size);
}

/** Font, weight and size that nearly all letters have; null where they have none in common. */
function faceOf(words: readonly Word[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { font, bold, size, text } of words) {
    const face = `${font}|${bold}|${size.toFixed(1)}`;
    counts.set(face, (counts.get(face) ?? 0) + text.length);
    all += text.length;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > all * MOST_OF_PAGE ? most[0] : null;
}
