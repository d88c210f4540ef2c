/** Names in, skills out: for people who search the dictionary. The scan of documents is in mentions/. */
import { type CompiledSkill, type Dictionary, namesOf } from './dictionary.ts';

const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Best first: the name itself, then names that begin with the query, then those that hold it; at most `limit`. */
export function findSkills(dictionary: Dictionary, query: string, limit = 20): CompiledSkill[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const ranked: { skill: CompiledSkill; rank: number }[] = [];
  for (const skill of dictionary.skills.values()) {
    const ranks = [skill.id, ...namesOf(skill)].map((name) => {
      const folded = fold(name);
      if (folded === wanted) return 0;
      if (folded.startsWith(wanted)) return 1;
      return folded.includes(wanted) ? 2 : 3;
    });
    const rank = Math.min(...ranks);
    if (rank < 3) ranked.push({ skill, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || a.skill.name.length - b.skill.name.length || (a.skill.id < b.skill.id ? -1 : 1))
    .slice(0, limit)
    .map(({ skill }) => skill);
}

/** The skill of this very id or name, in any case and with or without hyphens; null where there is none. */
export function findByName(dictionary: Dictionary, name: string): CompiledSkill | null {
  const wanted = fold(name);
  if (wanted === '') return null;
  const all = [...dictionary.skills.values()];
  const hasName = (names: readonly string[]): boolean => names.some((known) => fold(known) === wanted);
  return all.find((skill) => hasName([skill.id, skill.name])) ?? all.find((skill) => hasName(skill.aliases)) ?? null;
}
