/**
 * The value every reader ends in: text a person would read, in the order they would read it, with the place of each
 * line. Later stages never see bytes, pages or tags, only this.
 */
import type { Notice } from '../outcome.ts';
import type { Span } from '../span.ts';

export type DocumentFormat = 'pdf' | 'docx' | 'html' | 'markdown' | 'text' | 'json-resume';

/**
 * What the source itself says a line is (a tag, a Word style, a glyph, a clearly larger or bolder font).
 * `text` where it says nothing.
 */
export type LineRole = 'text' | 'heading' | 'bullet' | 'row';

/** One visual line (PDF, plain text) or one block (paragraph, list item, table row elsewhere). `text.slice(start, end)`
 * has no line break in it; the bullet glyph, where there is one, is inside it. */
export interface Line extends Span {
  /** 1-based. Formats without pages have one. */
  readonly page: number;
  /** 0 for the main flow, 1.. for further columns or side rails of the page. */
  readonly column: number;
  readonly role: LineRole;
  /** Of a heading whose source says how deep it stands (h1..h6, Word's outline, "##"): 1 is the top. */
  readonly level?: number;
  /** True when this line goes on with the sentence or list of the line before it (a wrapped line). */
  readonly continues: boolean;
}

export interface Document {
  /** Lines joined by "\n"; an empty line stands between blocks. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly format: DocumentFormat;
  /** Number of pages, 1 where the format has none. */
  readonly pages: number;
  readonly notices: readonly Notice[];
}

/** Bytes in, document out; throws AnalysisError. Bound in runtimes/, because PDF and DOCX parsers differ per platform. */
export type ReadDocument = (bytes: Uint8Array) => Promise<Document>;

/** What one file may cost. Checked before and while parsing. */
export interface ReadLimits {
  /** Bytes of the upload. */
  readonly bytes: number;
  /** Bytes after inflation, over all parts of a container. */
  readonly inflatedBytes: number;
  readonly pages: number;
  /** UTF-16 units of the text that comes out. */
  readonly characters: number;
  /** Wall-clock milliseconds for one file: generous, because a busy machine reads ten times slower than an idle one. */
  readonly milliseconds: number;
}

export const READ_LIMITS: ReadLimits = {
  bytes: 10 * 1024 * 1024,
  inflatedBytes: 60 * 1024 * 1024,
  pages: 60,
  characters: 1_000_000,
  milliseconds: 20_000,
};
