/**
 * What a resume shows in, what lies behind it out: the prerequisites somebody passed on the way to what they name.
 * Observation: nobody lists the basics of what they work with, but a list holds the names of whole fields, too
 * ("Web development"), and those do not tell how deep anybody is in them.
 */
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { ProfileSkill } from '../profile/evidence.ts';
import type { LessonContext } from './lessons.ts';

/** What lies behind somebody, each with what they have that it came before. */
export type Passed = ReadonlyMap<SkillId, ProfileSkill>;

/**
 * What comes before the skills shown, by any number of steps: passed on the way to them. Of alternatives nobody can tell
 * which way was taken. What is asked for and was not found has to be learnt in any case, so it is not passed either:
 * "web development" in a list of skills must not put jQuery before the JavaScript that the same plan teaches. Nor does the
 * bare name of a field tell which of its languages and tools somebody has: there, React still waits for JavaScript.
 */
export function findPassed(
  { relations, skills, shown }: LessonContext,
  open: ReadonlySet<SkillId> = new Set(),
): Passed {
  const passed = new Map<SkillId, ProfileSkill>();
  const way = new Map<SkillId, ProfileSkill>();
  const walk = (skill: SkillId, holder: ProfileSkill): void => {
    for (const step of [skill, ...relations.implied(skill)]) if (!way.has(step)) way.set(step, holder);
  };
  const named = [...shown.named.values()];
  for (const standing of ['used', 'listed'])
    for (const holder of named) if (holder.standing === standing) walk(holder.skill, holder);
  for (const [skill, holder] of way) {
    for (const item of skills.get(skill)?.learn?.after ?? []) {
      if (typeof item !== 'string' || shown.denied.has(item)) continue;
      if (isOnlyNamed(holder, skills) && isTechnical(item, skills)) continue;
      if (!open.has(item) && !passed.has(item)) passed.set(item, holder);
      walk(item, holder);
    }
  }
  return passed;
}

const isTechnical = (skill: SkillId, skills: LessonContext['skills']): boolean =>
  TECHNOLOGY_KINDS.has(skills.get(skill)?.kind ?? 'concept');

/** A field or a method in a list, and no work shown in it. */
const isOnlyNamed = ({ skill, standing }: ProfileSkill, skills: LessonContext['skills']): boolean =>
  standing === 'listed' && !isTechnical(skill, skills);
