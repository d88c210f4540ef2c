/**
 * A line of a resume in; whether it is text of a form that nobody filled in, out. Observation: half-filled templates are
 * sent ("List open source contributions here", "Lorem ipsum"), and what their instructions name, nobody claims.
 */
import type { CueTables } from './cue-tables.ts';
import { findPhrases } from './phrases.ts';
import type { ReadingLine } from './reading.ts';

export const isTemplateText = ({ tokens }: Pick<ReadingLine, 'tokens'>, cues: CueTables): boolean =>
  findPhrases(cues.template, tokens, 0, tokens.length).length > 0;
