/**
 * A chosen set in, its stages in order out: each the part of what is left that lifts most jobs over the bar per expected
 * hour. A small rest is searched whole; a large one takes, job by job, what is nearest.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { isReady, type Lessons, learnOrder, twiceExpected } from './closure.ts';
import { countPast, type JobGoal, takeJobs } from './jobs-search.ts';

/** Up to so many lessons every closed part is considered. */
export const EXACT_STAGE = 12;

/** The closed part of what is left that lifts most jobs per hour; of equals the shorter one. Null where none does. */
function bestStage(
  left: readonly SkillId[],
  done: ReadonlySet<SkillId>,
  lessons: Lessons,
  goals: readonly JobGoal[],
): readonly SkillId[] | null {
  const past = countPast(goals, done);
  let best = { jobs: 0, cost: 1, stage: null as readonly SkillId[] | null };
  const visit = (stage: readonly SkillId[], cost: number, undecided: readonly SkillId[]): void => {
    const learnt = new Set([...done, ...stage]);
    const jobs = countPast(goals, learnt) - past;
    const more = jobs * best.cost - best.jobs * cost;
    if (jobs > 0 && (more > 0 || (more === 0 && cost < best.cost))) best = { jobs, cost, stage };
    const next = undecided.find((skill) => {
      const lesson = lessons.get(skill);
      return lesson !== undefined && isReady(lesson, learnt);
    });
    const lesson = next === undefined ? undefined : lessons.get(next);
    if (next === undefined || !lesson) return;
    const rest = undecided.filter((skill) => skill !== next);
    visit([...stage, next], cost + twiceExpected(lesson), rest);
    visit(stage, cost, rest);
  };
  visit([], 0, left);
  return best.stage;
}

export function orderStages(
  chosen: ReadonlySet<SkillId>,
  lessons: Lessons,
  goals: readonly JobGoal[],
): { readonly stages: readonly (readonly SkillId[])[]; readonly search: 'exact' | 'bounded' } {
  const sorted = [...learnOrder(chosen, lessons)];
  const own: Lessons = new Map(
    sorted.flatMap((skill) => {
      const lesson = lessons.get(skill);
      return lesson ? [[skill, lesson] as const] : [];
    }),
  );
  const stages: (readonly SkillId[])[] = [];
  const done = new Set<SkillId>();
  let isExact = true;
  for (;;) {
    const left = sorted.filter((skill) => !done.has(skill));
    if (left.length === 0) break;
    const isSmall = left.length <= EXACT_STAGE;
    isExact &&= isSmall;
    const found = isSmall
      ? bestStage(left, done, lessons, goals)
      : (takeJobs(own, goals, Number.POSITIVE_INFINITY, done)[0] ?? null);
    const stage = new Set(found ?? left);
    const ordered = [...learnOrder(new Set([...done, ...stage]), lessons)].filter((skill) => stage.has(skill));
    stages.push(ordered);
    for (const skill of ordered) done.add(skill);
    if (ordered.length === 0) break;
  }
  return { stages, search: isExact ? 'exact' : 'bounded' };
}
