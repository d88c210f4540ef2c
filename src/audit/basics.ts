/**
 * What every applicant wants to know first: where, what for, at which level, on what terms. Enters: a posting; leaves: one
 * finding that names what is not said. Any sign counts as saying it: "it does not say where" has to be true of the text,
 * and a city's name is in no list.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { findPhrases, type PhraseTable } from '../mentions/phrases.ts';
import { sectionKindOf } from '../mentions/reading.ts';
import { listed } from '../report/words.ts';
import { overlaps } from '../span.ts';
import type { Asked, ReadPosting } from './asked.ts';
import { basicsTablesOf } from './basics-tables.ts';
import type { FindingDraft } from './finding.ts';

/** A sum beside a currency, or so many thousands. */
const SUM =
  /[$€£¥₹]\s?\d|\d(?:[\d.,' ]*\d)?\s?(?:k\b|[$€£¥₹]|(?:EUR|USD|GBP|CHF|CAD|AUD|INR|PLN|SEK|euros?|dollars?|pounds|lakhs?|LPA)\b)|(?:EUR|USD|GBP|CHF|CAD|AUD|INR|PLN|SEK|Rs\.?)\s?\d/iu;
/** "<LOCATION>" where a name was taken out, "Austin, TX". */
const PLACE = /<\p{Lu}*(?:LOCATION|ADDRESS|CITY)\p{Lu}*>|\p{Lu}[\p{L}-]+, \p{Lu}{2}\b/u;
/** A name after "in" or in brackets that is no skill: "in Leeds", "(Berlin)". */
const BEFORE_PLACE = new Set(['in', 'near', 'at', 'a', 'en', 'bei', 'from', 'um', '(', '|']);

function namesPlace(line: MentionLine): boolean {
  return line.tokens.some((token, at) => {
    if (!token.word || !token.titled) return false;
    if (line.candidates.some((candidate) => overlaps(candidate, token))) return false;
    return BEFORE_PLACE.has(line.tokens[at - 1]?.form ?? '');
  });
}

const holds = (lines: readonly MentionLine[], table: PhraseTable<true>): boolean =>
  lines.some(({ tokens }) => findPhrases(table, tokens, 0, tokens.length).length > 0);

export function findMissingBasics(
  asked: readonly Asked[],
  posting: ReadPosting,
  dictionary: Dictionary,
): FindingDraft[] {
  const { document, lines, requirements } = posting;
  const tables = basicsTablesOf(dictionary);
  const { conditions } = requirements;
  const facts = lines.filter((line) => ['title', 'meta', 'intro', 'conditions'].includes(sectionKindOf(line)));
  const says = {
    place:
      PLACE.test(document.text) ||
      holds(lines, tables.place) ||
      conditions.some(({ kind }) => kind === 'place') ||
      facts.some(namesPlace),
    level:
      holds(lines, tables.level) ||
      conditions.some(({ kind }) => kind === 'seniority' || kind === 'years') ||
      asked.some(({ requirement }) => requirement.minYears !== null || requirement.anyOfYears !== undefined),
    pay: SUM.test(document.text) || holds(lines, tables.pay),
    contract: holds(lines, tables.contract) || conditions.some(({ kind }) => kind === 'schedule'),
  };
  const missing = [
    ...(says.place ? [] : ['where the work is done']),
    ...(says.level ? [] : ['the level']),
    ...(says.pay ? [] : ['the pay']),
    ...(says.contract ? [] : ['the kind of contract or the hours']),
  ];
  // A trade that has no levels (a nurse, a driver) need not name one: alone it is no lack.
  if (missing.length === 0 || (missing.length === 1 && !says.level)) return [];
  return [
    {
      code: 'missing-basics',
      severity: missing.length > 2 ? 'advice' : 'note',
      message: `The text does not seem to say: ${listed(missing)}.`,
      spans: [],
      ...(says.pay
        ? {}
        : { why: 'Directive (EU) 2023/970, art. 5: applicants have a right to know the pay or its range beforehand.' }),
    },
  ];
}
