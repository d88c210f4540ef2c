/**
 * A document's text and a span in, the span with a few words around it out. A bare "Go" proves nothing to a reader;
 * the line it stands in does. An excerpt never leaves its line, and is cut between words.
 */
import type { Span } from '../span.ts';

export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const ROOM = 90;

/** A list item's own sign says nothing beside a quote. */
const BULLET = /^\s*(?:[-*+•·▪◦‣–—●○■]\s+)+/;

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Half a surrogate pair is no character. */
const splitsPair = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The last `room` units, from a word on. */
function keepEnd(text: string, room: number): string {
  if (text.length <= room) return text.trimStart();
  const cut = text.length - Math.max(0, room);
  const space = text.indexOf(' ', cut);
  const from = space === -1 ? (splitsPair(text, cut) ? cut + 1 : cut) : space + 1;
  return `…${text.slice(from)}`;
}

/** The first `room` units, up to a word's end. */
function keepStart(text: string, room: number): string {
  if (text.length <= room) return text.trimEnd();
  const cut = Math.max(0, room);
  const space = text.lastIndexOf(' ', cut);
  const to = space <= 0 ? (splitsPair(text, cut) ? cut - 1 : cut) : space;
  return `${text.slice(0, Math.max(0, to))}…`;
}

/** About `room` UTF-16 units in all; white space becomes single spaces. */
export function excerptAround(text: string, span: Span, room = ROOM): Excerpt {
  const lineStart = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const words = text.slice(span.start, span.end);
  const quote = flat(span.start === lineStart ? words.replace(BULLET, '') : words).trim();
  if (quote.length >= room) return { before: '', quote: keepStart(quote, room), after: '' };
  const before = flat(text.slice(lineStart, span.start).replace(BULLET, ''));
  const after = flat(text.slice(span.end, lineEnd === -1 ? undefined : lineEnd));
  const spare = room - quote.length;
  const half = Math.floor(spare / 2);
  const roomBefore = Math.max(half, spare - after.length);
  const roomAfter = Math.max(spare - half, spare - before.length);
  return { before: keepEnd(before, roomBefore), quote, after: keepStart(after, roomAfter) };
}
