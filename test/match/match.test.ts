/** One requirement and a profile in; the verdict, its quotes and what was looked for out. */
import { describe, expect, it } from 'vitest';
import { matchProfile } from '../../src/match/match.ts';
import { SCORE_NUMBERS } from '../../src/match/numbers.ts';
import type { Match, Verdict, VerdictKind } from '../../src/match/verdict.ts';
import type { Profile, ProfileSkill } from '../../src/profile/evidence.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import {
  AS_OF,
  ask,
  aspired,
  contextOf,
  denied,
  evidence,
  listed,
  profileOf,
  skill,
  skillsOf,
  stated,
  used,
} from './world.ts';

const skills = skillsOf(
  skill('python', { aliases: ['Py', 'CPython'], related: { ruby: 0.5, java: 0.9 } }),
  skill('scripting', { shownBy: { ruby: 0.4 } }),
  skill('django', { implies: ['python'] }),
  skill('wagtail', { implies: ['django'] }),
  skill('ruby'),
  skill('java', { since: 1996 }),
  skill('swift', { since: 2024 }),
  skill('go', { aliases: ['Golang'] }),
  skill('sql-database', { name: 'SQL database' }),
  skill('postgres', { implies: ['sql-database'], is: ['sql-database'], related: { oracle: 0.6 } }),
  skill('cockroach', { implies: ['postgres'], is: ['postgres'] }),
  skill('oracle', { is: ['sql-database'] }),
);
const context = contextOf(skills);

const verdictOf = (profile: readonly ProfileSkill[], requirement: Requirement): Verdict => {
  const [verdict] = matchProfile(profileOf(...profile), [requirement], context).verdicts;
  if (!verdict) throw new Error('a requirement has a verdict');
  return verdict;
};

const python = (parts: Partial<Requirement> = {}): Requirement => ask('r1', ['python'], parts);
const either = (parts: Partial<Requirement> = {}): Requirement => ask('r1', ['python', 'java'], parts);
const open = (parts: Partial<Requirement> = {}): Requirement =>
  ask('r1', ['postgres'], { openTo: 'sql-database', ...parts });

interface Row {
  readonly name: string;
  readonly resume: readonly ProfileSkill[];
  readonly asks: Requirement;
  readonly kind: VerdictKind;
  readonly credit: number;
  readonly alternative?: string | null;
  readonly through?: string | null;
  readonly months?: number | null;
}

