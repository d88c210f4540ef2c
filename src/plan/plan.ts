/**
 * Match and gaps in, what to learn and in which order out: step "plan" of the way of the data. Only what has to be
 * learnt gets hours. A missing word is written, a listed skill is proven, and missing years are time, not study.
 */
import type { SkillId } from '../dictionary/skill.ts';
import type { Gap } from '../gap/gap.ts';
import type { ScoreOf } from '../match/score.ts';
import type { Match, Verdict } from '../match/verdict.ts';
import type { Profile } from '../profile/evidence.ts';
import { chooseWithin, findMore } from './budget.ts';
import { chooseAll, dropIdle, type Lessons } from './choose.ts';
import { canBeLearnt, findLessons, isShown, isTaught, type LessonContext } from './lessons.ts';
import { findWaits, orderLessons, type Reason, wayWithin } from './order.ts';
import type { Plan, Step } from './step.ts';
import { type Worth, weighLessons } from './worth.ts';

export interface PlanContext extends LessonContext {
  /** The very function that made the score. */
  readonly scoreOf: ScoreOf;
  /** The same requirements against another profile, all else alike. */
  readonly rematch: (profile: Profile) => Match;
}

export interface PlanOptions {
  /** Hours to spend. Kept by the high end of every range: a promise, not a hope. */
  readonly hours?: number;
}

/** A requirement to learn for, and the skills that would meet it. */
interface Target {
  /** Its place among the verdicts. */
  readonly index: number;
  readonly options: readonly SkillId[];
  /** Where nothing can be learnt: what the plan leaves out. */
  readonly withoutLesson: readonly SkillId[];
}

function findTargets(match: Match, gaps: readonly Gap[], context: PlanContext): readonly Target[] {
  const learnt = new Set(
    gaps.filter(({ kind }) => kind === 'missing' || kind === 'related').map((gap) => gap.requirement),
  );
  const asked = new Set(match.verdicts.flatMap(({ requirement }) => requirement.anyOf));
  const usable = (skills: readonly SkillId[]): readonly SkillId[] =>
    skills.filter((skill) => !isShown(skill, context.shown) && canBeLearnt(skill, context));
  return match.verdicts.flatMap(({ requirement }: Verdict, index) => {
    if (!learnt.has(requirement.id)) return [];
    const named = usable(requirement.anyOf);
    const members = requirement.openTo === null ? [] : context.relations.members(requirement.openTo);
    // Of a whole category, what the posting names elsewhere is worth more to this reader than the quickest to learn.
    const wider = [members.filter((skill) => asked.has(skill)), [requirement.openTo ?? []].flat(), members];
    const options = [named, ...wider.map(usable)].find((some) => some.length > 0) ?? [];
    const taught = requirement.anyOf.filter((skill) => {
      const entry = context.skills.get(skill);
      return entry !== undefined && isTaught(entry);
    });
    return [{ index, options, withoutLesson: options.length > 0 ? [] : taught.slice(0, 1) }];
  });
}

/** Places of the requirements each lesson serves: the targets it meets or leads to; else what it at least lifts. */
function findReasons(
  chosen: ReadonlySet<SkillId>,
  targets: readonly Target[],
  lessons: Lessons,
  worth: Worth,
): ReadonlyMap<SkillId, readonly number[]> {
  const waits = findWaits(chosen, lessons);
  const reasons = new Map<SkillId, Set<number>>();
  const serve = (goal: SkillId, index: number, isOpen: (skill: SkillId) => boolean): void => {
    for (const skill of wayWithin(goal, waits)) {
      if (isOpen(skill)) reasons.set(skill, (reasons.get(skill) ?? new Set()).add(index));
    }
  };
  for (const { options, index } of targets) {
    const lifts = (goal: SkillId): number => worth.credits(goal)[index] ?? 0;
    const named = options.filter((goal) => chosen.has(goal));
    const most = Math.max(0, ...[...chosen].map(lifts));
    const others = most > (worth.start[index] ?? 0) ? [...chosen].filter((goal) => lifts(goal) === most) : [];
    for (const goal of named.length > 0 ? named : others.slice(0, 1)) serve(goal, index, () => true);
  }
  const direct = new Set(reasons.keys());
  for (const goal of chosen) {
    if (direct.has(goal)) continue;
    worth.credits(goal).forEach((credit, index) => {
      const isLifted = credit > (worth.start[index] ?? 0) && (worth.weights[index] ?? 0) > 0;
      if (isLifted) serve(goal, index, (skill) => !direct.has(skill));
    });
  }
  return new Map([...reasons].map(([skill, indices]) => [skill, [...indices].sort((x, y) => x - y)]));
}

/** A must in the title, or asked in several places, is what the job stands on; a must weighs more than a nice to have. */
function pullOf({ requirement }: Verdict): number {
  if (requirement.strength === 'nice') return 0;
  return requirement.basis === 'title' || requirement.also.length > 0 ? 2 : 1;
}

export function makePlan(
  match: Match,
  gaps: readonly Gap[],
  profile: Profile,
  context: PlanContext,
  options: PlanOptions = {},
): Plan {
  const targets = findTargets(match, gaps, context);
  const lessons = findLessons(
    targets.flatMap((target) => target.options),
    context,
  );
  const worth = weighLessons(lessons.keys(), match, profile, context.rematch, context.scoreOf);
  const learnable = targets.filter((target) => target.options.length > 0);
  const all = chooseAll(
    learnable.map((target) => target.options),
    lessons,
  );
  const full = dropIdle(all, lessons, worth.value);
  const budgeted = options.hours === undefined ? null : chooseWithin(lessons, full, options.hours, worth);
  const chosen = budgeted?.chosen ?? full;
  const reasons = findReasons(chosen, learnable, lessons, worth);
  const waits = findWaits(chosen, lessons);
  const reasonOf = (skill: SkillId): Reason => {
    const served = reasons.get(skill) ?? [];
    const pulls = served.flatMap((index) => match.verdicts[index] ?? []).map(pullOf);
    return { pull: Math.max(0, ...pulls), rank: served[0] ?? match.verdicts.length };
  };
  const order = orderLessons(chosen, lessons, worth, reasonOf);
  const steps = order.flatMap((skill, at): Step[] => {
    const lesson = lessons.get(skill);
    const learn = context.skills.get(skill)?.learn;
    if (!lesson || !learn) return [];
    return [
      {
        order: at + 1,
        skill,
        why: (reasons.get(skill) ?? []).flatMap((index) => match.verdicts[index]?.requirement.id ?? []),
        after: waits.get(skill) ?? [],
        outcomes: learn.outcomes,
        practice: learn.practice,
        check: learn.check,
        hours: lesson.hours,
        resources: learn.resources,
        scoreAfter: worth.score(order.slice(0, at + 1)),
      },
    ];
  });
  const untaught = [
    ...targets.flatMap((target) => target.withoutLesson),
    ...order.flatMap((skill) => lessons.get(skill)?.untaught ?? []),
  ];
  return {
    hours: {
      low: steps.reduce((sum, { hours }) => sum + hours.low, 0),
      high: steps.reduce((sum, { hours }) => sum + hours.high, 0),
    },
    steps,
    withoutLesson: [...new Set(untaught)],
    search: budgeted?.search ?? null,
    more: options.hours === undefined ? [] : findMore(chosen, lessons, options.hours, worth),
  };
}
