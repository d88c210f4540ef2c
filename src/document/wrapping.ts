/**
 * Enters: lines of text without geometry; leaves: which of them go on with the line before. A hard-wrapped text breaks
 * a line exactly where the next word would not have fitted: that, and a lower-case start after a long line, are the
 * two signs. A short line followed by a capital is a list of facts (resumes are full of them), not a wrapped sentence.
 */
import { bulletLength } from './bullets.ts';
import type { LineRole } from './document.ts';

export interface PlainLine {
  /** Trimmed. */
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** An empty line stands before. */
  readonly gap: boolean;
  readonly role: LineRole;
  /** Columns the line fills in the source, where marks were taken out of `text`. */
  readonly width?: number;
}

/** Below this a line is too short to have been wrapped. */
const SHORTEST_WRAPPED = 60;
const LONGEST_WRAPPED = 140;
/** A bullet's second line hangs under its text, and may follow a shorter line. */
const SHORTEST_HANGING = 40;

const SENTENCE_END = /[.!?:;…][)"'”’»]*$/u;
/** "(e.g." promises examples: what follows belongs to it, however short the line (job boards break lines at full stops). */
const PROMISES = /(?:^|[\s(])(?:e\. ?g|i\. ?e|z\. ?b|p\. ?ex|p\. ?ej)\.$/iu;
const OPEN_END = /(?:,|\/|&|\(|[\p{L}]-)$/u;

/** One flag a line. */
export function findContinuations(lines: readonly PlainLine[]): boolean[] {
  const width = wrapWidth(lines);
  let inBullet: PlainLine | null = null;
  return lines.map((line, index) => {
    const previous = lines[index - 1];
    if (line.gap || line.role === 'bullet') inBullet = null;
    if (line.role === 'bullet') inBullet = line;
    if (!previous || line.gap || line.role !== 'text') return false;
    if (previous.role === 'heading' || previous.role === 'row') return false;
    return goesOn(previous, line, width, inBullet);
  });
}

function goesOn(previous: PlainLine, line: PlainLine, width: number, bullet: PlainLine | null): boolean {
  const lowerStart = /^["'“(]?\p{Ll}/u.test(line.text);
  const length = columnsOf(previous);
  if (PROMISES.test(previous.text)) return true;
  const hanging = bullet !== null && line.indent > bullet.indent;
  if (hanging && length >= SHORTEST_HANGING && (lowerStart || !SENTENCE_END.test(previous.text))) return true;
  if (OPEN_END.test(previous.text) && length >= SHORTEST_HANGING && !/:/.test(line.text.slice(0, 30))) return true;
  // A centred line is short, however far to the right it ends.
  if (length - previous.indent < SHORTEST_WRAPPED || SENTENCE_END.test(previous.text)) return false;
  if (lowerStart) return true;
  const firstWord = /^\S+/.exec(line.text)?.[0] ?? '';
  if (previous.text.startsWith(`${firstWord} `)) return false; // two items of a list alike
  return length <= width && columnsOf(line) <= width && length + 1 + firstWord.length > width;
}

/** The column the text was wrapped at, 0 where it was not: the greatest length that several lines come close to. */
function wrapWidth(lines: readonly PlainLine[]): number {
  const inside = lines.filter((_, index) => lines[index + 1]?.gap === false && lines[index + 1]?.role === 'text');
  const lengths = inside
    .filter((line) => line.role !== 'heading' && line.text.length >= SHORTEST_WRAPPED)
    .map(columnsOf)
    .sort((a, b) => b - a);
  const wrapped = lengths.filter((length) => length <= LONGEST_WRAPPED);
  if (wrapped.length < lengths.length * 0.8) return 0;
  const needed = Math.max(3, Math.ceil(wrapped.length / 4));
  for (const length of new Set(wrapped)) {
    if (wrapped.filter((other) => other <= length && other > length - 12).length >= needed) return length;
  }
  return 0;
}

function columnsOf(line: PlainLine): number {
  return line.width ?? line.indent + line.text.length;
}

export function roleOfPlainLine(text: string): LineRole {
  return bulletLength(text) > 0 ? 'bullet' : 'text';
}
