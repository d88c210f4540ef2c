/** The journey of a roadmap: a role or a skill, and a resume where there is one, in; the way there out. */
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Skill } from './dictionary/skill.ts';
import type { Document } from './document/document.ts';
import { AnalysisError } from './errors.ts';
import { judge } from './judge.ts';
import { SCORE_NUMBERS } from './match/numbers.ts';
import { makePlan } from './plan/plan.ts';
import { readRoleProfile } from './read-asked.ts';
import { type ResumeReading, readResume } from './read-resume.ts';
import { warnOfFewSkills } from './report/few-skills.ts';
import type { Requirements } from './requirements/requirement.ts';
import { makeRoadmap, type Roadmap } from './roadmap/roadmap.ts';
import { parseAsOf } from './sections/dates.ts';

type Reading = Pick<ResumeReading, 'profile' | 'found' | 'language' | 'isForm' | 'notices'>;

/** Somebody of whom nothing is known. */
const nobody = (asOf: string): Reading => ({
  profile: { skills: new Map(), asOf: parseAsOf(asOf) },
  found: { mentions: [], rejected: [], lines: [] },
  language: 'en',
  isForm: false,
  notices: [],
});

/** A skill asked for as the only requirement there is. */
const requireSkill = ({ id, name }: Skill): Requirements => ({
  requirements: [
    {
      id: 'r1',
      anyOf: [id],
      openTo: null,
      strength: 'must',
      minYears: null,
      basis: 'requirement',
      start: 0,
      end: name.length,
      text: name,
      also: [],
      soft: false,
    },
  ],
  conditions: [],
  notUnderstood: [],
  lines: { assessed: 1, conditions: 0, notUnderstood: 0 },
});

/** `goal`: the id of a role or, where there is none, of a skill. Throws AnalysisError('not-found') for neither. */
export function findRoadmap(
  goal: string,
  dictionary: Dictionary,
  { asOf, resume }: { readonly asOf: string; readonly resume?: Document },
): Roadmap {
  const role = dictionary.roles.get(goal);
  const skill = dictionary.skills.get(goal);
  if (!role && !skill) throw new AnalysisError('not-found', `There is neither a role nor a skill "${goal}".`);
  const requirements = skill && !role ? requireSkill(skill) : readRoleProfile(goal, dictionary).requirements;
  const reading = resume ? readResume(resume, dictionary, { asOf }) : nobody(asOf);
  const { match, gaps, context } = judge(reading, { requirements, role: role?.id ?? null }, dictionary, SCORE_NUMBERS);
  const plan = makePlan(match, gaps, reading.profile, context, { mustsFirst: true });
  const roadmap = makeRoadmap(`The way to ${role?.name ?? skill?.name ?? goal}`, plan, match, context);
  const isTemplate = reading.notices.some(({ code }) => code === 'template-text');
  const warning = resume
    ? warnOfFewSkills(reading.profile, { isForm: reading.isForm, isTemplate }, (id) => dictionary.skills.get(id)?.kind)
    : null;
  return warning === null ? roadmap : { ...roadmap, warning };
}
