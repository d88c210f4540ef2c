/**
 * One person and several postings in, the skills that lift most of them over a bar per hour out. Selected together: what
 * two jobs both ask is learnt once. Ordered by stages: of what is left, the lessons that take most jobs over the bar for
 * their hours come first, so that whoever stops early has gained the most so far.
 */
import type { SkillId } from '../dictionary/skill.ts';
import type { Gap } from '../gap/gap.ts';
import type { Match } from '../match/verdict.ts';
import type { Profile } from '../profile/evidence.ts';
import { costOf, findWaits, highEnd, type Lessons, wayWithin } from './closure.ts';
import { chooseForJobs, type JobGoal } from './jobs-search.ts';
import { orderStages } from './jobs-stages.ts';
import { findLessons, type LessonContext } from './lessons.ts';
import { findOpenLessons, type PlanContext } from './plan.ts';
import type { HoursRange, Step } from './step.ts';
import { findTargets } from './targets.ts';
import { weighLessons } from './worth.ts';

export interface Job {
  readonly match: Match;
  readonly gaps: readonly Gap[];
  readonly context: PlanContext;
}

export interface JobsOptions {
  /** The score each job is to be lifted to. */
  readonly target: number;
  /** Hours to spend, by the high end of every range. */
  readonly hours?: number;
}

export interface JobsStep extends Omit<Step, 'why' | 'insteadOf' | 'scoreAfter'> {
  /** Places of the jobs it serves, itself or on the way to what does. */
  readonly serves: readonly number[];
  /** The score for each job once this and all earlier steps are done; null where there is none. */
  readonly scoresAfter: readonly (number | null)[];
  /** How many jobs are past the bar then. */
  readonly past: number;
}

export interface JobsPlan {
  readonly hours: HoursRange;
  readonly steps: readonly JobsStep[];
  /** Whether every set of lessons and every order of stages was considered. */
  readonly search: 'exact' | 'bounded';
  /** Per job: `past` already, `planned`, `left` out for want of hours, `beyond` all lessons, or without a score. */
  readonly standings: readonly ('past' | 'planned' | 'left' | 'beyond' | 'no-score')[];
}

/** All lessons of all jobs, and what they bring to each; the person is the same, so a lesson costs the same everywhere. */
function weighJobs(jobs: readonly Job[], profile: Profile, context: LessonContext, target: number) {
  const found = jobs.map(({ match, gaps, context: own }) => findTargets(match, gaps, own));
  const missing = new Set(found.flatMap(({ open }) => [...open]));
  const lessons = findLessons([...new Set(found.flatMap(({ universe }) => universe))], context, missing);
  const opens = found.map(({ targets }) => findOpenLessons(targets, lessons));
  const useful: Lessons = new Map([...lessons].filter(([skill]) => opens.some((open) => open.has(skill))));
  // What is learnt for one job counts for all of them, wanted there or not.
  const goals = jobs.map(({ match, context: own }, at): JobGoal => {
    const worth = weighLessons(useful.keys(), match, profile, own.rematch, own.scoreOf);
    const need = match.score === null ? Number.POSITIVE_INFINITY : worth.valueFor(target);
    return { worth, need, open: opens[at] ?? useful };
  });
  return { lessons: useful, goals };
}

export function planJobs(jobs: readonly Job[], profile: Profile, { target, hours }: JobsOptions): JobsPlan {
  const [first] = jobs;
  if (!first) return { hours: { low: 0, high: 0 }, steps: [], search: 'exact', standings: [] };
  const { lessons, goals } = weighJobs(jobs, profile, first.context, target);
  const isPast = ({ worth, need }: JobGoal, learnt: Iterable<SkillId>): boolean => worth.value(learnt) >= need;
  const reachable = goals.filter((goal) => isPast(goal, lessons.keys()) && !isPast(goal, []));
  const choice = chooseForJobs(lessons, reachable, hours ?? Number.POSITIVE_INFINITY);
  const stages = orderStages(choice.chosen, lessons, reachable);
  const order = stages.stages.flat();
  const { needs: waits } = findWaits(new Set(order), lessons);
  const serves = (skill: SkillId): readonly number[] => {
    const onTheWay = order.filter((goal) => wayWithin(goal, waits).has(skill));
    return goals.flatMap(({ worth, need }, at) =>
      need < Number.POSITIVE_INFINITY && onTheWay.some((goal) => worth.value([goal]) > worth.value([])) ? [at] : [],
    );
  };
  const steps = order.flatMap((skill, at): JobsStep[] => {
    const lesson = lessons.get(skill);
    const learn = first.context.skills.get(skill)?.learn;
    if (!lesson || !learn) return [];
    const done = order.slice(0, at + 1);
    return [
      {
        order: at + 1,
        skill,
        serves: serves(skill),
        after: waits.get(skill) ?? [],
        outcomes: learn.outcomes,
        practice: learn.practice,
        check: learn.check,
        hours: lesson.hours,
        resources: learn.resources,
        scoresAfter: goals.map(({ worth }) => worth.score(done)),
        past: goals.filter((goal) => isPast(goal, done)).length,
      },
    ];
  });
  return {
    hours: { low: costOf(order, lessons, ({ hours: { low } }) => low), high: costOf(order, lessons, highEnd) },
    steps,
    search: choice.search === 'exact' && stages.search === 'exact' ? 'exact' : 'bounded',
    standings: goals.map((goal, at) => {
      if (jobs[at]?.match.score == null) return 'no-score';
      if (isPast(goal, [])) return 'past';
      if (!reachable.includes(goal)) return 'beyond';
      return isPast(goal, order) ? 'planned' : 'left';
    }),
  };
}
