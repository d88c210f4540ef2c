/**
 * What this project needs of a PDF engine: glyphs with their places, links, and how much of a page is picture. Plain
 * "text of a page" is not enough: resumes are set in columns with dates in a rail, and a PDF stores words in the order
 * they were drawn, not the order they are read.
 *
 * Lengths are points (1/72 inch) in the page as shown: x grows to the right, y grows downwards, 0,0 is the top left.
 */

/** How a run of glyphs looks. One object is shared by all glyphs drawn with it. */
export interface GlyphStyle {
  /** Font name as the file gives it, subset prefix removed. */
  readonly font: string;
  /** Height of the font in points, as shown. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Direction of writing, degrees clockwise as shown: 0, 90, 180, 270, or any other. */
  readonly angle: number;
  /** True where the file draws it so that no one can see it (invisible mode, colour of its ground, no opacity). */
  readonly hidden: boolean;
}

export interface Glyph {
  /** What it stands for: usually one character, sometimes more (a ligature), " " for a drawn space. */
  readonly text: string;
  /** Where its writing starts, on the baseline. */
  readonly x: number;
  readonly y: number;
  /** Advance along the direction of writing. */
  readonly width: number;
  readonly style: GlyphStyle;
}

export interface PdfLink {
  readonly url: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The middle of a small shape, and its width. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order they are drawn. */
  readonly glyphs: readonly Glyph[];
  readonly links: readonly PdfLink[];
  /** Small shapes about as wide as high, smaller than letters: dots and squares drawn as bullets. */
  readonly dots: readonly Dot[];
  /** Pictures drawn on the page. */
  readonly images: number;
}

export interface PdfFile {
  readonly pages: number;
  /** The file is encrypted, but anyone may open it. */
  readonly restricted: boolean;
  /** 1-based; rejects where this page is damaged. */
  readPage(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** Opens a PDF; the bytes are left as they are. Throws AnalysisError `encrypted-file` or `unreadable-file`. */
export type OpenPdf = (bytes: Uint8Array) => Promise<PdfFile>;
