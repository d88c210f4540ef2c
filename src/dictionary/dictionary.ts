/**
 * The dictionary as the pipeline uses it. Enters: the compiled artifact (compile.ts); leaves: look-ups. Built once per
 * process; the scan that finds names in text is built from it by mentions/automaton.ts.
 */
import type { LanguageCode } from '../sections/section.ts';
import type { LanguageData } from './language.ts';
import { buildRelations, type Relations } from './relations.ts';
import type { Ambiguity, NearWords, SkillEntry } from './schema.ts';
import type { EffortClass, Role, Skill, SkillId, TitleRow } from './skill.ts';

/** What compile.ts writes: plain JSON. */
export interface CompiledDictionary {
  readonly version: string;
  readonly skills: readonly CompiledSkill[];
  readonly efforts: readonly EffortClass[];
  readonly roles: readonly Role[];
  readonly titles: readonly TitleRow[];
  readonly languages: readonly LanguageData[];
  readonly nearWords: NearWords;
}

export interface CompiledSkill extends Skill {
  /** Taken for a technology whatever its kind. Only own terms are: of ours the kind decides (ARCHITECTURE, 2026-11-27). */
  readonly technical: boolean;
  readonly forms: SkillEntry['forms'];
  readonly ambiguous: readonly Ambiguity[];
  /** How many sentences of its own the lint holds it to. */
  readonly sentences: number;
}

export interface Dictionary {
  /** Hash of all that can change a result. */
  readonly version: string;
  readonly skills: ReadonlyMap<SkillId, CompiledSkill>;
  readonly efforts: ReadonlyMap<string, EffortClass>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly titles: readonly TitleRow[];
  readonly languages: ReadonlyMap<LanguageCode, LanguageData>;
  /** Folded: names whose misspellings are looked for, and ordinary words a slip of typing away from one. */
  readonly nearWords: NearWords;
  readonly relations: Relations;
}

export function loadDictionary(compiled: CompiledDictionary): Dictionary {
  const skills = new Map(compiled.skills.map((skill) => [skill.id, skill]));
  return {
    version: compiled.version,
    skills,
    efforts: new Map(compiled.efforts.map((effort) => [effort.id, effort])),
    roles: new Map(compiled.roles.map((role) => [role.id, role])),
    titles: compiled.titles,
    languages: new Map(compiled.languages.map((language) => [language.code, language])),
    nearWords: compiled.nearWords,
    relations: buildRelations(skills),
  };
}

/** All names of a skill, its own first. */
export const namesOf = (skill: Skill): readonly string[] => [skill.name, ...skill.aliases];

export const nameOf = (dictionary: Dictionary, skill: SkillId): string => dictionary.skills.get(skill)?.name ?? skill;
