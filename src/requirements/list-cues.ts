/**
 * What stands before and after a list of names. Enters: the tokens of a sentence and the list's place; leaves: whether any
 * one of the list will do, whether its items are examples, whether more of the kind will do.
 */
import { endsWithPhrase, matchPhraseAt, type PhraseTable } from '../mentions/phrases.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';

/** "one of the following:" before the list, a few words of category in between ("one of these languages:"). */
export function hasOneOf(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  for (let end = to; end > Math.max(from, to - 6); end -= 1) {
    // "At least one year of Java" offers no choice.
    if (endsWithPhrase(tables.oneOf, tokens, from, end)) return matchPhraseAt(tables.units, tokens, end, to) === null;
    if (tokens[end - 1]?.form === '.' || tokens[end - 1]?.form === ';') return false;
  }
  return false;
}

/** "Any SQL database: ...", "a BI tool: ...": one thing of the kind is asked, so the list behind it is a choice. */
export const isAnyOf = (tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean =>
  endsWithPhrase(tables.any, tokens, from, to);

/** Words between "a" and the kind of thing ("a modern statically typed language"). */
const KIND_REACH = 4;
const LIST_OPENERS = new Set(['(', ':', '[']);

/** "A statically typed language (Java, C#, Go)": one thing of a kind, then the list of those that will do. */
export function isOneOfKind(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  const noun = to - 1;
  if (!LIST_OPENERS.has(tokens[noun]?.form ?? '') || !endsWithPhrase(tables.kinds, tokens, from, noun)) return false;
  for (let end = noun; end > Math.max(from, noun - KIND_REACH - 1); end -= 1) {
    if (!tokens[end - 1]?.word) return false;
    if (endsWithPhrase(tables.any, tokens, from, end)) return true;
  }
  return false;
}

/** "AWS, Azure, GCP (any of them)". */
export function isChoiceBefore(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  let at = from;
  while (at < to && at - from < 2 && !tokens[at]?.word) at += 1;
  return matchPhraseAt(tables.choiceAfter, tokens, at, to) !== null;
}

/** Tokens before a list in which "such as" stands. */
const EXAMPLES_REACH = 5;

export function hasExamples(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  for (let at = Math.max(from, to - EXAMPLES_REACH); at < to; at += 1) {
    const match = matchPhraseAt(tables.joins, tokens, at, to);
    if (match?.value === 'examples' && tokens.slice(match.to, to).every((token) => !token.word)) return true;
  }
  return false;
}

/** "Libraries like ~", "a tool such as ~": what follows is one of a kind. */
export function isOfKind(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  for (let at = Math.max(from, to - EXAMPLES_REACH); at < to; at += 1) {
    if (matchPhraseAt(tables.joins, tokens, at, to)?.value !== 'examples') continue;
    return endsWithPhrase(tables.heads, tokens, from, at) || endsWithPhrase(tables.kinds, tokens, from, at);
  }
  return false;
}

/** "Operating software systems (Windows, Linux, macOS, etc.)": a bracket behind a kind of thing, and more of it would do. */
export const isOpenBracket = (tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean =>
  tokens[to - 1]?.form === '(' &&
  (endsWithPhrase(tables.heads, tokens, from, to - 1) || endsWithPhrase(tables.kinds, tokens, from, to - 1));

/** Words of no skill between the last item and "or similar" ("Jenkins, Foo or comparable tools"). */
const OPEN_REACH = 4;

/** The list ends in "or similar" (`or`) or in "etc." (`more`). */
export function endsOpen(tokens: readonly Token[], from: number, to: number, tables: AskTables): 'or' | 'more' | null {
  for (let at = from; at < to && at - from <= OPEN_REACH; at += 1) {
    if (matchPhraseAt(tables.open, tokens, at, to) !== null)
      return matchPhraseAt(tables.joins, tokens, at, to)?.value === 'or' ? 'or' : 'more';
    const form = tokens[at]?.form ?? '';
    if (matchPhraseAt(tables.joins, tokens, at, to) || (!tokens[at]?.word && form !== ',' && form !== ')')) return null;
  }
  return null;
}

/** Words of the alternative nobody knows, at most. */
const UNKNOWN_WORDS = 3;

/** "SRE, DevOps or systems engineering": the last alternative is in no dictionary, the others are alternatives still. */
export function endsUnknown(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  const start = tokens[from]?.form === ',' ? from + 1 : from;
  const join = matchPhraseAt(tables.joins, tokens, start, to);
  const isOther = (table: PhraseTable<unknown>): boolean => matchPhraseAt(table, tokens, start, to) !== null;
  // "Or higher", "or willingness to learn" name no other thing.
  if (join?.value !== 'or' || isOther(tables.more) || isOther(tables.open) || isOther(tables.after)) return false;
  let at = join.to;
  while (at < to && tokens[at]?.word) at += 1;
  return at > join.to && at - join.to <= UNKNOWN_WORDS;
}
