/**
 * Which requirement costs most applicants. Enters: the musts and a verdict of each resume on each; leaves: how many resumes
 * meet them all, and how many would if one were dropped, for each one: counted, not estimated.
 */
import type { VerdictKind } from '../match/verdict.ts';
import type { Requirement } from '../requirements/requirement.ts';

export interface Applicant {
  /** As the caller names it. */
  readonly resume: string;
  /** Requirement id -> verdict. */
  readonly verdicts: ReadonlyMap<string, VerdictKind>;
}

/** A resume that could not be compared. */
export interface SetAside {
  readonly resume: string;
  readonly reason: string;
}

export interface PoolMust {
  readonly requirement: string;
  /** Resumes that meet this must. */
  readonly meet: number;
  /** Resumes that meet all the other musts. */
  readonly without: number;
  /** `without` less the pool. */
  readonly gain: number;
}

export interface Pool {
  /** What counts as meeting a must. */
  readonly rule: string;
  readonly compared: number;
  readonly byHand: readonly SetAside[];
  /** Resumes that meet all musts. */
  readonly meetAll: number;
  /** Most gained first, equal ones in the order of the posting. */
  readonly musts: readonly PoolMust[];
}

export const POOL_RULE =
  'A resume meets a must where its verdict is met, listed or implied: it shows the skill (with the years asked), only lists it, or names something that implies it. Too few years of use, something near it, or nothing does not meet it. Soft skills and conditions are not counted.';

const MEETS: ReadonlySet<VerdictKind> = new Set(['met', 'listed', 'implied']);

export function measurePool(
  requirements: readonly Requirement[],
  applicants: readonly Applicant[],
  byHand: readonly SetAside[],
): Pool {
  const musts = requirements.filter(({ soft, strength }) => !soft && strength === 'must');
  const lacking = applicants.map(({ verdicts }) =>
    musts.filter(({ id }) => !MEETS.has(verdicts.get(id) ?? 'missing')).map(({ id }) => id),
  );
  const meetAll = lacking.filter(({ length }) => length === 0).length;
  const rows = musts.map(({ id }): PoolMust => {
    const gain = lacking.filter((ids) => ids.length === 1 && ids[0] === id).length;
    const meet = lacking.filter((ids) => !ids.includes(id)).length;
    return { requirement: id, meet, without: meetAll + gain, gain };
  });
  return {
    rule: POOL_RULE,
    compared: applicants.length,
    byHand,
    meetAll,
    musts: rows.sort((a, b) => b.gain - a.gain),
  };
}