const ROWS: readonly Row[] = [
  {
    name: 'a used skill is met',
    resume: [used('python')],
    asks: python(),
    kind: 'met',
    credit: 1,
    alternative: 'python',
  },
  { name: 'a skill stated with years is met', resume: [stated('python', 36)], asks: python(), kind: 'met', credit: 1 },
  {
    name: 'a skill only listed earns four fifths',
    resume: [listed('python')],
    asks: python(),
    kind: 'listed',
    credit: 0.8,
  },
  {
    name: 'a used skill implies what it is built on',
    resume: [used('django')],
    asks: python(),
    kind: 'implied',
    credit: 0.7,
    alternative: 'python',
    through: 'django',
  },
  {
    name: 'a listed skill implies less',
    resume: [listed('django')],
    asks: python(),
    kind: 'implied',
    credit: 0.56,
    through: 'django',
  },
  {
    name: 'implying goes on for any number of steps',
    resume: [used('wagtail')],
    asks: python(),
    kind: 'implied',
    credit: 0.7,
    through: 'wagtail',
  },
  {
    name: 'implying does not go backwards',
    resume: [used('python')],
    asks: ask('r1', ['django']),
    kind: 'missing',
    credit: 0,
  },
  {
    name: 'of two that imply it the used one carries',
    resume: [listed('wagtail'), used('django')],
    asks: python(),
    kind: 'implied',
    credit: 0.7,
    through: 'django',
  },
  {
    name: 'listed, and taken for granted by what was used: shown',
    resume: [listed('python'), used('django')],
    asks: python(),
    kind: 'met',
    credit: 1,
    through: 'django',
  },
  {
    name: 'a related skill counts 0.6 of the relation',
    resume: [used('ruby')],
    asks: python(),
    kind: 'related',
    credit: 0.3,
    alternative: 'python',
    through: 'ruby',
  },
  {
    name: 'a relation holds both ways',
    resume: [listed('python')],
    asks: ask('r1', ['ruby']),
    kind: 'related',
    credit: 0.3,
    through: 'python',
  },
  {
    name: 'a tool is near the practice it serves',
    resume: [used('ruby')],
    asks: ask('r1', ['scripting']),
    kind: 'related',
    credit: 0.24,
    through: 'ruby',
  },
  {
    name: 'and the practice is not near the tool',
    resume: [used('scripting')],
    asks: ask('r1', ['ruby']),
    kind: 'missing',
    credit: 0,
  },
  {
    name: 'a near relation is capped',
    resume: [used('java')],
    asks: python(),
    kind: 'related',
    credit: 0.4,
    through: 'java',
  },
  { name: 'relations do not chain', resume: [used('ruby')], asks: ask('r1', ['java']), kind: 'missing', credit: 0 },
  { name: 'nothing is missing', resume: [used('go')], asks: python(), kind: 'missing', credit: 0, alternative: null },
  {
    name: 'a denial is negated',
    resume: [denied('python')],
    asks: python(),
    kind: 'negated',
    credit: 0,
    alternative: null,
  },
  {
    name: 'a denial cancels what is implied',
    resume: [denied('python'), used('django')],
    asks: python(),
    kind: 'negated',
    credit: 0,
  },
  {
    name: 'a denial never cancels a relation',
    resume: [denied('python'), used('ruby')],
    asks: python(),
    kind: 'related',
    credit: 0.3,
  },
  { name: 'a denied skill carries nothing', resume: [denied('django')], asks: python(), kind: 'missing', credit: 0 },
  {
    name: 'a denied skill is related to nothing',
    resume: [denied('ruby')],
    asks: python(),
    kind: 'missing',
    credit: 0,
  },
  { name: 'a hope is not evidence', resume: [aspired('python')], asks: python(), kind: 'missing', credit: 0 },
  {
    name: 'a hope cancels nothing',
    resume: [aspired('python'), used('django')],
    asks: python(),
    kind: 'implied',
    credit: 0.7,
  },
  {
    name: 'a denial with a hope is still a denial',
    resume: [
      { ...aspired('python'), evidence: [...aspired('python').evidence, ...denied('python').evidence] },
      used('django'),
    ],
    asks: python(),
    kind: 'negated',
    credit: 0,
  },
  {
    name: 'enough years are met',
    resume: [used('python', 2018, 60)],
    asks: python({ minYears: 5 }),
    kind: 'met',
    credit: 1,
    months: 60,
  },
  {
    name: 'half the years lose a fifth',
    resume: [used('python', 2018, 30)],
    asks: python({ minYears: 5 }),
    kind: 'short',
    credit: 0.8,
    months: 30,
  },
  {
    name: 'no known months lose two fifths',
    resume: [used('python')],
    asks: python({ minYears: 5 }),
    kind: 'short',
    credit: 0.6,
    months: null,
  },
  {
    name: 'a year and a half is 18 months',
    resume: [used('python', 2020, 18)],
    asks: python({ minYears: 1.5 }),
    kind: 'met',
    credit: 1,
  },
  {
    name: 'stated months count',
    resume: [stated('python', 30)],
    asks: python({ minYears: 5 }),
    kind: 'short',
    credit: 0.8,
    months: 30,
  },
  {
    name: 'months of what implies it count',
    resume: [used('python'), used('django', 2019, 24)],
    asks: python({ minYears: 2 }),
    kind: 'met',
    credit: 1,
    months: 24,
  },
  {
    name: 'overlapping months count once',
    resume: [used('python', 2019, 24), used('django', 2020, 24)],
    asks: python({ minYears: 5 }),
    kind: 'short',
    credit: 0.84,
    months: 36,
  },
  {
    name: 'implied with all the years keeps its base',
    resume: [used('django', 2016, 60)],
    asks: python({ minYears: 5 }),
    kind: 'implied',
    credit: 0.7,
    months: 60,
  },
  {
    name: 'listed without years stays listed',
    resume: [listed('python')],
    asks: python({ minYears: 5 }),
    kind: 'listed',
    credit: 0.48,
    months: null,
  },
  {
    name: 'months that are still to come do not count',
    resume: [used('python', 2026, 24)],
    asks: python({ minYears: 1 }),
    kind: 'short',
    credit: 0.9667,
    months: 11,
  },
  {
    name: 'months before a skill was public do not count',
    resume: [used('swift', 2020, 60)],
    asks: ask('r1', ['swift'], { minYears: 5 }),
    kind: 'short',
    credit: 0.68,
    months: 12,
  },
  {
    name: 'nor do months stated',
    resume: [stated('swift', 120)],
    asks: ask('r1', ['swift'], { minYears: 10 }),
    kind: 'short',
    credit: 0.7133,
    months: 34,
  },
  {
    name: 'any alternative is enough',
    resume: [used('java')],
    asks: either(),
    kind: 'met',
    credit: 1,
    alternative: 'java',
  },
  {
    name: 'the best alternative counts',
    resume: [listed('python'), used('java')],
    asks: either(),
    kind: 'met',
    credit: 1,
    alternative: 'java',
  },
  {
    name: 'of equal alternatives the first written counts',
    resume: [used('java'), used('python')],
    asks: either(),
    kind: 'met',
    credit: 1,
    alternative: 'python',
  },
  {
    name: 'months of alternatives add up',
    resume: [used('python', 2016, 24), used('java', 2018, 36)],
    asks: either({ minYears: 5 }),
    kind: 'met',
    credit: 1,
    months: 60,
  },
  {
    name: 'one denied alternative does not hide another',
    resume: [denied('python'), listed('java')],
    asks: either(),
    kind: 'listed',
    credit: 0.8,
    alternative: 'java',
  },
  {
    name: 'with different years each alternative has its own',
    resume: [used('python', 2020, 12), used('java', 2018, 24)],
    asks: either({ anyOfYears: [5, 2] }),
    kind: 'met',
    credit: 1,
    alternative: 'java',
    months: 24,
  },
  {
    name: 'with different years months do not add up',
    resume: [used('python', 2016, 24), used('java', 2018, 12)],
    asks: either({ anyOfYears: [4, 4] }),
    kind: 'short',
    credit: 0.8,
    alternative: 'python',
    months: 24,
  },
  {
    name: 'an alternative without years asks none',
    resume: [used('java')],
    asks: either({ anyOfYears: [5, null] }),
    kind: 'met',
    credit: 1,
    alternative: 'java',
    months: null,
  },
  {
    name: 'an open group takes any member in full',
    resume: [used('oracle')],
    asks: open(),
    kind: 'met',
    credit: 1,
    alternative: 'oracle',
  },
  {
    name: 'members of members count',
    resume: [used('cockroach')],
    asks: open(),
    kind: 'met',
    credit: 1,
    alternative: 'cockroach',
  },
  {
    name: 'naming the category counts',
    resume: [listed('sql-database')],
    asks: open(),
    kind: 'listed',
    credit: 0.8,
    alternative: 'sql-database',
  },
  {
    name: 'a closed group takes no member of a category',
    resume: [used('oracle')],
    asks: open({ openTo: null }),
    kind: 'related',
    credit: 0.36,
  },
  {
    name: 'use in the time asked for is met',
    resume: [used('python', 2022, 24)],
    asks: python({ withinYears: 3 }),
    kind: 'met',
    credit: 1,
    months: null,
  },
  {
    name: 'whoever stopped in that month three years ago did it in the past three years',
    resume: [used('python', 2023, 11)],
    asks: python({ withinYears: 3 }),
    kind: 'met',
    credit: 1,
  },
  {
    name: 'a month earlier is before the time asked for, and counts as listed',
    resume: [used('python', 2023, 10)],
    asks: python({ withinYears: 3 }),
    kind: 'listed',
    credit: 0.8,
  },
  {
    name: 'use that nobody dated is not known to be of that time',
    resume: [used('python')],
    asks: python({ withinYears: 3 }),
    kind: 'listed',
    credit: 0.8,
  },
  {
    name: 'what a plan has just taught is',
    resume: [{ ...used('python'), evidence: [], lastUsed: AS_OF }],
    asks: python({ withinYears: 3 }),
    kind: 'met',
    credit: 1,
  },
  {
    name: 'nor are years told without dates',
    resume: [stated('python', 60)],
    asks: python({ withinYears: 3, minYears: 2 }),
    kind: 'listed',
    credit: 0.48,
    months: null,
  },
  {
    name: 'what is only listed stays listed',
    resume: [listed('python')],
    asks: python({ withinYears: 3 }),
    kind: 'listed',
    credit: 0.8,
  },
  {
    name: 'only the months in the time asked for count',
    resume: [used('python', 2018, 60)],
    asks: python({ withinYears: 5, minYears: 2 }),
    kind: 'short',
    credit: 0.8333,
    months: 14,
  },
  {
    name: 'all of the time is no more than that time',
    resume: [used('python', 2015, 200)],
    asks: python({ withinYears: 3, minYears: 3 }),
    kind: 'met',
    credit: 1,
    months: 36,
  },
  {
    name: 'of use before the time no month counts',
    resume: [used('python', 2012, 48)],
    asks: python({ withinYears: 5, minYears: 3 }),
    kind: 'listed',
    credit: 0.48,
    months: 0,
  },
  {
    name: 'old use is as good as new where something of today takes it for granted',
    resume: [used('python', 2012, 12), used('wagtail', 2010, 60), used('django', 2025, 12)],
    asks: python({ withinYears: 3 }),
    kind: 'met',
    credit: 1,
    through: 'django',
  },
  {
    name: 'of several used before the time the latest answers',
    resume: [used('oracle', 2012, 48), used('cockroach', 2016, 1)],
    asks: open({ withinYears: 3 }),
    kind: 'listed',
    credit: 0.8,
    alternative: 'cockroach',
  },
  {
    name: 'what was used before the time implies as a list does',
    resume: [used('django', 2012, 24)],
    asks: python({ withinYears: 3 }),
    kind: 'implied',
    credit: 0.56,
  },
  {
    name: 'the alternative of that time counts',
    resume: [used('python', 2012, 48), used('java', 2025, 6)],
    asks: either({ withinYears: 2 }),
    kind: 'met',
    credit: 1,
    alternative: 'java',
  },
];

