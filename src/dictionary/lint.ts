/**
 * Holds the dictionary against all lints. Enters: the sources, and what reads a text with them (mentions/ may not be
 * imported here); leaves: the problems, in file order.
 */
import { compileDictionary, type Sources } from './compile.ts';
import { type Dictionary, loadDictionary } from './dictionary.ts';
import { ENTRY_RULES } from './lint-entries.ts';
import { LESSON_RULES } from './lint-lessons.ts';
import { LINK_RULES } from './lint-links.ts';
import { NAME_RULES } from './lint-names.ts';
import { ROLE_RULES } from './lint-roles.ts';
import type { FindWording, Hit, LabelledAd, LintContext, LintRule } from './lint-rule.ts';
import { WORDING_RULES } from './lint-wording.ts';
import type { SkillId } from './skill.ts';
import type { Problem } from './yaml.ts';

export const LINT_RULES: readonly LintRule[] = [
  ...ENTRY_RULES,
  ...LINK_RULES,
  ...LESSON_RULES,
  ...NAME_RULES,
  ...ROLE_RULES,
  ...WORDING_RULES,
];

export interface Scan {
  readonly findIds: (dictionary: Dictionary, sentence: string) => ReadonlySet<SkillId>;
  readonly findHits: (dictionary: Dictionary, ad: string) => readonly Hit[];
  readonly foldName: (name: string) => string;
  readonly findWording: FindWording;
}

export async function lintDictionary(
  sources: Sources,
  scan: Scan,
  ads: readonly LabelledAd[] = [],
): Promise<Problem[]> {
  const dictionary = loadDictionary(await compileDictionary(sources));
  const context: LintContext = {
    sources,
    byId: new Map(sources.entries.map((item) => [item.entry.id, item])),
    dictionary,
    findIds: (sentence) => scan.findIds(dictionary, sentence),
    findHits: (ad) => scan.findHits(dictionary, ad),
    foldName: scan.foldName,
    findWording: scan.findWording,
    ads,
  };
  const problems = [...sources.problems];
  for (const rule of LINT_RULES) {
    for (const problem of rule.check(context)) problems.push({ ...problem, rule: rule.name });
  }
  return problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
