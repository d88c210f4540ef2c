/**
 * Match and gaps in, what to learn and in which order out: step "plan" of the way of the data. Only what has to be
 * learnt gets hours. A missing word is written, a listed skill is proven, and missing years are time, not study.
 */
import { optionsOf, type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Gap } from '../gap/gap.ts';
import type { ScoreOf } from '../match/score.ts';
import type { Match } from '../match/verdict.ts';
import type { Profile } from '../profile/evidence.ts';
import { chooseToward, chooseWithin, findMore } from './budget.ts';
import { costOf, findWaits, type Lessons, type Price, reachBack } from './closure.ts';
import { chooseInTwo } from './extras.ts';
import { findFilled, findIdle } from './idle.ts';
import { type Choice, chooseTogether, type Demand } from './joint.ts';
import { findLessons, type LessonContext } from './lessons.ts';
import { kinshipOf, orderAsAsked, orderLessons } from './order.ts';
import { findPresumed, findUsual } from './presumed.ts';
import { findReasons, weighReason } from './reasons.ts';
import type { Plan, PlanGoal, Step } from './step.ts';
import { findTargets, type Target } from './targets.ts';
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
  /** A score to reach in the fewest hours, counted by the middle of every range. */
  readonly target?: number;
  /** What must be known first and whole, then what would be nice and is not long: the way to a role. */
  readonly mustsFirst?: boolean;
}

/** Place of what is not asked itself: behind what is. */
const UNASKED = 50;

/** So many places back goes what is not built on something used, beside an alternative that is. */
const PLACES_BACK = 10;

/**
 * Hours by the high end; of sets alike in it, by the low end; of those, what builds on something used, and what is asked
 * first. Hours come in a few classes, so that equals are common; whoever wrote "Jenkins, GitHub Actions or CircleCI"
 * began with what counts most there, and whoever used Python and lists Java is better served by pytest than by JUnit.
 */
function priceFor(targets: readonly Target[], { skills, shown }: LessonContext): Price {
  const afterOf = (skill: SkillId): readonly SkillId[] => optionsOf(skills.get(skill)?.learn?.after ?? []);
  const isOnUsed = (skill: SkillId): boolean =>
    afterOf(skill).some((option) => shown.named.get(option)?.standing === 'used');
  const places = new Map<SkillId, number>();
  for (const { options } of targets) {
    const hasOnUsed = options.some(isOnUsed);
    for (const [at, option] of options.entries()) {
      const isBack = hasOnUsed && afterOf(option).length > 0 && !isOnUsed(option);
      const place = Math.min(UNASKED, at + (isBack ? PLACES_BACK : 0));
      places.set(option, Math.min(place, places.get(option) ?? place));
    }
  }
  return ({ skill, hours }) => (hours.high * 10_000 + hours.low) * 10_000 + (places.get(skill) ?? UNASKED);
}

/** What closes each target as far as a lesson can: its own alternatives first, then whatever does so besides. */
const demandFor = ({ index, options, aside }: Target, lessons: Lessons, worth: Worth): Demand => {
  const lifts = (skill: SkillId): number => worth.credits(skill)[index] ?? 0;
  const most = Math.max(worth.start[index] ?? 0, ...options.map(lifts));
  const own = options.filter((skill) => lifts(skill) === most);
  const besides = [...lessons.keys()].filter(
    (skill) => lifts(skill) >= most && !options.includes(skill) && !aside.has(skill),
  );
  return most > (worth.start[index] ?? 0) ? [...own, ...besides] : [];
};

/** Nobody who lists Java is sent to learn Python for "Python or Java", though it would lift the score. */
export function findOpenLessons(targets: readonly Target[], lessons: Lessons): Lessons {
  const reach = reachBack(
    targets.flatMap(({ options }) => options),
    lessons,
  );
  return new Map([...lessons].filter(([skill]) => reach.has(skill)));
}

interface Chosen extends Choice {
  readonly goal: PlanGoal | null;
}

function choose(
  full: Choice,
  lessons: Lessons,
  worth: Worth,
  { hours, target }: PlanOptions,
  isScored: boolean,
): Chosen {
  const toward = target === undefined || !isScored ? null : chooseToward(lessons, target, worth);
  const isTooLong = toward !== null && hours !== undefined && costOf(toward.chosen, lessons) > hours;
  const goal = {
    hours: hours ?? null,
    target: target ?? null,
    reached: target === undefined ? null : toward !== null && !isTooLong,
  };
  if (toward !== null && !isTooLong) return { ...toward, goal };
  if (hours !== undefined) return { ...chooseWithin(lessons, full.chosen, hours, worth), goal };
  return { ...full, goal: target === undefined ? null : goal };
}

/**
 * Alternatives this lesson was taken before; none where another of the plan would do as well. Each does all that the lesson
 * does: Java in place of Go for one requirement, and not for the other that Go serves, would be a step more.
 */
function findOthers(
  skill: SkillId,
  served: readonly number[],
  chosen: ReadonlySet<SkillId>,
  targets: readonly Target[],
  lessons: Lessons,
  worth: Worth,
): readonly SkillId[] {
  const choices = targets.filter(({ options }) => options.length > 1 && options.includes(skill));
  const needs = [...chosen].flatMap((other) => lessons.get(other)?.needs ?? []);
  const waiting = needs.filter((any) => any.every((option) => option === skill || !chosen.has(option)));
  const doesAll = (option: SkillId): boolean =>
    served.every((index) => (worth.credits(option)[index] ?? 0) >= (worth.credits(skill)[index] ?? 0)) &&
    waiting.every((any) => !any.includes(skill) || any.includes(option));
  const others = choices.flatMap(({ options }) => options.filter((option) => !chosen.has(option) && doesAll(option)));
  return [...new Set(others)];
}

