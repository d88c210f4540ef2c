/** A match in a small world in; the steps of the plan, their reasons, hours and order out. */
import { describe, expect, it } from 'vitest';
import type { Skill } from '../../src/dictionary/skill.ts';
import { findGaps } from '../../src/gap/gaps.ts';
import { makePlan, type PlanOptions } from '../../src/plan/plan.ts';
import type { Plan } from '../../src/plan/step.ts';
import type { ProfileSkill } from '../../src/profile/evidence.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import {
  ask,
  contextOf,
  denied,
  EFFORTS,
  listed,
  planContextOf,
  profileOf,
  skill,
  skillsOf,
  used,
} from '../match/world.ts';

const SKILLS: readonly Skill[] = [
  skill('basics', { effort: 'tool' }),
  skill('python', { effort: 'language', after: ['basics'] }),
  skill('java', { effort: 'language', after: ['basics'], related: { csharp: 0.6 } }),
  skill('csharp'),
  skill('django', { effort: 'library', after: ['python'], implies: ['python'] }),
  skill('jinja', { effort: 'tool', after: ['python'] }),
  skill('spring', { effort: 'library', after: ['java', 'untaught'] }),
  skill('jvm-tool', { effort: 'tool', after: [{ any: ['java', 'kotlin'] }] }),
  skill('kotlin', { effort: 'library', after: ['basics'] }),
  skill('docker', { effort: 'tool' }),
  skill('quick', { effort: 'tool', after: ['basics'] }),
  skill('library', { effort: 'library' }),
  skill('untaught'),
  skill('category', { kind: 'concept' }),
  skill('member', { is: ['category'], effort: 'tool' }),
  skill('big-member', { is: ['category'], effort: 'library' }),
  skill('odd', { is: ['category'] }),
  skill('versions', { effort: 'tool' }),
  skill('git', { effort: 'tool', is: ['versions'] }),
  skill('pipeline', { effort: 'tool', after: ['versions'] }),
  skill('tongue', { effort: 'language' }),
  skill('dialect', { effort: 'tool', after: ['tongue'] }),
  skill('verse', { effort: 'tool', after: ['dialect'], implies: ['tongue'] }),
  skill('german', { kind: 'spoken', effort: 'language' }),
  skill('exam', { kind: 'certification', effort: 'tool' }),
];
const skills = skillsOf(...SKILLS);

interface Given {
  readonly resume?: readonly ProfileSkill[];
  readonly asks: readonly (Requirement | readonly string[])[];
  readonly options?: PlanOptions;
}

function planFor({ resume = [], asks, options = {} }: Given): Plan {
  const requirements = asks.map((item, index): Requirement => ('id' in item ? item : ask(`r${index + 1}`, item)));
  const profile = profileOf(...resume);
  const context = planContextOf(profile, requirements, contextOf(skills));
  return makePlan(context.match, findGaps(context.match, context), profile, context, options);
}

const order = (plan: Plan): readonly string[] => plan.steps.map((step) => step.skill);

