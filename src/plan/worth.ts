/**
 * Lessons in, what any set of them is worth out. A finished lesson counts as used with no months, and a requirement
 * takes its best alternative, so the credit after several lessons is the greatest of the credits after each one: the
 * match is asked once per lesson, and every set of lessons can then be weighed exactly.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { type ScoreOf, sumFor } from '../match/score.ts';
import type { Match } from '../match/verdict.ts';
import type { Profile, ProfileSkill } from '../profile/evidence.ts';

export interface Worth {
  /** Weight x credit summed over the requirements, whole numbers. */
  value(skills: Iterable<SkillId>): number;
  /** The score, null where there is none. */
  score(skills: Iterable<SkillId>): number | null;
  /** The least value whose score is at least this. */
  valueFor(score: number): number;
  /** Per requirement, in the order of the verdicts: credit in ten-thousandths with this one lesson done. */
  credits(skill: SkillId): readonly number[];
  /** The same with nothing learnt. */
  readonly start: readonly number[];
  readonly weights: readonly number[];
}

/** The profile with one skill more, used today and of no length. */
export function withLearnt(profile: Profile, skill: SkillId): Profile {
  const learnt: ProfileSkill = {
    skill,
    standing: 'used',
    evidence: [],
    ranges: [],
    months: null,
    statedMonths: null,
    lastUsed: profile.asOf,
  };
  return { ...profile, skills: new Map(profile.skills).set(skill, learnt) };
}

const inUnits = (match: Match): readonly number[] => match.verdicts.map(({ credit }) => Math.round(credit * 10_000));

export function weighLessons(
  skills: Iterable<SkillId>,
  match: Match,
  profile: Profile,
  rematch: (profile: Profile) => Match,
  scoreOf: ScoreOf,
): Worth {
  const start = inUnits(match);
  const weights = match.verdicts.map(({ weight }) => Math.round(weight * 1000));
  const rows = new Map([...skills].map((skill) => [skill, inUnits(rematch(withLearnt(profile, skill)))]));
  const creditsAfter = (learnt: Iterable<SkillId>): readonly number[] => {
    const credits = [...start];
    for (const skill of learnt) {
      rows.get(skill)?.forEach((credit, index) => {
        credits[index] = Math.max(credits[index] ?? 0, credit);
      });
    }
    return credits;
  };
  return {
    start,
    weights,
    credits: (skill) => rows.get(skill) ?? start,
    value: (learnt) => creditsAfter(learnt).reduce((sum, credit, index) => sum + credit * (weights[index] ?? 0), 0),
    valueFor: (score) =>
      sumFor(
        score,
        weights.reduce((sum, weight) => sum + weight, 0),
      ),
    score: (learnt) => {
      if (match.score === null) return null;
      const credits = creditsAfter(learnt);
      return scoreOf(match.verdicts.map(({ weight }, index) => ({ weight, credit: (credits[index] ?? 0) / 10_000 })));
    },
  };
}
