/**
 * Enters: the bytes of an upload; leaves: a Document, or one AnalysisError. The one door for files: it checks limits,
 * finds the format by content and calls its reader. Parsers fail in their own ways on files from the wild, and what
 * they say may quote the file, so whatever they throw leaves here as `unreadable-file` with a sentence of ours.
 */
import { AnalysisError } from '../errors.ts';
import { decodeText } from './decode.ts';
import { detectFormat } from './detect.ts';
import type { Document, DocumentFormat, ReadDocument, ReadLimits } from './document.ts';
import { READ_LIMITS } from './document.ts';
import { type ConvertDocx, readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readJsonResume } from './json-resume.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf/pdf.ts';
import type { OpenPdf } from './pdf/port.ts';
import { readPlainText } from './plain.ts';

export interface Parsers {
  readonly openPdf: OpenPdf;
  readonly convertDocx: ConvertDocx;
  readonly limits?: Partial<ReadLimits>;
}

/** Binds the parsers that differ per platform. */
export function makeReadDocument({ openPdf, convertDocx, limits: given = {} }: Parsers): ReadDocument {
  const limits: ReadLimits = { ...READ_LIMITS, ...given };
  const readers: Record<DocumentFormat, (bytes: Uint8Array) => Document | Promise<Document>> = {
    pdf: (bytes) => readPdf(bytes, openPdf, limits),
    docx: (bytes) => readDocx(bytes, convertDocx, limits),
    html: readHtml,
    markdown: readMarkdown,
    text: readPlainText,
    'json-resume': readJsonResume,
  };
  return async (bytes) => {
    if (bytes.length > limits.bytes)
      throw new AnalysisError('too-large', `The file has more than ${limits.bytes} bytes.`);
    const format = detectFormat(bytes);
    if (PLAIN.has(format) && decodeText(bytes).text.length > limits.characters) throw tooLong(limits);
    const document = await guard(format, () => readers[format](bytes));
    if (document.text.trim() === '') throw new AnalysisError('no-text', 'No text was found in the file.');
    if (document.text.length > limits.characters) throw tooLong(limits);
    return document;
  };
}

/** Formats whose text is as long as the file: known before any work is done. */
const PLAIN: ReadonlySet<DocumentFormat> = new Set(['text', 'markdown', 'json-resume']);

function tooLong(limits: ReadLimits): AnalysisError {
  return new AnalysisError('too-large', `The text has more than ${limits.characters} characters.`);
}

async function guard(format: DocumentFormat, read: () => Document | Promise<Document>): Promise<Document> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AnalysisError) throw error;
    if (error instanceof RangeError) {
      throw new AnalysisError('too-complex', `The parts of this ${NAMES[format]} are nested too deeply or too large.`, {
        cause: error,
      });
    }
    throw new AnalysisError('unreadable-file', `This ${NAMES[format]} is damaged and could not be read.`, {
      cause: error,
    });
  }
}

const NAMES: Record<DocumentFormat, string> = {
  pdf: 'PDF',
  docx: 'Word file',
  html: 'HTML page',
  markdown: 'Markdown file',
  text: 'text file',
  'json-resume': 'JSON Resume file',
};