describe('what a plan holds', () => {
  it.each<{ name: string; given: Given; steps: readonly string[]; without?: readonly string[] }>([
    { name: 'what is missing', given: { asks: [['docker']] }, steps: ['docker'] },
    {
      name: 'what only a neighbour is shown for',
      given: { resume: [used('csharp'), used('basics')], asks: [['java']] },
      steps: ['java'],
    },
    { name: 'what is denied', given: { resume: [denied('docker')], asks: [['docker']] }, steps: ['docker'] },
    { name: 'prerequisites, and theirs, first', given: { asks: [['django']] }, steps: ['basics', 'python', 'django'] },
    {
      name: 'no prerequisite the resume names',
      given: { resume: [listed('python')], asks: [['jinja']] },
      steps: ['jinja'],
    },
    {
      name: 'no prerequisite the resume implies',
      given: { resume: [used('django')], asks: [['jinja']] },
      steps: ['jinja'],
    },
    {
      name: 'no prerequisite of what the resume shows',
      given: { resume: [used('jinja')], asks: [['django'], ['java']] },
      steps: ['django', 'java'],
    },
    {
      name: 'a prerequisite of what is shown, where it is asked for itself',
      given: { resume: [used('jinja')], asks: [['python']] },
      steps: ['python'],
    },
    {
      name: 'what is asked and not found before what needs it, though something shown comes after it, too',
      given: { resume: [used('jinja')], asks: [['django'], ['python']] },
      steps: ['python', 'django'],
    },
    {
      name: 'an implied prerequisite that is denied',
      given: { resume: [used('django'), denied('python'), used('basics')], asks: [['jinja']] },
      steps: ['python', 'jinja'],
    },
    {
      name: 'nothing for words and proof',
      given: { resume: [used('django'), listed('docker')], asks: [['python'], ['docker']] },
      steps: [],
    },
    {
      name: 'nothing for years',
      given: { resume: [used('docker', 2020, 12)], asks: [ask('r1', ['docker'], { minYears: 5 })] },
      steps: [],
    },
    { name: 'the cheaper of alternatives', given: { asks: [['python', 'docker']] }, steps: ['docker'] },
    {
      name: 'the alternative that is cheaper for this person',
      given: { resume: [used('csharp')], asks: [['python', 'java']] },
      steps: ['basics', 'java'],
    },
    {
      name: 'the alternative that is in the plan already',
      given: { asks: [['docker', 'python'], ['jinja']] },
      steps: ['basics', 'python', 'jinja'],
    },
    {
      name: 'the cheapest of prerequisites that exclude each other',
      given: { asks: [['jvm-tool']] },
      steps: ['basics', 'kotlin', 'jvm-tool'],
    },
    {
      name: 'one of them that is in the plan already',
      given: { asks: [['jvm-tool'], ['java']] },
      steps: ['basics', 'java', 'jvm-tool'],
    },
    {
      name: 'none of them where one is shown',
      given: { resume: [used('java')], asks: [['jvm-tool']] },
      steps: ['jvm-tool'],
    },
    {
      name: 'no prerequisite that an earlier step takes for granted',
      given: { resume: [used('basics')], asks: [['git'], ['pipeline']] },
      steps: ['git', 'pipeline'],
    },
    {
      name: 'nothing for what another step meets as well',
      given: { asks: [['git'], ask('r2', ['versions'], { openTo: 'versions' })] },
      steps: ['git'],
    },
    {
      name: 'a named alternative, though another of the category is cheaper',
      given: { asks: [ask('r1', ['big-member'], { openTo: 'category' })] },
      steps: ['big-member'],
    },
    {
      name: 'a member of the category where nothing named can be learnt',
      given: { asks: [ask('r1', ['odd'], { openTo: 'category' })] },
      steps: ['member'],
    },
    {
      name: 'no skill without learning data',
      given: { asks: [['untaught'], ['docker']] },
      steps: ['docker'],
      without: ['untaught'],
    },
    {
      name: 'what goes on without such a prerequisite',
      given: { resume: [used('java')], asks: [['spring']] },
      steps: ['spring'],
      without: ['untaught'],
    },
    { name: 'no spoken language and no exam', given: { asks: [['german'], ['exam'], ['docker']] }, steps: ['docker'] },
    { name: 'no soft skill', given: { asks: [ask('r1', ['docker'], { soft: true })] }, steps: [] },
  ])('is $name', ({ given, steps, without }) => {
    const plan = planFor(given);
    expect(order(plan)).toEqual(steps);
    expect(plan.withoutLesson).toEqual(without ?? []);
    expect(plan).toMatchObject({ search: 'exact', goal: null });
  });
});

