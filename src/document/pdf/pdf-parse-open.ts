/**
 * Enters: bytes, and pdf-parse as the platform loaded it; leaves: a PdfFile. Shared by the two adapters, which differ
 * only in how pdf.js's other half is reached.
 */
import { AnalysisError } from '../../errors.ts';
import { readMatrix } from './matrix.ts';
import { drawPage, type Font, type OperatorList } from './operators.ts';
import type { PdfFile, PdfLink, PdfPage } from './port.ts';

/** What is used of pdf.js's document. */
export interface LoadedDocument {
  readonly numPages: number;
  getPage(number: number): Promise<LoadedPage>;
  getPermissions(): Promise<unknown>;
}

interface LoadedPage {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(): Promise<OperatorList>;
  getAnnotations(): Promise<readonly unknown[]>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): unknown;
}

/** Options for pdf.js: no picture is decoded, nothing is fetched, nothing in the file is run, nothing is printed. */
export const ENGINE_OPTIONS = {
  maxImageSize: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  verbosity: 0,
} as const;

/** `operators`: pdf.js's `OPS`, name to code. `close` frees what opening took. */
export async function makePdfFile(
  load: () => Promise<LoadedDocument>,
  operators: Readonly<Record<string, number>>,
  close: () => Promise<void>,
): Promise<PdfFile> {
  try {
    const loaded = await load();
    const codes = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
    const restricted = (await loaded.getPermissions().catch(() => null)) !== null;
    return {
      pages: loaded.numPages,
      restricted,
      readPage: async (number) => readPage(await loaded.getPage(number), codes),
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    const name = error instanceof Error ? error.name : '';
    if (/password/i.test(name))
      throw new AnalysisError('encrypted-file', 'This PDF opens only with a password.', { cause: error });
    throw new AnalysisError('unreadable-file', 'This PDF is damaged or is not one.', { cause: error });
  }
}

async function readPage(page: LoadedPage, codes: ReadonlyMap<number, string>): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const base = readMatrix(transform) ?? [1, 0, 0, -1, 0, height];
  const list = await page.getOperatorList();
  const fonts = new Map<string, Font>();
  const fontOf = (name: string): Font => {
    const known = fonts.get(name);
    if (known) return known;
    const font = readFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : null);
    fonts.set(name, font);
    return font;
  };
  const { glyphs, dots, images } = drawPage(list, codes, fontOf, base);
  const annotations = await page.getAnnotations().catch(() => []);
  const links = annotations.flatMap((annotation) => readLink(annotation, height, base[5]));
  page.cleanup();
  return { width, height, glyphs, dots, links, images };
}

const BOLD_NAME = /bold|black|heavy|semibd|demi/i;
const ITALIC_NAME = /italic|oblique|slanted/i;

function readFont(value: unknown): Font {
  const font = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const name = typeof font.name === 'string' ? font.name.replace(/^[A-Z]{6}\+/, '') : '';
  return {
    name,
    bold: font.bold === true || font.black === true || BOLD_NAME.test(name),
    italic: font.italic === true || ITALIC_NAME.test(name),
    vertical: font.vertical === true,
    scale: readMatrix(font.fontMatrix)?.[0] ?? 0.001,
  };
}

function readLink(value: unknown, height: number, top: number): PdfLink[] {
  if (typeof value !== 'object' || value === null) return [];
  const { subtype, url, unsafeUrl, rect } = value as Record<string, unknown>;
  const address = url ?? unsafeUrl;
  if (subtype !== 'Link' || typeof address !== 'string' || !Array.isArray(rect)) return [];
  const [left, low, right, high] = rect.map(Number);
  if (left === undefined || low === undefined || right === undefined || high === undefined) return [];
  const shift = top || height;
  return [{ url: address, left, top: shift - high, right, bottom: shift - low }];
}
