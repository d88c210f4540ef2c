/**
 * Lines that cannot both be meant. Enters: what is asked and where, the title; leaves: findings. Only lines under headings
 * that ask are held against each other: company text and duties name the same skills in passing.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import { findPhrases, type PhraseTable } from '../mentions/phrases.ts';
import { sectionKindOf } from '../mentions/reading.ts';
import { counted, listed } from '../report/words.ts';
import { overlaps, type Span } from '../span.ts';
import { type Asked, namesOf, type ReadPosting } from './asked.ts';
import { type BasicsTables, basicsTablesOf } from './basics-tables.ts';
import type { FindingDraft } from './finding.ts';
import { barePlaces } from './repeats.ts';
import { isImpossible } from './years.ts';

/** An idea ("scalability") comes up on many lines without being asked for on each. */
const isTechnology = ({ requirement }: Asked, { skills }: Dictionary): boolean =>
  requirement.anyOf.every((skill) => TECHNOLOGY_KINDS.has(skills.get(skill)?.kind ?? 'concept'));

function findStrengths(asked: readonly Asked[], dictionary: Dictionary): FindingDraft[] {
  return asked.flatMap((item): FindingDraft[] => {
    const places = isTechnology(item, dictionary) ? barePlaces(item, dictionary) : [];
    // "React, 3 years; 5 are a plus" grades one demand.
    if (places.some(({ ask }) => ask.minYears !== null)) return [];
    const strengths = new Set(places.map(({ ask }) => ask.strength));
    if (strengths.size < 2) return [];
    return [
      {
        code: 'must-and-nice',
        severity: 'problem',
        message: `${namesOf(item.requirement, dictionary)} is a must on one line and nice to have on another; say which.`,
        spans: places.map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}

function findYears(asked: readonly Asked[], dictionary: Dictionary): FindingDraft[] {
  return asked.flatMap((item): FindingDraft[] => {
    const places = barePlaces(item, dictionary).filter(({ ask }) => ask.minYears !== null);
    for (const strength of ['must', 'nice'] as const) {
      const same = places.filter(({ ask }) => ask.strength === strength);
      const years = [...new Set(same.map(({ ask }) => ask.minYears ?? 0))].sort((a, b) => a - b);
      if (years.length < 2) continue;
      return [
        {
          code: 'years-differ',
          severity: 'problem',
          message: `${namesOf(item.requirement, dictionary)} is asked for with ${listed(years.map(String))} years on different lines; say which.`,
          spans: same.map(({ start, end }) => ({ start, end })),
        },
      ];
    }
    return [];
  });
}

/** Places of a level's words in the title and in facts such as "Seniority: Senior". */
function findLevel({ lines }: ReadPosting, table: PhraseTable<true>, alsoFacts: boolean): Span[] {
  return lines
    .filter((line) => sectionKindOf(line) === 'title' || (alsoFacts && sectionKindOf(line) === 'meta'))
    .flatMap(({ tokens }) =>
      findPhrases(table, tokens, 0, tokens.length).map(({ from, to }) => ({
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      })),
    );
}

/** "Two years as a Senior Auditor" are years in the post below, not all the years one has worked. */
const speaksOfPosts = (stated: readonly Span[], { lines }: ReadPosting, { rank }: BasicsTables): boolean =>
  lines.some(
    (line) =>
      stated.some((span) => overlaps(line, span)) && findPhrases(rank, line.tokens, 0, line.tokens.length).length > 0,
  );

/** Under so many years nobody is called senior, and over so many nobody junior. */
const FEW_YEARS = 2;
const MANY_YEARS = 5;

function findLevels(asked: readonly Asked[], posting: ReadPosting, dictionary: Dictionary): FindingDraft[] {
  const tables = basicsTablesOf(dictionary);
  const stated = [
    ...asked.flatMap(({ places }) =>
      places
        // Years that nobody has are a slip, told by their own rule, and no sign of a level.
        .filter((place) => place.ask.minYears !== null && !isImpossible(place, dictionary, posting.asOf))
        .map(({ start, end, ask }) => ({ start, end, years: ask.minYears ?? 0, strength: ask.strength })),
    ),
    ...posting.requirements.conditions
      .filter(({ kind, minYears }) => kind === 'years' && minYears !== undefined)
      .map(({ start, end, minYears, strength }) => ({ start, end, years: minYears ?? 0, strength })),
  ].filter(({ strength }) => strength === 'must');
  if (stated.length === 0 || speaksOfPosts(stated, posting, tables)) return [];
  const most = stated.reduce((a, b) => (b.years > a.years ? b : a));
  const senior = findLevel(posting, tables.senior, false);
  const junior = findLevel(posting, tables.junior, false);
  const entry = findLevel(posting, tables.entry, true);
  const place = { start: most.start, end: most.end };
  const years = counted(most.years, 'year');
  // "Junior to Senior" leaves the level open.
  if (senior.length > 0 && junior.length > 0) return [];
  if (senior.length > 0 && most.years <= FEW_YEARS) {
    return [
      {
        code: 'senior-few-years',
        severity: 'advice',
        message: `The title says senior, and the most that any line asks is ${years}; one of the two will mislead.`,
        spans: [...senior, place],
      },
    ];
  }
  if (junior.length > 0 && most.years >= MANY_YEARS) {
    return [
      {
        code: 'junior-many-years',
        severity: 'problem',
        message: `The title asks for a beginner, and a line for ${years}.`,
        spans: [...junior, place],
      },
    ];
  }
  if (entry.length > 0 && most.years >= FEW_YEARS) {
    return [
      {
        code: 'entry-level-years',
        severity: 'problem',
        message: `The posting is called entry level, and a line asks for ${years}.`,
        spans: [...entry, place],
      },
    ];
  }
  return [];
}

export const findContradictions = (
  asked: readonly Asked[],
  posting: ReadPosting,
  dictionary: Dictionary,
): FindingDraft[] => [
  ...findStrengths(asked, dictionary),
  ...findYears(asked, dictionary),
  ...findLevels(asked, posting, dictionary),
];
