/**
 * A match in; what is missing, of which kind, what closing it would gain and which words could honestly be added,
 * out.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestSetPast } from '../../src/gap/counterfactual.ts';
import type { Gap } from '../../src/gap/gap.ts';
import { findGaps } from '../../src/gap/gaps.ts';
import { matchProfile } from '../../src/match/match.ts';
import { scoreOf } from '../../src/match/score.ts';
import type { Match } from '../../src/match/verdict.ts';
import type { ProfileSkill } from '../../src/profile/evidence.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { ask, contextOf, denied, listed, profileOf, skill, skillsOf, used } from '../match/world.ts';

const skills = skillsOf(
  skill('python'),
  skill('django', { implies: ['python'] }),
  skill('database'),
  skill('postgres', { is: ['database', 'storage'] }),
  skill('storage', { kind: 'concept' }),
  skill('ruby', { related: { python: 0.5 } }),
  skill('java'),
  skill('debugging', { kind: 'practice' }),
  skill('software-development', { kind: 'practice', implies: ['debugging'] }),
  skill('next', { implies: ['software-development'] }),
);
const context = contextOf(skills);
const gapContext = { ...context, scoreOf };

const match = (resume: readonly ProfileSkill[], asks: readonly Requirement[], parts = {}): Match =>
  matchProfile(profileOf(...resume), asks, { ...context, ...parts });

const gapsOf = (resume: readonly ProfileSkill[], asks: readonly Requirement[]): readonly Gap[] =>
  findGaps(match(resume, asks), gapContext);

describe('the kind of a gap', () => {
  it.each([
    { name: 'none for what is met', resume: [used('python')], asks: ask('r1', ['python']), kind: undefined },
    { name: 'wording for what is implied', resume: [used('django')], asks: ask('r1', ['python']), kind: 'wording' },
    {
      name: 'wording also where years are missing',
      resume: [used('django')],
      asks: ask('r1', ['python'], { minYears: 5 }),
      kind: 'wording',
    },
    {
      name: 'unproven for what is only listed',
      resume: [listed('python')],
      asks: ask('r1', ['python']),
      kind: 'unproven',
    },
    {
      name: 'years for use that is too short',
      resume: [used('python', 2020, 12)],
      asks: ask('r1', ['python'], { minYears: 5 }),
      kind: 'years',
    },
    { name: 'related for a neighbour', resume: [used('ruby')], asks: ask('r1', ['python']), kind: 'related' },
    { name: 'missing for nothing', resume: [], asks: ask('r1', ['python']), kind: 'missing' },
    { name: 'missing for a denial', resume: [denied('python')], asks: ask('r1', ['python']), kind: 'missing' },
    { name: 'none for a soft skill', resume: [], asks: ask('r1', ['python'], { soft: true }), kind: undefined },
  ])('is $name', ({ resume, asks, kind }) => {
    expect(gapsOf(resume, [asks]).map((gap) => gap.kind)).toEqual(kind === undefined ? [] : [kind]);
  });
});

describe('a gap', () => {
  it('names all alternatives, the one the resume points at first', () => {
    expect(gapsOf([listed('java')], [ask('r1', ['python', 'java'])])[0]?.skills).toEqual(['java', 'python']);
    expect(gapsOf([], [ask('r1', ['python', 'java'])])[0]?.skills).toEqual(['python', 'java']);
  });

  it('comes with what it would gain, the greatest first, equals as the posting has them', () => {
    const asks = [
      ask('r1', ['java'], { strength: 'nice' }),
      ask('r2', ['python']),
      ask('r3', ['ruby']),
      ask('r4', ['database']),
    ];
    const gaps = gapsOf([listed('python'), used('postgres')], asks);
    expect(gaps.map(({ requirement, scoreGain }) => [requirement, scoreGain])).toEqual([
      ['r3', 21],
      ['r1', 10],
      ['r4', 9],
      ['r2', 6],
    ]);
  });

  it('still stands without a score, in the order of what it lacks', () => {
    const asks = [ask('r1', ['java'], { strength: 'nice' }), ask('r2', ['python'])];
    const unscored = match([], asks, { languageSupported: false });
    expect(findGaps(unscored, gapContext).map(({ requirement, scoreGain }) => [requirement, scoreGain])).toEqual([
      ['r2', 0],
      ['r1', 0],
    ]);
  });

  it.each([
    {
      resume: [used('django', 2018, 36)],
      asks: ask('r1', ['python']),
      say: 'Your experience section (2018-2020) shows Django, and working with Django involves Python: if that is true of you, write "Python" there too.',
    },
    {
      resume: [listed('django')],
      asks: ask('r1', ['python']),
      say: 'Your skills section lists Django, and working with Django involves Python: if that is true of you, write "Python" there too.',
    },
    {
      resume: [used('postgres', 2020, 6)],
      asks: ask('r1', ['database']),
      say: 'Your experience section (2020) shows Postgres, and Postgres is one kind of "Database": if that is true of you, write "Database" there too.',
    },
    {
      resume: [used('next', 2020, 12)],
      asks: ask('r1', ['debugging']),
      say: 'Your experience section (2020) shows Next, which is used in Software-development, and that as a rule takes in Debugging: if that is true of you, write "Debugging" there too.',
    },
  ])('of wording says a sentence that rests on the resume: $say', ({ resume, asks, say }) => {
    expect(gapsOf(resume, [asks])[0]?.say).toBe(say);
  });

  it('says no word for a whole category of things', () => {
    const [gap] = gapsOf([used('postgres')], [ask('r1', ['storage'])]);
    expect(gap).toMatchObject({ kind: 'wording', say: null });
  });

  it('of another kind puts no words in anybody’s mouth', () => {
    expect(gapsOf([listed('python')], [ask('r1', ['python']), ask('r2', ['java'])]).map(({ say }) => say)).toEqual([
      null,
      null,
    ]);
  });
});

const standing = fc.constantFrom<((id: string) => ProfileSkill) | null>(used, listed, denied, null);
const cases = fc
  .tuple(
    fc.array(standing, { minLength: 6, maxLength: 6 }),
    fc.array(fc.record({ at: fc.nat(5), nice: fc.boolean(), years: fc.option(fc.integer({ min: 1, max: 5 })) }), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([standings, asks]) => {
    const ids = [...skills.keys()];
    const resume = standings.flatMap((make, index) => (make ? [make(ids[index] ?? '')] : []));
    const requirements = asks.map(({ at, nice, years }, index) =>
      ask(`r${index + 1}`, [ids[at] ?? ''], { strength: nice ? 'nice' : 'must', minYears: years }),
    );
    return match(resume, requirements);
  });

const scoreWith = (whole: Match, closed: ReadonlySet<string>): number =>
  scoreOf(
    whole.verdicts.map(({ requirement, weight, credit }) => ({
      weight,
      credit: closed.has(requirement.id) ? 1 : credit,
    })),
  ) ?? -1;

describe('what closing would bring', () => {
  it('is the score with that requirement met, less the score', () => {
    fc.assert(
      fc.property(cases, (whole) => {
        for (const gap of findGaps(whole, gapContext)) {
          const raised = scoreWith(whole, new Set([gap.requirement]));
          expect(Math.round(10 * ((whole.score ?? 0) + gap.scoreGain))).toBe(Math.round(10 * raised));
        }
      }),
    );
  });

  it('takes the fewest requirements that reach the target, and of those the ones that lift most', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 100 }), (whole, target) => {
        const ids = whole.verdicts.map(({ requirement }) => requirement.id);
        const subsets = Array.from(
          { length: 2 ** ids.length },
          (_, bits) => new Set(ids.filter((_id, bit) => bits & (1 << bit))),
        );
        const enough = subsets
          .map((set) => ({ size: set.size, score: scoreWith(whole, set) }))
          .filter(({ score }) => score >= target);
        const fewest = Math.min(...enough.map(({ size }) => size));
        const found = smallestSetPast(whole, target, scoreOf);
        expect(found === null).toBe(enough.length === 0);
        if (!found) return;
        expect(found.requirements).toHaveLength(fewest);
        expect(found.score).toBe(Math.max(...enough.filter(({ size }) => size === fewest).map(({ score }) => score)));
        expect(found.score).toBe(scoreWith(whole, new Set(found.requirements)));
      }),
    );
  });

  it('needs nothing where the target is reached, and cannot be said without a score', () => {
    expect(smallestSetPast(match([used('python')], [ask('r1', ['python'])]), 80, scoreOf)).toEqual({
      requirements: [],
      score: 100,
    });
    expect(smallestSetPast(match([], [ask('r1', ['python'])], { languageSupported: false }), 80, scoreOf)).toBeNull();
  });
});
