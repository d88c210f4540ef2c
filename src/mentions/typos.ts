/**
 * Words nobody knows in, misspelt names out: "Kuberentes", "PostgresSQL", "Javscript". Observations: people mistype long
 * proper names, hardly ever their first letter; a name with letters added behind it ("Postgrex", "webpacker") is another
 * product, not a slip; and most words a letter away from a name are ordinary words, which the dictionary lists
 * (near-words.yaml) because only a full word list could tell. What is found is a candidate, judged like any doubtful name.
 */
import natural from 'natural/lib/natural/distance/levenshtein_distance.js';
import { type Dictionary, namesOf } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Automaton, Candidate, NameEntry } from './automaton.ts';
import { foldWord, type Token } from './tokens.ts';

/** Shorter names have too many neighbours. */
const LEAST_LETTERS = 5;
/** From this length on two slips are allowed, before it one. */
const LONG_NAME = 10;
/** From this length on a slip is told from an ordinary word wherever it stands; a shorter name needs support. */
export const CLEAR_NAME = 8;
const LETTERS = /^[a-z]+$/;
const KNOWN_LIMIT = 20_000;

interface Target {
  readonly form: string;
  readonly counts: Uint8Array;
  readonly entry: NameEntry;
}

export interface TypoTable {
  /** Names of one word, by their first letter. */
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  readonly ordinary: ReadonlySet<string>;
  /** What was found for a word before: documents repeat their words. */
  readonly known: Map<string, NameEntry | null>;
}

const A = 97;

function countLetters(form: string): Uint8Array {
  const counts = new Uint8Array(26);
  for (let at = 0; at < form.length; at += 1) {
    const letter = form.charCodeAt(at) - A;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** Slips a name of this length may hold. */
const slipsOf = (letters: number): number => (letters >= LONG_NAME ? 2 : 1);

/** A cheap bound: each slip changes at most two letter counts. */
function mayBeNear(a: Uint8Array, b: Uint8Array, slips: number): boolean {
  let difference = 0;
  for (let letter = 0; letter < 26; letter += 1) difference += Math.abs((a[letter] ?? 0) - (b[letter] ?? 0));
  return difference <= 2 * slips;
}

/** Letters added behind a name make another word, unless the last letter is only struck twice. */
function isLonger(form: string, name: string): boolean {
  if (name.startsWith(form)) return true;
  return form.startsWith(name) && form !== name + name.at(-1);
}

/** Names of technologies that a slip of typing can be told of by their length and letters, folded. */
export const canBeMisspelt = (form: string): boolean => form.length >= LEAST_LETTERS && LETTERS.test(form);

/** `names`: those whose neighbours among ordinary words are known; of a name added since, no slip is guessed. */
export function buildTypoTable(
  dictionary: Dictionary,
  names: readonly string[] = dictionary.nearWords.names,
): TypoTable {
  const known = new Set(names);
  const targets = new Map<string, Target[]>();
  for (const skill of dictionary.skills.values()) {
    if (!TECHNOLOGY_KINDS.has(skill.kind)) continue;
    for (const name of namesOf(skill)) {
      const form = foldWord(name);
      if (!known.has(form)) continue;
      const entry: NameEntry = { skill, name, plural: 'no', versioned: false };
      const first = form[0] ?? '';
      targets.set(first, [...(targets.get(first) ?? []), { form, counts: countLetters(form), entry }]);
    }
  }
  return { targets, ordinary: new Set(dictionary.nearWords.words), known: new Map() };
}

/** The one skill a word is a slip away from; null where there is none, or more than one as near. */
export function findNearest(table: TypoTable, form: string): NameEntry | null {
  if (!canBeMisspelt(form)) return null;
  const known = table.known.get(form);
  if (known !== undefined) return known;
  const counts = countLetters(form);
  let best: NameEntry | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const target of table.targets.get(form[0] ?? '') ?? []) {
    const slips = slipsOf(target.form.length);
    if (Math.abs(target.form.length - form.length) > slips || !mayBeNear(counts, target.counts, slips)) continue;
    if (isLonger(form, target.form)) continue;
    const distance = natural.DamerauLevenshteinDistance(form, target.form, { restricted: true });
    if (distance > slips || distance > least) continue;
    if (distance === least && best?.skill.id !== target.entry.skill.id) best = null;
    else best = target.entry;
    least = distance;
  }
  if (table.known.size >= KNOWN_LIMIT) table.known.clear();
  table.known.set(form, best);
  return best;
}

const built = new WeakMap<Dictionary, TypoTable>();

function typoTableOf(dictionary: Dictionary): TypoTable {
  let table = built.get(dictionary);
  if (!table) {
    table = buildTypoTable(dictionary);
    built.set(dictionary, table);
  }
  return table;
}

/** A full stop glued to a word makes it part of a file's or a site's name. */
const isGlued = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const next = tokens[at + 2];
  return (
    (tokens[at]?.spaced === false && before !== undefined && ['.', '@', '#'].includes(before.form)) ||
    (after?.spaced === false && after.form === '.' && next?.spaced === false && next.word)
  );
};

/** Candidates for the words of a line that no name covers. */
export function findTypos(
  automaton: Automaton,
  dictionary: Dictionary,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): Candidate[] {
  const table = typoTableOf(dictionary);
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (!token.word || token.form.length < LEAST_LETTERS) return;
    if (automaton.lexicon.has(token.form) || table.ordinary.has(token.form)) return;
    if (candidates.some(({ tokens: { from, to } }) => from <= at && at < to) || isGlued(tokens, at)) return;
    const entry = findNearest(table, token.form);
    if (entry)
      found.push({
        start: token.start,
        end: token.end,
        names: [entry],
        tokens: { from: at, to: at + 1 },
        form: 'typo',
      });
  });
  return found;
}
