/**
 * Years that nobody can have. Enters: what is asked and the day of the audit; leaves: findings. Observation: "10 years of
 * Swift" was written in years in which Swift was eight; the dictionary knows the first public year of a technology.
 */
import { type Dictionary, nameOf } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import { listed } from '../report/words.ts';
import type { MonthIndex } from '../sections/section.ts';
import type { Asked, AskPlace } from './asked.ts';
import type { FindingDraft } from './finding.ts';

/** Only who began in the first months of a technology has so many years of it. */
const EDGE_MONTHS = 24;

interface Room {
  readonly skill: SkillId;
  readonly years: number;
  readonly since: number;
  /** Months that somebody can have at most, less those asked. */
  readonly left: number;
}

/** Of the alternatives with their years, the one that leaves most room; null where one has no first year to tell. */
function roomOf({ ask: { anyOf, anyOfYears, minYears, openTo } }: AskPlace, dictionary: Dictionary, asOf: MonthIndex) {
  if (openTo !== null) return null;
  const rooms: Room[] = [];
  for (const [index, skill] of anyOf.entries()) {
    const years = (anyOfYears ? anyOfYears[index] : minYears) ?? null;
    const since = dictionary.skills.get(skill)?.since ?? null;
    if (years === null || since === null) return null;
    rooms.push({ skill, years, since, left: asOf - since * 12 - Math.round(years * 12) });
  }
  return rooms.reduce<Room | null>((best, room) => (best === null || room.left > best.left ? room : best), null);
}

/** Nobody has the years this place asks. */
export const isImpossible = (place: AskPlace, dictionary: Dictionary, asOf: MonthIndex): boolean =>
  (roomOf(place, dictionary, asOf)?.left ?? 0) < 0;

const yearsText = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'}`;

export function findImpossibleYears(asked: readonly Asked[], dictionary: Dictionary, asOf: MonthIndex): FindingDraft[] {
  return asked.flatMap(({ places }): FindingDraft[] => {
    const rooms = places.flatMap((place) => {
      const room = roomOf(place, dictionary, asOf);
      return room ? [{ place, room }] : [];
    });
    const tightest = rooms.sort((a, b) => a.room.left - b.room.left)[0];
    if (!tightest || tightest.room.left >= EDGE_MONTHS) return [];
    const { place, room } = tightest;
    const what = listed(
      place.ask.anyOf.map((skill) => nameOf(dictionary, skill)),
      'or',
    );
    const asks = `${yearsText(room.years)} of ${what}`;
    const { start, end } = place;
    if (room.left < 0) {
      return [
        {
          code: 'impossible-years',
          severity: 'problem',
          message: `This reads as ${asks}, and nobody has them: ${nameOf(dictionary, room.skill)} has been public since ${room.since}.`,
          spans: [{ start, end }],
        },
      ];
    }
    return [
      {
        code: 'years-at-the-edge',
        severity: 'advice',
        message: `This reads as ${asks}, public since ${room.since}: only people who began at once have them.`,
        spans: [{ start, end }],
      },
    ];
  });
}
