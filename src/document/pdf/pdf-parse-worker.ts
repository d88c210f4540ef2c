/**
 * PDF by pdf-parse, bundled for Workers. pdf.js asks for three drawing classes while it loads and starts a thread of
 * its own; Workers have neither, and nothing is drawn here, so the classes are empty and the other half is handed over
 * before pdf-parse is loaded. The order of the imports matters.
 */
import type { LoadedDocument } from './pdf-parse-open.ts';
import { ENGINE_OPTIONS, makePdfFile } from './pdf-parse-open.ts';
import type { OpenPdf } from './port.ts';

class Unused {}

export const openPdf: OpenPdf = async (bytes) => {
  // Globals the engine looks up by name, and workerd does not have.
  const scope: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= Unused;
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const [{ PDFParse }, { OPS }] = await Promise.all([import('pdf-parse'), import('pdfjs-dist/legacy/build/pdf.mjs')]);
  // The engine takes the buffer away from its owner, so it gets a copy.
  const parser = new PDFParse({ ...ENGINE_OPTIONS, data: bytes.slice() });
  // `load` is there at run time; the package's types leave it out.
  const load = (): Promise<LoadedDocument> => (parser as unknown as { load(): Promise<LoadedDocument> }).load();
  return makePdfFile(load, OPS, () => parser.destroy());
};
