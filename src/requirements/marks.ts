/**
 * The mark before a line: "3.", "a.", a bullet. Enters: a line of a posting; leaves: the kind of its mark. Observation: lines
 * with a mark of their own belong to the line above them that opens a list, and end where its kind of mark comes back.
 */
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';

/** Kinds of marks, the outer first: a mark further on may stand inside one further up. */
export const MARKS = [/^\s*\(?\d{1,2}[.)]\s/, /^\s*\(?[a-z][.)]\s/, /^\s*[\u2022\u25cf\u25aa*\u2013-]\s/];

export const NO_MARK = -1;
export const BULLET_MARK = 2;

export function markOf({ text }: Document, line: MentionLine): number {
  const start = text.lastIndexOf('\n', line.start - 1) + 1;
  const words = text.slice(start, line.end);
  return MARKS.findIndex((mark) => mark.test(words));
}
