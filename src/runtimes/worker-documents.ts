/** Reading documents on Workers: the parsers that differ per platform, bound. */
import { convertDocx } from '../document/docx-worker.ts';
import { openPdf } from '../document/pdf/pdf-parse-worker.ts';
import { makeReadDocument } from '../document/read-document.ts';

export const readDocument = makeReadDocument({ openPdf, convertDocx });
