/**
 * Wording known to narrow who applies. Enters: lines and the groups of a language's wording.yaml; leaves: a finding a group,
 * with the source of the knowledge. The employer's equal-opportunities text names the same things to say that they do not
 * matter, so it is left out.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { LanguageData } from '../dictionary/language.ts';
import type { WordingGroup } from '../dictionary/posting-words.ts';
import { buildPhrases, findPhrases, type PhraseTable } from '../mentions/phrases.ts';
import { sectionKindOf } from '../mentions/reading.ts';
import { foldWord, type Token, tokenize } from '../mentions/tokens.ts';
import { askTablesOf } from '../requirements/ask-tables.ts';
import type { LanguageCode } from '../sections/section.ts';
import type { Span } from '../span.ts';
import type { ReadPosting } from './asked.ts';
import type { FindingDraft } from './finding.ts';

interface GroupTables {
  readonly group: WordingGroup;
  readonly phrases: PhraseTable<true>;
  readonly unless: PhraseTable<true>;
}

const built = new WeakMap<LanguageData, readonly GroupTables[]>();

const tableOf = (phrases: readonly string[]): PhraseTable<true> =>
  buildPhrases(phrases.map((phrase) => [phrase, true] as const));

function tablesOf(language: LanguageData): readonly GroupTables[] {
  let tables = built.get(language);
  if (!tables) {
    tables = language.wording.map((group) => ({
      group,
      phrases: tableOf(group.phrases),
      unless: tableOf(group.unless),
    }));
    built.set(language, tables);
  }
  return tables;
}

/** Places of a group's phrases among the tokens of one line. */
function placesIn(tokens: readonly Token[], { phrases, unless }: GroupTables): Span[] {
  const excused = findPhrases(unless, tokens, 0, tokens.length);
  return findPhrases(phrases, tokens, 0, tokens.length)
    .filter(({ from, to }) => !excused.some((other) => other.from < to && from < other.to))
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
}

function judge(text: string, lines: readonly (readonly Token[])[], language: LanguageData) {
  return tablesOf(language).flatMap((tables) => {
    const spans = lines.flatMap((tokens) => placesIn(tokens, tables));
    const different = new Set(spans.map(({ start, end }) => foldWord(text.slice(start, end)))).size;
    return different >= tables.group.least ? [{ group: tables.group, spans }] : [];
  });
}

/** Groups that speak in one sentence: for the groups' own tests. */
export const findWordingIn = (language: LanguageData, sentence: string): ReadonlySet<string> =>
  new Set(
    judge(sentence, [tokenize(sentence, { start: 0, end: sentence.length })], language).map(({ group }) => group.id),
  );

export function findWording({ document, language, lines }: ReadPosting, dictionary: Dictionary): FindingDraft[] {
  const data = dictionary.languages.get(language as LanguageCode);
  if (!data) return [];
  const { legal } = askTablesOf(dictionary);
  const own = lines.filter(
    ({ tokens, ...line }) =>
      sectionKindOf({ ...line, tokens }) !== 'legal' && findPhrases(legal, tokens, 0, tokens.length).length === 0,
  );
  return judge(
    document.text,
    own.map(({ tokens }) => tokens),
    data,
  ).map(({ group, spans }) => ({
    code: 'wording',
    severity: group.severity,
    message: group.message,
    spans,
    why: group.source,
  }));
}
