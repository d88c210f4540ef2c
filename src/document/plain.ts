/**
 * Enters: a plain text file, or text that came as text; leaves: a Document. A file may be cleaned (line ends, control
 * characters); text that came through the API or a stream is never altered, because its sender will check our offsets
 * against what was sent.
 */
import { decodeText } from './decode.ts';
import type { Document, Line } from './document.ts';
import { type DraftLine, makeDocument } from './lines.ts';
import { findContinuations, type PlainLine, roleOfPlainLine } from './wrapping.ts';

/** Bytes of a text file in any usual encoding. Form feeds are page breaks, tabs stay. */
export function readPlainText(bytes: Uint8Array): Document {
  const { text, notices } = decodeText(bytes);
  const lines = findLines(cleanText(text));
  const drafts = lines.map(
    (line): DraftLine => ({
      text: line.text,
      role: line.role,
      continues: line.continues,
      page: line.page,
      gap: line.gap,
    }),
  );
  return makeDocument({ format: 'text', lines: drafts, notices, pages: lines.at(-1)?.page ?? 1 });
}

/** The given text as a Document: `document.text === text`, whatever its line ends. Spans index it as it is. */
export function documentFromText(text: string): Document {
  const found = findLines(text);
  const lines = found.map(
    ({ start, text: words, page, role, continues }): Line => ({
      start,
      end: start + words.length,
      page,
      column: 0,
      role,
      continues,
    }),
  );
  return { text, lines, format: 'text', pages: found.at(-1)?.page ?? 1, notices: [] };
}

interface FoundLine extends PlainLine {
  readonly start: number;
  readonly page: number;
  readonly continues: boolean;
}

/** Lines that hold words, trimmed, with their place in `text`. */
function findLines(text: string): FoundLine[] {
  const found: (PlainLine & { start: number; page: number })[] = [];
  let page = 1;
  let gap = false;
  for (const piece of text.matchAll(/([^\n\r\v\f\u0085\u2028\u2029]*)(\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g)) {
    const raw = piece[1] ?? '';
    const words = raw.trim();
    if (words === '') {
      gap = true;
    } else {
      const before = raw.length - raw.trimStart().length;
      const indent = raw.slice(0, before).replaceAll('\t', '        ').length;
      found.push({
        text: words,
        indent,
        gap: gap && found.length > 0,
        role: roleOfPlainLine(words),
        start: piece.index + before,
        page,
      });
      gap = false;
    }
    if (piece[2] === '\f') {
      page++;
      gap = false;
    }
  }
  const continues = findContinuations(found);
  return found.map((line, index) => ({ ...line, continues: continues[index] ?? false }));
}

/** One kind of line end, and none of the characters no one can see. */
function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g, '')
  );
}