describe('one requirement', () => {
  it.each(ROWS)('$name', ({ resume, asks, kind, credit, alternative, through, months }) => {
    const verdict = verdictOf(resume, asks);
    expect(verdict).toMatchObject({ kind, credit });
    if (alternative !== undefined) expect(verdict.alternative).toBe(alternative);
    if (through !== undefined) expect(verdict.through).toBe(through);
    if (months !== undefined) expect(verdict.months).toBe(months);
  });
});

describe('the receipt of a verdict', () => {
  it('quotes use before lists, the latest first, and no more than five', () => {
    const years = [2015, 2021, 2018, 2016, 2017, 2019];
    const lines = years.map((year) => evidence('python', { dates: { from: year * 12, to: year * 12 + 6 } }));
    const resume = { ...used('python'), evidence: [...listed('python').evidence, ...lines] };
    const quoted = verdictOf([resume], python()).evidence.map(({ dates }) => dates && dates.from / 12);
    expect(quoted).toEqual([2021, 2019, 2018, 2017, 2016]);
  });

  it('quotes the skill that carries an implied or related one', () => {
    expect(verdictOf([used('django')], python()).evidence.map((item) => item.skill)).toEqual(['django']);
    expect(verdictOf([used('ruby')], python()).evidence.map((item) => item.skill)).toEqual(['ruby']);
  });

  it('quotes the other alternatives whose months were counted', () => {
    const verdict = verdictOf([used('python', 2016, 24), used('java', 2018, 36)], either({ minYears: 5 }));
    expect(verdict.evidence.map((item) => item.skill)).toEqual(['python', 'java']);
  });

  it('quotes use in the time asked for first, also of what takes it for granted', () => {
    const verdict = verdictOf([used('python', 2012, 12), used('django', 2025, 12)], python({ withinYears: 3 }));
    expect(verdict.evidence.map((item) => item.skill)).toEqual(['django', 'python']);
  });

  it('never quotes a denial for a skill that is held elsewhere', () => {
    const both = { ...used('python'), evidence: [...denied('python').evidence, ...used('python').evidence] };
    expect(verdictOf([both], python()).evidence.every(({ held }) => held === 'yes')).toBe(true);
  });

  it('quotes the denial for a negated one, and says what was looked for', () => {
    const verdict = verdictOf([denied('python')], either());
    expect(verdict.evidence.map(({ held }) => held)).toEqual(['no']);
    expect(verdict.lookedFor).toEqual(['Python', 'Java', 'Py', 'CPython']);
  });

  it('names each spelling once', () => {
    const aliases = ['graph-x', 'Graph X', 'GraphXs', 'GX'];
    const world = contextOf(skillsOf(skill('x', { name: 'GraphX', aliases })));
    expect(matchProfile(profileOf(), [ask('r1', ['x'])], world).verdicts[0]?.lookedFor).toEqual(['GraphX', 'GX']);
  });

  it('names at most twelve names', () => {
    const aliases = Array.from({ length: 30 }, (_, index) => `Alias ${index}`);
    const [verdict] = matchProfile(
      profileOf(),
      [ask('r1', ['x'])],
      contextOf(skillsOf(skill('x', { aliases }))),
    ).verdicts;
    expect(verdict?.lookedFor).toHaveLength(12);
  });

  it('shows what looked like a missing skill, and only for that one', () => {
    const rejected = [
      { skill: 'go', text: 'go', start: 3, end: 5, reason: '"go to market"', rule: 'unless' },
      { skill: 'swift', text: 'swift', start: 9, end: 14, reason: 'an ordinary word', rule: 'case' },
    ];
    const match = matchProfile(profileOf(), [ask('r1', ['go'])], contextOf(skills, { rejected }));
    expect(match.verdicts[0]?.rejected).toEqual([rejected[0]]);
    const met = matchProfile(profileOf(used('go')), [ask('r1', ['go'])], contextOf(skills, { rejected }));
    expect(met.verdicts[0]).toMatchObject({ rejected: [], lookedFor: [] });
  });
});