describe('a step', () => {
  it('says why, after what, what for and where', () => {
    const plan = planFor({ resume: [used('basics')], asks: [['docker'], ['jinja'], ['django']] });
    expect(plan.steps.map(({ skill: id, why, after }) => ({ id, why, after }))).toEqual([
      { id: 'docker', why: ['r1'], after: [] },
      { id: 'python', why: ['r2', 'r3'], after: [] },
      { id: 'jinja', why: ['r2'], after: ['python'] },
      { id: 'django', why: ['r3'], after: ['python'] },
    ]);
    expect(plan.steps[0]).toMatchObject({
      order: 1,
      outcomes: ['You can do ordinary work with docker'],
      resources: [],
    });
  });

  it('costs the hours of its class, and says on which basis', () => {
    const [step] = planFor({ asks: [['docker']] }).steps;
    expect(step?.hours).toEqual({ low: 6, high: 20, basis: 'A tool with one main use (6-20 hours).' });
  });

  it.each([
    { name: 'costs less beside what is used', shown: used('csharp'), low: 56, high: 100, says: 'shows Csharp' },
    {
      name: 'costs half as much less beside what is listed',
      shown: listed('csharp'),
      low: 68,
      high: 140,
      says: 'lists Csharp',
    },
  ])('$name, never less than half of either end, and says so', ({ shown, low, high, says }) => {
    const step = planFor({ resume: [used('basics'), shown], asks: [['java']] }).steps[0];
    expect(step?.hours).toMatchObject({ low, high });
    expect(step?.hours.basis).toContain(`(80-200 hours); less, because your resume ${says}.`);
  });

  it.each([
    { name: 'costs a third as the next of its kind', shown: used('csharp'), low: 26, high: 66, says: 'shows Csharp' },
    { name: 'costs half beside one only listed', shown: listed('csharp'), low: 40, high: 100, says: 'lists Csharp' },
    {
      name: 'costs a third beside two that are listed',
      shown: [listed('ada'), listed('csharp')],
      low: 26,
      high: 66,
      says: 'lists Ada',
    },
    { name: 'costs no less beside another kind', shown: used('docker'), low: 80, high: 200, says: null },
    { name: 'costs half for whoever has the basics', shown: used('basics'), low: 40, high: 100, says: 'shows Basics' },
    {
      name: 'costs less for whoever has what is built on the basics',
      shown: listed('game'),
      low: 50,
      high: 124,
      says: 'lists Game, which builds on Basics',
    },
    {
      name: 'costs half for whoever lists what is built on it',
      shown: listed('server'),
      low: 40,
      high: 100,
      says: 'lists Server, which builds on it',
    },
    {
      name: 'costs half for whoever names what tells the basics',
      shown: listed('degree'),
      low: 40,
      high: 100,
      says: 'lists Degree',
    },
    {
      name: 'costs less by what the entry says, though it is only listed',
      shown: listed('pages'),
      low: 24,
      high: 60,
      says: 'lists Pages',
    },
  ])('$name, at either end', ({ shown, low, high, says }) => {
    const next = [{ of: 'coding', saves: 67, basics: { skill: 'basics', saves: 50 } }];
    const efforts = new Map([...EFFORTS].map(([id, effort]) => [id, id === 'language' ? { ...effort, next } : effort]));
    const coding = (id: string) => skill(id, { effort: 'language', is: ['coding'] });
    const taught = (id: string, more: Partial<NonNullable<Skill['learn']>>): Skill => {
      const entry = skill(id, { effort: 'language', is: id === 'basics' ? [] : ['coding'] });
      return entry.learn ? { ...entry, learn: { ...entry.learn, ...more } } : entry;
    };
    const world = contextOf(
      skillsOf(
        taught('java', { eased: [{ by: ['pages'], saves: 70 }] }),
        coding('csharp'),
        coding('ada'),
        skill('coding'),
        skill('docker'),
        skill('degree'),
        skill('pages'),
        taught('basics', { usual: { with: ['coding'], months: 24, named: ['degree'] } }),
        skill('game', { effort: 'tool', after: ['basics'] }),
        skill('server', { effort: 'tool', after: ['java'] }),
      ),
    );
    const profile = profileOf(...[shown].flat());
    const asks = [ask('r1', ['java'])];
    const context = { ...planContextOf(profile, asks, world), efforts };
    const [step] = makePlan(context.match, findGaps(context.match, context), profile, context, {}).steps;
    expect(step?.hours).toMatchObject({ low, high });
    if (says !== null) expect(step?.hours.basis).toContain(`; less, because your resume ${says}.`);
  });

  it('brings the score it says', () => {
    const plan = planFor({
      resume: [used('basics')],
      asks: [['docker'], ['python'], ask('r3', ['jinja'], { strength: 'nice' })],
    });
    expect(plan.steps.map(({ skill: id, scoreAfter }) => [id, scoreAfter])).toEqual([
      ['docker', 42.9],
      ['python', 85.7],
      ['jinja', 100],
    ]);
  });

  it('counts as used without months: missing years stay missing', () => {
    const plan = planFor({ asks: [ask('r1', ['docker'], { minYears: 5 })] });
    expect(plan.steps[0]?.scoreAfter).toBe(60);
  });

  it('has no score after it where there is none before', () => {
    const requirements = [ask('r1', ['docker'])];
    const profile = profileOf();
    const context = planContextOf(profile, requirements, contextOf(skills, { languageSupported: false }));
    const plan = makePlan(context.match, findGaps(context.match, context), profile, context);
    expect(plan.steps.map(({ skill: id, scoreAfter }) => [id, scoreAfter])).toEqual([['docker', null]]);
  });
});

