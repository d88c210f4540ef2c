/**
 * PDF by pdf-parse, for Node. Loaded at the first PDF: it costs half a second. Its two halves talk through a message
 * channel, not by direct calls: so the event loop turns while a heavy page is read, and time limits can act.
 */

import { AnalysisError } from '../../errors.ts';
import { ENGINE_OPTIONS, type LoadedDocument, makePdfFile } from './pdf-parse-open.ts';
import type { OpenPdf, PdfPage } from './port.ts';

/** Drawing operators of one page. Resumes have a few thousand, maps a hundred times as many; forms that draw forms that
 * draw forms make millions out of a kilobyte. */
const MOST_OPERATORS = 400_000;

export const openPdf: OpenPdf = async (bytes) => {
  const [{ PDFParse }, { OPS, PDFWorker }, { WorkerMessageHandler }] = await Promise.all([
    import('pdf-parse'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // The short build: a loader that rewrites modules takes 150 MB more for the long one.
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  const { port1, port2 } = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(port1);
  port1.start();
  port2.start();
  let operators = 0;
  const overflow = new Promise<never>((_, reject) => {
    port2.addEventListener('message', ({ data }) => {
      operators += countOperators(data);
      if (operators > MOST_OPERATORS)
        reject(
          new AnalysisError('too-complex', `A page of this PDF has more than ${MOST_OPERATORS} drawing operators.`),
        );
    });
  });
  overflow.catch(() => undefined);
  // Its types ask for a Worker; it uses only what every message port has.
  // The engine's types know only "no port"; it takes any message port.
  const worker = new PDFWorker({ port: port2 as unknown as null, verbosity: 0 });
  // The engine takes the buffer away from its owner, so it gets a copy.
  const parser = new PDFParse({ ...ENGINE_OPTIONS, data: bytes.slice(), worker });
  // `load` is there at run time; the package's types leave it out.
  const load = (): Promise<LoadedDocument> => (parser as unknown as { load(): Promise<LoadedDocument> }).load();
  const close = async (): Promise<void> => {
    await parser.destroy().catch(() => undefined);
    worker.destroy();
    port1.close();
    port2.close();
  };
  const file = await makePdfFile(load, OPS, close);
  const readPage = (number: number): Promise<PdfPage> => {
    operators = 0;
    return Promise.race([file.readPage(number), overflow]);
  };
  return { ...file, readPage };
};

/** pdf.js sends the operators of a page in pieces, each a message. */
function countOperators(message: unknown): number {
  const chunk = typeof message === 'object' && message !== null && 'chunk' in message ? message.chunk : null;
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk)) return 0;
  return Array.isArray(chunk.fnArray) ? chunk.fnArray.length : 0;
}
