/**
 * A span is a place in a document's text: the one way this project points at words.
 * Every claim carries spans, so that anyone can check it: `text.slice(start, end)`.
 */

/** Half-open range of UTF-16 offsets into `Document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span holding both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