/**
 * The chosen in order, with what each serves and waits for. Of alternatives a lesson waits for the one that comes first,
 * which only the order tells: it is found once, then again by itself.
 */
function arrange(
  chosen: ReadonlySet<SkillId>,
  core: ReadonlySet<SkillId> | null,
  targets: readonly Target[],
  lessons: Lessons,
  worth: Worth,
  match: Match,
  context: PlanContext,
) {
  const kinship = kinshipOf(context);
  const arrangeFrom = (before: readonly SkillId[]) => {
    const reasons = findReasons(new Set(before), targets, lessons, worth);
    const reasonOf = (skill: SkillId) => weighReason(reasons.get(skill) ?? [], match.verdicts);
    // What comes first is a plan of its own, which waits for nothing that comes later.
    const first = findWaits(new Set(before.filter((skill) => core?.has(skill))), lessons);
    const all = findWaits(new Set(before), lessons);
    const begun = orderLessons(first.order, lessons, worth, reasonOf, kinship);
    const byWorth = orderLessons(all.order, lessons, worth, reasonOf, kinship, begun);
    const rankOf = (skill: SkillId): number => reasonOf(skill).rank;
    const asAsked = (from: readonly SkillId[]) => orderAsAsked(all.order, rankOf, byWorth, from);
    return {
      order: core === null ? byWorth : asAsked(orderAsAsked(first.order, rankOf, begun)),
      reasons,
      needs: new Map([...all.needs, ...first.needs]),
    };
  };
  return arrangeFrom(arrangeFrom([...chosen]).order);
}

export function makePlan(
  match: Match,
  gaps: readonly Gap[],
  profile: Profile,
  context: PlanContext,
  options: PlanOptions = {},
): Plan {
  const { targets: found, universe, open: missing } = findTargets(match, gaps, context);
  // A role asks for the word of what is most likely there; a posting that asks for it and does not find it has it taught.
  const presumed = options.mustsFirst
    ? findPresumed(context)
    : new Set([...findUsual(context)].filter((skill) => !missing.has(skill)));
  const presumedFor = ({ index }: Target): readonly SkillId[] =>
    (match.verdicts[index]?.requirement.anyOf ?? []).filter((skill) => presumed.has(skill)).slice(0, 1);
  const targets = found.filter((target) => presumedFor(target).length === 0);
  const lessons = findLessons(universe, context, missing, presumed);
  const worth = weighLessons(lessons.keys(), match, profile, context.rematch, context.scoreOf);
  const demands = targets.map((target) => demandFor(target, lessons, worth));
  const price = priceFor(targets, context);
  const { core, full, setAside } = options.mustsFirst
    ? chooseInTwo(targets, demands, match.verdicts, lessons, price)
    : { core: null, full: chooseTogether(demands, lessons, price), setAside: [] };
  const open = findOpenLessons(targets, lessons);
  const { chosen: all, search, goal } = choose(full, open, worth, options, match.score !== null);
  const arranged = (chosen: ReadonlySet<SkillId>) => arrange(chosen, core, targets, lessons, worth, match, context);
  const chosen = new Set(all);
  let { order, reasons, needs } = arranged(chosen);
  // A role names what it teaches, and keeps it.
  const idleIn = (): SkillId | null => (core === null ? findIdle(order, lessons, worth) : null);
  for (let idle = idleIn(); idle !== null; idle = idleIn()) {
    chosen.delete(idle);
    ({ order, reasons, needs } = arranged(chosen));
  }
  const filled = core === null ? findFilled(order, worth) : null;
  const servedBy = (skill: SkillId): readonly number[] =>
    [...new Set([...(reasons.get(skill) ?? []), ...(filled?.get(skill) ?? [])])].sort((x, y) => x - y);
  const steps = order.flatMap((skill, at): Step[] => {
    const lesson = lessons.get(skill);
    const learn = context.skills.get(skill)?.learn;
    if (!lesson || !learn) return [];
    return [
      {
        order: at + 1,
        skill,
        why: servedBy(skill).flatMap((index) => match.verdicts[index]?.requirement.id ?? []),
        after: needs.get(skill) ?? [],
        insteadOf: findOthers(skill, servedBy(skill), chosen, targets, lessons, worth),
        outcomes: learn.outcomes,
        practice: learn.practice,
        check: learn.check,
        hours: lesson.hours,
        resources: learn.resources,
        scoreAfter: worth.score(order.slice(0, at + 1)),
      },
    ];
  });
  // What a lesson builds on and nobody names is said as well, where there is a word to write: HTTP, not "programming".
  const presumedBefore = (skill: SkillId): readonly SkillId[] =>
    optionsOf(context.skills.get(skill)?.learn?.after ?? []).filter(
      (option) => presumed.has(option) && TECHNOLOGY_KINDS.has(context.skills.get(option)?.kind ?? 'concept'),
    );
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
    extras: core === null ? [] : order.filter((skill) => !core.has(skill)),
    setAside,
    presumed: [...new Set([...found.flatMap(presumedFor), ...order.flatMap(presumedBefore)])],
    withoutLesson: [...new Set(untaught)],
    search,
    goal,
    more: options.hours === undefined ? [] : findMore(chosen, open, options.hours, worth),
  };
}
