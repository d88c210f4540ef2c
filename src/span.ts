/**
 * A span is a place in a document's text: the one way this project points at words.
 * Every claim carries spans, so that anyone can check it: `text.slice(start, end)`.
 */

/** Half-open range of UTF-16 offsets into `Document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
