/**
 * What is asked more than once. Enters: what is asked and where; leaves: findings. A skill in the title, among the duties
 * and on a requirements line is no repetition: each of these says something else. Two lines under the headings that ask do.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import { foldWord } from '../mentions/tokens.ts';
import { listed } from '../report/words.ts';
import { type Asked, type AskPlace, isAsking, namesOf } from './asked.ts';
import { MOST_MUSTS } from './balance.ts';
import { isBare } from './bare.ts';
import type { FindingDraft } from './finding.ts';

/** The places under headings that ask whose lines say no more of the skill, a line each. */
export const barePlaces = ({ places }: Asked, dictionary: Dictionary): readonly AskPlace[] =>
  places.filter(
    (place, index) =>
      isAsking(place.line) &&
      places.findIndex((other) => other.line === place.line) === index &&
      isBare(place, dictionary),
  );

/** Two lines of the same strength and years: what differs is a contradiction, told elsewhere. */
function isRepeated(asked: Asked, dictionary: Dictionary): boolean {
  const places = barePlaces(asked, dictionary);
  const [first] = places;
  return (
    places.length > 1 &&
    // "ES6" beside "JavaScript" says which JavaScript.
    new Set(places.map(({ ask }) => foldWord(ask.text))).size === 1 &&
    places.every(({ ask }) => ask.strength === first?.ask.strength) &&
    new Set(places.flatMap(({ ask }) => ask.minYears ?? [])).size < 2
  );
}

function findTwice(asked: readonly Asked[], dictionary: Dictionary): FindingDraft[] {
  const twice = asked.filter((item) => isRepeated(item, dictionary));
  if (twice.length === 0) return [];
  const names = twice.map(({ requirement }) => namesOf(requirement, dictionary));
  return [
    {
      code: 'asked-twice',
      severity: 'note',
      message: `${listed(names)} ${names.length === 1 ? 'is' : 'are'} asked for on more than one line; one line that says how much is enough reads clearer.`,
      spans: twice.flatMap((item) => barePlaces(item, dictionary).map(({ start, end }) => ({ start, end }))),
    },
  ];
}

/**
 * "Django" and "Python", both musts: whoever has the one has the other. Naming both is fine, and worth a note only where the
 * musts are too many already.
 */
function findImplied(asked: readonly Asked[], dictionary: Dictionary): FindingDraft[] {
  if (asked.filter(({ requirement }) => requirement.strength === 'must').length <= MOST_MUSTS) return [];
  const isTechnology = (skill: string): boolean =>
    TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'concept');
  const single = asked.filter(
    ({ requirement: { anyOf, openTo, strength, minYears, basis } }) =>
      anyOf.length === 1 &&
      openTo === null &&
      strength === 'must' &&
      minYears === null &&
      basis === 'requirement' &&
      isTechnology(anyOf[0] ?? ''),
  );
  const pairs = single.flatMap((item) => {
    const [skill = ''] = item.requirement.anyOf;
    const carrier = single.find(({ requirement }) =>
      dictionary.relations.implied(requirement.anyOf[0] ?? '').includes(skill),
    );
    return carrier ? [{ item, carrier }] : [];
  });
  if (pairs.length === 0) return [];
  const says = pairs.map(
    ({ item, carrier }) =>
      `${namesOf(item.requirement, dictionary)} (with ${namesOf(carrier.requirement, dictionary)})`,
  );
  return [
    {
      code: 'implied-beside',
      severity: 'note',
      message: `Shown by another must already, so no demand of ${pairs.length === 1 ? 'its' : 'their'} own: ${listed(says)}.`,
      spans: pairs.map(({ item: { requirement } }) => ({ start: requirement.start, end: requirement.end })),
    },
  ];
}

export const findRepeats = (asked: readonly Asked[], dictionary: Dictionary): FindingDraft[] => [
  ...findTwice(asked, dictionary),
  ...findImplied(asked, dictionary),
];
