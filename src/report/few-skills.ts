/**
 * A profile in, a warning out where hardly anything of the resume could be read as a skill: an empty template, a scan with
 * a text layer of page numbers. Whatever follows from so little says little, and has to say so first.
 */
import type { Profile } from '../profile/evidence.ts';
import { counted } from './words.ts';

/** Fewer skills than this, and the resume was hardly read. */
const FEW = 3;
/** The same for one that still holds text of a template: some of what was found may be the template's, too. */
const FEW_OF_TEMPLATE = 8;

export function warnOfFewSkills({ skills }: Profile, isTemplate: boolean): string | null {
  const held = [...skills.values()].filter(({ standing }) => standing === 'used' || standing === 'listed').length;
  if (held >= (isTemplate ? FEW_OF_TEMPLATE : FEW)) return null;
  const found = held === 0 ? 'No skill' : `Only ${counted(held, 'skill')}`;
  const form = isTemplate ? ', which still holds the text of a template' : '';
  return `${found} could be found in the resume${form}, so all that follows says little: check its text as it was read.`;
}
