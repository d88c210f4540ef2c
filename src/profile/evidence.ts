/** What a resume shows for each skill: where, when, how long. */
import type { SkillId } from '../dictionary/skill.ts';
import type { Held } from '../mentions/mention.ts';
import type { MonthIndex, SectionKind } from '../sections/section.ts';
import type { Span } from '../span.ts';

/** A half-open stretch of months, `asOf` already put in for "present". */
export interface MonthRange {
  readonly from: MonthIndex;
  /** Exclusive. */
  readonly to: MonthIndex;
}

/** One mention, seen as evidence. */
export interface Evidence extends Span {
  readonly skill: SkillId;
  readonly text: string;
  readonly section: SectionKind;
  /** `used`: inside an experience or project entry, stated with years, or the subject of a thesis. `listed`: only named. */
  readonly strength: 'used' | 'listed';
  readonly held: Held;
  /** The dates of the entry it stands in. */
  readonly dates: MonthRange | null;
  /** Months stated in prose beside it ("3 years of Go"), else null. */
  readonly statedMonths: number | null;
  /** Told in other words than any of its names. */
  readonly isTold?: true;
  /** Where the author rates it in a list: "Beginner". Absent where nothing does. */
  readonly level?: Span;
}

/** All evidence for one skill. */
export interface ProfileSkill {
  readonly skill: SkillId;
  /** Best of its positive evidence; `negated`: only denied; `aspired`: only hoped for (or denied and hoped for). */
  readonly standing: 'used' | 'listed' | 'negated' | 'aspired';
  readonly evidence: readonly Evidence[];
  /** Dated use, merged, in order. */
  readonly ranges: readonly MonthRange[];
  /** Merged months of `ranges`, or stated months where greater; null where neither is known. */
  readonly months: number | null;
  readonly statedMonths: number | null;
  /** Last month of dated use (inclusive), null where none is known. */
  readonly lastUsed: MonthIndex | null;
}

export interface Profile {
  readonly skills: ReadonlyMap<SkillId, ProfileSkill>;
  readonly asOf: MonthIndex;
}
