/**
 * What the place of a doubtful name looks like: how it is written, what stands beside it, what its sentence is about.
 * Observation: people write a technology as its makers do ("Go", "LaTeX"), after "in" or "with", before "developer"; a
 * name of a person or a firm goes on with another capitalised word.
 */
import { namesOf } from '../dictionary/dictionary.ts';
import type { Candidate, NameEntry } from './automaton.ts';
import type { CueTables } from './cue-tables.ts';
import { areKin, type Doubt, isCapital, isTechnical } from './doubt.ts';
import { endsWithPhrase, findPhrases, matchPhraseAt } from './phrases.ts';
import { sentenceOf, type TokenRange } from './reading.ts';
import type { Token } from './tokens.ts';

/** What the name's own place looks like. */
export interface Place {
  readonly written: string;
  /** Written as the dictionary has it, in a line whose case says something. */
  readonly exact: boolean;
  readonly acronym: boolean;
  readonly starts: boolean;
  readonly proper: boolean;
  readonly hyphened: boolean;
  readonly cueBefore: boolean;
  readonly cueAfter: boolean;
  /** Something is done with it, and the phrase ends there: "reports in Excel", "reach us on Slack." */
  readonly isMedium: boolean;
  readonly claimed: boolean;
  /** What asks for a skill follows: "is a plus", "or similar", "(required)". */
  readonly asked: boolean;
  /** Years of it are counted or it is dated, as no ordinary word is: "a decade of C", "Elixir since 2019". */
  readonly timed: boolean;
  /** "Go experience of", "Excel skills": a capital before what one has of a skill, where nothing but a small word goes on. */
  readonly possessed: boolean;
  /** Right behind "no" or "without", and no noun goes on after it: "No Angular, please". */
  readonly denied: boolean;
  /** Capitals inside the word ("LaTeX", "GraphQL"): no ordinary word is written so. */
  readonly distinctive: boolean;
  readonly determined: boolean;
  readonly afterCompany: boolean;
  /** Somebody is spoken of: "contact Julia", "Julia, our head of sales". */
  readonly personal: boolean;
  /** Somebody is certainly meant: "contact Julia". */
  readonly introduced: boolean;
  /** The sentence speaks of technology, or names another doubtful one as written. */
  readonly technical: boolean;
  /** A full stop is glued before it ("Ph.D", "main.go"). */
  readonly glued: boolean;
  /** A single letter with a number hung on it: a grade or class ("License D-4", "C-20 contractor"). */
  readonly graded: boolean;
  /** The sentence names a technology beyond doubt. */
  readonly besideTechnology: boolean;
}

export function describePlace(doubt: Doubt, text: string, cues: CueTables, taken: ReadonlySet<Candidate>): Place {
  const { line, candidate, entry } = doubt;
  const { tokens } = line;
  const sentence = sentenceOf(line, candidate.tokens.from);
  const written = text.slice(candidate.start, candidate.end);
  const base = candidate.form === 'version' ? written.replace(/\d+$/, '') : written;
  // The dictionary's capitals say something of proper names only: "Triage" and "triage" are the same.
  const anyCase = !isTechnical(entry.skill) && doubt.rule.case === 'any';
  const asNamed = namesOf(entry.skill).some((name) =>
    anyCase || line.caseless ? base.toLowerCase() === name.toLowerCase() : base === name,
  );
  const exact = asNamed && !(line.allCaps && /^[A-Z]+$/.test(base));
  const before = tokens[candidate.tokens.from - 1];
  const after = tokens[candidate.tokens.to];
  const isTaken = (index: number): boolean =>
    line.candidates.some(
      (other) =>
        other !== candidate &&
        other.tokens.from <= index &&
        index < other.tokens.to &&
        (taken.has(other) || isKinAsWritten(other, entry, text)),
    );
  const isName = (index: number): boolean => {
    const token = tokens[index];
    if (!token?.word || isTaken(index)) return false;
    const word = text.slice(token.start, token.end);
    return isCapital(word[0] ?? '') && word.length > 1 && !/^[A-Z0-9]+$/.test(word);
  };
  const firstWord = tokens.findIndex((token, index) => index >= sentence.from && token.word);
  const nameBefore =
    candidate.tokens.from - 1 > firstWord &&
    before?.word === true &&
    (tokens[candidate.tokens.from]?.spaced ?? false) &&
    isName(candidate.tokens.from - 1);
  const nameAfter = after?.word === true && after.spaced && isName(candidate.tokens.to);
  const cueAfter =
    after?.word === true &&
    matchPhraseAt(
      isTechnical(entry.skill) ? cues.after : cues.afterAny,
      tokens,
      candidate.tokens.to,
      Math.min(sentence.to, candidate.tokens.to + 3),
    ) !== null;
  return {
    written,
    exact,
    acronym: exact && base.length >= 3 && /^[A-Z]+$/.test(base),
    starts: candidate.tokens.from === firstWord,
    proper: (nameBefore || nameAfter) && !cueAfter,
    hyphened: (after?.hyphened ?? false) || (tokens[candidate.tokens.from]?.hyphened ?? false),
    cueBefore: endsWithPhrase(cues.before, tokens, sentence.from, candidate.tokens.from),
    cueAfter,
    isMedium:
      endsWithPhrase(cues.medium, tokens, sentence.from, candidate.tokens.from) &&
      (!after?.word || matchPhraseAt(cues.small, tokens, candidate.tokens.to, sentence.to) !== null),
    asked: isAsked(tokens, candidate.tokens.to, sentence.to, cues),
    timed: isTimed(doubt, sentence, candidate.tokens.from === firstWord, cues),
    possessed: isPossessed(doubt, written, sentence, candidate.tokens.from === firstWord, cues),
    denied:
      (endsWithPhrase(cues.negated.beside, tokens, sentence.from, candidate.tokens.from) ||
        endsWithPhrase(cues.negated.without, tokens, sentence.from, candidate.tokens.from)) &&
      isCapital(written[0] ?? '') &&
      candidate.tokens.from !== firstWord &&
      (!line.titleCase || !after?.word),
    claimed: endsWithPhrase(cues.claims, tokens, sentence.from, candidate.tokens.from),
    distinctive: exact && /\p{Ll}/u.test(base) && /\p{Lu}/u.test(base.slice(1)) && !/\s/.test(base),
    afterCompany: endsWithPhrase(cues.companyBefore, tokens, sentence.from, candidate.tokens.from),
    introduced: endsWithPhrase(cues.personBefore, tokens, sentence.from, candidate.tokens.from),
    personal:
      endsWithPhrase(cues.personBefore, tokens, sentence.from, candidate.tokens.from) ||
      matchPhraseAt(
        cues.personAfter,
        tokens,
        after?.form === ',' ? candidate.tokens.to + 1 : candidate.tokens.to,
        sentence.to,
      ) !== null,
    technical: speaksTechnically(doubt, sentence, text, cues),
    glued: before?.form === '.' && tokens[candidate.tokens.from]?.spaced === false,
    graded: written.length === 1 && after?.hyphened === true && /^\d/.test(after.form),
    besideTechnology: line.candidates.some(
      (other) =>
        taken.has(other) &&
        sentence.from <= other.tokens.from &&
        other.tokens.to <= sentence.to &&
        other.names.some((name) => isTechnical(name.skill) && name.skill.id !== entry.skill.id),
    ),
    determined: before?.word === true && endsWithPhrase(cues.notBefore, tokens, sentence.from, candidate.tokens.from),
  };
}

