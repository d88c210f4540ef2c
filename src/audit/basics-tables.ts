/** Phrase tables of all languages' basics.yaml, built once a dictionary. */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { buildPhrases, type PhraseTable } from '../mentions/phrases.ts';
import { foldWord } from '../mentions/tokens.ts';

export interface BasicsTables {
  readonly place: PhraseTable<true>;
  readonly pay: PhraseTable<true>;
  readonly contract: PhraseTable<true>;
  readonly level: PhraseTable<true>;
  readonly senior: PhraseTable<true>;
  readonly junior: PhraseTable<true>;
  readonly entry: PhraseTable<true>;
  /** How a line that asks opens. */
  readonly demands: PhraseTable<true>;
  /** Years so asked are years in another post. */
  readonly rank: PhraseTable<true>;
  /** Folded function words. */
  readonly small: ReadonlySet<string>;
  /** Folded: abbreviations nobody asks about, and small words that somebody may shout. */
  readonly plain: ReadonlySet<string>;
  /** Folded: "ABC number 12" names a file, no thing to know. */
  readonly labels: ReadonlySet<string>;
}

function buildTables({ languages }: Dictionary): BasicsTables {
  const all = [...languages.values()];
  const tableOf = (list: Exclude<keyof BasicsTables, 'plain' | 'small' | 'labels'>): PhraseTable<true> =>
    buildPhrases(all.flatMap(({ basics }) => basics[list].map((phrase) => [phrase, true] as const)));
  return {
    place: tableOf('place'),
    pay: tableOf('pay'),
    contract: tableOf('contract'),
    level: tableOf('level'),
    senior: tableOf('senior'),
    junior: tableOf('junior'),
    entry: tableOf('entry'),
    demands: tableOf('demands'),
    rank: tableOf('rank'),
    small: new Set(all.flatMap(({ words }) => words.words.map(foldWord))),
    plain: new Set(all.flatMap(({ basics, words }) => [...basics.plain, ...words.words].map(foldWord))),
    labels: new Set(all.flatMap(({ basics }) => basics.labels.map(foldWord))),
  };
}

const built = new WeakMap<Dictionary, BasicsTables>();

export function basicsTablesOf(dictionary: Dictionary): BasicsTables {
  let tables = built.get(dictionary);
  if (!tables) {
    tables = buildTables(dictionary);
    built.set(dictionary, tables);
  }
  return tables;
}
