/** Lint rules for wording.yaml of each language: a phrase in one group, and groups that hold their own sentences. */
import type { LintRule } from './lint-rule.ts';
import type { Problem } from './yaml.ts';

const inWording = (code: string, message: string): Omit<Problem, 'rule'> => ({
  file: `language/${code}/wording.yaml`,
  line: 0,
  message,
});

export const WORDING_RULES: readonly LintRule[] = [
  {
    name: 'wording-once',
    description: 'A phrase of wording.yaml stands in one group only.',
    *check({ sources, foldName }) {
      for (const { code, wording } of sources.languages) {
        const owners = new Map<string, string>();
        for (const { id, phrases } of wording) {
          for (const phrase of phrases.map(foldName)) {
            const owner = owners.get(phrase);
            if (owner !== undefined) yield inWording(code, `"${phrase}" stands in ${owner} and ${id}`);
            owners.set(phrase, id);
          }
        }
      }
    },
  },
  {
    name: 'wording-holds',
    description: 'A group of wording.yaml has a phrase in each of its matches and in none of its rejects.',
    *check({ sources, findWording }) {
      for (const language of sources.languages) {
        for (const { id, matches, rejects } of language.wording) {
          for (const sentence of matches) {
            if (!findWording(language, sentence).has(id))
              yield inWording(language.code, `${id}: not found in "${sentence}"`);
          }
          for (const sentence of rejects) {
            if (findWording(language, sentence).has(id))
              yield inWording(language.code, `${id}: found in "${sentence}"`);
          }
        }
      }
    },
  },
];