describe('the order', () => {
  it('takes what brings most per hour first', () => {
    const asks = [ask('r1', ['kotlin']), ask('r2', ['docker'], { strength: 'nice' }), ask('r3', ['member'])];
    expect(order(planFor({ resume: [used('basics')], asks }))).toEqual(['member', 'kotlin', 'docker']);
  });

  it('lets a prerequisite share in what it unlocks', () => {
    const asks = [ask('r1', ['docker'], { strength: 'nice' }), ask('r2', ['kotlin']), ask('r3', ['jvm-tool'])];
    expect(order(planFor({ asks }))).toEqual(['basics', 'kotlin', 'jvm-tool', 'docker']);
  });

  it('lets it share in the best of what it unlocks, not in the most', () => {
    const nice = { strength: 'nice' as const };
    const asks = [ask('r1', ['library'], nice), ask('r2', ['quick'], nice), ask('r3', ['python'])];
    expect(order(planFor({ asks }))).toEqual(['basics', 'quick', 'library', 'python']);
  });

  it('takes a must the job stands on before a must that brings little more', () => {
    const asks = [ask('r1', ['kotlin']), ask('r2', ['member']), ask('r3', ['docker'], { basis: 'title' })];
    expect(order(planFor({ resume: [used('basics')], asks }))).toEqual(['docker', 'member', 'kotlin']);
    const again = [ask('r1', ['member']), ask('r2', ['docker'], { also: [{ start: 20, end: 26 }] })];
    expect(order(planFor({ asks: again }))).toEqual(['docker', 'member']);
  });

  it('takes what brings clearly more per hour first, wherever it is asked', () => {
    const asks = [ask('r1', ['python'], { basis: 'title' }), ask('r2', ['docker'], { strength: 'nice' })];
    expect(order(planFor({ resume: [used('basics')], asks }))).toEqual(['docker', 'python']);
  });

  it('takes equals as the posting has them', () => {
    expect(order(planFor({ asks: [['member'], ['docker']] }))).toEqual(['member', 'docker']);
    expect(order(planFor({ asks: [['docker'], ['member']] }))).toEqual(['docker', 'member']);
  });
});

describe('the order of teaching', () => {
  const own = skillsOf(
    skill('shell', { effort: 'tool' }),
    skill('field', { effort: 'library' }),
    skill('part', { effort: 'tool', follows: ['field'] }),
    skill('other-part', { effort: 'tool', follows: ['field'] }),
    skill('loop-a', { effort: 'tool', follows: ['loop-b'] }),
    skill('loop-b', { effort: 'library', follows: ['loop-a'] }),
    skill('testing', { effort: 'library' }),
    skill('load', { effort: 'tool', implies: ['testing'] }),
    skill('phones', { effort: 'tool', after: ['testing'] }),
    skill('base', { effort: 'tool', field: 'one' }),
    skill('on-base', { effort: 'library', field: 'one', after: ['base'] }),
    skill('elsewhere', { effort: 'tool', field: 'two' }),
    skill('far', { effort: 'library', field: 'two' }),
  );
  const plan = (asks: readonly string[], resume: readonly ProfileSkill[] = []): Plan => {
    const profile = profileOf(...resume);
    const requirements = asks.map((id, at) => ask(`r${at + 1}`, [id]));
    const context = planContextOf(profile, requirements, contextOf(own));
    return makePlan(context.match, findGaps(context.match, context), profile, context);
  };

  it.each([
    { name: 'the field before its parts', asks: ['part', 'field', 'other-part'], first: ['field'] },
    { name: 'a part alone where the field is not asked', asks: ['part'], first: ['part'] },
    { name: 'what waits for each other all the same', asks: ['loop-a', 'loop-b'], first: [] },
    { name: 'what is named before what only takes it for granted', asks: ['load', 'testing', 'phones'], first: [] },
  ])('has $name', ({ asks, first }) => {
    const steps = order(plan(asks));
    expect([...steps].sort()).toEqual([...asks].sort());
    expect(steps.slice(0, first.length)).toEqual(first);
  });

  it('waits for the prerequisite itself where both it and a stand-in are taught', () => {
    const made = plan(['load', 'testing', 'phones']);
    expect(made.steps.find((step) => step.skill === 'phones')?.after).toEqual(['testing']);
    expect(made.steps.find((step) => step.skill === 'load')?.why).toEqual(['r1']);
    expect(plan(['load', 'phones']).steps.map(({ skill: id, after }) => [id, after])).toEqual([
      ['load', []],
      ['phones', ['load']],
    ]);
  });

  it('goes on with what the last step unlocks before what brings as much elsewhere', () => {
    expect(order(plan(['base', 'far', 'on-base']))).toEqual(['base', 'on-base', 'far']);
  });

  it('adds nothing for what is only better learnt first', () => {
    expect(plan(['other-part']).hours).toEqual({ low: 6, high: 20 });
  });
});

