/**
 * What a resume shows and a requirement in, what it shows in the time the posting sets out. "Coding in the past 3 years" is
 * not met by a project of ten years ago: dated use counts as far as it lies in that time, and what was used before it, or
 * nobody knows when, is known by name only. Where no time is set, all counts.
 */
import type { SkillId } from '../dictionary/skill.ts';
import type { MonthRange, ProfileSkill } from '../profile/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { MonthIndex } from '../sections/section.ts';
import { byWeight, type Shown } from './shown.ts';

/** The month so many years ago is one of them: whoever stopped in it stopped "3 years ago". */
const firstMonth = (withinYears: number, asOf: MonthIndex): MonthIndex => asOf - Math.round(12 * withinYears);

export const isLate = ({ from, to }: MonthRange, withinYears: number, asOf: MonthIndex): boolean =>
  to > firstMonth(withinYears, asOf) && from <= asOf;

function since(first: MonthIndex, asOf: MonthIndex, holder: ProfileSkill): ProfileSkill {
  const ranges = holder.ranges
    .map(({ from, to }) => ({ from: Math.max(from, first), to: Math.min(to, asOf + 1) }))
    .filter(({ from, to }) => to > from);
  // What a plan teaches has no dates, and is used last on the day it is learnt.
  const isLearnt = holder.ranges.length === 0 && (holder.lastUsed ?? first - 1) >= first;
  const standing = holder.standing === 'used' && ranges.length === 0 && !isLearnt ? 'listed' : holder.standing;
  // Of years told without dates nobody knows when they were; of dated ones outside the time it is known: none.
  const statedMonths = holder.ranges.length > 0 ? 0 : null;
  return { ...holder, standing, ranges, statedMonths };
}

export function lately({ withinYears }: Requirement, shown: Shown, asOf: MonthIndex): Shown {
  if (withinYears === undefined) return shown;
  const first = firstMonth(withinYears, asOf);
  const named = new Map<SkillId, ProfileSkill>(
    [...shown.named].map(([skill, holder]) => [skill, since(first, asOf, holder)]),
  );
  const carriers = new Map(
    [...shown.carriers].map(([skill, holders]) => [
      skill,
      holders.map((holder) => named.get(holder.skill) ?? holder).sort(byWeight),
    ]),
  );
  return { ...shown, named, carriers };
}
