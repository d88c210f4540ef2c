/**
 * Words of a posting that look like skills and are in no dictionary entry: shown, never scored. Observation: technology
 * names look unlike ordinary words (inner capitals, digits, all capitals, ".js") or stand in a list of technologies.
 * natural's tf-idf, over the posting's lines, puts the telling ones first: words of every other line are furniture.
 * Degrees, ranks ("MS", "VP") and abbreviations nobody asks about ("IT", "C1" of a language) and what a template left open ("<LOCATION>") look like names and are none.
 */
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import type { LanguageData } from '../dictionary/language.ts';
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { sectionKindOf } from '../mentions/reading.ts';
import { foldWord, type Token } from '../mentions/tokens.ts';
import type { SectionKind } from '../sections/section.ts';
import type { Span } from '../span.ts';

const ASKING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'must',
  'nice',
  'duties',
  'tags',
  'intro',
  'other',
  'title',
]);
const MOST = 15;
const SHAPE =
  /^(?=.*\p{L})(?:\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}\p{N}*|\p{L}+\p{N}+[\p{L}\p{N}]*|\p{Lu}{2,}[a-z]+\p{N}*)$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}]{2,}$/u;
/** Grades are numbered ("Accountant III"). */
const NUMERAL = /^[IVX]{2,}$/;
/** Levels of a spoken language: "Inglés B2". */
const LEVEL = /^[ABC][12]$/;
const LIST_MARKS = new Set([',', '/', '|', '(', ')']);

/** Longer is no abbreviation: "INDUSTRIAL ELECTRICIAN" is set in capitals. */
const MOST_ABBREVIATED = 6;

function isShouted(text: string, { tokens }: MentionLine, at: number): boolean {
  const isLong = (token: Token | undefined): boolean => {
    const word = token ? text.slice(token.start, token.end) : '';
    return word.length > MOST_ABBREVIATED && /^\p{Lu}+$/u.test(word);
  };
  return isLong(tokens[at]) && (isLong(tokens[at - 1]) || isLong(tokens[at + 1]));
}

/** The places of tokens that names cover. */
const placesOf = (names: MentionLine['candidates'] | MentionLine['mentions']): Set<number> =>
  new Set(names.flatMap(({ tokens: { from, to } }) => Array.from({ length: to - from }, (_, index) => from + index)));

/** A word nobody claimed whose looks, or whose neighbours in a list (`mentioned`), are a technology's. */
function looksLikeSkill(text: string, line: MentionLine, mentioned: ReadonlySet<number>, at: number): boolean {
  const token = line.tokens[at] as Token;
  if (!token.word) return false;
  const word = text.slice(token.start, token.end);
  if (line.allCaps || LEVEL.test(word) || NUMERAL.test(word)) return false;
  if (SHAPE.test(word)) return !isShouted(text, line, at);
  if (!CAPITALISED.test(word) || line.titleCase) return false;
  const beside = (step: 1 | -1): boolean =>
    LIST_MARKS.has(line.tokens[at + step]?.form ?? '') && mentioned.has(at + 2 * step);
  return beside(1) && beside(-1);
}

/** Words that name a degree, a rank or nothing to learn in any language covered, folded. */
const rankWords = (languages: Iterable<LanguageData>): ReadonlySet<string> =>
  new Set(
    [...languages].flatMap(({ headings, conditions, basics }) =>
      [...headings['title-words'], ...(conditions.degree ?? []), ...basics.plain].map(foldWord),
    ),
  );

/** "<ORGANIZATION>", "[LOCATION]". */
const isPlaceholder = ({ tokens }: MentionLine, at: number): boolean => {
  const around = `${tokens[at - 1]?.form ?? ''}${tokens[at + 1]?.form ?? ''}`;
  return around === '<>' || around === '[]';
};

/** Up to 15 spans, the most telling first; each term once. */
export function findUnknownTerms(
  document: Document,
  lines: readonly MentionLine[],
  languages: Iterable<LanguageData>,
): Span[] {
  const asking = lines.filter((line) => ASKING.has(sectionKindOf(line)) && line.mentions.length > 0);
  if (asking.length === 0) return [];
  const ranks = rankWords(languages);
  const weights = new TfIdf();
  for (const line of lines) weights.addDocument(line.tokens.filter((token) => token.word).map((token) => token.form));
  // "CHIEF" beside "Chief" is no abbreviation.
  const spoken = new Set(
    lines.flatMap(({ tokens }) =>
      tokens
        .filter(({ start, end }) => /^\p{Lu}?\p{Ll}+$/u.test(document.text.slice(start, end)))
        .map(({ form }) => form),
    ),
  );
  const found = new Map<string, Span & { weight: number }>();
  for (const line of asking) {
    const index = lines.indexOf(line);
    const mentioned = placesOf(line.mentions);
    const seen = placesOf(line.candidates);
    line.tokens.forEach((token, at) => {
      if (
        seen.has(at) ||
        mentioned.has(at) ||
        found.has(token.form) ||
        ranks.has(token.form) ||
        isPlaceholder(line, at)
      )
        return;
      if (!looksLikeSkill(document.text, line, mentioned, at)) return;
      if (spoken.has(token.form) && /^\p{Lu}+$/u.test(document.text.slice(token.start, token.end))) return;
      found.set(token.form, { start: token.start, end: token.end, weight: weights.tfidf([token.form], index) });
    });
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST)
    .map(({ start, end }) => ({ start, end }));
}
