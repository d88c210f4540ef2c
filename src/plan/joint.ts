/**
 * Demands in, the set of lessons that meets them all in the fewest hours out. A demand names alternatives: "Python, Java
 * or Go", or what may come before a lesson. Chosen one by one, each takes what is cheapest at that moment, and a person
 * who knows more can end with the longer plan; so they are chosen together. Demands that share no lesson with others are
 * settled by themselves, which keeps nearly every real plan small enough to be searched whole.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { isClosed, type Lessons, learnOrder, type Price, reachBack, roughCosts } from './closure.ts';

/** Alternatives, the one to prefer first: any one meets it. */
export type Demand = readonly SkillId[];

export interface Choice {
  readonly chosen: ReadonlySet<SkillId>;
  /** Whether every set was considered. */
  readonly search: 'exact' | 'bounded';
}

/** So many partial choices are looked at for each group of demands; beyond that the best so far stands. */
const MOST_NODES = 20_000;

const isMet = (demand: Demand, chosen: ReadonlySet<SkillId>): boolean => demand.some((option) => chosen.has(option));

const NONE: ReadonlySet<SkillId> = new Set();

/** What is not met yet: demands, prerequisites of what is chosen, and circles that something outside must open. */
function findOpen(
  demands: readonly Demand[],
  chosen: ReadonlySet<SkillId>,
  lessons: Lessons,
  settled: ReadonlySet<SkillId> = NONE,
): readonly Demand[] {
  const needs = [...chosen].filter((skill) => !settled.has(skill)).flatMap((skill) => lessons.get(skill)?.needs ?? []);
  const open = [...demands, ...needs].filter((demand) => demand.length > 0 && !isMet(demand, chosen));
  if (open.length > 0) return open;
  const learnt = learnOrder(chosen, lessons, settled);
  if (learnt.size === chosen.size) return [];
  const stuck = [...chosen].filter((skill) => !learnt.has(skill)).flatMap((skill) => lessons.get(skill)?.needs ?? []);
  const waiting = stuck.filter((demand) => !isMet(demand, learnt)).flat();
  const openers = [...new Set(waiting)].filter((option) => !chosen.has(option));
  return openers.length > 0 ? [openers] : [];
}

/** The least that the open demands can still cost: of demands that share an option, only one is counted, the dearest first. */
function leastFor(open: readonly Demand[], priceOf: (skill: SkillId) => number): number {
  const counted = new Set<SkillId>();
  let least = 0;
  const priced = open.map((demand) => ({ demand, price: Math.min(...demand.map(priceOf)) }));
  for (const { demand, price } of priced.sort((a, b) => b.price - a.price || a.demand.length - b.demand.length)) {
    if (demand.some((option) => counted.has(option))) continue;
    least += price;
    for (const option of demand) counted.add(option);
  }
  return least;
}

/**
 * Tries the alternatives of one open demand after the other, the likeliest first. What is `settled` stands fast, and what
 * it still needs is a demand of this group or of another one: met twice, it would be learnt twice.
 */
function searchGroup(
  demands: readonly Demand[],
  settled: ReadonlySet<SkillId>,
  lessons: Lessons,
  price: Price,
): Choice {
  const roughly = roughCosts(lessons, price);
  const priceOf = (skill: SkillId): number => {
    const lesson = lessons.get(skill);
    return lesson ? price(lesson) : 0;
  };
  let best: { readonly cost: number; readonly chosen: ReadonlySet<SkillId> } | null = null;
  let nodes = 0;
  const visit = (chosen: ReadonlySet<SkillId>, cost: number): void => {
    if (nodes++ >= MOST_NODES) return;
    const open = findOpen(demands, chosen, lessons, settled);
    if (best && cost + leastFor(open, priceOf) >= best.cost) return;
    const [first, ...others] = open;
    if (!first) {
      if (learnOrder(chosen, lessons, settled).size === chosen.size) best = { cost, chosen };
      return;
    }
    const narrowest = others.reduce((least, demand) => (demand.length < least.length ? demand : least), first);
    const options = [...narrowest].sort((a, b) => roughly(a) - roughly(b));
    for (const option of options) visit(new Set([...chosen, option]), cost + priceOf(option));
  };
  visit(settled, 0);
  const found = best as { readonly chosen: ReadonlySet<SkillId> } | null;
  return { chosen: found?.chosen ?? settled, search: nodes > MOST_NODES ? 'bounded' : 'exact' };
}

/** Takes what has no alternative, and what that needs without alternative. */
function takeForced(demands: readonly Demand[], lessons: Lessons): ReadonlySet<SkillId> {
  const chosen = new Set<SkillId>();
  for (;;) {
    const forced = findOpen(demands, chosen, lessons).filter((demand) => demand.length === 1);
    if (forced.length === 0) return chosen;
    for (const [option] of forced) if (option !== undefined) chosen.add(option);
  }
}

