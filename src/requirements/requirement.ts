/** What a posting asks for. */
import type { ConditionKind } from '../dictionary/cues.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Span } from '../span.ts';

export type { ConditionKind };

export type Strength = 'must' | 'nice';

/** Where it was asked: on a requirements line, among the duties, or in the job's title. */
export type RequirementBasis = 'requirement' | 'duty' | 'title';

/** A group of alternatives, any one of which satisfies it. A single skill is a group of one. */
export interface Requirement extends Span {
  /** `r1`, `r2`, ... in document order: stable for one text. */
  readonly id: string;
  /** In the order written, no repeats. */
  readonly anyOf: readonly SkillId[];
  /** "or other relational database": the category that also satisfies, else null. */
  readonly openTo: SkillId | null;
  /** Of a role: those of `anyOf` to teach where somebody has none of them. A posting leaves that to the plan. */
  readonly teach?: readonly SkillId[];
  readonly strength: Strength;
  /** Years asked of the group, null where none is asked or alternatives differ (then `anyOfYears`). */
  readonly minYears: number | null;
  /** Years per alternative, in the order of `anyOf`, only where they differ. */
  readonly anyOfYears?: readonly (number | null)[];
  /** "In the past 3 years": it must have been used in so many years before today. Absent where the posting sets no time. */
  readonly withinYears?: number;
  readonly basis: RequirementBasis;
  readonly text: string;
  /** Further places where the same group is asked, merged into this one. */
  readonly also: readonly Span[];
  /** Soft skills only: reported, never scored. */
  readonly soft: boolean;
}

/** Asked for, but not a skill that is scored: a degree, a licence, a permit, a place. */
export interface Condition extends Span {
  readonly kind: ConditionKind;
  readonly text: string;
  readonly strength: Strength;
  /** Years asked overall, for kind `years`. */
  readonly minYears?: number;
  /** Skills of kind certification or spoken that the condition names, or the kind of thing it asks several of. */
  readonly skills?: readonly SkillId[];
  /** The run of lines tied by "or" that it stands in, numbered from 1: whoever meets another of them need not meet it. */
  readonly way?: number;
  /** A paper of a list, as its item writes it: looked for in the resume in these words. */
  readonly paper?: string;
}

/** A line of a requirements section from which nothing could be told. */
export interface NotUnderstood extends Span {
  readonly text: string;
}

export interface Requirements {
  readonly requirements: readonly Requirement[];
  readonly conditions: readonly Condition[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Lines of requirement sections, each once: assessed + conditions + notUnderstood. */
  readonly lines: { readonly assessed: number; readonly conditions: number; readonly notUnderstood: number };
}
