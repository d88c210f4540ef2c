/**
 * Enters: the lines a reader found, as drafts; leaves: a Document whose text and spans agree. Every reader builds its
 * result here, so that offsets are computed in one place. Also the answer to "which lines belong together": resumes
 * are pasted from hard-wrapped mails and PDFs, and a sentence cut by a line break must be read as one.
 */
import type { Notice } from '../outcome.ts';
import type { Document, DocumentFormat, Line, LineRole } from './document.ts';

/** One line as a reader sees it. Spaces at both ends and line breaks inside are taken out. */
export interface DraftLine {
  readonly text: string;
  /** `text` where absent. */
  readonly role?: LineRole;
  /** Of a heading, 1 is the top; absent where the source does not say. */
  readonly level?: number;
  readonly continues?: boolean;
  /** 1-based, 1 where absent. */
  readonly page?: number;
  readonly column?: number;
  /** True: an empty line stands before this one. */
  readonly gap?: boolean;
}

export interface Draft {
  readonly format: DocumentFormat;
  readonly lines: readonly DraftLine[];
  readonly notices: readonly Notice[];
  readonly pages?: number;
}

/** Joins drafts by "\n", with an empty line where a draft asks for a gap. Drafts without words only leave their gap.
 * Empty lines are not in `Document.lines`. */
export function makeDocument(draft: Draft): Document {
  const lines: Line[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap = false;
  for (const line of draft.lines) {
    const text = composeLetters(line.text.replace(/[\n\r\v\f\u2028\u2029]+/g, ' ')).trim();
    gap ||= line.gap === true;
    if (text === '') continue;
    const separator = lines.length === 0 ? '' : gap ? '\n\n' : '\n';
    const start = length + separator.length;
    parts.push(separator, text);
    length = start + text.length;
    lines.push({
      start,
      end: length,
      page: line.page ?? 1,
      column: line.column ?? 0,
      role: line.role ?? 'text',
      ...(line.role === 'heading' && line.level !== undefined ? { level: line.level } : {}),
      continues: line.continues === true && !gap && lines.length > 0,
    });
    gap = false;
  }
  return { text: parts.join(''), lines, format: draft.format, pages: draft.pages ?? 1, notices: draft.notices };
}

/** "fi" drawn as one sign, and an accent apart from its letter (file names and PDFs from a Mac), as people type them:
 * what is looked for is written so. */
function composeLetters(text: string): string {
  if (!/[\u0300-\u036f\ufb00-\ufb06]/.test(text)) return text;
  return text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC')).normalize('NFC');
}

/** A line together with the lines that go on with it. `lines` are indices into `Document.lines`, half-open. */
export interface LogicalLine {
  readonly start: number;
  readonly end: number;
  readonly lines: { readonly from: number; readonly to: number };
}

/** Lines with their wrapped continuations joined, in document order; each line is in exactly one. */
export function logicalLines(document: Document): LogicalLine[] {
  const joined: LogicalLine[] = [];
  document.lines.forEach((line, index) => {
    const last = joined.at(-1);
    if (line.continues && last) {
      joined[joined.length - 1] = { start: last.start, end: line.end, lines: { from: last.lines.from, to: index + 1 } };
    } else {
      joined.push({ start: line.start, end: line.end, lines: { from: index, to: index + 1 } });
    }
  });
  return joined;
}
