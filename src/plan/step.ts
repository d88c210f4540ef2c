/** One thing to learn, and the plan they make. */
import type { Resource, SkillId } from '../dictionary/skill.ts';

export interface HoursRange {
  readonly low: number;
  readonly high: number;
}

export interface Step {
  /** 1-based. */
  readonly order: number;
  readonly skill: SkillId;
  /** Requirement ids it serves. */
  readonly why: readonly string[];
  /** Steps of this plan that come first. */
  readonly after: readonly SkillId[];
  /** Other alternatives that would have done for what it is taken for; this one is the least work for this person. */
  readonly insteadOf: readonly SkillId[];
  readonly outcomes: readonly string[];
  readonly practice: string | null;
  readonly check: string | null;
  /** `basis` says which effort class and which discount. */
  readonly hours: HoursRange & { readonly basis: string };
  readonly resources: readonly Resource[];
  /** The score once this and all earlier steps are done; null where there is no score. */
  readonly scoreAfter: number | null;
}

/** What a plan does not teach, because few jobs ask for it and it takes long. */
export interface SetAside {
  readonly skill: SkillId;
  /** The requirement it would serve. */
  readonly requirement: string;
  /** With what comes before it and nothing else of the plan needs. */
  readonly hours: HoursRange;
}

/** What a plan was asked to do. */
export interface PlanGoal {
  /** Hours to spend, by the high end of every range. */
  readonly hours: number | null;
  /** A score to reach, in the fewest hours by the middle of every range. */
  readonly target: number | null;
  /** Whether the plan reaches it; null without one. Where it does not, the plan is the one without a score to reach. */
  readonly reached: boolean | null;
}

export interface Plan {
  readonly hours: HoursRange;
  readonly steps: readonly Step[];
  /** Those of the steps that come after all that must be known, in order; none where the plan makes no such difference. */
  readonly extras: readonly SkillId[];
  /** Nice to have and too long for that, in the order asked. */
  readonly setAside: readonly SetAside[];
  /**
   * Asked for or built on, not named, and surely behind whoever has what the resume names: to be written, not learnt.
   */
  readonly presumed: readonly SkillId[];
  /** Skills the plan would hold but the dictionary has no learning data for. */
  readonly withoutLesson: readonly SkillId[];
  /** Whether every plan was considered. */
  readonly search: 'exact' | 'bounded';
  /** Null where the plan closes all that lessons can close. */
  readonly goal: PlanGoal | null;
  /** With a budget: what would fit as well if the middle of every range were enough, in order; else empty. */
  readonly more: readonly SkillId[];
}
