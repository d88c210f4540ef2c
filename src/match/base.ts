/**
 * One skill asked for in, the best that the resume shows for it out. People list what they know, show what they did,
 * and leave unsaid what goes without saying; a reader gives each of these a different weight, and so does this.
 */
import type { Related, Relations } from '../dictionary/relations.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { ProfileSkill } from '../profile/evidence.ts';
import type { ScoreNumbers } from './numbers.ts';
import { CREDIT_UNIT } from './score.ts';
import type { Shown } from './shown.ts';

export interface Base {
  readonly kind: 'used' | 'listed' | 'implied' | 'related' | 'nothing';
  /** Ten-thousandths. */
  readonly value: number;
  /** The skill of the resume that carries it: for `implied`, `related`, and `used` where only that one was used. */
  readonly through: SkillId | null;
}

const NOTHING: Base = { kind: 'nothing', value: 0, through: null };

interface Nearness {
  readonly relations: Relations;
  readonly numbers: ScoreNumbers;
}

const inUnits = (number: number): number => Math.round(number * CREDIT_UNIT);

/** A denial takes away what is implied: "no Python" beside Django means less than Python. It never undoes a likeness. */
function impliedBase(skill: SkillId, shown: Shown, numbers: ScoreNumbers): Base {
  const carrier = shown.denied.has(skill) ? undefined : shown.carriers.get(skill)?.[0];
  if (!carrier) return NOTHING;
  const value = carrier.standing === 'used' ? numbers.impliedByUsed : numbers.impliedByListed;
  return { kind: 'implied', value: inUnits(value), through: carrier.skill };
}

/** HTML is part of front ends, which are one kind of software development: that is no part of software development. */
const nearTo = (skill: SkillId, isWritten: boolean, relations: Relations): readonly Related[] =>
  isWritten ? [...relations.related(skill), ...relations.shownBy(skill)] : relations.related(skill);

function relatedBase(near: readonly Related[], skill: SkillId, shown: Shown, context: Nearness): Base {
  const { relations, numbers } = context;
  const isNamed = (other: Related): boolean => other.skill !== skill && shown.named.has(other.skill);
  // Of a kind that is near, any of it is: who names Python does not stand far from coding, nor from software development.
  const ofKinds = near.flatMap(({ skill: kind, relation }) =>
    relations.members(kind).map((member) => ({ skill: member, relation })),
  );
  const named = [...near.filter(isNamed), ...ofKinds.filter(isNamed)];
  const most = Math.max(0, ...named.map(({ relation }) => relation));
  // Of neighbours as near, what was used says more than what is listed, and a neighbour by name more than one of a kind.
  const nearest =
    named.find(({ skill: other, relation }) => relation === most && shown.named.get(other)?.standing === 'used') ??
    named.find(({ relation }) => relation === most);
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

/** The highest of all that hold; of equals, the more direct one. Not written is what only a category lets in. */
export function baseOf(
  skill: SkillId,
  isWritten: boolean,
  shown: Shown,
  relations: Relations,
  numbers: ScoreNumbers,
): Base {
  const standing = shown.named.get(skill)?.standing;
  const held: Base[] = [];
  const carrier = standing === 'listed' ? usedCarrier(skill, shown) : null;
  if (standing === 'used' || carrier)
    held.push({ kind: 'used', value: inUnits(numbers.used), through: carrier?.skill ?? null });
  if (standing === 'listed') held.push({ kind: 'listed', value: inUnits(numbers.listed), through: null });
  const near = nearTo(skill, isWritten, relations);
  held.push(impliedBase(skill, shown, numbers), relatedBase(near, skill, shown, { relations, numbers }));
  return held.reduce((best, base) => (base.value > best.value ? base : best), NOTHING);
}
