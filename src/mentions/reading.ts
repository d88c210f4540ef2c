/**
 * A document as the later rules read it: logical lines (wrapped lines joined), each with its tokens, its sentences, the
 * names that seem to stand in it and what its looks say. Observation: support for a doubtful name may come from
 * anywhere, but what speaks against it must stand in its own line or sentence, or added text would remove claims.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Document } from '../document/document.ts';
import { logicalLines } from '../document/lines.ts';
import type { Section, SectionKind } from '../sections/section.ts';
import { byStart, contains, overlaps, type Span } from '../span.ts';
import { automatonOf, type Candidate, scanTokens } from './automaton.ts';
import { findAddresses, type Token, tokenize } from './tokens.ts';
import { findTypos } from './typos.ts';

/** Half-open range of token indices of one line. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface ReadingLine extends Span {
  /** Index of its first line in `Document.lines`. */
  readonly line: number;
  readonly section: Section | null;
  /** The document has no other line. */
  readonly isOnly: boolean;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly candidates: readonly Candidate[];
  /** Web and e-mail addresses: words inside them are no names. */
  readonly addresses: readonly Span[];
  /** Letters are capitals throughout: case says nothing. */
  readonly allCaps: boolean;
  /** Most words begin with a capital: case says little. */
  readonly titleCase: boolean;
  /** The whole document is written without capitals (casual ads, chats): "react" may be the proper name. */
  readonly caseless: boolean;
  /** A line of several words in which not one letter is a capital: case says nothing. */
  readonly allLower: boolean;
  /** Share of its words that names cover, 0..1. */
  readonly coverage: number;
}

const ENDS = new Set(['.', '!', '?']);
const BULLETS = new Set(['\u2022', '\u25cf', '\u25aa', '\u25e6', '\u2023', '\u00b7', '\u25a0']);
/** Words before a full stop that does not end a sentence. */
const SHORTENED = new Set([
  'e',
  'g',
  'min',
  'max',
  'exp',
  'i',
  'etc',
  'vs',
  'approx',
  'incl',
  'inc',
  'mr',
  'mrs',
  'ms',
  'dr',
  'no',
  'z',
  'b',
  'bzw',
  'ca',
  'ggf',
  'u',
  'a',
  'p',
  'ex',
  'ej',
  'ltd',
  'co',
  'st',
  'resp',
]);

const isCapital = (char: string): boolean => char !== char.toLowerCase() && char === char.toUpperCase();

