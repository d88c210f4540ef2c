/**
 * One requirement and what a resume shows in; which alternative carries it, how well and for how long, out. Postings
 * ask for "Python, Java or Go": any one is enough, so the best one counts and the others cost nothing.
 */
import type { Relations } from '../dictionary/relations.ts';
import type { Skill, SkillId } from '../dictionary/skill.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { MonthIndex } from '../sections/section.ts';
import { type Base, baseOf } from './base.ts';
import { monthsHeld } from './months.ts';
import type { ScoreNumbers } from './numbers.ts';
import { lately } from './recent.ts';
import { CREDIT_UNIT } from './score.ts';
import type { Shown } from './shown.ts';
import type { VerdictKind } from './verdict.ts';

export interface AssessContext {
  readonly relations: Relations;
  readonly skills: ReadonlyMap<SkillId, Skill>;
  readonly numbers: ScoreNumbers;
}

export interface Assessment {
  readonly kind: VerdictKind;
  /** Null where nothing holds. */
  readonly alternative: SkillId | null;
  readonly through: SkillId | null;
  /** 0..1 with four decimals. */
  readonly credit: number;
  /** Months held, null where no years are asked or none are known. */
  readonly months: number | null;
  /** Whose months were counted together. */
  readonly counted: readonly SkillId[];
}

/** What satisfies it: the alternatives as written, then the category it is open to and all that belong there. */
export function alternativesOf(requirement: Requirement, relations: Relations): readonly SkillId[] {
  const { anyOf, openTo } = requirement;
  return openTo === null ? anyOf : [...new Set([...anyOf, openTo, ...relations.members(openTo)])];
}

/** Years asked of each alternative, in months; 0 where none are. What a category opens asks the least of those written. */
function monthsAsked(requirement: Requirement, alternatives: readonly SkillId[]): readonly number[] {
  const { anyOf, anyOfYears, minYears } = requirement;
  const written = anyOf.map((_, index) => Math.round(12 * ((anyOfYears ? anyOfYears[index] : minYears) ?? 0)));
  const least = written.length > 0 ? Math.min(...written) : Math.round(12 * (minYears ?? 0));
  return alternatives.map((_, index) => written[index] ?? least);
}

/** Credit in ten-thousandths: the base, less up to two fifths of it for years that are missing. */
function creditOf(base: Base, asked: number, held: number | null, numbers: ScoreNumbers): number {
  if (asked === 0) return base.value;
  const floor = Math.round(numbers.yearsFloor * CREDIT_UNIT);
  const share = floor * asked + (CREDIT_UNIT - floor) * Math.min(held ?? 0, asked);
  return Math.round((base.value * share) / (CREDIT_UNIT * asked));
}

/** More months of it, then more places that name it; what a resume names nowhere shows nothing. */
function showsMore(skill: SkillId, than: Assessment | null, shown: Shown): boolean {
  const own = shown.named.get(skill);
  const other = than?.alternative == null ? undefined : shown.named.get(than.alternative);
  if (!own || !other) return false;
  const months = (own.months ?? 0) - (other.months ?? 0);
  return months > 0 || (months === 0 && own.evidence.length > other.evidence.length);
}

export function assessRequirement(
  requirement: Requirement,
  everShown: Shown,
  asOf: MonthIndex,
  { relations, skills, numbers }: AssessContext,
): Assessment {
  const shown = lately(requirement, everShown, asOf);
  const alternatives = alternativesOf(requirement, relations);
  const asked = monthsAsked(requirement, alternatives);
  const all = requirement.withinYears === undefined ? undefined : Math.round(12 * requirement.withinYears);
  const together = requirement.anyOfYears === undefined;
  const monthsTogether = together && (asked[0] ?? 0) > 0 ? monthsHeld(alternatives, shown, skills, asOf, all) : null;
  let best = { base: 0, credit: 0, assessment: null as Assessment | null };
  const lastOf = (skill: SkillId | null | undefined): number =>
    (skill == null ? null : everShown.named.get(skill)?.lastUsed) ?? 0;
  alternatives.forEach((alternative, index) => {
    const base = baseOf(alternative, index < requirement.anyOf.length, shown, relations, numbers);
    if (base.kind === 'nothing') return;
    const years = asked[index] ?? 0;
    const counted = together ? alternatives : [alternative];
    const months = together || years === 0 ? monthsTogether : monthsHeld(counted, shown, skills, asOf, all);
    const credit = creditOf(base, years, months, numbers);
    if (best.assessment && (credit < best.credit || (credit === best.credit && base.value < best.base))) return;
    const isEqual = best.assessment !== null && credit === best.credit && base.value === best.base;
    // Of what only a category lets in, the order is the dictionary's: the one the resume shows most speaks for it.
    // Where a time is set, nothing is "last in 2014" that something else of it was in 2016.
    const isLater = all !== undefined && lastOf(alternative) > lastOf(best.assessment?.alternative);
    const isAsGood = index <= requirement.anyOf.length || !showsMore(alternative, best.assessment, shown);
    if (isEqual && !isLater && isAsGood) return;
    const short = years > 0 && (months ?? 0) < years;
    const kind = base.kind === 'used' ? (short ? 'short' : 'met') : base.kind;
    const assessment = { kind, alternative, through: base.through, credit: credit / CREDIT_UNIT, months, counted };
    best = { base: base.value, credit, assessment: assessment as Assessment };
  });
  if (best.assessment) return best.assessment;
  const kind = requirement.anyOf.some((skill) => shown.denied.has(skill)) ? 'negated' : 'missing';
  return { kind, alternative: null, through: null, credit: 0, months: monthsTogether, counted: [] };
}
