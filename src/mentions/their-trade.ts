/**
 * A name in a resume and the words around it, in; whether it speaks of other people's trade, out. Observation: designers,
 * testers and managers name the technologies of those beside them ("worked closely with React and Java developers"),
 * which says nothing of their own.
 */
import type { CueTables } from './cue-tables.ts';
import { findNeighbours } from './neighbours.ts';
import { endsWithPhrase, matchPhraseAt } from './phrases.ts';
import { type ReadingLine, sentenceOf } from './reading.ts';

export function isTheirTrade(line: ReadingLine, index: number, cues: CueTables): boolean {
  const candidate = line.candidates[index];
  if (!candidate) return false;
  const sentence = sentenceOf(line, candidate.tokens.from);
  const list = [candidate, ...findNeighbours(line, index, cues, false).run];
  const from = Math.min(...list.map(({ tokens }) => tokens.from));
  const to = Math.max(...list.map(({ tokens }) => tokens.to));
  if (endsWithPhrase(cues.colleaguesOf, line.tokens, sentence.from, from)) return true;
  if (!matchPhraseAt(cues.colleaguesAfter, line.tokens, to, sentence.to)) return false;
  // "with the React developers", "with our React developers"
  const isSmall = matchPhraseAt(cues.small, line.tokens, from - 1, from) !== null;
  return (
    endsWithPhrase(cues.withPeople, line.tokens, sentence.from, isSmall ? from - 1 : from) ||
    endsWithPhrase(cues.withPeople, line.tokens, sentence.from, from)
  );
}
