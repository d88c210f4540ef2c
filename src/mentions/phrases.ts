/**
 * Finds cue phrases among tokens. Enters: lists of phrases from the language files, each with a value; leaves: where each
 * stands, the longest first at each place. The same folding as names, so that cues survive case and hyphens.
 */
import { type Token, tokenize } from './tokens.ts';

export interface PhraseMatch<T> {
  readonly value: T;
  /** Half-open range of token indices. */
  readonly from: number;
  readonly to: number;
}

interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  value: T | undefined;
}

export interface PhraseTable<T> {
  readonly root: PhraseNode<T>;
}

export function buildPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root: PhraseNode<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const token of tokenize(phrase, { start: 0, end: phrase.length })) {
      let next = node.next.get(token.form);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(token.form, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return { root };
}

/** The longest phrase starting at token `from` and ending by `to`, or null. */
export function matchPhraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  from: number,
  to: number,
): PhraseMatch<T> | null {
  let node: PhraseNode<T> | undefined = table.root;
  let best: PhraseMatch<T> | null = null;
  for (let at = from; at < to; at += 1) {
    node = node.next.get(tokens[at]?.form ?? '');
    if (!node) break;
    if (node.value !== undefined) best = { value: node.value, from, to: at + 1 };
  }
  return best;
}

/** All phrases in a half-open range of tokens, none overlapping. */
export function findPhrases<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  from: number,
  to: number,
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  let at = from;
  while (at < to) {
    const match = matchPhraseAt(table, tokens, at, to);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}

/** True where one of the phrases ends exactly at token `to` (exclusive). */
export function endsWithPhrase(
  table: PhraseTable<unknown>,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let at = Math.max(from, to - 6); at < to; at += 1) {
    let node: PhraseNode<unknown> | undefined = table.root;
    for (let i = at; i < to && node; i += 1) node = node.next.get(tokens[i]?.form ?? '');
    if (node && node.value !== undefined) return true;
  }
  return false;
}
