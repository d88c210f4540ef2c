/** What stands between the resume and the posting. */
import type { SkillId } from '../dictionary/skill.ts';

/** wording: shown by other words, never named. unproven: only listed. years: used, but shorter than asked.
 * related: only something near it is shown. missing: nothing. */
export type GapKind = 'wording' | 'unproven' | 'years' | 'related' | 'missing';

export interface Gap {
  /** Requirement id. */
  readonly requirement: string;
  /** Alternatives, any of which closes it. */
  readonly skills: readonly SkillId[];
  readonly kind: GapKind;
  /** The score with this requirement's credit raised to 1, less the score; tenths. Gains stand alone and do not add. */
  readonly scoreGain: number;
  /** A sentence that could honestly be added to the resume, for wording gaps; else null. */
  readonly say: string | null;
}