/** Groups of demands of which no two share a lesson that either could still bring into the plan. */
function splitDemands(open: readonly Demand[], chosen: ReadonlySet<SkillId>, lessons: Lessons): Demand[][] {
  let groups: { demands: Demand[]; reach: ReadonlySet<SkillId> }[] = [];
  for (const demand of open) {
    const own = new Set([...reachBack(demand, lessons)].filter((skill) => !chosen.has(skill)));
    const joined = groups.filter(({ reach }) => [...own].some((skill) => reach.has(skill)));
    const merged = {
      demands: [...joined.flatMap(({ demands }) => demands), demand],
      reach: new Set([...joined.flatMap(({ reach }) => [...reach]), ...own]),
    };
    groups = [...groups.filter((group) => !joined.includes(group)), merged];
  }
  return groups.map(({ demands }) => demands);
}

/** Leaves out what a later choice has made needless: what seemed forced because one lesson alone could open a circle, and
 * whatever a search cut short leaves. */
export function dropNeedless(demands: readonly Demand[], chosen: ReadonlySet<SkillId>, lessons: Lessons): Set<SkillId> {
  const kept = new Set(chosen);
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const skill of [...kept].reverse()) {
      kept.delete(skill);
      if (!isClosed(kept, lessons) || demands.some((demand) => isMet(demand, chosen) && !isMet(demand, kept)))
        kept.add(skill);
    }
  }
  return kept;
}

/**
 * The demands without alternatives nobody would take: one that serves nothing else, beside another whose whole way costs
 * less or that it needs itself. In every set the other can take its place, so no best one is lost; and what the dearer one
 * alone would have needed no longer ties demands together that have nothing else in common.
 */
function dropDearer(demands: readonly Demand[], lessons: Lessons, price: Price): readonly Demand[] {
  const forced = takeForced(demands, lessons);
  const sure = findOpen(demands, forced, lessons);
  /** Whether something of this list is learnt whatever meets the demand; that the demand is met says nothing of how. */
  const isSureBeside = (demand: Demand) => (need: Demand) =>
    isMet(need, forced) || sure.some((other) => other !== demand && other.every((option) => need.includes(option)));
  const needsOf = (skill: SkillId): readonly Demand[] => lessons.get(skill)?.needs ?? [];
  const reach = reachBack(demands.flat(), lessons);
  // What only a circle of the forced would meet may still need another to open it.
  const learnt = new Set(learnOrder(forced, lessons));
  const needs = [...reach].flatMap(needsOf).filter((need) => !isMet(need, learnt));
  const uses = new Map<SkillId, number>();
  for (const option of [...demands, ...needs].flat()) uses.set(option, (uses.get(option) ?? 0) + 1);
  return demands.map((demand) => {
    const least = Math.min(...demand.map(roughCosts(lessons, price, isSureBeside(demand))));
    return demand.filter((option) => {
      const lesson = lessons.get(option);
      if (!lesson || forced.has(option) || (uses.get(option) ?? 0) > 1) return true;
      const leadsThrough = lesson.needs.some((need) =>
        need.every((other) => other !== option && demand.includes(other)),
      );
      return price(lesson) <= least && !leadsThrough;
    });
  });
}

/** Drops until nothing more can be. */
function narrow(demands: readonly Demand[], lessons: Lessons, price: Price): readonly Demand[] {
  const size = (all: readonly Demand[]): number => all.reduce((sum, { length }) => sum + length, 0);
  const fewer = dropDearer(demands, lessons, price);
  return size(fewer) < size(demands) ? narrow(fewer, lessons, price) : demands;
}

/** Of sets that cost the same, the one whose alternatives stand first. */
export function chooseTogether(asked: readonly Demand[], lessons: Lessons, price: Price): Choice {
  const demands = narrow(asked, lessons, price);
  const forced = takeForced(demands, lessons);
  const open = findOpen(demands, forced, lessons);
  const apart = splitDemands(open, forced, lessons).map((group) => searchGroup(group, forced, lessons, price));
  const union = new Set([...forced, ...apart.flatMap((group) => [...group.chosen])]);
  // Where lessons stand in for one another in a circle through what is forced, all is searched at once.
  const groups = isClosed(union, lessons) ? apart : [searchGroup(demands, NONE, lessons, price)];
  const chosen = new Set(groups.flatMap((group) => [...group.chosen]));
  if (groups === apart) for (const skill of forced) chosen.add(skill);
  const search = groups.every((group) => group.search === 'exact') ? 'exact' : 'bounded';
  return { chosen: dropNeedless(demands, chosen, lessons), search };
}
