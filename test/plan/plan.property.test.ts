/** Any small world of lessons, resume and posting in; the laws every plan keeps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prerequisite, Skill } from '../../src/dictionary/skill.ts';
import { findGaps } from '../../src/gap/gaps.ts';
import type { Match } from '../../src/match/verdict.ts';
import { isClosed, type Lessons, reachBack } from '../../src/plan/closure.ts';
import { findLessons, isShown } from '../../src/plan/lessons.ts';
import { findPassed } from '../../src/plan/passed.ts';
import { makePlan, type PlanContext } from '../../src/plan/plan.ts';
import { withLearnt } from '../../src/plan/worth.ts';
import type { Profile, ProfileSkill } from '../../src/profile/evidence.ts';
import { ask, contextOf, denied, listed, planContextOf, profileOf, skill, skillsOf, used } from '../match/world.ts';

interface World {
  readonly skills: readonly Skill[];
  readonly profile: Profile;
  readonly context: PlanContext & { readonly match: Match };
}

type Standing = (id: string) => ProfileSkill;

/** Random dictionaries without circles: a skill points only at those before it. */
function worlds(size: number, standings: readonly Standing[] = [used, listed, denied]): fc.Arbitrary<World> {
  const earlier = fc.nat({ max: 1000 });
  const entry = fc.record({
    effort: fc.constantFrom('tool', 'library', 'language', null),
    after: fc.array(fc.array(earlier, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    follows: fc.array(earlier, { maxLength: 1 }),
    implies: fc.array(earlier, { maxLength: 1 }),
    related: fc.array(fc.tuple(earlier, fc.constantFrom(0.2, 0.5, 0.7)), { maxLength: 2 }),
    make: fc.option(fc.constantFrom(...standings), { freq: 3 }),
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
      const skills = entries.map(({ effort, after, follows, implies, related }, at) => {
        const before = (index: number): string => id(index % at);
        const needs = after.map(
          (any): Prerequisite => (any.length > 1 ? { any: any.map(before) } : before(any[0] ?? 0)),
        );
        return skill(id(at), {
          ...(effort === null ? {} : { effort, after: at === 0 ? [] : needs }),
          // Any other, circles included: the order does what it can.
          ...(effort === null ? {} : { follows: follows.map((index) => id(index % size)) }),
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

/** Lessons for what is missing, and for what could have to come before it. */
function lessonsOf({ context }: World): Lessons {
  const missing = findGaps(context.match, context)
    .filter(({ kind }) => kind === 'missing' || kind === 'related')
    .flatMap((gap) => gap.skills);
  const asked = context.match.verdicts.flatMap(({ requirement }) => requirement.anyOf);
  const lessons = findLessons(asked, context, new Set(missing));
  const reach = reachBack(
    missing.filter((id) => lessons.has(id)),
    lessons,
  );
  return new Map([...lessons].filter(([id]) => reach.has(id)));
}

/** Weight x credit summed, by the whole match. */
const valueWith = ({ profile, context }: World, learnt: readonly string[]): number =>
  context
    .rematch(learnt.reduce(withLearnt, profile))
    .verdicts.reduce((sum, { weight, credit }) => sum + weight * Math.round(credit * 10_000), 0);

/** The score of a profile that really has learnt these, by the whole match. */
const scoreWith = ({ profile, context }: World, learnt: readonly string[]): number =>
  context.rematch(learnt.reduce(withLearnt, profile)).score ?? -1;

/** What is asked for and was not found. */
const openOf = (context: World['context']): ReadonlySet<string> =>
  new Set(
    findGaps(context.match, context)
      .filter(({ kind }) => kind === 'missing' || kind === 'related')
      .flatMap((gap) => gap.skills),
  );

/** Whether these can be learnt in some order that leaves no teachable prerequisite open, named or taken for granted. */
function closed({ skills, context }: World, chosen: readonly string[]): boolean {
  const entries = new Map(skills.map((entry) => [entry.id, entry]));
  const behind = new Set(findPassed(context, openOf(context)).keys());
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
          const isNeeded = !closed(world, others) || valueWith(world, others) < valueWith(world, order);
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
      { numRuns: 500 },
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
    const roots = Array.from({ length: 14 }, (_, at) =>
      skill(`root${String(at).padStart(2, '0')}`, { effort: 'tool' }),
    );
    const goals = roots.flatMap((root, at) =>
      [1, 3, 5].map((apart) => {
        const other = roots[(at + apart) % roots.length] ?? root;
        return skill(`goal${String(at).padStart(2, '0')}-${apart}`, { effort: 'tool', after: [root.id, other.id] });
      }),
    );
    const requirements = goals.map(({ id }, at) =>
      ask(`r${at + 1}`, [id], { strength: at % 3 === 0 ? 'must' : 'nice' }),
    );
    const profile = profileOf();
    const context = planContextOf(profile, requirements, contextOf(skillsOf(...roots, ...goals)));
    const world = { skills: [...roots, ...goals], profile, context };
    const plan = planOf(world, 300);
    expect(plan.search).toBe('bounded');
    expect(plan.hours.high).toBeLessThanOrEqual(300);
    expect(plan.steps.length).toBeGreaterThan(8);
    expect(
      closed(
        world,
        plan.steps.map((step) => step.skill),
      ),
    ).toBe(true);
  });
});

describe('a plan toward a score', () => {
  it('is the one of fewest expected hours of all that reach it, or says that none does', () => {
    fc.assert(
      fc.property(worlds(8), fc.integer({ min: 1, max: 100 }), (world, target) => {
        const plan = makePlan(
          world.context.match,
          findGaps(world.context.match, world.context),
          world.profile,
          world.context,
          { target },
        );
        const lessons = lessonsOf(world);
        const list = [...lessons.values()];
        let least: number | null = null;
        for (let bits = 0; bits < 2 ** list.length; bits++) {
          const set = list.filter((_, bit) => bits & (1 << bit));
          const ids = set.map((lesson) => lesson.skill);
          const cost = set.reduce((sum, { hours }) => sum + hours.low + hours.high, 0);
          if (least !== null && cost >= least) continue;
          if (isClosed(new Set(ids), lessons) && scoreWith(world, ids) >= target) least = cost;
        }
        expect(plan.search).toBe('exact');
        expect(plan.goal).toEqual({ hours: null, target, reached: least !== null });
        if (least !== null) expect(plan.hours.low + plan.hours.high).toBe(least);
        else expect(plan.steps).toEqual(planOf(world).steps);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the whole plan', () => {
  it('takes the fewest hours of all that close what it closes', () => {
    fc.assert(
      fc.property(worlds(8), (world) => {
        const plan = planOf(world);
        const asked = world.context.match.verdicts.flatMap(({ requirement }) => requirement.anyOf);
        const lessons = findLessons(asked, world.context, openOf(world.context));
        const credits = (ids: readonly string[]): readonly number[] =>
          world.context.rematch(ids.reduce(withLearnt, world.profile)).verdicts.map(({ credit }) => credit);
        const open = new Set(
          findGaps(world.context.match, world.context)
            .filter(({ kind }) => kind === 'missing' || kind === 'related')
            .map(({ requirement }) => requirement),
        );
        const order = plan.steps.map((step) => step.skill);
        const wanted = credits(order);
        const list = [...lessons.values()].slice(0, 12);
        for (let bits = 0; bits < 2 ** list.length; bits++) {
          const set = list.filter((_, bit) => bits & (1 << bit));
          if (set.reduce((sum, { hours }) => sum + hours.high, 0) >= plan.hours.high) continue;
          const ids = set.map((lesson) => lesson.skill);
          if (!isClosed(new Set(ids), lessons)) continue;
          const got = credits(ids);
          const isEnough = world.context.match.verdicts.every(
            ({ requirement }, at) => !open.has(requirement.id) || (got[at] ?? 0) >= (wanted[at] ?? 0),
          );
          expect(isEnough).toBe(false);
        }
        expect(plan.search).toBe('exact');
      }),
      { numRuns: 2000 },
    );
  });

  it('never costs somebody more who shows more', () => {
    const more = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(worlds(12, [used, listed]), more, (world, learnt) => {
        const names = learnt.map((at) => `s${at % 12}`);
        const profile = profileOf(
          ...[...world.profile.skills.values()].filter(({ skill: id }) => !names.includes(id)),
          ...names.map((id) => used(id)),
        );
        const requirements = world.context.match.verdicts.map(({ requirement }) => requirement);
        const stronger = {
          ...world,
          profile,
          context: planContextOf(profile, requirements, contextOf(skillsOf(...world.skills))),
        };
        expect(planOf(stronger).hours.high).toBeLessThanOrEqual(planOf(world).hours.high);
      }),
      { numRuns: 1000 },
    );
  });
});