describe('the score', () => {
  const three = [ask('r1', ['python']), ask('r2', ['swift']), ask('r3', ['go'], { strength: 'nice' })];
  const scored = (profile: Profile, asks: readonly Requirement[], parts = {}): Match =>
    matchProfile(profile, asks, contextOf(skills, { numbers: SCORE_NUMBERS, ...parts }));

  it('weighs a must three times a nice', () => {
    const match = scored(profileOf(used('python')), three);
    expect(match).toMatchObject({ score: 42.9, noScore: null });
    expect(match.verdicts.map(({ weight }) => weight)).toEqual([3, 3, 1]);
  });

  it('takes the numbers of the caller', () => {
    expect(scored(profileOf(used('python')), three, { numbers: { ...SCORE_NUMBERS, must: 1 } }).score).toBe(33.3);
    expect(
      scored(profileOf(listed('go')), three, { numbers: { ...SCORE_NUMBERS, must: 0.5, listed: 0.5 } }).score,
    ).toBe(25);
  });

  it('gives the tenth that is left to the greatest remainder, ties to the first', () => {
    const thirds = ['python', 'swift', 'go'].map((id, index) => ask(`r${index}`, [id]));
    const match = scored(profileOf(used('python'), used('swift'), used('go')), thirds);
    expect(match.score).toBe(100);
    expect(match.verdicts.map(({ contribution }) => contribution)).toEqual([33.4, 33.3, 33.3]);
  });

  it('reports soft skills without counting them', () => {
    const soft = ask('r4', ['ruby'], { soft: true });
    const match = scored(profileOf(used('python'), used('ruby')), [...three, soft]);
    expect(match.score).toBe(42.9);
    expect(match.verdicts[3]).toMatchObject({ kind: 'met', weight: 0, contribution: 0 });
  });

  it.each([
    { name: 'fewer than three groups', asks: three.slice(0, 2), parts: {}, reason: 'too-few-requirements' },
    {
      name: 'soft skills do not fill up the three',
      asks: [...three.slice(0, 2), ask('r4', ['ruby'], { soft: true })],
      parts: {},
      reason: 'too-few-requirements',
    },
    {
      name: 'more lines not understood than assessed',
      asks: three,
      parts: { notUnderstood: 4 },
      reason: 'mostly-not-understood',
    },
    {
      name: 'no requirement line assessed, and some not understood',
      asks: three,
      parts: { notUnderstood: 2, linesAssessed: 0 },
      reason: 'mostly-not-understood',
    },
    {
      name: 'a language the dictionary does not cover',
      asks: three,
      parts: { languageSupported: false },
      reason: 'language-unsupported',
    },
    {
      name: 'nothing that weighs',
      asks: three,
      parts: { numbers: { ...SCORE_NUMBERS, must: 0, nice: 0 } },
      reason: 'too-few-requirements',
    },
  ])('is withheld: $name', ({ asks, parts, reason }) => {
    const match = scored(profileOf(used('python')), asks, parts);
    expect(match).toMatchObject({ score: null, noScore: reason });
    expect(match.verdicts.every(({ contribution }) => contribution === 0)).toBe(true);
    expect(match.verdicts[0]?.kind).toBe('met');
  });

  it('is given with as many lines not understood as assessed', () => {
    expect(scored(profileOf(), three, { notUnderstood: 3 }).score).toBe(0);
  });
});
