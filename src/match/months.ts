/**
 * Alternatives in, months of doing them out. Jobs overlap and one job uses many skills, so months are those of the
 * calendar: each counts once, whichever of the alternatives filled it. Nobody used a thing before it was public.
 */
import type { Skill, SkillId } from '../dictionary/skill.ts';
import type { MonthRange } from '../profile/evidence.ts';
import type { MonthIndex } from '../sections/section.ts';
import type { Shown } from './shown.ts';

function countMonths(ranges: readonly MonthRange[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const from = Math.max(range.from, reached);
    if (range.to > from) months += range.to - from;
    reached = Math.max(reached, range.to);
  }
  return months;
}

/**
 * Months of dated use of the alternatives, or of what implies them, merged; or months stated in prose where greater.
 * Null where neither is known. Never more than `mostMonths`, all of the time asked for.
 */
export function monthsHeld(
  alternatives: readonly SkillId[],
  shown: Shown,
  skills: ReadonlyMap<SkillId, Skill>,
  asOf: MonthIndex,
  mostMonths = Number.POSITIVE_INFINITY,
): number | null {
  const ranges: MonthRange[] = [];
  let stated: number | null = null;
  // The longest that any of them has been public.
  let most = 0;
  for (const alternative of alternatives) {
    const since = skills.get(alternative)?.since ?? null;
    const first = since === null ? Number.NEGATIVE_INFINITY : since * 12;
    const own = shown.named.get(alternative);
    for (const holder of [...(own ? [own] : []), ...(shown.carriers.get(alternative) ?? [])]) {
      for (const { from, to } of holder.ranges) {
        const range = { from: Math.max(from, first), to: Math.min(to, asOf + 1) };
        if (range.to > range.from) ranges.push(range);
      }
      if (holder.statedMonths !== null)
        stated = Math.max(stated ?? 0, Math.max(0, Math.min(holder.statedMonths, asOf - first)));
      most = Math.max(most, asOf - first);
    }
  }
  if (ranges.length === 0) return stated;
  return Math.min(most, mostMonths, Math.max(countMonths(ranges), stated ?? 0));
}
