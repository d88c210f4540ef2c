/**
 * Enters: the bytes of a PDF; leaves: a Document with words in the order a person reads them. A PDF says where ink
 * goes, nothing more: spaces, lines, columns, paragraphs and headings are all read off the geometry, in this order:
 * glyphs, words, regions, lines, furniture, blocks.
 */
import { AnalysisError } from '../../errors.ts';
import type { Notice } from '../../outcome.ts';
import type { Document, ReadLimits } from '../document.ts';
import { makeDocument } from '../lines.ts';
import { draftLines } from './drafts.ts';
import { dropFurniture, type PageLines } from './furniture.ts';
import { checkInflation } from './inflation.ts';
import { readPageLines } from './page.ts';
import type { OpenPdf, PdfFile } from './port.ts';
import type { Margin } from './side-headings.ts';

export type { OpenPdf } from './port.ts';

/** Throws AnalysisError `encrypted-file`, `unreadable-file`, `no-text`, `too-large`, `too-complex` or `timed-out`. */
export async function readPdf(bytes: Uint8Array, openPdf: OpenPdf, limits: ReadLimits): Promise<Document> {
  checkInflation(bytes, limits.inflatedBytes);
  const deadline = makeDeadline(limits.milliseconds);
  let file: PdfFile | null = null;
  try {
    const opening = openPdf(bytes);
    opening.then(
      (late) => (deadline.passed ? late.close() : undefined),
      () => undefined,
    );
    file = await deadline.within(opening);
    return await readPages(file, limits, deadline);
  } finally {
    deadline.clear();
    await file?.close();
  }
}

async function readPages(file: PdfFile, limits: ReadLimits, deadline: Deadline): Promise<Document> {
  const notices: Notice[] = [];
  const pages: PageLines[] = [];
  let characters = 0;
  let margin: Margin | null = null;
  const last = Math.min(file.pages, limits.pages);
  if (last < file.pages)
    notices.push({ code: 'pages-truncated', message: `Only the first ${last} of ${file.pages} pages were read.` });
  if (file.restricted)
    notices.push({
      code: 'encrypted-owner-only',
      message: 'The file is encrypted with an empty password; it was read.',
    });
  for (let number = 1; number <= last; number++) {
    const page = await deadline.within(file.readPage(number)).catch((error: unknown) => {
      if (error instanceof AnalysisError) throw error;
      return null;
    });
    if (page === null) {
      notices.push({ code: 'page-skipped', message: `Page ${number} is damaged and was skipped.`, page: number });
      continue;
    }
    const read = readPageLines(page, number, margin);
    margin = read.margin;
    notices.push(...read.notices);
    pages.push({ page: number, height: page.height, lines: read.lines });
    characters += read.lines.reduce((sum, line) => sum + line.text.length + 1, 0);
    if (characters > limits.characters)
      throw new AnalysisError('too-large', `The text has more than ${limits.characters} characters.`);
  }
  if (pages.length === 0 && last > 0) throw new AnalysisError('unreadable-file', 'No page of this PDF could be read.');
  const { pages: cleaned, repeated } = dropFurniture(pages, file.pages);
  if (repeated > 0) {
    notices.push({
      code: 'repeated-header-removed',
      message: `${repeated} repeated header or footer ${repeated === 1 ? 'line was' : 'lines were'} read once.`,
    });
  }
  const document = makeDocument({ format: 'pdf', lines: draftLines(cleaned), notices, pages: Math.max(1, file.pages) });
  if (document.text === '') throw new AnalysisError('no-text', 'No page of this PDF holds text.');
  return document;
}

interface Deadline {
  readonly passed: boolean;
  /** The promise, or AnalysisError `timed-out` if it is not settled in time. */
  within<T>(work: Promise<T>): Promise<T>;
  clear(): void;
}

function makeDeadline(milliseconds: number): Deadline {
  let passed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      passed = true;
      reject(new AnalysisError('timed-out', `Reading this PDF took longer than ${milliseconds} ms.`));
    }, milliseconds);
  });
  end.catch(() => undefined);
  return {
    get passed() {
      return passed;
    },
    within: (work) => {
      work.catch(() => undefined);
      return Promise.race([work, end]);
    },
    clear: () => clearTimeout(timer),
  };
}
