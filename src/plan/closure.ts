/**
 * A set of lessons in, whether and in which order it can be learnt out. A prerequisite is behind somebody once it, or a
 * lesson that takes it for granted, is learnt: whoever has learnt Git knows what version control is. Two lessons may so
 * stand in for what the other waits for, and an order tells at once that neither can be first.
 */
import type { SkillId } from '../dictionary/skill.ts';
import type { Lesson } from './lessons.ts';

export type Lessons = ReadonlyMap<SkillId, Lesson>;

/** What one lesson costs in a choice; whole numbers above 0. */
export type Price = (lesson: Lesson) => number;

/** The high end: what a budget promises has to hold for slow learners, too. */
export const highEnd: Price = ({ hours }) => hours.high;

/** Twice the middle of the range, the hours to expect, in whole numbers. */
export const twiceExpected: Price = ({ hours }) => hours.low + hours.high;

export function costOf(skills: Iterable<SkillId>, lessons: Lessons, price: Price = highEnd): number {
  let cost = 0;
  for (const skill of skills) {
    const lesson = lessons.get(skill);
    if (lesson) cost += price(lesson);
  }
  return cost;
}

export const isReady = ({ needs }: Pick<Lesson, 'needs'>, learnt: ReadonlySet<SkillId>): boolean =>
  needs.every((any) => any.some((option) => learnt.has(option)));

/**
 * Those that can be learnt, each after what it needs; what is missing in it waits for something outside the set.
 * `settled`: taken as learnt, whatever they need.
 */
export function learnOrder(
  chosen: ReadonlySet<SkillId>,
  lessons: Lessons,
  settled: ReadonlySet<SkillId> = new Set(),
): ReadonlySet<SkillId> {
  const learnt = new Set<SkillId>(settled);
  for (let before = -1; before !== learnt.size; ) {
    before = learnt.size;
    for (const skill of chosen) {
      const lesson = lessons.get(skill);
      if (!learnt.has(skill) && lesson && isReady(lesson, learnt)) learnt.add(skill);
    }
  }
  return learnt;
}

/** Whether nothing of the set waits for anything outside it. */
export const isClosed = (chosen: ReadonlySet<SkillId>, lessons: Lessons): boolean =>
  learnOrder(chosen, lessons).size === chosen.size;

export interface Waits {
  /** Which lessons of a closed set each one needs: of alternatives, the first in the order given that can come before. */
  readonly needs: ReadonlyMap<SkillId, readonly SkillId[]>;
  /** The same and what it follows: the order of teaching. */
  readonly order: ReadonlyMap<SkillId, readonly SkillId[]>;
}

/**
 * What each lesson of a closed set waits for. What is named as a prerequisite, or as coming first, is waited for before
 * what could stand in for it: nobody tests apps on phones because they know a load generator, though both take testing
 * for granted. Only where that leaves nothing to begin with, what could stand in does.
 */
export function findWaits(chosen: ReadonlySet<SkillId>, lessons: Lessons): Waits {
  const within = (options: readonly SkillId[]): readonly SkillId[] => options.filter((option) => chosen.has(option));
  const named = new Map(
    [...chosen].map((skill) => {
      const { needs = [], named: own = [], follows = [] } = lessons.get(skill) ?? {};
      const best = needs.map((options, at) => {
        const first = within(own[at] ?? []);
        return first.length > 0 ? first : within(options);
      });
      // Of what it follows the entry's own lesson; where that is not taught, any that takes it for granted.
      const before = follows.map((options) => (chosen.has(options[0] ?? '') ? options.slice(0, 1) : within(options)));
      return [skill, { needs: best, follows: before.filter((options) => options.length > 0) }] as const;
    }),
  );
  const earlier = new Set<SkillId>();
  const isFree = (skill: SkillId): boolean => {
    const { needs, follows } = named.get(skill) ?? { needs: [], follows: [] };
    return (
      needs.every((any) => any.some((option) => earlier.has(option))) &&
      follows.every((any) => any.some((option) => earlier.has(option)))
    );
  };
  const needs = new Map<SkillId, readonly SkillId[]>();
  const order = new Map<SkillId, readonly SkillId[]>();
  const left = new Set([...chosen].filter((skill) => lessons.has(skill)));
  while (left.size > 0) {
    const ready = [...left].filter((skill) => isReady(lessons.get(skill) ?? NOTHING, earlier));
    const next = ready.find(isFree) ?? ready[0];
    if (next === undefined) break;
    const own = named.get(next);
    const earliest = (any: readonly SkillId[] = []) => [...earlier].find((option) => any.includes(option));
    const needed = (lessons.get(next)?.needs ?? []).flatMap(
      (any, at) => earliest(own?.needs[at]) ?? earliest(any) ?? [],
    );
    const followed = (own?.follows ?? []).flatMap((any) => earliest(any) ?? []);
    needs.set(next, [...new Set(needed)]);
    order.set(next, [...new Set([...needed, ...followed])]);
    earlier.add(next);
    left.delete(next);
  }
  return { needs, order };
}

const NOTHING: Pick<Lesson, 'needs'> = { needs: [] };

/** A lesson and all of the set that must come before it. */
export function wayWithin(skill: SkillId, waits: ReadonlyMap<SkillId, readonly SkillId[]>): ReadonlySet<SkillId> {
  const way = new Set([skill]);
  for (const step of way) for (const before of waits.get(step) ?? []) way.add(before);
  return way;
}

/** These lessons and all that could come before them. */
export function reachBack(skills: Iterable<SkillId>, lessons: Lessons): ReadonlySet<SkillId> {
  const reached = new Set(skills);
  for (const skill of reached) for (const option of (lessons.get(skill)?.needs ?? []).flat()) reached.add(option);
  return reached;
}

/**
 * What the way to each lesson costs alone, with what several steps share counted for each: no more than an order in
 * which to try alternatives.
 */
export function roughCosts(
  lessons: Lessons,
  price: Price,
  isMet: (need: readonly SkillId[]) => boolean = () => false,
): (skill: SkillId) => number {
  const known = new Map<SkillId, number>();
  const costTo = (skill: SkillId): number => {
    const before = known.get(skill);
    const lesson = lessons.get(skill);
    if (before !== undefined || !lesson) return before ?? Number.POSITIVE_INFINITY;
    // Stands in while the way is being found, so that a circle ends.
    known.set(skill, Number.POSITIVE_INFINITY);
    const open = lesson.needs.filter((any) => !isMet(any));
    const cost = open.reduce((sum, any) => sum + Math.min(...any.map(costTo)), price(lesson));
    known.set(skill, cost);
    return cost;
  };
  return costTo;
}
