/** A mention is one place where a document names a skill; a rejection is one where it only seems to. */
import type { SkillId } from '../dictionary/skill.ts';
import type { SectionKind } from '../sections/section.ts';
import type { Span } from '../span.ts';

/** What the sentence says of the skill: that it is there, that it is not, or that it is only hoped for. */
export type Held = 'yes' | 'no' | 'aspired';

export interface Mention extends Span {
  readonly skill: SkillId;
  /** `document.text.slice(start, end)`. */
  readonly text: string;
  readonly section: SectionKind;
  /** Index into `Document.lines`. */
  readonly line: number;
  readonly held: Held;
  /** 0..1, shown and never scored. */
  readonly confidence: number;
  /** The rule that let it through: `name`, or the ambiguity rule's support. */
  readonly rule: string;
}

export interface Rejection extends Span {
  readonly skill: SkillId;
  readonly text: string;
  /** Why it was not counted, for a person. */
  readonly reason: string;
  readonly rule: string;
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly rejected: readonly Rejection[];
}
