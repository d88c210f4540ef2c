/**
 * Which skills would do for the same job. Enters: skills; leaves: the category they share, and whether one could stand for
 * the other. Observation: "React/Vue" and "HTML/CSS" are written alike, and only the first offers a choice.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';

const shareOf = <T>(lists: readonly (readonly T[])[]): T[] =>
  (lists[0] ?? []).filter((item) => lists.every((list) => list.includes(item)));

/** Categories of a skill, the nearest first. */
function categoriesOf(skill: SkillId, dictionary: Dictionary): readonly SkillId[] {
  const found: SkillId[] = [...(dictionary.skills.get(skill)?.is ?? [])];
  for (const category of found)
    for (const wider of dictionary.skills.get(category)?.is ?? []) if (!found.includes(wider)) found.push(wider);
  return found;
}

/** The nearest category all of them belong to, null where there is none. */
export function commonCategory(skills: readonly SkillId[], dictionary: Dictionary): SkillId | null {
  return shareOf(skills.map((skill) => categoriesOf(skill, dictionary)))[0] ?? null;
}

/** Of the examples of a kind one may be a stranger to it: the category nearly all of them belong to. */
export function sharedCategory(skills: readonly SkillId[], dictionary: Dictionary): SkillId | null {
  const all = commonCategory(skills, dictionary);
  if (all !== null || skills.length < 3) return all;
  const without = skills.map((_, index) => commonCategory(skills.toSpliced(index, 1), dictionary));
  return without.find((category) => category !== null) ?? null;
}

/** One of a kind by name, not only evidence for it: Java is a server-side language. */
export const isOneOf = (skill: SkillId, category: SkillId, dictionary: Dictionary): boolean =>
  categoriesOf(skill, dictionary).includes(category);

/** "databases such as MySQL, Oracle and MongoDB": examples, any of which would do; "such as HTML and CSS" are not. */
export function areMostlySubstitutes(skills: readonly SkillId[], dictionary: Dictionary): boolean {
  const pairs = skills.slice(1).map((skill, index) => [skills[index] ?? '', skill] as const);
  return pairs.filter(([a, b]) => areSubstitutes(a, b, dictionary)).length * 2 >= pairs.length;
}

/** Either would do for the same job: same category, or closely related. */
export function areSubstitutes(a: SkillId, b: SkillId, dictionary: Dictionary): boolean {
  return commonCategory([a, b], dictionary) !== null || dictionary.relations.relation(a, b) >= 0.5;
}

/** One of the category, or evidence for it: Terraform for infrastructure as code. */
export const belongsTo = (skill: SkillId, category: SkillId, dictionary: Dictionary): boolean =>
  dictionary.relations.impliedBy(category).includes(skill);
