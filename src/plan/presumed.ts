/**
 * What a resume shows in, what it leaves unsaid and surely has behind it out: no evidence, so no verdict changes and no
 * point is given; but nobody should be sent to learn it. Five years of services in Go are five years of Git, whether the
 * resume says so or not, and six weeks of hobby sprints teach nothing to somebody who shipped with three teams. A plan
 * that leaves it out says so, and asks for the word where it is true.
 */
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { ProfileSkill } from '../profile/evidence.ts';
import { countMonths } from '../profile/months.ts';
import { isShown, type LessonContext } from './lessons.ts';
import { findPassed } from './passed.ts';

/** Months of a field or method before what comes ahead of it is taken to be known. */
const LONG_ENOUGH = 12;

/** The subject of a thesis was studied, whatever the years beside it: they are no years of work with what lies before it. */
const isStudied = ({ evidence }: ProfileSkill): boolean =>
  evidence.length > 0 && evidence.every(({ strength, section }) => strength === 'listed' || section === 'education');

/**
 * By what was used, not by what is only listed: what one comes to last is behind nobody who has a name of it. Except
 * where an entry says that the name alone tells it: nobody lists web development who cannot write HTML. Nor by an
 * undated word for a field: whoever used pandas wrote Python, but one sentence that a project used machine learning does
 * not show the statistics behind it.
 */
export function findPresumed(context: LessonContext): ReadonlySet<SkillId> {
  const { shown } = context;
  const long = usedIn(context).filter(
    ({ skill, ranges }) => isTechnology(skill, context) || countMonths(ranges) >= LONG_ENOUGH,
  );
  const named = new Map(long.map((holder) => [holder.skill, holder]));
  const passed = [...findPassed({ ...context, shown: { ...shown, named } }).keys()];
  return new Set([...passed.filter((skill) => isUnsaid(skill, shown)), ...findUsual(context)]);
}

/** Of these what the entry itself says (`usual`): who is likely to have it without a word. */
export function findUsual(context: LessonContext): ReadonlySet<SkillId> {
  const { skills, relations, shown } = context;
  const used = usedIn(context);
  const usual = [...skills.values()].flatMap(({ id, learn }) => {
    if (!learn?.usual) return [];
    const { with: carriers, months, named = [] } = learn.usual;
    if (named.some((name) => shown.named.has(name))) return [id];
    const ranges = used
      .filter(({ skill }) => [skill, ...relations.implied(skill)].some((held) => carriers.includes(held)))
      .flatMap((held) => held.ranges);
    return countMonths(ranges) >= months ? [id] : [];
  });
  return new Set(usual.filter((skill) => isUnsaid(skill, shown)));
}

const isUnsaid = (skill: SkillId, shown: LessonContext['shown']): boolean =>
  !isShown(skill, shown) && !shown.denied.has(skill);

const isTechnology = (skill: SkillId, { skills }: LessonContext): boolean =>
  TECHNOLOGY_KINDS.has(skills.get(skill)?.kind ?? 'concept');

const usedIn = (context: LessonContext): readonly ProfileSkill[] =>
  [...context.shown.named.values()].filter(
    (holder) => holder.standing === 'used' && (isTechnology(holder.skill, context) || !isStudied(holder)),
  );
