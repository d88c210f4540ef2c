/**
 * The dictionary and a role in, its skills with their lessons as that role needs them out. One lesson cannot serve all: the
 * API of a front end is called, the one of a server is built; a security analyst looks in Windows for an attacker.
 */
import type { CompiledSkill, Dictionary } from './dictionary.ts';
import type { Learn, RoleLesson, SkillId } from './skill.ts';

/** `role`: the id of one of the dictionary's roles; null or an id unknown to it changes nothing. */
export function skillsAsTaught(
  { skills, roles }: Pick<Dictionary, 'skills' | 'roles'>,
  role: string | null,
): ReadonlyMap<SkillId, CompiledSkill> {
  const lessons = role === null ? [] : (roles.get(role)?.lessons ?? []);
  if (lessons.length === 0) return skills;
  const taught = new Map(skills);
  for (const lesson of lessons) {
    const skill = skills.get(lesson.skill);
    const learn = skill && mergeLesson(skill.learn, lesson);
    if (learn) taught.set(skill.id, { ...skill, learn });
  }
  return taught;
}

/** Null where neither says the whole of it. */
export function mergeLesson(known: Learn | null, lesson: RoleLesson): Learn | null {
  const { after = known?.after ?? [], follows = known?.follows ?? [], resources = known?.resources ?? [] } = lesson;
  const { usual = known?.usual, eased = known?.eased } = lesson;
  const {
    effort = known?.effort,
    outcomes = known?.outcomes,
    practice = known?.practice,
    check = known?.check,
  } = lesson;
  if (effort === undefined || outcomes === undefined || practice === undefined || check === undefined) return null;
  return { usual, eased, after, follows, effort, outcomes, practice, check, resources };
}
