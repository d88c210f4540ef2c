/** Reading documents on Node: the parsers that differ per platform, bound. Both are loaded at the first file. */
import { convertDocx } from '../document/docx-node.ts';
import { openPdf } from '../document/pdf/pdf-parse-node.ts';
import { makeReadDocument } from '../document/read-document.ts';

export const readDocument = makeReadDocument({ openPdf, convertDocx });
