/**
 * Lessons and a limit in, the best set within it out: so many hours to spend, or a score to reach in as few as can be.
 * The first set is taken greedily, a skill together with what must come before it; the search begins from there.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { costOf, highEnd, isReady, type Lessons, type Price, reachBack, roughCosts, twiceExpected } from './closure.ts';
import type { Choice } from './joint.ts';
import { searchSets } from './search.ts';
import type { Worth } from './worth.ts';

/** Lessons that bring something, and what could come before them; none that needs something left out. */
function keepUseful(lessons: Lessons, worth: Worth, budget: number): Lessons {
  const brings = [...lessons.keys()].filter((skill) => worth.value([skill]) > worth.value([]));
  const reach = reachBack(brings, lessons);
  let kept: Lessons = new Map([...lessons].filter(([skill, lesson]) => reach.has(skill) && highEnd(lesson) <= budget));
  for (;;) {
    const stay = [...kept].filter(([, { needs }]) => needs.every((any) => any.some((option) => kept.has(option))));
    if (stay.length === kept.size) return kept;
    kept = new Map(stay);
  }
}

/** A lesson and the cheapest way to it that one look ahead finds, beside what is taken already; null in a circle. */
function wayTo(
  goal: SkillId,
  have: ReadonlySet<SkillId>,
  lessons: Lessons,
  roughly: (skill: SkillId) => number,
): ReadonlySet<SkillId> | null {
  const way = new Set<SkillId>();
  const known = new Set(have);
  const add = (skill: SkillId, open: ReadonlySet<SkillId>): boolean => {
    const lesson = lessons.get(skill);
    if (!lesson || open.has(skill)) return false;
    const inner = new Set([...open, skill]);
    // Those without a choice first: they may settle a choice for free.
    for (const any of [...lesson.needs].sort((a, b) => a.length - b.length)) {
      if (any.some((option) => known.has(option))) continue;
      if (![...any].sort((a, b) => roughly(a) - roughly(b)).some((option) => add(option, inner))) return false;
    }
    if (!isReady(lesson, known)) return false;
    way.add(skill);
    known.add(skill);
    return true;
  };
  return add(goal, new Set()) ? way : null;
}

/** Takes the way to a skill that brings most per hour, until the value is reached or nothing more fits. */
export function takeGreedily(
  lessons: Lessons,
  worth: Worth,
  aim: { readonly price: Price; readonly budget: number; readonly cap: number },
  taken: ReadonlySet<SkillId> = new Set(),
): ReadonlySet<SkillId> {
  const roughly = roughCosts(lessons, aim.price);
  const chosen = new Set(taken);
  for (;;) {
    const left = aim.budget - costOf(chosen, lessons, aim.price);
    const value = worth.value(chosen);
    let best = { gain: 0, cost: 1, way: null as ReadonlySet<SkillId> | null };
    for (const skill of value >= aim.cap ? [] : lessons.keys()) {
      const way = chosen.has(skill) ? null : wayTo(skill, chosen, lessons, roughly);
      if (!way) continue;
      const cost = costOf(way, lessons, aim.price);
      const gain = cost > left ? 0 : Math.min(aim.cap, worth.value([...chosen, ...way])) - value;
      if (gain * best.cost > best.gain * cost) best = { gain, cost, way };
    }
    if (!best.way) return chosen;
    for (const skill of best.way) chosen.add(skill);
  }
}

/** The set that is worth most and fits. `full` is the plan without a budget: where it fits, it is the one to beat. */
export function chooseWithin(lessons: Lessons, full: ReadonlySet<SkillId>, hours: number, worth: Worth): Choice {
  const useful = keepUseful(lessons, worth, hours);
  const aim = { price: highEnd, budget: hours, cap: Number.POSITIVE_INFINITY };
  const greedy = takeGreedily(useful, worth, aim);
  const whole = new Set([...full].filter((skill) => useful.has(skill)));
  const fits = costOf(full, lessons) <= hours && worth.value(whole) > worth.value(greedy);
  return searchSets(useful, worth, aim, [...new Set([...greedy, ...useful.keys()])], fits ? whole : greedy);
}

/** The set of fewest expected hours that reaches the score; null where no set does. */
export function chooseToward(lessons: Lessons, score: number, worth: Worth): Choice | null {
  const cap = worth.valueFor(score);
  const useful = keepUseful(lessons, worth, Number.POSITIVE_INFINITY);
  if (worth.value(useful.keys()) < cap) return null;
  const aim = { price: twiceExpected, budget: Number.POSITIVE_INFINITY, cap };
  const greedy = takeGreedily(useful, worth, aim);
  const choice = searchSets(useful, worth, aim, [...new Set([...greedy, ...useful.keys()])], greedy);
  return worth.value(choice.chosen) < cap ? null : choice;
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
  const aim = { price: twiceExpected, budget: 2 * hours, cap: Number.POSITIVE_INFINITY };
  return [...takeGreedily(lessons, worth, aim, chosen)].filter((skill) => !chosen.has(skill));
}
