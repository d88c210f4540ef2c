/**
 * Lessons in, a set of them that leaves no gap and no prerequisite open out. Where "Python, Java or Go" is asked, or
 * any one of several things may come first, the way that costs this person least is taken, counting what is in the
 * plan already as free.
 */
import type { SkillId } from '../dictionary/skill.ts';
import type { Lesson } from './lessons.ts';

export type Lessons = ReadonlyMap<SkillId, Lesson>;

const NOTHING: ReadonlySet<SkillId> = new Set();

/** Hours promised: the high end, so that a budget is kept by slow learners too. */
export const costOf = (skills: Iterable<SkillId>, lessons: Lessons): number => {
  let hours = 0;
  for (const skill of skills) hours += lessons.get(skill)?.hours.high ?? 0;
  return hours;
};

/** Finds what a skill adds to a plan: itself and the cheapest way to it. */
export function findWays(lessons: Lessons): (skill: SkillId, have: ReadonlySet<SkillId>) => ReadonlySet<SkillId> {
  const alone = new Map<SkillId, ReadonlySet<SkillId>>();
  const aloneWay = (skill: SkillId): ReadonlySet<SkillId> => {
    const known = alone.get(skill);
    if (known) return known;
    // Stands in while the way is being found, so that a circle ends.
    alone.set(skill, new Set([skill]));
    const way = walk(skill, NOTHING);
    alone.set(skill, way);
    return way;
  };
  const walk = (start: SkillId, have: ReadonlySet<SkillId>): ReadonlySet<SkillId> => {
    const added = new Set<SkillId>();
    const known = (skill: SkillId): boolean => have.has(skill) || added.has(skill);
    const extra = (skill: SkillId): number =>
      costOf(
        [...aloneWay(skill)].filter((other) => !known(other)),
        lessons,
      );
    const add = (skill: SkillId): void => {
      if (known(skill)) return;
      added.add(skill);
      const needs = lessons.get(skill)?.needs ?? [];
      // Those without a choice first: they may settle a choice for free.
      for (const options of [...needs].sort((a, b) => a.length - b.length)) {
        if (!options.some(known)) add(cheapest(options, extra));
      }
    };
    add(start);
    return added;
  };
  return walk;
}

/** The first of the least. */
function cheapest(options: readonly SkillId[], cost: (skill: SkillId) => number): SkillId {
  const priced = options.map((skill) => ({ skill, cost: cost(skill) }));
  return priced.reduce((best, option) => (option.cost < best.cost ? option : best)).skill;
}

/** Whether every prerequisite of every lesson is in the set. */
export const isClosed = (chosen: ReadonlySet<SkillId>, lessons: Lessons): boolean =>
  [...chosen].every((skill) =>
    (lessons.get(skill)?.needs ?? []).every((any) => any.some((option) => chosen.has(option))),
  );

/** `targets`: per requirement, the alternatives that can be learnt, in order; none of them empty. */
export function chooseAll(targets: readonly (readonly SkillId[])[], lessons: Lessons): ReadonlySet<SkillId> {
  const wayTo = findWays(lessons);
  const chosen = new Set<SkillId>();
  const wanted = new Set<SkillId>();
  for (const options of [...targets].sort((a, b) => Math.min(a.length, 2) - Math.min(b.length, 2))) {
    const skill = cheapest(options, (option) => costOf(wayTo(option, chosen), lessons));
    wanted.add(skill);
    for (const step of wayTo(skill, chosen)) chosen.add(step);
  }
  dropNeedless(chosen, wanted, lessons);
  return chosen;
}

/** A later choice can make an earlier way to something needless. */
function dropNeedless(chosen: Set<SkillId>, wanted: ReadonlySet<SkillId>, lessons: Lessons): void {
  for (let before = Number.POSITIVE_INFINITY; chosen.size < before; ) {
    before = chosen.size;
    for (const skill of [...chosen].filter((step) => !wanted.has(step))) {
      chosen.delete(skill);
      if (!isClosed(chosen, lessons)) chosen.add(skill);
    }
  }
}

/**
 * Whoever learns Git for one requirement has met "version control", too: what adds nothing to the rest and is needed
 * by none of it goes, the longest first. `value`: what a set of lessons is worth.
 */
export function dropIdle(
  chosen: ReadonlySet<SkillId>,
  lessons: Lessons,
  value: (skills: Iterable<SkillId>) => number,
): ReadonlySet<SkillId> {
  const kept = new Set(chosen);
  const whole = value(chosen);
  const cost = (skill: SkillId): number => costOf([skill], lessons);
  const byCost = [...chosen].sort((a, b) => cost(b) - cost(a) || (a < b ? -1 : 1));
  for (let before = Number.POSITIVE_INFINITY; kept.size < before; ) {
    before = kept.size;
    for (const skill of byCost) {
      if (!kept.delete(skill)) continue;
      if (value(kept) < whole || !isClosed(kept, lessons)) kept.add(skill);
    }
  }
  return kept;
}
