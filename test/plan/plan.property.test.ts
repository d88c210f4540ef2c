import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prerequisite, Skill } from '../../src/dictionary/skill.ts';
import { findGaps } from '../../src/gap/gaps.ts';
import type { Match } from '../../src/match/verdict.ts';
import { EXACT_LESSONS } from '../../src/plan/budget.ts';
import { isClosed } from '../../src/plan/choose.ts';
import { findLessons, findPassed, isShown } from '../../src/plan/lessons.ts';
import { makePlan, type PlanContext } from '../../src/plan/plan.ts';
import { withLearnt } from '../../src/plan/worth.ts';
import type { Profile, ProfileSkill } from '../../src/profile/evidence.ts';
import { ask, contextOf, denied, listed, planContextOf, profileOf, skill, skillsOf, used } from '../match/world.ts';

interface World {
  readonly skills: readonly Skill[];
  readonly profile: Profile;
  readonly context: PlanContext & { readonly match: Match };
}

/** Random dictionaries without circles: a skill points only at those before it. */
function worlds(size: number): fc.Arbitrary<World> {
  const earlier = fc.nat({ max: 1000 });
  const entry = fc.record({
    effort: fc.constantFrom('tool', 'library', 'language', null),
    after: fc.array(fc.array(earlier, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    implies: fc.array(earlier, { maxLength: 1 }),
    related: fc.array(fc.tuple(earlier, fc.constantFrom(0.2, 0.5, 0.7)), { maxLength: 2 }),
    make: fc.option(fc.constantFrom<(id: string) => ProfileSkill>(used, listed, denied), { freq: 3 }),
  });
  const wanted = fc.record({
    any: fc.array(earlier, { minLength: 1, maxLength: 2 }),
    nice: fc.boolean(),
    years: fc.option(fc.constantFrom(1, 4)),
  });
  return fc
    .tuple(fc.array(entry, { minLength: size, maxLength: size }), fc.array(wanted, { minLength: 1, maxLength: 6 }))
    .map(([entries, asks]) => {
      const id = (index: number): string => `s${index}`;
      const skills = entries.map(({ effort, after, implies, related }, at) => {
        const before = (index: number): string => id(index % at);
        const needs = after.map(
          (any): Prerequisite => (any.length > 1 ? { any: any.map(before) } : before(any[0] ?? 0)),
        );
        return skill(id(at), {
          ...(effort === null ? {} : { effort, after: at === 0 ? [] : needs }),
          implies: at === 0 ? [] : implies.map(before),
          related: at === 0 ? {} : Object.fromEntries(related.map(([index, relation]) => [before(index), relation])),
        });
      });
      const profile = profileOf(...entries.flatMap(({ make }, at) => (make ? [make(id(at))] : [])));
      const requirements = asks.map(({ any, nice, years }, at) =>
        ask(`r${at + 1}`, [...new Set(any.map((index) => id(index % size)))], {
          strength: nice ? 'nice' : 'must',
          minYears: years,
        }),
      );
      return { skills, profile, context: planContextOf(profile, requirements, contextOf(skillsOf(...skills))) };
    });
}

const planOf = ({ profile, context }: World, hours?: number) =>
  makePlan(context.match, findGaps(context.match, context), profile, context, hours === undefined ? {} : { hours });

/** Lessons with their shortcuts: of two that could each stand in for what the other waits for, one may not. */
const lessonsOf = ({ context }: World): ReturnType<typeof findLessons> =>
  findLessons(
    findGaps(context.match, context)
      .filter(({ kind }) => kind === 'missing' || kind === 'related')
      .flatMap((gap) => gap.skills),
    context,
  );

/** Weight x credit summed, by the whole match. */
const valueWith = ({ profile, context }: World, learnt: readonly string[]): number =>
  context
    .rematch(learnt.reduce(withLearnt, profile))
    .verdicts.reduce((sum, { weight, credit }) => sum + weight * Math.round(credit * 10_000), 0);

/** The score of a profile that really has learnt these, by the whole match. */
const scoreWith = ({ profile, context }: World, learnt: readonly string[]): number =>
  context.rematch(learnt.reduce(withLearnt, profile)).score ?? -1;

/** Whether these can be learnt in some order that leaves no teachable prerequisite open, named or taken for granted. */
function closed({ skills, context }: World, chosen: readonly string[]): boolean {
  const entries = new Map(skills.map((entry) => [entry.id, entry]));
  const behind = new Set(findPassed(context));
  const left = new Set(chosen);
  const isReady = (id: string): boolean =>
    (entries.get(id)?.learn?.after ?? []).every((item) => {
      const options = typeof item === 'string' ? [item] : item.any;
      const taught = options.filter((option) => entries.get(option)?.learn != null);
      return taught.length === 0 || options.some((option) => behind.has(option) || isShown(option, context.shown));
    });
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const id of left) {
      if (!isReady(id)) continue;
      left.delete(id);
      for (const known of [id, ...context.relations.implied(id)]) behind.add(known);
    }
  }
  return left.size === 0;
}

