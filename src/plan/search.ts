/**
 * Lessons in, the closed set that is worth most, and of those the cheapest, out. A budget bounds what it may cost; a goal
 * caps what counts, so that "the fewest hours to 80 points" is the same search. Sets grow by what is ready to be learnt,
 * so that every prerequisite-closed set is met once and no other ever; what a set could at best still gain with the
 * hours left is bounded as if hours could be divided, which cuts off nearly all of them.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { isReady, type Lessons, type Price } from './closure.ts';
import type { Choice } from './joint.ts';
import type { Worth } from './worth.ts';

export interface Aim {
  readonly price: Price;
  /** What the set may cost. */
  readonly budget: number;
  /** Value beyond this counts for nothing. */
  readonly cap: number;
}

/** So many sets are looked at; beyond that the best so far stands, and the answer says so. */
export const MOST_SETS = 20_000;

interface Candidate {
  readonly skill: SkillId;
  readonly price: number;
  readonly credits: readonly number[];
}

const join = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((credit, index) => Math.max(credit, b[index] ?? 0));

/** `order`: lessons, the likeliest first; `known`: a good set to beat. */
export function searchSets(
  lessons: Lessons,
  worth: Worth,
  { price, budget, cap }: Aim,
  order: readonly SkillId[],
  known: ReadonlySet<SkillId>,
): Choice {
  const candidates = order.flatMap((skill): Candidate[] => {
    const lesson = lessons.get(skill);
    return lesson ? [{ skill, price: price(lesson), credits: worth.credits(skill) }] : [];
  });
  const worthOf = (credits: readonly number[]): number =>
    credits.reduce((sum, credit, index) => sum + credit * (worth.weights[index] ?? 0), 0);
  const gainOf = (credits: readonly number[], { credits: row }: Candidate): number => {
    let gain = 0;
    for (const [index, credit] of credits.entries()) {
      const more = (row[index] ?? 0) - credit;
      if (more > 0) gain += more * (worth.weights[index] ?? 0);
    }
    return gain;
  };

  let best = { value: -1, cost: 0, chosen: known };
  const offer = (credits: readonly number[], cost: number, chosen: ReadonlySet<SkillId>): void => {
    const value = Math.min(cap, worthOf(credits));
    if (value > best.value || (value === best.value && cost < best.cost))
      best = { value, cost, chosen: new Set(chosen) };
  };
  const knownOnes = candidates.filter(({ skill }) => known.has(skill));
  const knownCost = knownOnes.reduce((sum, candidate) => sum + candidate.price, 0);
  if (knownCost <= budget) offer(knownOnes.map(({ credits }) => credits).reduce(join, worth.start), knownCost, known);

  let sets = 0;
  const chosen = new Set<SkillId>();
  const visit = (credits: readonly number[], cost: number, undecided: readonly Candidate[]): void => {
    if (sets++ >= MOST_SETS) return;
    offer(credits, cost, chosen);
    const ahead = undecided
      .map((candidate) => ({ gain: gainOf(credits, candidate), price: candidate.price }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain * a.price - a.gain * b.price);
    /** What so many hours could bring at best. Gains shrink beside others, so the sum of single ones bounds them all. */
    const within = (hours: number): number => {
      let left = hours;
      let value = worthOf(credits);
      for (const { gain, price: own } of ahead) {
        value += own <= left ? gain : Math.ceil((gain * Math.max(0, left)) / own);
        left -= own;
        if (left <= 0 || value >= cap) break;
      }
      return Math.min(cap, value);
    };
    const most = within(budget - cost);
    if (most < best.value) return;
    if (most === best.value && within(best.cost - 1 - cost) < best.value) return;
    const next = undecided.find(
      (candidate) => cost + candidate.price <= budget && isReady(lessons.get(candidate.skill) ?? NO_LESSON, chosen),
    );
    if (!next) return;
    const rest = undecided.filter((candidate) => candidate !== next);
    chosen.add(next.skill);
    visit(join(credits, next.credits), cost + next.price, rest);
    chosen.delete(next.skill);
    visit(credits, cost, rest);
  };
  visit(worth.start, 0, candidates);
  return { chosen: best.chosen, search: sets > MOST_SETS ? 'bounded' : 'exact' };
}

const NO_LESSON = {
  skill: '',
  hours: { low: 0, high: 0, basis: '' },
  needs: [[]],
  named: [[]],
  follows: [],
  untaught: [],
};
