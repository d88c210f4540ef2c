/**
 * A document in, its language out, told by function words. Resumes and lists of skills hold few of them and name the
 * same tools in every language, so too little evidence counts as English; running text without any of the words known,
 * or in another script, is a language not covered.
 */
import type { Document } from '../document/document.ts';
import { foldName, type Languages } from './date-tables.ts';
import type { LanguageCode } from './section.ts';

export interface FoundLanguage {
  readonly code: LanguageCode;
  /** How much of the evidence speaks for it, 0..1; 1 where there is none against it. */
  readonly share: number;
}

/** Letters of other scripts beyond which the text is in none of the languages covered. */
const MOST_FOREIGN = 0.3;
/** Lower-case words from which on the text is prose enough to be judged. */
const LEAST_WORDS = 30;
/** Prose in a covered language has at least this share of its function words; others share a few by chance. */
const LEAST_SHARE = 0.1;
/** Function words needed to call a text anything but English. */
const LEAST_HITS = 3;

const vocabularies = new WeakMap<Languages, ReadonlyMap<LanguageCode, ReadonlySet<string>>>();

function vocabulariesOf(languages: Languages): ReadonlyMap<LanguageCode, ReadonlySet<string>> {
  let found = vocabularies.get(languages);
  if (!found) {
    found = new Map([...languages].map(([code, data]) => [code, new Set(data.words.words.map(foldName))]));
    vocabularies.set(languages, found);
  }
  return found;
}

export function detectLanguage(document: Document, languages: Languages): FoundLanguage {
  const letters = document.text.match(/\p{L}/gu)?.length ?? 0;
  const latin = document.text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 20 && (letters - latin) / letters > MOST_FOREIGN)
    return { code: 'other', share: (letters - latin) / letters };
  const words = document.text.match(/(?<![\p{L}\p{N}@./-])\p{L}[\p{L}'\u2019]*(?![\p{L}\p{N}@/])/gu) ?? [];
  // Words with a word behind them: prose, not a list of names in small letters.
  const flowing = document.text.match(/(?<![\p{L}\p{N}@./-])\p{Ll}[\p{Ll}'\u2019]*(?= \p{L})/gu) ?? [];
  const lower = flowing.length;
  const hits = new Map<LanguageCode, number>();
  for (const [code, vocabulary] of vocabulariesOf(languages)) {
    hits.set(code, words.filter((word) => vocabulary.has(foldName(word))).length);
  }
  const [best] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best) return { code: 'other', share: 1 };
  const [code, count] = best;
  if (lower >= LEAST_WORDS && count / lower < LEAST_SHARE) return { code: 'other', share: 1 - count / lower };
  const all = [...hits.values()].reduce((sum, value) => sum + value, 0);
  if (count < LEAST_HITS) return { code: 'en', share: 1 };
  return { code, share: count / all };
}
