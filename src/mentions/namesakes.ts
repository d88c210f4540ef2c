/**
 * A doubtful name and the place it stands at, in; whether only somebody else's name stands there, out. Observation: the
 * first line of a resume is its owner ("Ruby Hollis"), and the employer or school an entry names is a proper name from
 * end to end ("University of Jenkins"). No technology elsewhere in the resume makes a skill of them.
 */
import { foldHeading, type HeadingTables } from '../sections/heading-tables.ts';
import { contains } from '../span.ts';
import type { Candidate } from './automaton.ts';
import { isCapital } from './doubt.ts';
import { entryOf, type ReadingLine } from './reading.ts';

export type Names = Pick<HeadingTables, 'titleWords' | 'employerWords'>;

/** "Ana María del Swift" is long for a name; five words are a headline. */
const MOST_NAME_WORDS = 4;
/** "The Figma Kitchen", "Le Docker Club": an article with a capital opens a proper name. */
const OPENED_NAME = /^\p{Lu}\p{Ll}{1,2}\s+$/u;
/** Small words inside a proper name: "of", "de la", "für". */
const SMALL = 3;

/** "INFORMÁTICA" over a list is the heading that opens its section, no product of that name. */
export function isHeading(line: ReadingLine, candidate: Candidate): boolean {
  const heading = line.section?.heading;
  return (
    heading != null &&
    line.section?.kind !== 'other' &&
    candidate.start <= heading.start &&
    heading.end <= candidate.end
  );
}

/** In the first line of a resume that goes on with sections: capitals throughout, and no word of a job's title. */
export function isOwner(text: string, line: ReadingLine, candidate: Candidate, names: Names): boolean {
  const { section } = line;
  if (section?.kind !== 'contact' || section.lines.from !== 0 || section.end >= text.length) return false;
  if (line.line !== (section.heading === null ? 0 : 1)) return false;
  // "Tom Jenkins, MSc", "Ruby Hollis | Analyst": the name is what stands before the first sign.
  const sign = line.tokens.findIndex(({ word, form }) => !word && !['.', "'", '\u2019', '-'].includes(form));
  const to = sign < 0 ? line.tokens.length : sign;
  const words = line.tokens.slice(0, to).filter(({ word }) => word);
  if (candidate.tokens.to > to || words.length > MOST_NAME_WORDS || (words.length === 1 && sign >= 0)) return false;
  return words.every(
    ({ start, end }) => isCapital(text[start] ?? '') && !names.titleWords.has(foldHeading(text.slice(start, end))),
  );
}

/** Inside the employer or school of its entry, which a word like "GmbH" or "University" beside it shows to be one. */
export function isOrganisation(text: string, line: ReadingLine, candidate: Candidate, names: Names): boolean {
  const employer = entryOf(line, candidate)?.employer;
  if (!employer || !contains(employer, candidate)) return false;
  // "Beispiel KG. Linux, VMware": the name ended before the sign.
  if (/(?<!\b\p{Lu})[.,:;|]\s*$/u.test(text.slice(employer.start, candidate.start))) return false;
  const [before, after] = [text.slice(employer.start, candidate.start), text.slice(candidate.end, employer.end)];
  const around = [before, after].join(' ');
  if (OPENED_NAME.test(before) && /^\s+\p{Lu}/u.test(after)) return true;
  const words = around.match(/\p{L}+/gu) ?? [];
  return (
    words.every((word) => word.length <= SMALL || isCapital(word[0] ?? '')) &&
    words.some((word) => isCapital(word[0] ?? '') && names.employerWords.has(foldHeading(word)))
  );
}

/** "Docker's Yard", "Jenkins's Bakery": somebody's place, unless what follows is a name we know ("Docker's Compose"). */
export function ownsPlace(text: string, { tokens, candidates }: ReadingLine, candidate: Candidate): boolean {
  const genitive = /^['\u2019]s\s+(?=\p{Lu}\p{Ll})/u.exec(text.slice(candidate.end));
  if (!genitive || !isCapital(text[candidate.start] ?? '')) return false;
  const start = candidate.end + genitive[0].length;
  return tokens.some((token) => token.start === start) && !candidates.some((other) => other.start === start);
}
