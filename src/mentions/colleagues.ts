/**
 * One line's tokens in; where it names the people beside the writer rather than the writer out. Observation: both sides
 * write whom one works with as the departments they sit in ("work closely with sales, marketing and the finance team"):
 * nobody is asked to sell by that, and nobody claims to; only what such a list goes on with ("marketing automation
 * tools") is more than its people. Designers, testers and managers name the technologies of those beside them ("worked
 * closely with React and Java developers"), recruiters those of whom they hire ("hired engineers (React, Go)"), which
 * says nothing of their own.
 */
import type { CueTables } from './cue-tables.ts';
import { findNeighbours } from './neighbours.ts';
import { endsWithPhrase, findPhrases, matchPhraseAt } from './phrases.ts';
import { type ReadingLine, sentenceOf, type TokenRange } from './reading.ts';

/** The departments named right after each phrase that says with whom. */
export function findColleagues({ tokens }: ReadingLine, cues: CueTables): TokenRange[] {
  return findPhrases(cues.withPeople, tokens, 0, tokens.length).flatMap(({ to }) => {
    const found: TokenRange[] = [];
    let at = to;
    for (;;) {
      const step =
        matchPhraseAt(cues.departments, tokens, at, tokens.length) ??
        matchPhraseAt(cues.people, tokens, at, tokens.length) ??
        matchPhraseAt(cues.small, tokens, at, tokens.length);
      const next = step?.to ?? at + 1;
      if (!step && ![',', '/', '&'].includes(tokens[at]?.form ?? '')) break;
      if (step && matchPhraseAt(cues.departments, tokens, at, tokens.length)) found.push({ from: at, to: next });
      at = next;
    }
    // "Working with sales and marketing data": the list speaks of what the departments have, not of them.
    return matchPhraseAt(cues.departmentThings, tokens, at, tokens.length) ? [] : found;
  });
}

/** Whether the name belongs to a list that says what the people beside the writer do. */
export function isTheirTrade(line: ReadingLine, index: number, cues: CueTables): boolean {
  const candidate = line.candidates[index];
  if (!candidate) return false;
  const sentence = sentenceOf(line, candidate.tokens.from);
  const list = [candidate, ...findNeighbours(line, index, cues, false).run];
  const from = Math.min(...list.map(({ tokens }) => tokens.from));
  const to = Math.max(...list.map(({ tokens }) => tokens.to));
  if (endsWithPhrase(cues.colleaguesOf, line.tokens, sentence.from, from)) return true;
  if (isHired(line, { from, to }, sentence, cues)) return true;
  if (!matchPhraseAt(cues.colleaguesAfter, line.tokens, to, sentence.to)) return false;
  // "with the React developers", "with our React developers"
  const isSmall = matchPhraseAt(cues.small, line.tokens, from - 1, from) !== null;
  return (
    endsWithPhrase(cues.withPeople, line.tokens, sentence.from, isSmall ? from - 1 : from) ||
    endsWithPhrase(cues.withPeople, line.tokens, sentence.from, from)
  );
}

/** Tokens from the hiring to the hired: "hired and onboarded more than 60 senior backend engineers". */
const HIRING = 12;

/** "Sourced Python developers": the hired stand behind what they know; "hired engineers (React, Go)": before it. */
function isHired({ tokens }: ReadingLine, list: TokenRange, sentence: TokenRange, cues: CueTables): boolean {
  const hiring = findPhrases(cues.hires, tokens, sentence.from, list.from).at(-1);
  if (!hiring) return false;
  const reaches = (to: number): boolean => to - hiring.to <= HIRING && !tokens.slice(hiring.to, to).some(endsClause);
  if (matchPhraseAt(cues.hiredAny, tokens, list.to, sentence.to)) return reaches(list.from);
  const people = findPhrases(cues.hired, tokens, hiring.to, list.from).at(-1);
  if (!people || matchPhraseAt(cues.hiredFor, tokens, people.to, list.from)?.to !== list.from) return false;
  return reaches(people.from);
}

const endsClause = ({ form }: { readonly form: string }): boolean => [';', '.'].includes(form);