describe('a choice', () => {
  it('is named with what would do as well', () => {
    const plan = planFor({ resume: [used('basics')], asks: [['python', 'docker', 'quick']] });
    expect(plan.steps.map(({ skill: id, insteadOf }) => ({ id, insteadOf }))).toEqual([
      { id: 'docker', insteadOf: ['python', 'quick'] },
    ]);
  });

  it('names only what does all that it does', () => {
    const plan = planFor({ resume: [used('basics')], asks: [['docker', 'quick'], ['docker']] });
    expect(plan.steps.map(({ skill: id, insteadOf }) => ({ id, insteadOf }))).toEqual([
      { id: 'docker', insteadOf: [] },
    ]);
  });

  const parts = skillsOf(
    skill('measuring', { kind: 'practice', effort: 'tool' }),
    skill('loading', { kind: 'practice', is: ['measuring'], effort: 'tool' }),
    skill('harness', { implies: ['loading'] }),
  );

  it('leaves out the whole where a part that is learnt before it has filled its row, and names both rows', () => {
    const requirements = [ask('r1', ['loading']), ask('r2', ['measuring'], { openTo: 'measuring', strength: 'nice' })];
    const profile = profileOf();
    const context = planContextOf(profile, requirements, contextOf(parts));
    const plan = makePlan(context.match, findGaps(context.match, context), profile, context);
    expect(plan.steps.map(({ skill: id, why }) => ({ id, why }))).toEqual([{ id: 'loading', why: ['r1', 'r2'] }]);
  });

  it('names a row that the resume fills in part, if it fills it', () => {
    const requirements = [ask('r1', ['loading'], { openTo: 'measuring' }), ask('r2', ['lone'])];
    const own = skillsOf(...parts.values(), skill('lone', { implies: ['loading'], effort: 'tool' }));
    const profile = profileOf(listed('harness'));
    const context = planContextOf(profile, requirements, contextOf(own));
    const plan = makePlan(context.match, findGaps(context.match, context), profile, context);
    expect(plan.steps.map(({ skill: id, why }) => ({ id, why }))).toEqual([{ id: 'lone', why: ['r1', 'r2'] }]);
  });

  it('is made once, where a requirement and a prerequisite leave the same one open', () => {
    const own = skillsOf(
      skill('north', { effort: 'language' }),
      skill('south', { effort: 'language' }),
      skill('west', { effort: 'language' }),
      skill('ground', { effort: 'tool', after: [{ any: ['west', 'south', 'north'] }] }),
      skill('this', { effort: 'tool' }),
      skill('that', { effort: 'tool' }),
    );
    const profile = profileOf();
    const requirements = [ask('r1', ['north', 'south']), ask('r2', ['ground']), ask('r3', ['this', 'that'])];
    const context = planContextOf(profile, requirements, contextOf(own));
    const plan = makePlan(context.match, findGaps(context.match, context), profile, context);
    expect(order(plan)).toEqual(['this', 'north', 'ground']);
  });

  it('takes the dear one where another step needs it anyway, though that step takes it for granted', () => {
    expect(order(planFor({ asks: [['verse'], ['tongue', 'docker']] }))).toEqual(['tongue', 'dialect', 'verse']);
  });

  it('of equals is what the posting names first', () => {
    expect(order(planFor({ resume: [used('basics')], asks: [['quick', 'docker']] }))).toEqual(['quick']);
    expect(order(planFor({ resume: [used('basics')], asks: [['docker', 'quick']] }))).toEqual(['docker']);
  });

  it('of equals is what builds on something used, before what builds on something listed', () => {
    const own = skillsOf(
      skill('tongue', { effort: 'language' }),
      skill('speech', { effort: 'language' }),
      skill('tongue-tests', { effort: 'tool', after: ['tongue'] }),
      skill('speech-tests', { effort: 'tool', after: ['speech'] }),
    );
    const profile = profileOf(listed('tongue'), used('speech'));
    const context = planContextOf(profile, [ask('r1', ['tongue-tests', 'speech-tests'])], contextOf(own));
    expect(order(makePlan(context.match, findGaps(context.match, context), profile, context))).toEqual([
      'speech-tests',
    ]);
  });

  it('of equal members of a category is the one that more builds on, and never an odd one', () => {
    const own = skillsOf(
      skill('brokers', { kind: 'concept' }),
      skill('a-broker', { is: ['brokers'], effort: 'tool' }),
      skill('b-broker', { is: ['brokers'], effort: 'library' }),
      skill('c-broker', { is: ['brokers'], effort: 'library' }),
      skill('first-user', { implies: ['c-broker'] }),
      skill('second-user', { after: ['c-broker'], effort: 'tool' }),
      skill('third-user', { after: ['b-broker'], effort: 'tool' }),
    );
    const profile = profileOf();
    const context = planContextOf(profile, [ask('r1', ['brokers'])], contextOf(own));
    expect(order(makePlan(context.match, findGaps(context.match, context), profile, context))).toEqual(['c-broker']);
  });
});

