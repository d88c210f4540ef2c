/**
 * Enters: Markdown; leaves: a Document of its words without the marks. People write resumes in Markdown as lines, not
 * as paragraphs, so lines stay lines, and only those that look wrapped are joined (wrapping.ts).
 */
import { decodeText } from './decode.ts';
import type { Document, LineRole } from './document.ts';
import { htmlToLines } from './html.ts';
import { makeDocument } from './lines.ts';
import { plainInline } from './markdown-inline.ts';
import { findContinuations, type PlainLine, roleOfPlainLine } from './wrapping.ts';

/** Bytes of a Markdown file (CommonMark with tables, front matter, definition lists). */
export function readMarkdown(bytes: Uint8Array): Document {
  const { text, notices } = decodeText(bytes);
  const lines = withoutMarks(markdownLines(text));
  const continues = findContinuations(lines);
  const drafts = lines.map(({ text: words, role, gap, level }, index) => ({
    text: words,
    role,
    gap,
    ...(role === 'heading' && level > 0 ? { level } : {}),
    continues: continues[index] === true && lines[index - 1]?.hard !== true,
  }));
  return makeDocument({ format: 'markdown', lines: drafts, notices });
}

interface MarkedLine extends PlainLine {
  /** Ends in a hard break. */
  readonly hard: boolean;
  /** Inside a code fence: nothing in it is a mark. */
  readonly code: boolean;
  /** Of a heading: number of "#", 1 for "===", 2 for "---"; else 0. */
  readonly level: number;
}

const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/;
const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
const LINK_DEFINITION = /^\s{0,3}\[[^\]]+\]:\s+\S/;

function markdownLines(source: string): MarkedLine[] {
  const { front, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'));
  const found: MarkedLine[] = front.map((text) => ({
    text,
    indent: 0,
    gap: false,
    role: 'text',
    hard: true,
    code: false,
    level: 0,
  }));
  const lines = withoutComments(body).split('\n');
  const tables = findTableRows(lines);
  let gap = found.length > 0;
  let fenced = false;
  lines.forEach((raw, index) => {
    if (FENCE.test(raw)) {
      fenced = !fenced;
      return;
    }
    const isMark = TABLE_RULE.test(raw) || LINK_DEFINITION.test(raw) || isUnderline(lines, index) || RULE.test(raw);
    if (raw.trim() === '' || (isMark && !fenced)) {
      gap ||= raw.trim() === '' || (RULE.test(raw) && !isUnderline(lines, index));
      return;
    }
    const role = fenced ? 'text' : roleOf(lines, index, tables);
    const text = fenced ? raw.trim() : wordsOf(raw, role);
    if (text === '') return;
    const indent = raw.length - raw.trimStart().length;
    found.push({
      text,
      indent,
      width: raw.trimEnd().length,
      gap: gap || (role === 'heading' && found.length > 0),
      role,
      hard: / {2}$|\\$/.test(raw),
      code: fenced,
      level: role === 'heading' ? levelOf(lines, index) : 0,
    });
    gap = false;
  });
  return found;
}

function roleOf(lines: readonly string[], index: number, tables: ReadonlySet<number>): LineRole {
  const raw = lines[index] ?? '';
  if (/^\s{0,3}#{1,6}(?:\s|$)/.test(raw) || isUnderline(lines, index + 1)) return 'heading';
  if (tables.has(index)) return 'row';
  return /^\s*(?:>\s*)*(?:[-*+]|\d{1,3}[.)])\s+\S/.test(raw) ? 'bullet' : roleOfPlainLine(raw.trim());
}

function levelOf(lines: readonly string[], index: number): number {
  const marks = /^\s{0,3}(#{1,6})(?:\s|$)/.exec(lines[index] ?? '')?.[1];
  return marks?.length ?? (/=/.test(lines[index + 1] ?? '') ? 1 : 2);
}

/** "=====" or "-----" right under a line of text makes that a heading. */
function isUnderline(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1] ?? '';
  if (!UNDERLINE.test(lines[index] ?? '') || above.trim() === '' || above.trim().length > 100) return false;
  return !/^\s*(?:#|[-*+>|]\s|```)/.test(above) && !UNDERLINE.test(above) && (lines[index - 2] ?? '').trim() === '';
}

/** Lines with pipes that stand right before or anywhere below a "---|---" line of the same table. */
function findTableRows(lines: readonly string[]): Set<number> {
  const rows = new Set<number>();
  let inTable = false;
  lines.forEach((line, index) => {
    const piped = line.includes('|');
    if (piped && TABLE_RULE.test(line)) inTable = true;
    else if (piped && (inTable || TABLE_RULE.test(lines[index + 1] ?? ''))) rows.add(index);
    if (!piped) inTable = false;
  });
  return rows;
}

function withoutComments(source: string): string {
  const [first = '', ...rest] = source.split('<!--');
  return (
    first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : `<!--${part}`)).join('')
  );
}

function wordsOf(raw: string, role: LineRole): string {
  const line = raw.replace(/^(?:\s*>)+\s?/, '').trim();
  if (role === 'heading') return line.replace(/^#{1,6}\s*/, '').replace(/\s{1,9}#{1,9}$/, '');
  if (role === 'row') {
    const cells = line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
    return cells
      .map((cell) => plainInline(cell.trim()))
      .filter((cell) => cell !== '')
      .join('\t');
  }
  const task = line
    .replace(/^([-*+]\s+)\[[ xX]\]\s+/, '$1')
    .replace(/^:\s+/, '')
    .replace(/\\$/, '');
  const marker = role === 'bullet' ? (/^(?:[-*+]|\d{1,3}[.)])\s+/.exec(task)?.[0] ?? '') : '';
  const words = task.slice(marker.length);
  return `${marker.replace(/\s+/, ' ')}${/<\/?[a-z][^>]*>/i.test(words) ? withoutTags(words) : words}`.trim();
}

/** Takes out the marks of emphasis, code and links, which may open on one line and close on the next. */
function withoutMarks(lines: readonly MarkedLine[]): MarkedLine[] {
  const plain: MarkedLine[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (lines[to]?.role === 'text' && !lines[to]?.gap && !lines[to]?.code && isProse(lines[to - 1])) to++;
    const paragraph = lines.slice(from, to);
    const texts = isProse(paragraph[0]) ? plainInline(paragraph.map((line) => line.text).join('\n')).split('\n') : [];
    paragraph.forEach((line, index) => {
      const text =
        texts.length === paragraph.length ? (texts[index] ?? '') : line.code ? line.text : plainInline(line.text);
      plain.push({ ...line, text: line.role === 'row' ? line.text : text });
    });
    from = to;
  }
  return plain;
}

function isProse(line: MarkedLine | undefined): boolean {
  return line !== undefined && !line.code && (line.role === 'text' || line.role === 'bullet');
}

function withoutTags(line: string): string {
  return htmlToLines(line.replace(/<(https?:[^>\s]{1,2000}|[^>\s@]{1,100}@[^>\s]{1,200})>/g, '$1'))
    .lines.map((inner) => inner.text)
    .join(' ');
}

/** "key: value" lines of YAML front matter; lists and quotes read as text. */
function splitFrontMatter(source: string): { front: string[]; body: string } {
  const match = /^\ufeff?---\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source);
  if (!match || !/^[\w-]+\s*:/.test(match[1] ?? '')) return { front: [], body: source };
  const front = (match[1] ?? '').split('\n').map((line) => line.trim().replace(/^([\w-]+:\s*)?["'](.*)["']$/, '$1$2'));
  return { front: front.filter((line) => line !== '' && !line.startsWith('#')), body: source.slice(match[0].length) };
}
