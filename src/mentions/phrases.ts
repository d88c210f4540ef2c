/**
 * Finds cue phrases among tokens. Enters: lists of phrases from the language files, each with a value; leaves: where each
 * stands, the longest first at each place. The same folding as names, so that cues survive case and hyphens. Observation:
 * people combine a few small words in a thousand ways ("is a definite plus", "would be a very welcome bonus"), so a phrase
 * may hold choices of words, written by class in the data (dictionary/phrase-classes.ts) and here as "[a|b c]" or "[a|b]?".
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
  /** Choices of words, by how they are written. */
  readonly choices: Map<string, { readonly words: PhraseTable<true>; readonly node: PhraseNode<T> }>;
  value: T | undefined;
  /** Place in the list: of two phrases that match the same words, the earlier speaks. */
  rank: number;
}

export interface PhraseTable<T> {
  readonly root: PhraseNode<T>;
  /** Words a phrase can begin with: most words of a text begin none. */
  readonly starts: ReadonlySet<string>;
}

/** A choice of words, or a plain stretch of them. */
interface Part {
  readonly text: string;
  readonly choice: boolean;
  readonly optional: boolean;
}

const newNode = <T>(): PhraseNode<T> => ({ next: new Map(), choices: new Map(), value: undefined, rank: Infinity });

/** Splits "would be [a|the] [big|real]? plus" into its parts; brackets may stand inside each other. */
function partsOf(phrase: string): Part[] {
  if (!phrase.includes('[')) return [{ text: phrase, choice: false, optional: false }];
  const parts: Part[] = [];
  let start = 0;
  let at = phrase.indexOf('[');
  while (at !== -1) {
    if (at > start) parts.push({ text: phrase.slice(start, at), choice: false, optional: false });
    const end = endOfChoice(phrase, at);
    const optional = phrase[end] === '?';
    parts.push({ text: phrase.slice(at + 1, end - 1), choice: true, optional });
    start = optional ? end + 1 : end;
    at = phrase.indexOf('[', start);
  }
  if (start < phrase.length) parts.push({ text: phrase.slice(start), choice: false, optional: false });
  return parts;
}

/** The place behind the bracket that closes the one at `open`. */
function endOfChoice(phrase: string, open: number): number {
  let depth = 0;
  for (let at = open; at < phrase.length; at += 1) {
    if (phrase[at] === '[') depth += 1;
    else if (phrase[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return phrase.length;
}

/** "a|b [c|d]": what stands between bars outside inner brackets. */
function alternativesOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') depth += 1;
    else if (text[at] === ']') depth -= 1;
    else if (text[at] === '|' && depth === 0) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, text.slice(start)];
}

const choiceTables = new Map<string, PhraseTable<true>>();

function choiceOf(text: string): PhraseTable<true> {
  let table = choiceTables.get(text);
  if (!table) {
    table = buildPhrases(alternativesOf(text).map((words) => [words, true] as const));
    choiceTables.set(text, table);
  }
  return table;
}

/** The nodes that a part leads to from one node. */
function step<T>(from: PhraseNode<T>, { text, choice }: Part): PhraseNode<T> {
  if (choice) {
    let edge = from.choices.get(text);
    if (!edge) {
      edge = { words: choiceOf(text), node: newNode() };
      from.choices.set(text, edge);
    }
    return edge.node;
  }
  let node = from;
  for (const token of tokenize(text, { start: 0, end: text.length })) {
    let next = node.next.get(token.form);
    if (!next) {
      next = newNode();
      node.next.set(token.form, next);
    }
    node = next;
  }
  return node;
}

export function buildPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const root: PhraseNode<T> = newNode();
  let rank = 0;
  for (const [phrase, value] of entries) {
    let ends: PhraseNode<T>[] = [root];
    for (const part of partsOf(phrase)) {
      const reached = ends.map((node) => step(node, part));
      ends = part.optional ? [...ends, ...reached] : reached;
    }
    for (const node of ends) {
      if (node.value !== undefined) continue;
      node.value = value;
      node.rank = rank;
    }
    rank += 1;
  }
  const starts = new Set(root.next.keys());
  for (const { words } of root.choices.values()) for (const start of words.starts) starts.add(start);
  return { root, starts };
}

/** Calls `found` with each node that ends a phrase and where it ends. */
function walk<T>(
  node: PhraseNode<T>,
  tokens: readonly Token[],
  at: number,
  to: number,
  found: (node: PhraseNode<T>, end: number) => void,
): void {
  let here: PhraseNode<T> | undefined = node;
  for (let place = at; here; place += 1) {
    if (here.value !== undefined) found(here, place);
    if (place >= to) return;
    for (const { words, node: after } of here.choices.values())
      if (words.starts.has(tokens[place]?.form ?? ''))
        walk(words.root, tokens, place, to, (_, end) => walk(after, tokens, end, to, found));
    here = here.next.get(tokens[place]?.form ?? '');
  }
}

/** The longest phrase starting at token `from` and ending by `to`, or null. */
export function matchPhraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  from: number,
  to: number,
): PhraseMatch<T> | null {
  if (from >= to || !table.starts.has(tokens[from]?.form ?? '')) return null;
  let best: PhraseNode<T> | null = null;
  let end = from;
  walk(table.root, tokens, from, to, (node, at) => {
    if (at === from || at < end || (best && at === end && node.rank >= best.rank)) return;
    best = node;
    end = at;
  });
  const value = (best as PhraseNode<T> | null)?.value;
  return value === undefined ? null : { value, from, to: end };
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

/** Most tokens a phrase that ends at a given place is looked for in. */
const LONGEST = 8;

/** True where one of the phrases ends exactly at token `to` (exclusive). */
export function endsWithPhrase(
  table: PhraseTable<unknown>,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  let ends = false;
  for (let at = Math.max(from, to - LONGEST); at < to && !ends; at += 1)
    if (table.starts.has(tokens[at]?.form ?? ''))
      walk(table.root, tokens, at, to, (_, end) => {
        if (end === to) ends = true;
      });
  return ends;
}
