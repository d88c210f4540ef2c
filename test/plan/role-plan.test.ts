/** The plan a role gets: what it teaches, what comes first, what is worth adding, what is set aside, what is presumed. */
import { describe, expect, it } from 'vitest';
import type { Skill } from '../../src/dictionary/skill.ts';
import { findGaps } from '../../src/gap/gaps.ts';
import { makePlan } from '../../src/plan/plan.ts';
import type { Plan } from '../../src/plan/step.ts';
import type { ProfileSkill } from '../../src/profile/evidence.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { makeRoadmap } from '../../src/roadmap/roadmap.ts';
import { drawRoadmap } from '../../src/roadmap/svg.ts';
import { roadmapValue, writeRoadmap } from '../../src/roadmap/write.ts';
import { ask, contextOf, listed, planContextOf, profileOf, skill, skillsOf, used } from '../match/world.ts';

const usual = (entry: Skill, carrier: string, named: readonly string[] = []): Skill =>
  entry.learn ? { ...entry, learn: { ...entry.learn, usual: { with: [carrier], months: 24, named } } } : entry;

/** The subject of a thesis: dated as use, and in the section of studies. */
const studied = (id: string, year: number, months: number): ProfileSkill => {
  const held = used(id, year, months);
  return { ...held, evidence: held.evidence.map((one) => ({ ...one, section: 'education' as const })) };
};

const SKILLS = skillsOf(
  skill('spss', { effort: 'tool' }),
  skill('python', { effort: 'library', is: ['code'] }),
  skill('r', { effort: 'library', related: { s: 0.7 } }),
  skill('s'),
  skill('code', { kind: 'concept' }),
  skill('java', { effort: 'language' }),
  skill('spark', { effort: 'tool', after: ['java'] }),
  skill('excel', { effort: 'library' }),
  skill('macros', { effort: 'library', after: ['excel'] }),
  skill('charts', { effort: 'tool' }),
  skill('pandas', { effort: 'library', after: ['python'] }),
  usual(skill('git', { effort: 'tool' }), 'code', ['releases']),
  skill('releases'),
  skill('api', { effort: 'tool' }),
  skill('screens', { effort: 'library', follows: ['api'] }),
  skill('mining', { kind: 'concept', effort: 'library', after: ['charts'] }),
  skill('pipeline', { effort: 'tool', after: ['git'] }),
  skill('boards', { effort: 'library', after: ['charts'] }),
);

const stat = (parts: Partial<Requirement> = {}): Requirement =>
  ask('r1', ['spss', 'python', 'r'], { teach: ['python'], ...parts });
const nice = (id: string, anyOf: readonly string[]): Requirement => ask(id, anyOf, { strength: 'nice' });

function planFor(asks: readonly Requirement[], resume: readonly ProfileSkill[] = [], mustsFirst = true) {
  const profile = profileOf(...resume);
  const context = planContextOf(profile, asks, contextOf(SKILLS));
  const plan = makePlan(context.match, findGaps(context.match, context), profile, context, { mustsFirst });
  return { plan, roadmap: makeRoadmap('The way to it', plan, context.match, context) };
}

const order = ({ steps }: Plan): readonly string[] => steps.map((step) => step.skill);

describe('what a role teaches', () => {
  it.each<[string, readonly Requirement[], readonly ProfileSkill[], readonly string[]]>([
    ['is taught, though another is shorter', [stat()], [], ['python']],
    ['is any where the role does not say', [ask('r1', ['spss', 'python', 'r'])], [], ['spss']],
    ['gives way to what somebody is near to', [stat()], [used('s')], ['r']],
    ['not to what they only list a neighbour of', [stat()], [listed('s')], ['python']],
    ['is nothing where another is shown', [stat()], [used('spss')], []],
  ])('%s', (_, asks, resume, steps) => {
    for (const mustsFirst of [true, false]) expect(order(planFor(asks, resume, mustsFirst).plan)).toEqual(steps);
  });
});

