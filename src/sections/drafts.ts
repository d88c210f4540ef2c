/**
 * Lines with a kind in, sections out: neighbouring lines under one heading become one section, and every character of
 * the text falls into exactly one. What a line is has been decided before (resume-sections.ts, posting-sections.ts).
 */
import type { Document } from '../document/document.ts';
import type { Span } from '../span.ts';
import type { Section, SectionKind } from './section.ts';

/** Where a section starts. */
export interface Start {
  /** Index into `Document.lines`. */
  readonly line: number;
  readonly kind: SectionKind;
  readonly heading: Span | null;
}

/** Sections without entries. The first starts at 0, each ends where the next one's first line starts, the last ends
 * with the text. A document without lines is one empty section. */
export function cutSections(document: Document, starts: readonly Start[], first: SectionKind): Section[] {
  const { text, lines } = document;
  const opened: Start[] = starts[0]?.line === 0 ? [...starts] : [{ line: 0, kind: first, heading: null }, ...starts];
  return opened.map((start, index) => {
    const next = opened[index + 1];
    return {
      kind: start.kind,
      heading: start.heading,
      start: index === 0 ? 0 : (lines[start.line]?.start ?? text.length),
      end: next ? (lines[next.line]?.start ?? text.length) : text.length,
      lines: { from: start.line, to: next ? next.line : lines.length },
      entries: [],
    };
  });
}
