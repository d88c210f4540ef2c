/**
 * Several postings and hours to spend in; the lessons that lift the most of them out, held against all plans that
 * fit.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/gap/gaps.ts';
import { type Job, planJobs } from '../../src/plan/jobs.ts';
import type { ProfileSkill } from '../../src/profile/evidence.ts';
import { ask, contextOf, listed, planContextOf, profileOf, skill, skillsOf, used } from '../match/world.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

interface World {
  readonly efforts: readonly string[];
  readonly after: readonly (readonly number[])[];
  readonly jobs: readonly (readonly { readonly any: readonly number[]; readonly nice: boolean }[])[];
  readonly held: readonly ProfileSkill[];
}

const world: fc.Arbitrary<World> = fc.record({
  efforts: fc.array(fc.constantFrom('tool', 'library', 'language'), { minLength: 7, maxLength: 7 }),
  after: fc.array(fc.array(fc.nat({ max: 6 }), { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
  jobs: fc.array(
    fc.array(fc.record({ any: fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 2 }), nice: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  held: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }).map((ids) => ids.map((id) => listed(id))),
});

const costs: Readonly<Record<string, number>> = { tool: 20, library: 40, language: 200 };

const idOf = (at: number): string => IDS[at] ?? 'a';

function build({ efforts, after, jobs, held }: World) {
  const skills = skillsOf(
    ...IDS.map((id, at) =>
      skill(id, {
        effort: efforts[at] ?? 'tool',
        after: [...new Set((after[at] ?? []).filter((before) => before < at).map(idOf))],
      }),
    ),
  );
  const profile = profileOf(...held);
  const made = jobs.map((asks): Job => {
    const requirements = asks.map(({ any, nice }, at) =>
      ask(`r${at + 1}`, [...new Set(any.map(idOf))], { strength: nice ? 'nice' : 'must' }),
    );
    const context = planContextOf(profile, requirements, contextOf(skills));
    return { match: context.match, gaps: findGaps(context.match, context), context };
  });
  return { skills, profile, jobs: made };
}

/** How many jobs are past the bar with these learnt, by the whole match. */
const pastWith = ({ jobs, profile }: ReturnType<typeof build>, learnt: readonly string[], target: number): number =>
  jobs.filter(({ context }) => {
    const skills = new Map(profile.skills);
    for (const id of learnt) skills.set(id, used(id));
    return (context.rematch({ ...profile, skills }).score ?? -1) >= target;
  }).length;

describe('a plan for several jobs', () => {
  it('lifts as many as any plan that fits, prerequisites first, and says truly how many are past after each step', () => {
    fc.assert(
      fc.property(
        world,
        fc.integer({ min: 20, max: 100 }),
        fc.option(fc.integer({ min: 0, max: 400 })),
        (given, target, hours) => {
          const built = build(given);
          const plan = planJobs(built.jobs, built.profile, { target, ...(hours === null ? {} : { hours }) });
          const order = plan.steps.map((step) => step.skill);
          expect(plan.search).toBe('exact');
          if (hours !== null) expect(plan.hours.high).toBeLessThanOrEqual(hours);
          plan.steps.forEach((step, at) => {
            expect(step.after.every((before) => order.indexOf(before) < at && order.includes(before))).toBe(true);
            expect(step.past).toBe(pastWith(built, order.slice(0, at + 1), target));
            expect(step.serves.length).toBeGreaterThan(0);
          });
          const reached = pastWith(built, order, target);
          // Nobody is sent to learn an alternative of what they list: sets that only do so are no rivals.
          const open = IDS.filter((id) => !built.profile.skills.has(id));
          const needsOf = (id: string): readonly string[] =>
            (built.skills.get(id)?.learn?.after ?? []).flatMap((item) => (typeof item === 'string' ? [item] : []));
          const passed = new Set<string>();
          const queue = [...built.profile.skills.keys()];
          for (const id of queue)
            for (const before of needsOf(id)) {
              passed.add(before);
              queue.push(before);
            }
          const asked = new Set(
            built.jobs.flatMap(({ gaps }) =>
              gaps.filter(({ kind }) => kind === 'missing').flatMap((gap) => gap.skills),
            ),
          );
          for (let bits = 0; bits < 2 ** open.length; bits++) {
            const set = open.filter((_, bit) => bits & (1 << bit));
            const isClosed = set.every((id) =>
              needsOf(id).every(
                (before) =>
                  set.includes(before) ||
                  built.profile.skills.has(before) ||
                  (passed.has(before) && !asked.has(before)),
              ),
            );
            const cost = set.reduce((sum, id) => sum + (costs[built.skills.get(id)?.learn?.effort ?? 'tool'] ?? 0), 0);
            if (!isClosed || (hours !== null && cost > hours)) continue;
            const count = pastWith(built, set, target);
            const isHonest = set.every(
              (id) => asked.has(id) || (!passed.has(id) && set.some((other) => needsOf(other).includes(id))),
            );
            if (isHonest) expect(count).toBeLessThanOrEqual(reached);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('puts what lifts most jobs per hour first', () => {
    const built = build({
      efforts: ['tool', 'library', 'tool', 'tool', 'tool', 'tool', 'tool'],
      after: [[], [], [], [], [], [], []],
      jobs: [
        [{ any: [0], nice: false }],
        [{ any: [1], nice: false }],
        [{ any: [1], nice: false }],
        [{ any: [1], nice: false }],
      ],
      held: [],
    });
    const plan = planJobs(built.jobs, built.profile, { target: 80 });
    expect(plan.steps.map(({ skill: id, serves, past }) => ({ id, serves, past }))).toEqual([
      { id: 'b', serves: [1, 2, 3], past: 3 },
      { id: 'a', serves: [0], past: 4 },
    ]);
    expect(plan.standings).toEqual(['planned', 'planned', 'planned', 'planned']);
    expect(planJobs(built.jobs, built.profile, { target: 80, hours: 40 }).standings).toEqual([
      'left',
      'planned',
      'planned',
      'planned',
    ]);
  });
});
