/**
 * One skill asked for in, the best that the resume shows for it out. People list what they know, show what they did,
 * and leave unsaid what goes without saying; a reader gives each of these a different weight, and so does this.
 */
import type { Relations } from '../dictionary/relations.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { ProfileSkill } from '../profile/evidence.ts';
import type { ScoreNumbers } from './numbers.ts';
import { CREDIT_UNIT } from './score.ts';
import type { Shown } from './shown.ts';

export interface Base {
  readonly kind: 'used' | 'listed' | 'implied' | 'related' | 'nothing';
  /** Ten-thousandths. */
  readonly value: number;
  /** The skill of the resume that carries it, for `implied` and `related`. */
  readonly through: SkillId | null;
}

const NOTHING: Base = { kind: 'nothing', value: 0, through: null };

const inUnits = (number: number): number => Math.round(number * CREDIT_UNIT);

/** A denial takes away what is implied: "no Python" beside Django means less than Python. It never undoes a likeness. */
function impliedBase(skill: SkillId, shown: Shown, numbers: ScoreNumbers): Base {
  const carrier = shown.denied.has(skill) ? undefined : shown.carriers.get(skill)?.[0];
  if (!carrier) return NOTHING;
  const value = carrier.standing === 'used' ? numbers.impliedByUsed : numbers.impliedByListed;
  return { kind: 'implied', value: inUnits(value), through: carrier.skill };
}

function relatedBase(skill: SkillId, shown: Shown, relations: Relations, numbers: ScoreNumbers): Base {
  const named = relations.related(skill).filter((other) => shown.named.has(other.skill));
  // Of neighbours as near, what was used says more than what is listed.
  const nearest =
    named.find(
      ({ skill: other, relation }) => relation === named[0]?.relation && shown.named.get(other)?.standing === 'used',
    ) ?? named[0];
  if (!nearest) return NOTHING;
  const value = Math.min(numbers.relatedCap, numbers.relatedFactor * nearest.relation);
  return { kind: 'related', value: inUnits(value), through: nearest.skill };
}

/**
 * What was used and takes the skill for granted. Observation: people list JavaScript and write of React in their jobs; with
 * both in the resume, nobody would say that no job shows it.
 */
export function usedCarrier(skill: SkillId, shown: Shown): ProfileSkill | null {
  const carrier = shown.denied.has(skill) ? undefined : shown.carriers.get(skill)?.[0];
  return carrier?.standing === 'used' ? carrier : null;
}

/** The highest of all that hold; of equals, the more direct one. */
export function baseOf(skill: SkillId, shown: Shown, relations: Relations, numbers: ScoreNumbers): Base {
  const standing = shown.named.get(skill)?.standing;
  const held: Base[] = [];
  if (standing === 'used' || (standing === 'listed' && usedCarrier(skill, shown)))
    held.push({ kind: 'used', value: inUnits(numbers.used), through: null });
  if (standing === 'listed') held.push({ kind: 'listed', value: inUnits(numbers.listed), through: null });
  held.push(impliedBase(skill, shown, numbers), relatedBase(skill, shown, relations, numbers));
  return held.reduce((best, base) => (base.value > best.value ? base : best), NOTHING);
}