describe('any plan', () => {
  it('teaches nothing that is shown, nothing twice, and everything after what it needs', () => {
    fc.assert(
      fc.property(worlds(10), (world) => {
        const order = planOf(world).steps.map((step) => step.skill);
        expect(new Set(order).size).toBe(order.length);
        expect(order.some((id) => isShown(id, world.context.shown))).toBe(false);
        order.forEach((_, at) => {
          expect(closed(world, order.slice(0, at + 1))).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('adds up: hours are those of its steps, and each score is that of the resume with these skills used', () => {
    fc.assert(
      fc.property(worlds(10), (world) => {
        const plan = planOf(world);
        const order = plan.steps.map((step) => step.skill);
        expect(plan.hours.low).toBe(plan.steps.reduce((sum, { hours }) => sum + hours.low, 0));
        expect(plan.hours.high).toBe(plan.steps.reduce((sum, { hours }) => sum + hours.high, 0));
        plan.steps.forEach((step, at) => {
          expect(step.scoreAfter).toBe(scoreWith(world, order.slice(0, at + 1)));
          expect(step.hours.low).toBeGreaterThanOrEqual(1);
          expect(step.hours.high).toBeGreaterThanOrEqual(step.hours.low);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no gap open that a lesson could close, and has no step without a reason', () => {
    fc.assert(
      fc.property(worlds(10), (world) => {
        const plan = planOf(world);
        const order = new Set(plan.steps.map((step) => step.skill));
        for (const gap of findGaps(world.context.match, world.context)) {
          if (gap.kind !== 'missing' && gap.kind !== 'related') continue;
          const teachable = gap.skills.some((id) => world.skills.find((entry) => entry.id === id)?.learn);
          const creditWith = (ids: readonly string[]): number =>
            world.context
              .rematch(ids.reduce(withLearnt, world.profile))
              .verdicts.find(({ requirement }) => requirement.id === gap.requirement)?.credit ?? 0;
          const best = Math.max(
            ...gap.skills.map((id) => (world.skills.find((entry) => entry.id === id)?.learn ? creditWith([id]) : 0)),
          );
          if (teachable) expect(creditWith([...order])).toBe(best);
          else expect(gap.skills.some((id) => plan.withoutLesson.includes(id))).toBe(true);
        }
        expect(plan.steps.every(({ why }) => why.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no step that could be left out', () => {
    fc.assert(
      fc.property(worlds(10), (world) => {
        const order = planOf(world).steps.map((step) => step.skill);
        for (const id of order) {
          const others = order.filter((one) => one !== id);
          const isNeeded =
            !isClosed(new Set(others), lessonsOf(world)) || valueWith(world, others) < valueWith(world, order);
          expect(isNeeded).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a plan with a budget', () => {
  const budget = fc.integer({ min: 0, max: 500 });

  it('never spends more than it has, and stays closed', () => {
    fc.assert(
      fc.property(worlds(24), budget, (world, hours) => {
        const plan = planOf(world, hours);
        expect(plan.hours.high).toBeLessThanOrEqual(hours);
        expect(
          closed(
            world,
            plan.steps.map((step) => step.skill),
          ),
        ).toBe(true);
        expect(plan.steps.every(({ why }) => why.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is the best of all that fit, and of the best the shortest', () => {
    fc.assert(
      fc.property(worlds(8), budget, (world, hours) => {
        const plan = planOf(world, hours);
        const lessons = [...lessonsOf(world).values()];
        expect(lessons.length).toBeLessThanOrEqual(EXACT_LESSONS);
        expect(plan.search).toBe('exact');
        const value = (ids: readonly string[]): number => valueWith(world, ids);
        let best = { value: value([]), cost: 0 };
        for (let bits = 1; bits < 2 ** lessons.length; bits++) {
          const set = lessons.filter((_, bit) => bits & (1 << bit));
          const cost = set.reduce((sum, lesson) => sum + lesson.hours.high, 0);
          const ids = set.map((lesson) => lesson.skill);
          if (cost > hours || !isClosed(new Set(ids), lessonsOf(world))) continue;
          const worth = value(ids);
          if (worth > best.value || (worth === best.value && cost < best.cost)) best = { value: worth, cost };
        }
        expect({ value: value(plan.steps.map((step) => step.skill)), cost: plan.hours.high }).toEqual(best);
      }),
      { numRuns: 150 },
    );
  });

  it('is worth no less with more hours, as long as the search is exact', () => {
    fc.assert(
      fc.property(worlds(9), budget, fc.integer({ min: 1, max: 200 }), (world, hours, more) => {
        const score = (spent: number): number =>
          scoreWith(
            world,
            planOf(world, spent).steps.map((step) => step.skill),
          );
        expect(score(hours + more)).toBeGreaterThanOrEqual(score(hours));
      }),
    );
  });

  it('says when it could not consider every plan', () => {
    const many = Array.from({ length: EXACT_LESSONS + 6 }, (_, at) =>
      skill(`m${String(at).padStart(2, '0')}`, { effort: 'tool' }),
    );
    const requirements = many.map(({ id }, at) =>
      ask(`r${at + 1}`, [id], { strength: at % 2 === 0 ? 'must' : 'nice' }),
    );
    const profile = profileOf();
    const context = planContextOf(profile, requirements, contextOf(skillsOf(...many)));
    const world = { skills: many, profile, context };
    const plan = planOf(world, 100);
    expect(plan.search).toBe('bounded');
    expect(plan.steps.map((step) => step.skill)).toEqual(['m00', 'm02', 'm04', 'm06', 'm08']);
  });
});
