/** Small dictionaries, profiles and requirements for tests: what is not said takes a plain default. */
import { buildRelations } from '../../src/dictionary/relations.ts';
import type { EffortClass, Skill, SkillId } from '../../src/dictionary/skill.ts';
import { type MatchContext, matchProfile } from '../../src/match/match.ts';
import { SCORE_NUMBERS } from '../../src/match/numbers.ts';
import { scoreOf } from '../../src/match/score.ts';
import { showSkills } from '../../src/match/shown.ts';
import type { Match } from '../../src/match/verdict.ts';
import type { PlanContext } from '../../src/plan/plan.ts';
import type { Evidence, Profile, ProfileSkill } from '../../src/profile/evidence.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';

/** November 2026. */
export const AS_OF = 2026 * 12 + 10;

export const EFFORTS: ReadonlyMap<string, EffortClass> = new Map(
  [
    { id: 'tool', low: 6, high: 20, basis: 'A tool with one main use.' },
    { id: 'library', low: 15, high: 40, basis: 'A library on top of a language one already knows.' },
    { id: 'language', low: 80, high: 200, basis: 'A programming language for somebody who can already program.' },
  ].map((effort) => [effort.id, effort]),
);

type Lesson = NonNullable<Skill['learn']>;
type SkillParts = Partial<Skill> & {
  readonly effort?: string;
  readonly after?: Lesson['after'];
  readonly follows?: Lesson['follows'];
};

export function skill(id: SkillId, { effort, after, follows = [], ...parts }: SkillParts = {}): Skill {
  const learn = {
    after: after ?? [],
    follows,
    effort: effort ?? 'tool',
    outcomes: [`You can do ordinary work with ${id}`],
    practice: `Build one small thing with ${id} and show it`,
    check: `Somebody else runs what you built with ${id}`,
    resources: [],
  };
  return {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    esco: null,
    onet: null,
    kind: 'tool',
    field: 'tests',
    aliases: [],
    implies: [],
    is: [],
    related: {},
    shownBy: {},
    since: null,
    learn: effort !== undefined || after !== undefined ? learn : null,
    ...parts,
  };
}

export const skillsOf = (...skills: readonly Skill[]): ReadonlyMap<SkillId, Skill> =>
  new Map(skills.map((entry) => [entry.id, entry]));

let at = 0;
export const evidence = (id: SkillId, parts: Partial<Evidence> = {}): Evidence => {
  const start = parts.start ?? 1000 + 20 * at++;
  return {
    skill: id,
    start,
    end: start + id.length,
    text: id,
    section: parts.strength === 'listed' ? 'skills' : 'experience',
    strength: 'used',
    held: 'yes',
    dates: null,
    statedMonths: null,
    ...parts,
  };
};

const months = (ranges: ProfileSkill['ranges']): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** Used in one entry that began in January of `year` and lasted so many months. */
export function used(id: SkillId, year?: number, length = 0): ProfileSkill {
  const dates = year === undefined ? null : { from: year * 12, to: year * 12 + length };
  const ranges = dates === null ? [] : [dates];
  return {
    skill: id,
    standing: 'used',
    evidence: [evidence(id, { dates })],
    ranges,
    months: dates === null ? null : months(ranges),
    statedMonths: null,
    lastUsed: dates === null ? null : dates.to - 1,
  };
}

export const stated = (id: SkillId, statedMonths: number): ProfileSkill => ({
  ...used(id),
  evidence: [evidence(id, { statedMonths })],
  months: statedMonths,
  statedMonths,
});

export const listed = (id: SkillId): ProfileSkill => ({
  ...used(id),
  standing: 'listed',
  evidence: [evidence(id, { strength: 'listed' })],
});

export const denied = (id: SkillId): ProfileSkill => ({
  ...used(id),
  standing: 'negated',
  evidence: [evidence(id, { held: 'no', strength: 'listed' })],
});

export const aspired = (id: SkillId): ProfileSkill => ({
  ...used(id),
  standing: 'aspired',
  evidence: [evidence(id, { held: 'aspired', strength: 'listed' })],
});

export const profileOf = (...skills: readonly ProfileSkill[]): Profile => ({
  skills: new Map(skills.map((entry) => [entry.skill, entry])),
  asOf: AS_OF,
});

export const ask = (id: string, anyOf: readonly SkillId[], parts: Partial<Requirement> = {}): Requirement => ({
  id,
  anyOf,
  start: 0,
  end: 10,
  text: anyOf.join(' or '),
  openTo: null,
  strength: 'must',
  minYears: null,
  basis: 'requirement',
  also: [],
  soft: false,
  ...parts,
});

export const contextOf = (skills: ReadonlyMap<SkillId, Skill>, parts: Partial<MatchContext> = {}): MatchContext => ({
  relations: buildRelations(skills),
  skills,
  numbers: { ...SCORE_NUMBERS, minAssessed: 1 },
  rejected: [],
  notUnderstood: 0,
  linesAssessed: 1,
  languageSupported: true,
  ...parts,
});

/** All a plan needs, wired as analyze.ts wires it. */
export function planContextOf(
  profile: Profile,
  requirements: readonly Requirement[],
  context: MatchContext,
): PlanContext & { readonly match: Match } {
  const rematch = (other: Profile): Match => matchProfile(other, requirements, context);
  const { relations, skills } = context;
  const shown = showSkills(profile, relations);
  return { relations, skills, efforts: EFFORTS, shown, scoreOf, rematch, match: rematch(profile) };
}
