/**
 * Lessons and hours in, the set out that is worth most and fits. Few lessons are searched exactly; many are taken
 * greedily, a skill together with what must come before it, and the result says which of the two it was.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { costOf, findWays, type Lessons } from './choose.ts';
import type { Worth } from './worth.ts';

export interface Choice {
  readonly chosen: ReadonlySet<SkillId>;
  readonly search: 'exact' | 'bounded';
}

/** Up to so many lessons every closed set is considered: at most 2^18 of them. */
export const EXACT_LESSONS = 18;

/** Leaves out what cannot fit, and what needs something left out. */
function keepAffordable(lessons: Lessons, hours: number): Lessons {
  let kept: Lessons = new Map([...lessons].filter(([, lesson]) => lesson.hours.high <= hours));
  for (;;) {
    const stay = [...kept].filter(([, { needs }]) => needs.every((any) => any.some((option) => kept.has(option))));
    if (stay.length === kept.size) return kept;
    kept = new Map(stay);
  }
}

/** Every lesson after all that could come before it. */
function sortByNeed(lessons: Lessons): readonly SkillId[] {
  const sorted = new Set<SkillId>();
  const seen = new Set<SkillId>();
  const visit = (skill: SkillId): void => {
    if (seen.has(skill)) return;
    seen.add(skill);
    for (const option of (lessons.get(skill)?.needs ?? []).flat()) if (lessons.has(option)) visit(option);
    sorted.add(skill);
  };
  for (const skill of lessons.keys()) visit(skill);
  return [...sorted];
}

/** Branch and bound over prerequisite-closed sets. Of sets worth the same, the one of fewer hours, then the first met. */
function searchAll(lessons: Lessons, hours: number, worth: Worth): ReadonlySet<SkillId> {
  const order = sortByNeed(lessons);
  const total = (credits: readonly number[]): number =>
    credits.reduce((sum, credit, index) => sum + credit * (worth.weights[index] ?? 0), 0);
  const join = (a: readonly number[], b: readonly number[]): readonly number[] =>
    a.map((credit, index) => Math.max(credit, b[index] ?? 0));
  // What all lessons from a point on could bring at best.
  const ahead: (readonly number[])[] = [worth.start];
  for (const skill of [...order].reverse()) ahead.unshift(join(ahead[0] ?? worth.start, worth.credits(skill)));
  let best = { value: total(worth.start), cost: 0, chosen: new Set<SkillId>() };
  const chosen = new Set<SkillId>();
  const visit = (at: number, credits: readonly number[], cost: number): void => {
    const value = total(credits);
    if (value > best.value || (value === best.value && cost < best.cost))
      best = { value, cost, chosen: new Set(chosen) };
    const skill = order[at];
    const lesson = skill === undefined ? undefined : lessons.get(skill);
    if (!lesson) return;
    const bound = total(join(credits, ahead[at] ?? worth.start));
    if (bound < best.value || (bound === best.value && cost >= best.cost)) return;
    const after = cost + lesson.hours.high;
    if (after <= hours && lesson.needs.every((any) => any.some((option) => chosen.has(option)))) {
      chosen.add(lesson.skill);
      visit(at + 1, join(credits, worth.credits(lesson.skill)), after);
      chosen.delete(lesson.skill);
    }
    visit(at + 1, credits, cost);
  };
  visit(0, worth.start, 0);
  return best.chosen;
}

/** Takes the way to a skill that brings most per hour, as long as one fits beside what is taken already. */
function takeGreedily(
  lessons: Lessons,
  hours: number,
  worth: Worth,
  taken: ReadonlySet<SkillId> = new Set(),
): ReadonlySet<SkillId> {
  const wayTo = findWays(lessons);
  const chosen = new Set(taken);
  for (;;) {
    const left = hours - costOf(chosen, lessons);
    const value = worth.value(chosen);
    let best = { gain: 0, cost: 1, way: null as ReadonlySet<SkillId> | null };
    for (const skill of lessons.keys()) {
      if (chosen.has(skill)) continue;
      const way = wayTo(skill, chosen);
      const cost = costOf(way, lessons);
      const gain = cost > left ? 0 : worth.value([...chosen, ...way]) - value;
      if (gain * best.cost > best.gain * cost) best = { gain, cost, way };
    }
    if (!best.way) return chosen;
    for (const skill of best.way) chosen.add(skill);
  }
}

/** `full` is the plan without a budget: taken where it fits and nothing better is found. */
export function chooseWithin(lessons: Lessons, full: ReadonlySet<SkillId>, hours: number, worth: Worth): Choice {
  const affordable = keepAffordable(lessons, hours);
  if (affordable.size <= EXACT_LESSONS) return { chosen: searchAll(affordable, hours, worth), search: 'exact' };
  const greedy = takeGreedily(affordable, hours, worth);
  const fits = costOf(full, lessons) <= hours && worth.value(full) > worth.value(greedy);
  return { chosen: fits ? full : greedy, search: 'bounded' };
}

/**
 * What fits beside a plan if the middle of every range is enough. The plan itself keeps its promise by the high end;
 * with 40 hours that is often one step, and half of its readers have time for another.
 */
export function findMore(
  chosen: ReadonlySet<SkillId>,
  lessons: Lessons,
  hours: number,
  worth: Worth,
): readonly SkillId[] {
  const atMiddle: Lessons = new Map(
    [...lessons].map(([skill, lesson]) => {
      const middle = Math.ceil((lesson.hours.low + lesson.hours.high) / 2);
      return [skill, { ...lesson, hours: { ...lesson.hours, high: middle } }];
    }),
  );
  return [...takeGreedily(atMiddle, hours, worth, chosen)].filter((skill) => !chosen.has(skill));
}
