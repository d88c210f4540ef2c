/**
 * A requirement that sets a time ("in the past 3 years") in, the words for that time and for what lies before it out. Only
 * listed and last used in 2016 are worth the same, and nobody who wrote code in 2016 should read that no job shows it.
 */
import type { ReportRequirement } from './report.ts';

type Asked = Pick<ReportRequirement, 'withinYears'>;

/** "past 3 years", null where no time is set. */
export function pastText({ withinYears }: Asked): string | null {
  if (withinYears === undefined) return null;
  const months = Math.round(12 * withinYears);
  if (months % 12 !== 0) return `past ${months} months`;
  return months === 12 ? 'past year' : `past ${months / 12} years`;
}

/** " in the past 3 years", or nothing. */
export const inPast = (asked: Asked): string => {
  const past = pastText(asked);
  return past === null ? '' : ` in the ${past}`;
};

/** Used, as its quotes say, and not known to have been in the time asked for. */
export const isBefore = ({ verdict, withinYears, evidence, alternative }: ReportRequirement): boolean =>
  verdict === 'listed' &&
  withinYears !== undefined &&
  evidence.some(({ skill, strength }) => skill === alternative && strength === 'used');

/** "last in 2016-08" of what carries the verdict; null where no date tells. */
export function lastUse({ evidence, alternative, through }: ReportRequirement): string | null {
  const uses = evidence.filter(
    ({ skill, strength }) => skill === (through?.skill ?? alternative) && strength === 'used',
  );
  const last = uses.reduce<string | null>((latest, { to }) => (to !== null && to > (latest ?? '') ? to : latest), null);
  if (last === null) return null;
  return uses.some(({ to }) => to === null) ? `last dated in ${last}` : `last in ${last}`;
}

/** How a time counts, for the numbers of the score; nothing where none is set. */
export const timesText = (rows: readonly Asked[]): string =>
  rows.some(({ withinYears }) => withinYears !== undefined)
    ? ' Where the posting sets a time, use counts as used if its dates lie in it, else as listed.'
    : '';