/** "Solid experience of" speaks of no library, "Lean thinking skills" goes on. */
function isPossessed(
  { line, candidate }: Doubt,
  written: string,
  sentence: TokenRange,
  starts: boolean,
  cues: CueTables,
): boolean {
  const { from, to } = candidate.tokens;
  const noun = matchPhraseAt(cues.afterAny, line.tokens, to, sentence.to);
  if (!noun || !isCapital(written[0] ?? '')) return false;
  if (starts && matchPhraseAt(cues.qualities, line.tokens, from, to) !== null) return false;
  const next = line.tokens[noun.to];
  if (!next?.word || noun.to >= sentence.to) return true;
  return [cues.small, cues.asks].some((table) => matchPhraseAt(table, line.tokens, noun.to, sentence.to) !== null);
}

/** A company or a place may be dated too ("Oracle since 2019"), a letter may go on ("5 years of C level"). */
function isTimed({ line, candidate, rule }: Doubt, sentence: TokenRange, starts: boolean, cues: CueTables): boolean {
  const { from, to } = candidate.tokens;
  const next = line.tokens[to];
  const goesOn = next?.word === true && matchPhraseAt(cues.small, line.tokens, to, sentence.to) === null;
  if (endsWithPhrase(cues.counted, line.tokens, sentence.from, from)) return !goesOn || !rule.as.includes('letter');
  return (
    starts &&
    (rule.as.includes('word') || !rule.as.some((kind) => kind === 'company' || kind === 'place')) &&
    matchPhraseAt(cues.dated, line.tokens, to, sentence.to) !== null
  );
}

/** A phrase that asks stands right behind, perhaps after a bracket, a dash or a colon. */
function isAsked(tokens: readonly Token[], from: number, to: number, cues: CueTables): boolean {
  let at = from;
  while (at < to && at - from < 2 && ['(', ':', ',', '-', '\u2013', '\u2014'].includes(tokens[at]?.form ?? '')) at += 1;
  // The mark may be part of the phrase: ": never used".
  return matchPhraseAt(cues.asks, tokens, from, to) !== null || matchPhraseAt(cues.asks, tokens, at, to) !== null;
}

/** Another doubtful name of the same trade, written as the dictionary has it. */
const isKinAsWritten = (other: Candidate, entry: NameEntry, text: string): boolean =>
  other.names.some(
    (name) =>
      areKin(name.skill, entry.skill) &&
      name.skill.id !== entry.skill.id &&
      name.name === text.slice(other.start, other.end),
  );

/** A word of the trade in the sentence, or another doubtful technology written as the dictionary has it. */
function speaksTechnically(
  { line, candidate, entry }: Doubt,
  sentence: TokenRange,
  text: string,
  cues: CueTables,
): boolean {
  const isOwn = (from: number, to: number): boolean => from < candidate.tokens.to && candidate.tokens.from < to;
  if (
    findPhrases(cues.technical, line.tokens, sentence.from, sentence.to).some((match) => !isOwn(match.from, match.to))
  )
    return true;
  return line.candidates.some(
    (other) =>
      other !== candidate &&
      sentence.from < other.tokens.from &&
      other.tokens.to <= sentence.to &&
      isKinAsWritten(other, entry, text),
  );
}
