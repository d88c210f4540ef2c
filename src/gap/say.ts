/**
 * An implied verdict in, one sentence out that its owner could act on without stretching the truth: where the resume
 * shows the skill that carries it, and which word is not there. It adds nothing the resume does not already prove.
 * A word for a whole category ("web framework" beside Django) tells a reader nothing new: no sentence is made of it.
 */
import type { Relations } from '../dictionary/relations.ts';
import { type Skill, type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Verdict } from '../match/verdict.ts';
import type { Evidence, MonthRange } from '../profile/evidence.ts';

/** "2018-2021", one year where both ends share it. `to` is exclusive. */
function yearsOf({ from, to }: MonthRange): string {
  const first = Math.floor(from / 12);
  const last = Math.floor((to - 1) / 12);
  return first >= last ? `${first}` : `${first}-${last}`;
}

function placeOf({ section, dates }: Evidence): string {
  const place =
    section === 'contact' ? 'The top of your resume' : section === 'other' ? 'Your resume' : `Your ${section} section`;
  return dates === null ? place : `${place} (${yearsOf(dates)})`;
}

const isCategory = (skill: SkillId, skills: ReadonlyMap<SkillId, Skill>, relations: Relations): boolean =>
  relations.members(skill).length > 0 && !TECHNOLOGY_KINDS.has(skills.get(skill)?.kind ?? 'tool');

/**
 * The field of work by which alone a tool takes the skill for granted: it is developing software that takes in debugging, and
 * no trait of Next.js. Null where the tool, or another that it builds on, does so itself.
 */
function fieldBetween(
  tool: SkillId,
  asked: SkillId,
  skills: ReadonlyMap<SkillId, Skill>,
  relations: Relations,
): string | null {
  const implies = (id: SkillId): boolean => (skills.get(id)?.implies ?? []).includes(asked);
  const holders = [tool, ...relations.implied(tool)].flatMap((id) => (implies(id) ? (skills.get(id) ?? []) : []));
  const isNearer = ({ id, kind }: Skill): boolean => TECHNOLOGY_KINDS.has(kind) || relations.members(id).includes(tool);
  if (holders.length === 0 || holders.some(isNearer)) return null;
  return holders.at(-1)?.name ?? null;
}

export function sayHonestly(
  verdict: Verdict,
  skills: ReadonlyMap<SkillId, Skill>,
  relations: Relations,
): string | null {
  const { alternative, through, evidence } = verdict;
  const shown = evidence.find(({ skill }) => skill === through);
  if (alternative === null || through === null || shown === undefined) return null;
  if (isCategory(alternative, skills, relations)) return null;
  const asked = skills.get(alternative)?.name ?? alternative;
  const carrier = skills.get(through)?.name ?? through;
  const verb = shown.strength === 'used' ? 'shows' : shown.isTold ? 'tells of' : 'lists';
  const isTechnology = TECHNOLOGY_KINDS.has(skills.get(through)?.kind ?? 'tool');
  const field = isTechnology ? fieldBetween(through, alternative, skills, relations) : null;
  // One works with a tool; a field of work ("Software Development") only has parts.
  const link = relations.members(alternative).includes(through)
    ? `and ${carrier} is one kind of "${asked}"`
    : field !== null
      ? `which is used in ${field}, and that as a rule takes in ${asked}`
      : isTechnology
        ? `and working with ${carrier} involves ${asked}`
        : `which as a rule takes in ${asked}`;
  return `${placeOf(shown)} ${verb} ${carrier}, ${link}: if that is true of you, write "${asked}" there too.`;
}
