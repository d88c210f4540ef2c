/**
 * One line's tokens in; the stretches that name colleagues out. Observation: both sides write whom one works with as the
 * departments they sit in ("work closely with sales, marketing and the finance team"). Nobody is asked to sell by that,
 * and nobody claims to: only what such a list goes on with ("marketing automation tools") is more than its people.
 */
import type { CueTables } from './cue-tables.ts';
import { findPhrases, matchPhraseAt } from './phrases.ts';
import type { ReadingLine, TokenRange } from './reading.ts';

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
