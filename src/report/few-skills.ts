/**
 * A profile in, a warning out where hardly anything of the resume could be read as a skill (an empty template, a scan with
 * a text layer of page numbers), or where its jobs are a template's. Whatever follows from so little says little, and has
 * to say so first.
 */
import type { SkillId, SkillKind } from '../dictionary/skill.ts';
import type { Profile } from '../profile/evidence.ts';
import { counted } from './words.ts';

/** Fewer skills than this, and the resume was hardly read. */
const FEW = 3;
/** The same for one that still holds text of a template: some of what was found may be the template's, too. */
const FEW_OF_TEMPLATE = 8;

/** Said in places of their own or not at all, so nobody could count them in the list of what was found. */
const UNLISTED: ReadonlySet<SkillKind> = new Set<SkillKind>(['soft', 'spoken']);

export interface ReadTemplate {
  /** Its jobs are the template's. */
  readonly isForm: boolean;
  /** Some line of it is. */
  readonly isTemplate: boolean;
}

export function warnOfFewSkills(
  { skills }: Profile,
  { isForm, isTemplate }: ReadTemplate,
  kindOf: (skill: SkillId) => SkillKind | undefined,
): string | null {
  const held = [...skills.values()].filter(({ standing }) => standing === 'used' || standing === 'listed');
  const says = 'so all that follows says little: check its text as it was read.';
  if (held.length >= (isTemplate ? FEW_OF_TEMPLATE : FEW))
    return isForm ? `The resume still holds the text of a template in place of jobs, ${says}` : null;
  const named = held.filter(({ skill }) => !UNLISTED.has(kindOf(skill) ?? 'tool')).length;
  const found = named === 0 ? 'No skill' : `Only ${counted(named, 'skill')}`;
  return `${found} could be found in the resume${isTemplate ? ', which still holds the text of a template' : ''}, ${says}`;
}
