/** How a resume stands to one requirement, and what that is worth. */
import type { SkillId } from '../dictionary/skill.ts';
import type { Rejection } from '../mentions/mention.ts';
import type { Evidence } from '../profile/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';

export type VerdictKind = 'met' | 'short' | 'listed' | 'implied' | 'related' | 'missing' | 'negated';

export interface Verdict {
  readonly requirement: Requirement;
  readonly kind: VerdictKind;
  /** The alternative the verdict rests on, null where nothing holds. */
  readonly alternative: SkillId | null;
  /** The skill of the resume that carries it: for `implied` and `related`, and for what is only listed and used in it. */
  readonly through: SkillId | null;
  /** 0..1 with four decimals. */
  readonly credit: number;
  readonly weight: number;
  /** Points of the score, in tenths; contributions of all verdicts add up to the score. 0 where there is no score. */
  readonly contribution: number;
  readonly evidence: readonly Evidence[];
  /** Months held against the years asked; null where no years are asked or no months known. */
  readonly months: number | null;
  /** For a verdict without evidence: the names that were looked for. */
  readonly lookedFor: readonly string[];
  /** For a verdict without evidence: what looked like it and was not counted. */
  readonly rejected: readonly Rejection[];
}

export type NoScoreReason = 'too-few-requirements' | 'mostly-not-understood' | 'language-unsupported';

export interface Match {
  readonly verdicts: readonly Verdict[];
  /** 0..100 in tenths, or null. */
  readonly score: number | null;
  readonly noScore: NoScoreReason | null;
}