describe('a score to reach', () => {
  const asks = [['python'], ['docker'], ['kotlin'], ['member']];

  it('takes the fewest hours to it, and says so', () => {
    const plan = planFor({ resume: [used('basics')], asks, options: { target: 50 } });
    expect(order(plan)).toEqual(['docker', 'member']);
    expect(plan).toMatchObject({ search: 'exact', goal: { hours: null, target: 50, reached: true } });
  });

  it('needs nothing where it is reached already', () => {
    const plan = planFor({ resume: [used('docker')], asks: [['docker'], ['member']], options: { target: 50 } });
    expect(plan).toMatchObject({ steps: [], goal: { reached: true } });
  });

  it('is told to be out of reach, and the plan is the whole one', () => {
    const plan = planFor({ asks: [['docker'], ['untaught']], options: { target: 90 } });
    expect(order(plan)).toEqual(['docker']);
    expect(plan.goal).toEqual({ hours: null, target: 90, reached: false });
  });

  it('beyond the hours given leaves the best that fits them', () => {
    const plan = planFor({ resume: [used('basics')], asks, options: { target: 100, hours: 20 } });
    expect(order(plan)).toEqual(['docker']);
    expect(plan.goal).toEqual({ hours: 20, target: 100, reached: false });
  });
});

describe('a budget', () => {
  const asks = [['python'], ['docker'], ['kotlin'], ['member']];

  it('is kept by the high end of the hours', () => {
    const plan = planFor({ resume: [used('basics')], asks, options: { hours: 60 } });
    expect(order(plan)).toEqual(['docker', 'member']);
    expect(plan).toMatchObject({ hours: { low: 12, high: 40 }, search: 'exact' });
  });

  it('leaves out a skill whose prerequisites do not fit', () => {
    expect(order(planFor({ asks: [['kotlin']], options: { hours: 50 } }))).toEqual([]);
    expect(order(planFor({ asks: [['kotlin']], options: { hours: 60 } }))).toEqual(['basics', 'kotlin']);
  });

  it('may take another alternative than the plan without one', () => {
    const given: Given = { resume: [used('basics')], asks: [['kotlin'], ['kotlin', 'member'], ['member', 'python']] };
    expect(order(planFor({ ...given, options: { hours: 20 } }))).toEqual(['member']);
  });

  it('says what else fits if the middle of the ranges is enough', () => {
    const plan = planFor({ asks: [['docker'], ['member'], ['library']], options: { hours: 45 } });
    expect(order(plan)).toEqual(['docker', 'member']);
    expect(plan.more).toEqual([]);
    const other = planFor({ asks: [['docker'], ['member'], ['git']], options: { hours: 40 } });
    expect(order(other)).toEqual(['docker', 'member']);
    expect(other.more).toEqual(['git']);
  });

  it('of nothing buys nothing', () => {
    expect(planFor({ asks, options: { hours: 0 } })).toMatchObject({ steps: [], hours: { low: 0, high: 0 } });
  });
});
