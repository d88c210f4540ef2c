/** Names that claim nothing because of where they stand: the label of an address, the name of an employer. */
import type { CompiledSkill } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Candidate } from './automaton.ts';
import type { CueTables } from './cue-tables.ts';
import { type Doubt, isCapital, ruleFor } from './doubt.ts';
import { isLoneItem, isWholeLine } from './neighbours.ts';
import { endsWithPhrase, matchPhraseAt } from './phrases.ts';
import { entryOf, type ReadingLine, sectionKindOf } from './reading.ts';

const SITE_KINDS: ReadonlySet<string> = new Set(['platform', 'service', 'tool']);

/** "GitHub: github.com/someone", or the bare word as the text of a link, says where to look, not what one can do. */
export function isLabel(text: string, line: ReadingLine, candidate: Candidate, skill: CompiledSkill): boolean {
  if (isGroupLabel(text, line, candidate, skill)) return true;
  if (!SITE_KINDS.has(skill.kind)) return false;
  const labelled = line.addresses.some(
    (address) => address.start >= candidate.end && address.start - candidate.end <= 3,
  );
  if (labelled) return true;
  const isContact = sectionKindOf(line) === 'contact' && !line.isOnly;
  const isBare = isWholeLine(line, candidate) && line.tokens[0]?.word === true;
  return isContact && (isBare || (line.addresses.length > 0 && isLoneItem(line, candidate)));
}

/** Words of a level ("très bon niveau"). */
const LEVEL_WORDS = 4;

/** "Programming languages: Python, Go": the head of a group of skills is none of them; "Robotics: advanced" is no group. */
function isGroupLabel(text: string, line: ReadingLine, candidate: Candidate, skill: CompiledSkill): boolean {
  if (sectionKindOf(line) !== 'skills' || TECHNOLOGY_KINDS.has(skill.kind)) return false;
  const opens = line.tokens.slice(0, candidate.tokens.from).every((token) => !token.word);
  if (!opens) return false;
  const members = line.candidates.filter(({ tokens }) => tokens.from > candidate.tokens.to);
  if (line.tokens[candidate.tokens.to]?.form === ':') {
    const rest = line.tokens.slice(candidate.tokens.to + 1);
    return rest.length > LEVEL_WORDS || (members.length > 0 && rest.length > 0);
  }
  const behind = text.slice(candidate.end, line.end);
  // "Programming languages (advanced): Python" grades its members; "Data analysis (advanced): SQL" grades itself too.
  if (/^\s*\([^()]{1,32}\)\s*:/.test(behind))
    return members.some(({ names }) => names.some((member) => member.skill.is.includes(skill.id)));
  // "Programming\tC, C++": a cell before the cell of a list.
  return /^[^\S\n]*\t[^\t\n]*,[^\t\n]*$/.test(behind) && members.length > 1;
}

/** In the job at whoever bears that name: "Notion, Engineer" who "built the importer of Notion" made it, whatever else. */
export function isTheirs(text: string, line: ReadingLine, candidate: Candidate): boolean {
  const employer = entryOf(line, candidate)?.employer;
  return employer != null && text.slice(employer.start, employer.end) === text.slice(candidate.start, candidate.end);
}

/** "Oracle, 2015-2019": an employer's name, or the word it begins with, is no skill of the person. */
export function isEmployer(line: ReadingLine, candidate: Candidate): boolean {
  const employer = entryOf(line, candidate)?.employer;
  if (employer == null || candidate.start < employer.start || candidate.end > employer.end) return false;
  // "Salt & Ember": the second half of a firm's name.
  const isSecond =
    line.tokens[candidate.tokens.from - 1]?.form === '&' &&
    line.tokens[candidate.tokens.from - 2]?.start === employer.start;
  if (employer.start !== candidate.start && !isSecond) return false;
  // "Residencia de mayores Los Almendros", "nursing home Lakeview": small letters tell what sort of place it is.
  const { from, to } = candidate.tokens;
  return to - from === 1 || line.tokens[to - 1]?.titled === true;
}

/** "Joined Okta as ...", "Okta is hiring": the company speaks or is spoken of, not its product. */
export function speaksOfCompany(line: ReadingLine, candidate: Candidate, cues: CueTables): boolean {
  const { from, to } = candidate.tokens;
  const sentence = line.sentences.find((one) => one.from <= from && from < one.to);
  return (
    isWorkedFor(line, candidate, cues) ||
    matchPhraseAt(cues.employerAfter, line.tokens, to, sentence?.to ?? line.tokens.length) !== null
  );
}

/** "Worked for Oracle", "has been with Oracle since 2019". */
export function isWorkedFor({ tokens, sentences }: ReadingLine, candidate: Candidate, cues: CueTables): boolean {
  const { from } = candidate.tokens;
  const sentence = sentences.find((one) => one.from <= from && from < one.to);
  return endsWithPhrase(cues.employerBefore, tokens, sentence?.from ?? 0, from);
}

/** "Ada Swift", "Julia Dart": a first name and one more doubtful name, and no third beside them, are a person. */
export function isPersonPair({ line, index }: Doubt, text: string): boolean {
  if (sectionKindOf(line) === 'skills' || sectionKindOf(line) === 'tags') return false;
  const touches = (left: number): boolean => {
    const a = line.candidates[left];
    const b = line.candidates[left + 1];
    return a !== undefined && b !== undefined && a.tokens.to === b.tokens.from;
  };
  const isPair = (left: number): boolean => {
    const [first, second] = [line.candidates[left], line.candidates[left + 1]];
    if (!first || !second || !touches(left) || touches(left - 1) || touches(left + 1)) return false;
    const before = line.tokens[first.tokens.from - 1];
    const opens = !before?.word || !before.titled || first.tokens.from < 2;
    const isDoubtful = ({ names }: Candidate): boolean => names.every((entry) => ruleFor(entry)?.presumed === false);
    const isCapitalised = ({ start }: Candidate): boolean => isCapital(text[start] ?? '');
    const isFirstName = first.names.some((entry) => ruleFor(entry)?.as.includes('person'));
    return opens && isFirstName && [first, second].every((one) => isDoubtful(one) && isCapitalised(one));
  };
  return isPair(index) || isPair(index - 1);
}

/** "c. Microsoft SQL Server", "r) ...": a letter that opens a line and is closed off numbers the item. */
export function isEnumerator(line: ReadingLine, candidate: Candidate): boolean {
  const { from, to } = candidate.tokens;
  if (candidate.end - candidate.start !== 1 || line.tokens.slice(0, from).some((token) => token.word)) return false;
  const after = line.tokens[to];
  return (
    after !== undefined && !after.spaced && (after.form === '.' || after.form === ')') && line.tokens.length > to + 1
  );
}
