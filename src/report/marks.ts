/**
 * A document's text and the spans that claims rest on in, HTML with every one of them marked out. Spans overlap (one
 * sentence proves three things), and tags may not, so the text is cut at every end of a span and each piece says
 * which requirements it serves.
 */
import type { Span } from '../span.ts';
import { escapeHtml } from './escape.ts';

export interface Mark extends Span {
  readonly requirement: string;
  /** Where a link to these words leads. */
  readonly anchor: string;
}

const byRequirement = (marks: readonly Mark[]): readonly string[] => [
  ...new Set(marks.map((mark) => mark.requirement)),
];

/** Every mark's anchor stands before its first word, a link back to its requirement after its last. */
export function markText(text: string, marks: readonly Mark[]): string {
  const inside = marks.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts
    .map((from, index) => {
      const to = cuts[index + 1] ?? from;
      const ending = byRequirement(inside.filter(({ end }) => end === from));
      const back = ending.map(
        (id) =>
          `<a class="back" href="#${escapeHtml(id)}" aria-label="Back to ${escapeHtml(id)}">${escapeHtml(id)}</a>`,
      );
      const anchors = inside
        .filter(({ start }) => start === from)
        .map(({ anchor }) => `<span id="${escapeHtml(anchor)}"></span>`);
      const serving = byRequirement(inside.filter(({ start, end }) => start <= from && to <= end));
      const piece = escapeHtml(text.slice(from, to));
      const marked =
        piece === '' || serving.length === 0
          ? piece
          : `<mark data-requirement="${escapeHtml(serving.join(' '))}">${piece}</mark>`;
      return `${back.join('')}${anchors.join('')}${marked}`;
    })
    .join('');
}
