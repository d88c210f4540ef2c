/**
 * Misspelt names in, a judgement for each out. Observation: a slip in a long name is still plain to see; a short one is as
 * often a name nobody here knows, so it counts only where a technology is listed or claimed. It never counts as surely as
 * a name written right.
 */
import type { Candidate } from './automaton.ts';
import type { CueTables } from './cue-tables.ts';
import { accept, areKin, type Doubt, type Judgement, refuse } from './doubt.ts';
import { isEmployer } from './labels.ts';
import { findNeighbours, isLoneItem } from './neighbours.ts';
import { describePlace } from './place.ts';
import { type ReadingLine, sectionKindOf } from './reading.ts';
import { CLEAR_NAME } from './typos.ts';

const CONFIDENCE = 0.7;

/** What a doubt about spelling is judged by: nothing the entry itself says, for no entry lists its misspellings. */
const ANY_CASE: Doubt['rule'] = { as: ['word'], case: 'any', needs: [], unless: [], presumed: false };

function isSupported(doubt: Doubt, judged: ReadonlyMap<Candidate, Judgement>, cues: CueTables, text: string): boolean {
  const { line, candidate, index, entry } = doubt;
  const section = sectionKindOf(line);
  if ((section === 'skills' || section === 'tags') && isLoneItem(line, candidate)) return true;
  const isKin = (other: Candidate): boolean => {
    const judgement = judged.get(other);
    return judgement?.accepted === true && areKin(judgement.skill, entry.skill);
  };
  if (findNeighbours(line, index, cues, line.coverage >= 0.8).list.some(isKin)) return true;
  const taken = new Set([...judged].filter(([, { accepted }]) => accepted).map(([other]) => other));
  const place = describePlace(doubt, text, cues, taken);
  if (place.proper) return false;
  return place.claimed || (place.cueAfter && place.technical) || entry.name.length >= CLEAR_NAME;
}

/** Judges the misspelt candidates of all lines, once all others are. */
export function judgeTypos(
  text: string,
  lines: readonly ReadingLine[],
  judged: Map<Candidate, Judgement>,
  cues: CueTables,
): void {
  for (const line of lines) {
    line.candidates.forEach((candidate, index) => {
      const [entry] = candidate.names;
      if (candidate.form !== 'typo' || !entry) return;
      const written = text.slice(candidate.start, candidate.end);
      const doubt: Doubt = { line, index, candidate, entry, rule: ANY_CASE };
      const isMeant = !isEmployer(line, candidate) && isSupported(doubt, judged, cues, text);
      judged.set(
        candidate,
        isMeant
          ? accept(entry.skill, 'typo', CONFIDENCE)
          : refuse(
              entry.skill,
              'typo',
              `"${written}" is spelt nearly like ${entry.name}, but nothing near it shows that it is meant`,
            ),
      );
    });
  }
}
