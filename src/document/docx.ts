/**
 * Enters: a Word file; leaves: a Document. Word resumes keep contact details in headers and text boxes, lay out with
 * tables and tabs, and come from anyone: the package is taken apart under limits first (docx-package.ts), and only
 * cleaned parts reach the converter.
 */
import type { Document, ReadLimits } from './document.ts';
import { openPackage } from './docx-package.ts';
import { htmlToLines } from './html.ts';
import { makeDocument } from './lines.ts';

/** A DOCX package in, HTML out: what mammoth does, bound per platform (docx-node.ts, docx-worker.ts). */
export type ConvertDocx = (
  bytes: Uint8Array,
) => Promise<{ readonly html: string; readonly messages: readonly string[] }>;

/** Throws `too-complex` for files that unpack to too much, `unreadable-file` for damaged ones. */
export async function readDocx(bytes: Uint8Array, convert: ConvertDocx, limits: ReadLimits): Promise<Document> {
  const { cleaned, notices } = openPackage(bytes, limits);
  const { html } = await convert(cleaned);
  const page = htmlToLines(withoutNoteMarks(html), { word: true });
  return makeDocument({ format: 'docx', lines: page.lines, notices: [...notices, ...page.notices] });
}

/** Mammoth's own "[1]" at a footnote and the arrow back from it. */
function withoutNoteMarks(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
}
