/** A page to write on in tests: every letter is half as wide as it is high, spaces are drawn unless said otherwise. */
import type { Glyph, GlyphStyle, OpenPdf, PdfPage } from '../../../src/document/pdf/port.ts';

export interface Pen {
  readonly size?: number;
  readonly bold?: boolean;
  readonly font?: string;
  readonly angle?: number;
  readonly hidden?: boolean;
  /** Extra room after each letter, in points. */
  readonly tracking?: number;
  /** False: a space is a gap with nothing drawn in it. */
  readonly spaces?: boolean;
}

export function write(text: string, x: number, y: number, pen: Pen = {}): Glyph[] {
  const { size = 10, bold = false, font = 'Body', angle = 0, hidden = false, tracking = 0, spaces = true } = pen;
  const style: GlyphStyle = { font, size, bold, italic: false, angle, hidden };
  const along = (angle * Math.PI) / 180;
  return Array.from(text, (letter, index): Glyph => {
    const at = index * (size / 2 + tracking);
    return { text: letter, x: x + at * Math.cos(along), y: y + at * Math.sin(along), width: size / 2, style };
  }).filter((glyph) => spaces || glyph.text !== ' ');
}

/** Lines one under the other, 12 points apart. */
export const writeLines = (lines: readonly string[], x: number, y: number, pen: Pen = {}): Glyph[] =>
  lines.flatMap((line, index) => write(line, x, y + index * 12, pen));

export const pageOf = (...glyphs: readonly (readonly Glyph[])[]): PdfPage => ({
  width: 600,
  height: 800,
  glyphs: glyphs.flat(),
  links: [],
  dots: [],
  images: 0,
});

export const fileOf =
  (pages: readonly PdfPage[], options: { restricted?: boolean } = {}): OpenPdf =>
  async () => ({
    pages: pages.length,
    restricted: options.restricted ?? false,
    readPage: async (number) => {
      const page = pages[number - 1];
      if (!page) throw new Error('no such page');
      return page;
    },
    close: async () => undefined,
  });