describe('the plan of a role', () => {
  const asks = [stat(), ask('r2', ['excel']), nice('r3', ['macros']), nice('r4', ['charts']), nice('r5', ['spark'])];

  it('takes the musts in their order, then the extras, and names what is long', () => {
    const { plan } = planFor(asks);
    expect(order(plan)).toEqual(['python', 'excel', 'macros', 'charts']);
    expect(plan.extras).toEqual(['macros', 'charts']);
    expect(plan.setAside).toEqual([{ skill: 'spark', requirement: 'r5', hours: { low: 86, high: 220 } }]);
  });

  it('keeps a must however long it is, and adds what stands on it', () => {
    const { plan } = planFor([ask('r1', ['java']), nice('r2', ['spark'])]);
    expect(order(plan)).toEqual(['java', 'spark']);
    expect(plan.setAside).toEqual([]);
  });

  it('never takes a longer must for the sake of an extra', () => {
    const { plan } = planFor([ask('r1', ['java', 'python']), nice('r2', ['spark'])]);
    expect(order(plan)).toEqual(['python']);
  });

  it('takes an extra that a must follows before it, as one of what must be known', () => {
    const { plan } = planFor([
      ask('r1', ['excel']),
      ask('r2', ['screens']),
      nice('r3', ['charts']),
      nice('r4', ['api']),
    ]);
    expect(order(plan)).toEqual(['excel', 'api', 'screens', 'charts']);
    expect(plan.extras).toEqual(['charts']);
    expect(order(planFor([ask('r1', ['screens'])]).plan)).toEqual(['screens']);
  });

  it('without the wish teaches all of it, as for a posting', () => {
    const { plan } = planFor(asks, [], false);
    expect(order(plan)).toContain('spark');
    expect(plan.extras).toEqual([]);
  });

  it('leaves out what years of use leave unsaid, and asks for the word', () => {
    const years = planFor([ask('r1', ['git']), ask('r2', ['pipeline'])], [used('python', 2022, 30)]);
    expect(order(years.plan)).toEqual(['pipeline']);
    expect(years.plan.presumed).toEqual(['git']);
    expect(writeRoadmap(years.roadmap)).toContain('where it is, write it: Git.');
    const months = planFor([ask('r1', ['git']), ask('r2', ['pipeline'])], [used('python', 2024, 6)]);
    expect(order(months.plan)).toEqual(['git', 'pipeline']);
    expect(months.plan.presumed).toEqual([]);
  });

  it('presumes what the mere name of another tells', () => {
    const { plan, roadmap } = planFor([ask('r1', ['git']), ask('r2', ['pipeline'])], [listed('releases')]);
    expect(order(plan)).toEqual(['pipeline']);
    expect(plan.presumed).toEqual(['git']);
    expect(roadmap.nodes.find((node) => node.skill === 'git')?.order).toBeNull();
  });

  it('says what a lesson builds on and nobody names, though it is not asked itself', () => {
    expect(planFor([ask('r2', ['pipeline'])], [listed('releases')]).plan.presumed).toEqual(['git']);
    expect(planFor([ask('r1', ['excel'])], [listed('releases')]).plan.presumed).toEqual([]);
  });

  it('says of an alternative of what is presumed neither that it is learnt nor that it has no lesson', () => {
    const { roadmap } = planFor([ask('r1', ['python', 'r'])], [used('pandas'), used('s')]);
    expect(roadmap.presumed.map((one) => one.skill)).toEqual(['python']);
    expect(roadmap.nodes.map((node) => node.skill)).not.toContain('r');
    expect(writeRoadmap(roadmap)).not.toContain('No lesson');
  });

  it('presumes what comes before something used, and shortens it where that is only listed', () => {
    const { plan } = planFor([ask('r1', ['python'])], [used('pandas')]);
    expect(order(plan)).toEqual([]);
    expect(plan.presumed).toEqual(['python']);
    const [step] = planFor([ask('r1', ['python'])], [listed('pandas')]).plan.steps;
    expect(step?.hours).toMatchObject({ high: 30 });
    expect(step?.hours.basis).toContain('your resume lists Pandas, which builds on it');
  });

  it.each([
    ['the bare name of a field tells nothing', listed('mining'), ['charts', 'boards']],
    ['years of a field do', used('mining', 2022, 30), ['boards']],
  ])('of the tools a lesson waits for %s', (_, held, steps) => {
    expect(order(planFor([ask('r1', ['boards'])], [held]).plan)).toEqual(steps);
  });

  it.each([
    ['an undated word', used('mining'), ['charts']],
    ['some months', used('mining', 2024, 6), ['charts']],
    ['years', used('mining', 2022, 30), []],
    ['the years of a thesis', studied('mining', 2022, 30), ['charts']],
  ])('takes what a field builds on from %s of it', (_, held, steps) => {
    expect(order(planFor([ask('r1', ['charts'])], [held]).plan)).toEqual(steps);
  });

  it('says in words, value and picture which steps are extras and what is left', () => {
    const { roadmap } = planFor(asks);
    const text = writeRoadmap(roadmap);
    expect(text.indexOf('2. **Excel**')).toBeLessThan(text.indexOf('## Worth adding'));
    expect(text.indexOf('## Worth adding')).toBeLessThan(text.indexOf('3. **Macros**'));
    expect(text.trimEnd()).toMatch(/Asked now and then, learn it when a job asks: Spark \(.*86-220 hours.*\)\.$/);
    const value = roadmapValue(roadmap);
    expect(value.steps.map(({ extra }) => extra)).toEqual([false, false, true, true]);
    expect(value.setAside).toEqual([{ skill: 'spark', name: 'Spark', hours: { low: 86, high: 220 } }]);
    expect(value.nodes.map(({ skill: id }) => id)).not.toContain('spark');
    const svg = drawRoadmap(roadmap);
    expect(svg).toContain('extra 3 ·');
    expect(svg).toContain('Asked now and then');
  });
});
