/**
 * Profile and requirements in, a verdict for each requirement and one score out: step "match" of the way of the data.
 * The score is a closed formula over the verdicts, so that anyone can work it out again from the report. Too little to
 * go on gives no score: a number resting on two lines of a posting would be believed all the same.
 */
import type { Rejection } from '../mentions/mention.ts';
import type { Profile } from '../profile/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { type AssessContext, alternativesOf, assessRequirement } from './assess.ts';
import { evidenceFor, namesLookedFor, rejectedFor } from './receipt.ts';
import { contributionsOf, scoreOf } from './score.ts';
import { showSkills } from './shown.ts';
import type { Match, NoScoreReason, Verdict, VerdictKind } from './verdict.ts';

export interface MatchContext extends AssessContext {
  /** Of the resume. */
  readonly rejected: readonly Rejection[];
  /** Lines of the posting from which nothing could be told. */
  readonly notUnderstood: number;
  /** Requirement lines of the posting from which something was. */
  readonly linesAssessed: number;
  /** Whether the resume's language is one the dictionary covers. */
  readonly languageSupported: boolean;
}

const UNPROVEN: ReadonlySet<VerdictKind> = new Set(['related', 'missing', 'negated']);

function reasonForNoScore(requirements: readonly Requirement[], context: MatchContext): NoScoreReason | null {
  const assessed = requirements.filter(({ soft }) => !soft).length;
  if (!context.languageSupported) return 'language-unsupported';
  if (assessed < context.numbers.minAssessed) return 'too-few-requirements';
  if (assessed < context.notUnderstood) return 'mostly-not-understood';
  // Title and duties alone may name three skills of a posting whose requirements nobody could read: a score of those
  // would speak of a person by what was not asked for.
  if (context.linesAssessed === 0 && context.notUnderstood > 0) return 'mostly-not-understood';
  return null;
}

/** Verdicts in the order of `requirements`. Soft skills get a verdict of weight 0. */
export function matchProfile(profile: Profile, requirements: readonly Requirement[], context: MatchContext): Match {
  const { numbers, relations, skills } = context;
  const shown = showSkills(profile, relations);
  const assessments = requirements.map((requirement) => ({
    requirement,
    assessment: assessRequirement(requirement, shown, profile.asOf, context),
    weight: requirement.soft ? 0 : numbers[requirement.strength],
  }));
  const weighted = assessments.map(({ assessment, weight }) => ({ weight, credit: assessment.credit }));
  const reason = reasonForNoScore(requirements, context);
  const score = reason === null ? scoreOf(weighted) : null;
  const contributions = score === null ? [] : contributionsOf(weighted);
  const verdicts = assessments.map(({ requirement, assessment, weight }, index): Verdict => {
    const searched = UNPROVEN.has(assessment.kind);
    return {
      requirement,
      kind: assessment.kind,
      alternative: assessment.alternative,
      through: assessment.through,
      credit: assessment.credit,
      weight,
      contribution: contributions[index] ?? 0,
      evidence: evidenceFor(requirement, assessment, shown, skills, profile.asOf),
      months: assessment.months,
      lookedFor: searched ? namesLookedFor(requirement, skills) : [],
      rejected: searched ? rejectedFor(alternativesOf(requirement, relations), context.rejected) : [],
    };
  });
  // With weights of 0 for all, nothing was asked that could be scored.
  return { verdicts, score, noScore: reason ?? (score === null ? 'too-few-requirements' : null) };
}