function splitSentences(text: string, tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (BULLETS.has(token.form) && at > from) {
      sentences.push({ from, to: at });
      from = at;
      continue;
    }
    if (!ENDS.has(token.form) || !next) continue;
    if (!next.spaced) continue;
    const before = tokens[at - 1];
    if (token.form === '.' && before && !token.spaced && SHORTENED.has(before.form)) continue;
    // A name may end in a full stop's neighbour: "Node.js. We ..." ends, "e.g. java" does not.
    if (token.form === '.' && next.word && !isCapital(text[next.start] ?? '') && !/\d/.test(text[next.start] ?? ''))
      continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Units of time that people shorten with a full stop. */
const UNITS = new Set(['yrs', 'yr', 'mos', 'mo', 'exp']);

/** Words of an answer that still belongs to its question. */
const ANSWER_WORDS = 5;

/** "Kubernetes? Not needed.": a question and a short answer that names nothing say one thing. */
function joinAnswers(
  sentences: readonly TokenRange[],
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): TokenRange[] {
  const joined: TokenRange[] = [];
  const named = (range: TokenRange): boolean =>
    candidates.some(({ tokens: { from, to } }) => range.from < to && from < range.to);
  for (const sentence of sentences) {
    const question = joined.at(-1);
    const words = tokens.slice(sentence.from, sentence.to).filter(({ word }) => word).length;
    const names = named(sentence);
    // "Minimum 2 yrs. Photoshop": a short count that names nothing, and the name it counts.
    const counts =
      question !== undefined &&
      question.to - question.from <= ANSWER_WORDS &&
      tokens[question.to - 1]?.form === '.' &&
      UNITS.has(tokens[question.to - 2]?.form ?? '') &&
      !named(question) &&
      candidates.some(({ tokens: { from } }) => from === sentence.from);
    if (question && (counts || (tokens[question.to - 1]?.form === '?' && words <= ANSWER_WORDS && !names)))
      joined[joined.length - 1] = { from: question.from, to: sentence.to };
    else joined.push(sentence);
  }
  return joined;
}

function describeCase(
  text: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): { allCaps: boolean; titleCase: boolean } {
  let shouted = 0;
  let lower = 0;
  let long = 0;
  let capital = 0;
  tokens.forEach((token, at) => {
    if (!token.word) return;
    const word = text.slice(token.start, token.end);
    const isName = candidates.some(({ tokens: { from, to } }) => from <= at && at < to);
    if (word.length >= 4 && !isName && word === word.toUpperCase() && word !== word.toLowerCase()) shouted += 1;
    if (word !== word.toUpperCase()) lower += 1;
    if (word.length >= 4 || tokens.length <= 3) {
      long += 1;
      if (isCapital(word[0] ?? '')) capital += 1;
    }
  });
  return { allCaps: shouted >= 2 && lower <= shouted * 0.2, titleCase: long >= 2 && capital >= long * 0.75 };
}

/** Hardly a capital in a text of some length. */
function isCaseless(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return words >= 25 && capitals <= words * 0.01;
}

export function readLines(document: Document, sections: readonly Section[], dictionary: Dictionary): ReadingLine[] {
  const automaton = automatonOf(dictionary);
  const lines: ReadingLine[] = [];
  let section = 0;
  const logicals = logicalLines(document);
  const caseless = isCaseless(document.text);
  for (const logical of logicals) {
    while (section < sections.length - 1 && (sections[section] as Section).end <= logical.start) section += 1;
    const own = sections[section] ?? null;
    const tokens = tokenize(document.text, logical);
    if (tokens.length === 0) continue;
    const scanned = scanTokens(automaton, tokens);
    // Some products are called what their site is: "Asana, Monday.com, Make.com" is a list of names, not of addresses.
    const addresses = findAddresses(document.text, logical).filter(
      (address) => !scanned.some(({ start, end }) => start === address.start && end === address.end),
    );
    const candidates = [...scanned, ...findTypos(automaton, dictionary, tokens, scanned)]
      // "monday.com" is a name though it looks like an address; a name within an address is none.
      .filter(
        (candidate) => !addresses.some((address) => overlaps(address, candidate) && !contains(candidate, address)),
      )
      .sort(byStart);
    const words = tokens.filter((token) => token.word).length;
    const covered = candidates.reduce(
      (sum, { tokens: { from, to }, form }) =>
        form === 'typo' ? sum : sum + tokens.slice(from, to).filter((token) => token.word).length,
      0,
    );
    lines.push({
      start: logical.start,
      end: logical.end,
      line: logical.lines.from,
      section: own,
      isOnly: logicals.length === 1,
      tokens,
      sentences: joinAnswers(splitSentences(document.text, tokens), tokens, candidates),
      candidates,
      addresses,
      caseless,
      allLower: words >= 4 && !/\p{Lu}/u.test(document.text.slice(logical.start, logical.end)),
      ...describeCase(document.text, tokens, candidates),
      coverage: words === 0 ? 0 : covered / words,
    });
  }
  return lines;
}

export const sentenceOf = (line: ReadingLine, token: number): TokenRange =>
  line.sentences.find(({ from, to }) => from <= token && token < to) ?? { from: 0, to: line.tokens.length };

export const sectionKindOf = (line: ReadingLine): SectionKind => line.section?.kind ?? 'other';

/** The entry of the line's section that a span stands in. */
export const entryOf = (line: ReadingLine, span: Span) =>
  line.section?.entries.find((entry) => contains(entry, span)) ?? null;
