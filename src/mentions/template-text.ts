/**
 * A line of a resume in; whether it is text of a form that nobody filled in, out. Observation: half-filled templates are
 * sent ("List open source contributions here", "Lorem ipsum"), and what their instructions name, nobody claims; some come
 * with the code that was to fill them ("{{ resume.name }}").
 */
import type { Span } from '../span.ts';
import type { CueTables } from './cue-tables.ts';
import { findPhrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A statement or a value of a template language, as whole as it stands in the line. */
const CODE = /\{%[-+]?\s*[a-z_]+\b|\{\{[-r]?\s*[a-z_][\w.]*\s*(?:\}\}|[|[(.])/;

/** Words of dummy Latin in one line that nobody quotes, and the part of its words they have to be. */
const LEAST_FILLER = 3;
const FILLER_PART = 0.4;

const isFiller = (written: string, { filler }: CueTables): boolean => {
  const words = written.toLowerCase().match(/\p{L}+/gu) ?? [];
  const dummy = new Set(words.filter((word) => filler.has(word))).size;
  return dummy >= LEAST_FILLER && dummy >= words.length * FILLER_PART;
};

export function isTemplateText(
  text: string,
  { start, end, tokens }: Span & { readonly tokens: readonly Token[] },
  cues: CueTables,
): boolean {
  if (findPhrases(cues.template, tokens, 0, tokens.length).length > 0) return true;
  const written = text.slice(start, end);
  return CODE.test(written) || isFiller(written, cues);
}
