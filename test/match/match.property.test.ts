/** Any profile, posting and weights in; the laws of the score, which hold for all of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchProfile } from '../../src/match/match.ts';
import { contributionsOf, scoreOf } from '../../src/match/score.ts';
import type { Match } from '../../src/match/verdict.ts';
import type { Profile, ProfileSkill } from '../../src/profile/evidence.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import {
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

/** Edges in every direction a dictionary has: implied, category, related, public since. */
const skills = skillsOf(
  skill('a', { implies: ['b'], related: { e: 0.5 } }),
  skill('b', { implies: ['c'], since: 2015 }),
  skill('c', { related: { d: 0.9 } }),
  skill('d', { is: ['f'], implies: ['f'] }),
  skill('e', { is: ['f'], implies: ['f', 'b'], since: 2019 }),
  skill('f', { related: { c: 0.2 } }),
  skill('g'),
);
const IDS = [...skills.keys()];
const context = contextOf(skills);

const id = fc.constantFrom(...IDS);
const heldSkill: fc.Arbitrary<ProfileSkill> = fc.oneof(
  id.map(listed),
  fc
    .tuple(id, fc.integer({ min: 2012, max: 2025 }), fc.integer({ min: 1, max: 60 }))
    .map(([name, year, length]) => used(name, year, length)),
  fc.tuple(id, fc.integer({ min: 1, max: 120 })).map(([name, months]) => stated(name, months)),
);
const anySkill = fc.oneof({ weight: 4, arbitrary: heldSkill }, id.map(denied), id.map(aspired));
const profile: fc.Arbitrary<Profile> = fc.array(anySkill, { maxLength: 6 }).map((all) => profileOf(...all));

const years = fc.option(fc.constantFrom(0.5, 1, 2, 3, 5, 10));
const requirement: fc.Arbitrary<Requirement> = fc
  .record({
    anyOf: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    openTo: fc.option(fc.constantFrom('f', 'c')),
    strength: fc.constantFrom('must', 'nice'),
    minYears: years,
    different: fc.option(fc.array(years, { minLength: 3, maxLength: 3 })),
    withinYears: fc.option(fc.constantFrom(0.5, 1, 3, 8)),
  })
  .map(({ anyOf, openTo, strength, minYears, different, withinYears }) =>
    ask('r', anyOf, {
      openTo,
      strength,
      minYears: different ? null : minYears,
      ...(different ? { anyOfYears: different.slice(0, anyOf.length) } : {}),
      ...(withinYears === null ? {} : { withinYears }),
    }),
  );
const requirements = fc
  .array(requirement, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((one, index) => ({ ...one, id: `r${index + 1}` })));

const run = (who: Profile, asks: readonly Requirement[]): Match => matchProfile(who, asks, context);

/** What a profile becomes when its resume shows one thing more. */
function withEvidence(who: Profile, more: ProfileSkill): Profile {
  const old = who.skills.get(more.skill);
  const merged: ProfileSkill =
    old && (old.standing === 'used' || old.standing === 'listed')
      ? {
          ...more,
          standing: old.standing === 'used' ? 'used' : more.standing,
          evidence: [...old.evidence, ...more.evidence],
          ranges: [...old.ranges, ...more.ranges],
          statedMonths: Math.max(old.statedMonths ?? 0, more.statedMonths ?? 0) || null,
        }
      : more;
  return { ...who, skills: new Map(who.skills).set(more.skill, merged) };
}

