/**
 * A line in, what it would be as a heading out. Headings are short, end in no full stop, and are set apart by capitals,
 * a colon, marks ("== Skills ==", "1. Experience") or the source's own markup; a label before a colon with words after
 * it ("Skills: Python, SQL") is heading and content at once.
 */
import type { Line } from '../document/document.ts';
import type { Span } from '../span.ts';
import { foldHeading, type KindTables } from './heading-tables.ts';

/** How a line looks, whatever it says. */
export interface Look {
  /** The words without marks, numbers and colon around them. */
  readonly words: Span;
  readonly isHeading: boolean;
  readonly isUpper: boolean;
  readonly hasColon: boolean;
  readonly hasMarks: boolean;
  readonly isBullet: boolean;
  readonly count: number;
}

export interface Label extends Span {
  /** Where the content after the colon starts; equals the line's end where there is none. */
  readonly content: number;
}

const LEADING =
  /^(?:[\s#=*_~>|\-\u2013\u2014\u2022\u25aa\u25a0\u25cf\u25ba\u25b6\u27a4\u2756\u2605\u25c6\u00b7:.]+|(?:\p{So}|\p{Co}|\uFE0F|\u200d)+|(?:\d{1,2}|[IVX]{1,4})[.)]\s+)+/u;
const TRAILING = /[\s#=*_~|\-\u2013\u2014:;.\u2026\u2022\p{So}\p{Co}]+$/u;
const BRACKETS_AT_END = /\s*[([][^()[\]]{0,40}[)\]]\s*:?$/;

export function lookAt(text: string, line: Line): Look {
  const whole = text.slice(line.start, line.end);
  const lead = LEADING.exec(whole)?.[0] ?? '';
  const tail = TRAILING.exec(whole.slice(lead.length))?.[0] ?? '';
  const words = { start: line.start + lead.length, end: Math.max(line.start + lead.length, line.end - tail.length) };
  const inner = text.slice(words.start, words.end);
  const letters = inner.replace(/<\p{Lu}+>|[^\p{L}]/gu, '');
  return {
    words,
    isHeading: line.role === 'heading',
    isUpper: letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    hasColon: /(?:[:\u2026?]|\.{3})\s*[=*_-]*$/u.test(whole),
    hasMarks: /[#=*_~>]/.test(lead),
    // "1. Experience" is numbered, not listed.
    isBullet: line.role === 'bullet' && !/^\s*[\dIVX]/.test(lead),
    count: inner === '' ? 0 : inner.split(/\s+/).length,
  };
}

/** The kind of a whole heading: as listed, without a bracketed remark, letter-spaced, or part by part. */
export function kindOfWords<K>(words: string, tables: KindTables<K>): K | null {
  if (words.length > 60) return null;
  const folded = foldHeading(words);
  if (folded === '') return null;
  const listed = tables.whole.get(folded);
  if (listed !== undefined) return listed;
  const bare = words.replace(BRACKETS_AT_END, '');
  if (bare !== words && bare.trim() !== '') return kindOfWords(bare, tables);
  if (/(?:^| )\p{L}(?: |$)/u.test(folded)) {
    const closed = tables.closed.get(folded.replaceAll(' ', ''));
    if (closed !== undefined) return closed;
  }
  const parts =
    words.split(/\s*[,/|]\s*|\s+-\s+/).length > 1 ? words.split(/\s*[,/|]\s*|\s+-\s+/) : folded.split(' & ');
  if (parts.length < 2) return null;
  const kinds = parts.map((part) => (foldHeading(part) === '' ? null : kindOfWords(part, tables)));
  return kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
}

/** The kind of the longest cue standing in the words (at their start, if `atStart`), preferring earlier kinds. */
export function kindByCue<K>(
  words: string,
  tables: KindTables<K>,
  options: { readonly atStart?: boolean; readonly first?: K } = {},
): K | null {
  const folded = ` ${foldHeading(words)} `;
  const found = tables.cues.filter(({ phrase }) =>
    options.atStart ? folded.startsWith(phrase) : folded.includes(phrase),
  );
  return found.find(({ kind }) => kind === options.first)?.kind ?? found[0]?.kind ?? null;
}

const LABEL = /^([^:|\t\n]{2,48}?)\s*(?::|\t|\s\|)\s*(?!\/\/)/;

/** "Skills: Python" or a table row "Skills | Python": the part before, and where the content starts. */
export function labelOf(text: string, line: Line, look: Look): Label | null {
  const from = look.words.start;
  const match = LABEL.exec(text.slice(from, line.end));
  if (!match?.[1]) return null;
  return { start: from, end: from + match[1].length, content: Math.min(line.end, from + match[0].length) };
}
