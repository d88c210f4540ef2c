/** The report as a value: the JSON that `analyze` prints and `GET /v1/analyses/{id}` answers. Writers turn it into
 * Markdown and HTML; nothing in them knows more than stands here. */
import type { SkillId } from '../dictionary/skill.ts';
import type { DocumentFormat, Line } from '../document/document.ts';
import type { GapKind } from '../gap/gap.ts';
import type { NoScoreReason, VerdictKind } from '../match/verdict.ts';
import type { Held } from '../mentions/mention.ts';
import type { Notice, Side } from '../outcome.ts';
import type { HoursRange, PlanGoal, Step } from '../plan/step.ts';
import type { Condition, ConditionKind, RequirementBasis, Strength } from '../requirements/requirement.ts';
import type { SectionKind } from '../sections/section.ts';
import type { Span } from '../span.ts';

export interface Version {
  readonly engine: string;
  readonly dictionary: string;
}

export interface Quote extends Span {
  readonly text: string;
}

export interface NamedSkill {
  readonly skill: SkillId;
  readonly name: string;
}

/** A document as it was read, whole: the analysis can be run again from it, years later, without the file. */
export interface ReportDocument {
  readonly text: string;
  readonly format: DocumentFormat;
  readonly language: string;
  readonly pages: number;
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
}

/** The posting; with `role`, the role profile it was rendered from. */
export interface ReportPosting extends ReportDocument {
  readonly role: string | null;
}

export interface ReportEvidence extends Quote {
  readonly skill: SkillId;
  readonly section: SectionKind;
  /** Whether these words show use, or only name it. */
  readonly strength: 'used' | 'listed';
  /** "2019-03", or null where the evidence is not dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Told in other words than any of its names. */
  readonly told?: true;
  /** The author's own word for how well, where a list of skills has one: "Beginner". */
  readonly level?: string;
}

export interface ReportRejection extends Quote {
  readonly skill: SkillId;
  readonly reason: string;
}

export interface ReportRequirement {
  readonly id: string;
  readonly anyOf: readonly NamedSkill[];
  readonly openTo: SkillId | null;
  readonly strength: Strength;
  readonly minYears: number | null;
  readonly anyOfYears?: readonly (number | null)[];
  /** Only use in so many years before today counts as used. */
  readonly withinYears?: number;
  readonly basis: RequirementBasis;
  readonly weight: number;
  readonly credit: number;
  readonly contribution: number;
  readonly verdict: VerdictKind;
  /** The alternative the verdict rests on, and the skill of the resume that carries it. */
  readonly alternative: SkillId | null;
  /** Name of an alternative that the posting does not name and its category lets in. */
  readonly shownBy?: string;
  readonly through: NamedSkill | null;
  readonly months: number | null;
  readonly posting: Quote;
  readonly also: readonly Quote[];
  readonly evidence: readonly ReportEvidence[];
  readonly lookedFor: readonly string[];
  readonly rejected: readonly ReportRejection[];
}

export interface ReportGap {
  readonly requirement: string;
  readonly skills: readonly NamedSkill[];
  readonly kind: GapKind;
  readonly scoreGain: number;
  readonly say: string | null;
}

export interface ReportStep extends Omit<Step, 'insteadOf'> {
  readonly name: string;
  readonly insteadOf: readonly NamedSkill[];
}

/** A gap that needs no learning. */
export interface ReportWord {
  readonly requirement: string;
  readonly kind: 'wording' | 'unproven';
  readonly skills: readonly NamedSkill[];
  readonly scoreGain: number;
}

/** A degree, certificate or licence that is asked for: known of it is only what both documents say. */
export interface ReportPaper {
  readonly kind: ConditionKind;
  readonly strength: Strength;
  readonly skills: readonly NamedSkill[];
  readonly posting: Quote;
  /** What the resume names of it; for a degree, its courses of study. */
  readonly resume: readonly Quote[];
}

export interface ReportPlan {
  /** What costs no hours, before the steps. */
  readonly words: readonly ReportWord[];
  /** The score with all these words; null where there is no score or no word. */
  readonly scoreWithWords: number | null;
  readonly hours: HoursRange;
  readonly steps: readonly ReportStep[];
  readonly notLessons: readonly ReportPaper[];
  readonly withoutLesson: readonly NamedSkill[];
  readonly search: 'exact' | 'bounded';
  readonly goal: PlanGoal | null;
  /** With a budget: what would fit as well if the middle of every range were enough. */
  readonly more: readonly NamedSkill[];
}

export interface Correction extends Span {
  readonly side: Side;
  readonly skill: SkillId;
  readonly held: Held;
  readonly by: string;
  readonly reason: string;
}

/** A condition and what the resume says of it; nothing of this is scored. */
export interface ReportCondition extends Condition {
  readonly evidence: readonly (Quote & { readonly section: SectionKind })[];
  /** For years asked overall: months of all dated jobs, overlaps once. */
  readonly months: number | null;
}

/** What the rules had said before anybody corrected them. */
export interface OriginalResult {
  readonly score: number | null;
  readonly noScore: NoScoreReason | null;
  readonly requirements: readonly ReportRequirement[];
}

/** The smallest set of requirements that, fully met, lifts the score to what was asked for. */
export interface ReportTarget {
  readonly score: number;
  /** Requirement ids, the one that lifts most first; null where no set reaches it or there is no score. */
  readonly requirements: readonly string[] | null;
  readonly scoreAfter: number | null;
}

export interface Report {
  readonly version: Version;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly documents: { readonly resume: ReportDocument; readonly posting: ReportPosting };
  readonly score: number | null;
  readonly noScore: NoScoreReason | null;
  readonly coverage: {
    readonly assessed: number;
    readonly conditions: number;
    readonly notUnderstood: readonly Quote[];
    readonly total: number;
  };
  readonly requirements: readonly ReportRequirement[];
  /** Soft skills the posting asks for: reported with evidence, never scored. */
  readonly soft: readonly ReportRequirement[];
  readonly conditions: readonly ReportCondition[];
  readonly gaps: readonly ReportGap[];
  readonly plan: ReportPlan;
  readonly extras: readonly NamedSkill[];
  readonly unknownTerms: readonly Quote[];
  readonly notices: readonly (Notice & { readonly side: Side | null })[];
  readonly corrections: readonly Correction[];
  /** With corrections: what stood before them. */
  readonly original: OriginalResult | null;
  /** With a score to reach. */
  readonly target: ReportTarget | null;
  /** Every number the score rests on, as used. */
  readonly numbers: import('../match/numbers.ts').ScoreNumbers;
}

/** The parts of a report an analysis rests on; each may come from another report. */
export type ReplayInputs = Pick<Report, 'asOf' | 'numbers' | 'corrections'> & {
  readonly resume: Report['documents']['resume'];
  readonly posting: Report['documents']['posting'];
};

export const inputsOf = ({ documents, asOf, numbers, corrections }: Report): ReplayInputs => ({
  ...documents,
  asOf,
  numbers,
  corrections,
});