describe('the laws of the score', () => {
  it('gives the same match for the same input', () => {
    fc.assert(
      fc.property(profile, requirements, (who, asks) => {
        expect(JSON.stringify(run(who, asks))).toBe(JSON.stringify(run(who, asks)));
      }),
    );
  });

  it('does not depend on the order in which the profile holds its skills', () => {
    fc.assert(
      fc.property(profile, requirements, (who, asks) => {
        const turned = { ...who, skills: new Map([...who.skills].reverse()) };
        expect(run(turned, asks)).toEqual(run(who, asks));
      }),
    );
  });

  it('adds up: contributions make the score to the printed digit, and none is negative', () => {
    fc.assert(
      fc.property(profile, requirements, (who, asks) => {
        const { score, verdicts } = run(who, asks);
        const sum = verdicts.reduce((total, { contribution }) => total + Math.round(contribution * 10), 0);
        expect(sum).toBe(Math.round((score ?? 0) * 10));
        expect(verdicts.every(({ contribution }) => contribution >= 0)).toBe(true);
      }),
    );
  });

  it('adds up for any weights and credits', () => {
    const part = fc.record({
      weight: fc.integer({ min: 0, max: 9000 }).map((w) => w / 1000),
      credit: fc.integer({ min: 0, max: 10_000 }).map((c) => c / 10_000),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 60 }), (parts) => {
        const sum = contributionsOf(parts).reduce((total, points) => total + Math.round(points * 10), 0);
        expect(sum).toBe(Math.round(10 * (scoreOf(parts) ?? 0)));
      }),
    );
  });

  it('never falls when true evidence is added', () => {
    fc.assert(
      fc.property(profile, heldSkill, requirements, (who, more, asks) => {
        const before = run(who, asks);
        const after = run(withEvidence(who, more), asks);
        after.verdicts.forEach((verdict, index) => {
          expect(verdict.credit).toBeGreaterThanOrEqual(before.verdicts[index]?.credit ?? 1);
        });
        expect(after.score).toBeGreaterThanOrEqual(before.score ?? 101);
      }),
      { numRuns: 400 },
    );
  });

  it('does not rise by repetition', () => {
    fc.assert(
      fc.property(profile, requirements, fc.integer({ min: 1, max: 5 }), (who, asks, times) => {
        const repeated = new Map(
          [...who.skills].map(([name, one]) => {
            const copies = Array.from({ length: times }, () =>
              one.evidence.map((item) => evidence(name, { ...item, start: item.start + 7 })),
            );
            return [
              name,
              { ...one, evidence: [...one.evidence, ...copies.flat()], ranges: [...one.ranges, ...one.ranges] },
            ];
          }),
        );
        expect(run({ ...who, skills: repeated }, asks).score).toBe(run(who, asks).score);
      }),
    );
  });

  it('never falls when a denial is taken out, and never moves when a hope is', () => {
    fc.assert(
      fc.property(profile, requirements, id, (who, asks, name) => {
        const without = (standing: ProfileSkill): Match => {
          const skillsWith = new Map(who.skills).set(name, standing);
          return run({ ...who, skills: skillsWith }, asks);
        };
        const nothing = new Map(who.skills);
        nothing.delete(name);
        const plain = run({ ...who, skills: nothing }, asks).score;
        expect(without(denied(name)).score).toBeLessThanOrEqual(plain ?? -1);
        expect(without(aspired(name)).score).toBe(plain);
      }),
    );
  });

  it('keeps every credit between 0 and 1, and 1 for what is met', () => {
    fc.assert(
      fc.property(profile, requirements, (who, asks) => {
        for (const { kind, credit } of run(who, asks).verdicts) {
          expect(credit).toBeGreaterThanOrEqual(0);
          expect(credit).toBeLessThanOrEqual(1);
          expect(credit === 1).toBe(kind === 'met');
        }
      }),
    );
  });

  it('never falls when the time in which a use must lie is longer, or none is set', () => {
    fc.assert(
      fc.property(profile, requirement, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (who, asked, short, more) => {
        const { withinYears: _, ...plain } = asked;
        const credit = (one: Requirement): number => run(who, [one]).verdicts[0]?.credit ?? -1;
        const [narrow, wide] = [short, short + more].map((time) => credit({ ...plain, withinYears: time + 1 }));
        expect(wide).toBeGreaterThanOrEqual(narrow ?? 2);
        expect(credit(plain)).toBeGreaterThanOrEqual(wide ?? 2);
      }),
    );
  });

  it('never falls when an alternative or a category is added to what is asked without years', () => {
    fc.assert(
      fc.property(profile, fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), id, (who, anyOf, more) => {
        const credit = (one: Requirement): number => run(who, [one]).verdicts[0]?.credit ?? -1;
        const before = credit(ask('r1', anyOf));
        expect(credit(ask('r1', [...new Set([...anyOf, more])]))).toBeGreaterThanOrEqual(before);
        expect(credit(ask('r1', anyOf, { openTo: 'f' }))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
