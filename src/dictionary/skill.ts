/** One entry of the dictionary as later stages see it. The YAML form and its checks are in schema.ts. */

export type SkillId = string;

export const SKILL_KINDS = [
  'language',
  'framework',
  'library',
  'database',
  'tool',
  'platform',
  'service',
  'protocol',
  'format',
  'concept',
  'method',
  'practice',
  'certification',
  'soft',
  'domain',
  'spoken',
] as const;

export type SkillKind = (typeof SKILL_KINDS)[number];

/** Kinds that name a thing one installs, calls or writes in, as against an idea or a trait. */
export const TECHNOLOGY_KINDS: ReadonlySet<SkillKind> = new Set([
  'language',
  'framework',
  'library',
  'database',
  'tool',
  'platform',
  'service',
  'protocol',
  'format',
]);

export interface Resource {
  readonly title: string;
  readonly url: string;
  readonly kind: 'documentation' | 'tutorial' | 'course' | 'book' | 'reference' | 'practice';
  readonly cost: 'free' | 'paid' | 'free-and-paid';
}

/** Prerequisites: each item must be held; an item with `any` is satisfied by one of its ids. */
export type Prerequisite = SkillId | { readonly any: readonly SkillId[] };

/** All skills a list of prerequisites names, alternatives among them. */
export const optionsOf = (after: readonly Prerequisite[]): readonly SkillId[] =>
  after.flatMap((item) => (typeof item === 'string' ? [item] : item.any));

export interface Learn {
  readonly after: readonly Prerequisite[];
  /** What comes before it where a plan teaches both; nothing is taught for its sake. */
  readonly follows?: readonly SkillId[];
  /** Whoever has used one of these (or one of their kind) for so many dated months has nearly always used this. */
  readonly usual?:
    | { readonly with: readonly SkillId[]; readonly months: number; readonly named?: readonly SkillId[] | undefined }
    | undefined;
  /** Whoever names one of these (or one of their kind) has so many percent of the way behind them, at either end. */
  readonly eased?: readonly { readonly by: readonly SkillId[]; readonly saves: number }[] | undefined;
  /** Id of an effort class (dictionaries/effort.yaml). */
  readonly effort: string;
  readonly outcomes: readonly string[];
  readonly practice: string;
  readonly check: string;
  readonly resources: readonly Resource[];
}

export interface Skill {
  readonly id: SkillId;
  readonly name: string;
  /** The same skill elsewhere: ESCO's uri of it, O*NET's name of the product. */
  readonly esco: string | null;
  readonly onet: string | null;
  readonly kind: SkillKind;
  /** Field of work: the name of the file it stands in. */
  readonly field: string;
  readonly aliases: readonly string[];
  /** What having this is evidence for, direct only; `is` included. */
  readonly implies: readonly SkillId[];
  /** Categories it belongs to ("relational-database"): what "or another ..." may name. */
  readonly is: readonly SkillId[];
  /** How much of the way knowing the other is, 0..1. */
  readonly related: Readonly<Record<SkillId, number>>;
  /** What is part of the way to it while it is none to them: tools, to the practice they serve. */
  readonly shownBy: Readonly<Record<SkillId, number>>;
  /** First public year. */
  readonly since: number | null;
  readonly learn: Learn | null;
}

/** Job titles that show a skill. */
export interface TitleRow {
  readonly skill: SkillId;
  readonly titles: readonly string[];
  /** What behind a title, set off from it, says which kind of the job: "Software Engineer - Backend". */
  readonly parts: readonly string[];
}

export interface EffortClass {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** Why this many hours, in a sentence. */
  readonly basis: string;
  /** Members of these categories have most in common: what the next one costs less, in percent of either end. */
  readonly next?: readonly Next[] | undefined;
}

export interface Next {
  readonly of: SkillId;
  readonly saves: number;
  /** What whoever has none of them may have behind them all the same, and what the first one then costs less. */
  readonly basics?: { readonly skill: SkillId; readonly saves: number } | undefined;
}

/** A role profile: a posting made of evidence instead of one employer's words. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly sources: readonly RoleSource[];
  readonly requirements: readonly RoleRequirement[];
  readonly lessons: readonly RoleLesson[];
}

/** The parts of a lesson that are another's in this role. */
export type RoleLesson = { readonly skill: SkillId } & {
  readonly [Part in keyof Learn]?: Learn[Part] | undefined;
};

/** What a profile's evidence was counted in. */
export interface RoleSource {
  readonly name: string;
  readonly url?: string | undefined;
  readonly licence: string;
}

export interface RoleRequirement {
  readonly anyOf: readonly SkillId[];
  readonly openTo: SkillId | null;
  /** Those of `anyOf` that are taught where somebody has none of them; all where absent. */
  readonly teach?: readonly SkillId[] | undefined;
  readonly strength: 'must' | 'nice';
  /** Where this comes from, for a person ("named in 5 of 5 articles"). */
  readonly evidence: string;
}
