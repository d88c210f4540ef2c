/**
 * Lessons and goals in, the set out that lifts most jobs over the bar within the hours, and of those the one of fewest
 * expected hours. Sets grow by what is ready to be learnt, as in search.ts; a set is given up when even all lessons left
 * would lift no more jobs than the best set known, or as many and not in fewer hours.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { takeGreedily } from './budget.ts';
import { costOf, highEnd, isClosed, isReady, type Lessons, twiceExpected } from './closure.ts';
import type { Choice } from './joint.ts';
import type { Lesson } from './lessons.ts';
import type { Worth } from './worth.ts';

export interface JobGoal {
  readonly worth: Worth;
  /** The least value at which the job is past the bar. */
  readonly need: number;
  /** The lessons that may be taken for its sake. */
  readonly open: Lessons;
}

export const MOST_JOB_SETS = 20_000;

export const countPast = (goals: readonly JobGoal[], learnt: Iterable<SkillId>): number => {
  const list = [...learnt];
  return goals.filter(({ worth, need }) => worth.value(list) >= need).length;
};

/** One job after the other, the one that costs least for what it brings first. */
export function takeJobs(
  lessons: Lessons,
  goals: readonly JobGoal[],
  hours: number,
  taken: ReadonlySet<SkillId> = new Set(),
): ReadonlySet<SkillId>[] {
  const stages: ReadonlySet<SkillId>[] = [];
  const done = new Set(taken);
  for (;;) {
    const past = countPast(goals, done);
    let best = { jobs: 0, cost: 1, stage: null as ReadonlySet<SkillId> | null };
    for (const { worth, need, open } of goals) {
      if (worth.value(done) >= need) continue;
      const allowed: Lessons = new Map([...lessons].filter(([skill]) => open.has(skill)));
      const aim = { price: twiceExpected, budget: Number.POSITIVE_INFINITY, cap: need };
      const way = trim(takeGreedily(allowed, worth, aim, done), done, lessons, (set) => worth.value(set) >= need);
      const after = new Set([...done, ...way]);
      if (worth.value(after) < need || costOf(after, lessons, highEnd) > hours) continue;
      const jobs = countPast(goals, after) - past;
      const cost = Math.max(1, costOf(way, lessons, twiceExpected));
      if (jobs * best.cost > best.jobs * cost) best = { jobs, cost, stage: way };
    }
    if (!best.stage) return stages;
    stages.push(best.stage);
    for (const skill of best.stage) done.add(skill);
  }
}

/** What is new in a set and cannot be left out of it. */
function trim(
  set: ReadonlySet<SkillId>,
  done: ReadonlySet<SkillId>,
  lessons: Lessons,
  isEnough: (set: ReadonlySet<SkillId>) => boolean,
): ReadonlySet<SkillId> {
  const kept = new Set([...done, ...set]);
  if (!isEnough(kept)) return new Set([...kept].filter((skill) => !done.has(skill)));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const skill of [...kept].filter((one) => !done.has(one))) {
      kept.delete(skill);
      if (!isEnough(kept) || !isClosed(kept, lessons)) kept.add(skill);
    }
  }
  return new Set([...kept].filter((skill) => !done.has(skill)));
}

export function chooseForJobs(lessons: Lessons, goals: readonly JobGoal[], hours: number): Choice {
  const greedy = new Set(takeJobs(lessons, goals, hours).flatMap((stage) => [...stage]));
  const count = countPast(goals, greedy);
  const trimmed = trim(greedy, new Set(), lessons, (set) => countPast(goals, set) >= count);
  let best = { count, cost: costOf(trimmed, lessons, twiceExpected), chosen: trimmed };
  let sets = 0;
  const chosen = new Set<SkillId>();
  const visit = (cost: number, high: number, undecided: readonly Lesson[]): void => {
    if (sets++ >= MOST_JOB_SETS) return;
    const past = countPast(goals, chosen);
    if (past > best.count || (past === best.count && cost < best.cost))
      best = { count: past, cost, chosen: new Set(chosen) };
    const within = undecided.filter((lesson) => high + highEnd(lesson) <= hours);
    const most = countPast(goals, [...chosen, ...within.map(({ skill }) => skill)]);
    if (most < best.count || (most === best.count && cost + leastMore(goals, chosen, within, most) >= best.cost))
      return;
    const next = within.find((lesson) => isReady(lesson, chosen));
    if (!next) return;
    const rest = within.filter((lesson) => lesson !== next);
    chosen.add(next.skill);
    visit(cost + twiceExpected(next), high + highEnd(next), rest);
    chosen.delete(next.skill);
    visit(cost, high, rest);
  };
  const order = [...new Set([...trimmed, ...lessons.keys()])].flatMap((skill) => lessons.get(skill) ?? []);
  visit(0, 0, order);
  return { chosen: best.chosen, search: sets > MOST_JOB_SETS ? 'bounded' : 'exact' };
}

/** What lifting so many jobs still costs at least: with the dearest left out, the dearest of the rest, hours divided. */
function leastMore(
  goals: readonly JobGoal[],
  chosen: ReadonlySet<SkillId>,
  undecided: readonly Lesson[],
  jobs: number,
): number {
  const costs = goals
    .map(({ worth, need }) => {
      const value = worth.value(chosen);
      const ahead = undecided
        .map((lesson) => ({ gain: worth.value([...chosen, lesson.skill]) - value, price: twiceExpected(lesson) }))
        .filter(({ gain }) => gain > 0)
        .sort((a, b) => b.gain * a.price - a.gain * b.price);
      let left = need - value;
      let cost = 0;
      for (const { gain, price } of ahead) {
        if (left <= 0) break;
        cost += gain <= left ? price : Math.floor((price * left) / gain);
        left -= gain;
      }
      return left > 0 ? Number.POSITIVE_INFINITY : cost;
    })
    .sort((a, b) => a - b);
  return jobs > 0 ? (costs[jobs - 1] ?? 0) : 0;
}
