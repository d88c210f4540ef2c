/**
 * The scan: every place in a stretch of tokens where a dictionary name stands, leftmost-longest, in one pass whose cost
 * does not grow with the dictionary. Names are paths of interned tokens in one trie; phrases marked `forms: stem` have a
 * second trie over Porter stems. Enters: a dictionary (once) and tokens; leaves: candidates, which the ambiguity rules
 * judge afterwards.
 */

import { type CompiledSkill, type Dictionary, namesOf } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Span } from '../span.ts';
import { PorterStemmer } from './porter.ts';
import { type Token, tokenize } from './tokens.ts';

/** One name of one skill, as an end of a path. */
export interface NameEntry {
  readonly skill: CompiledSkill;
  readonly name: string;
  /** A plural s on its last word is the same name; of an acronym only where it is not written like a name ("Leeds" is
   * no plural of LEED). */
  readonly plural: 'no' | 'acronym' | 'noun';
  /** A number glued to its last word is a version ("Python3"). */
  readonly versioned: boolean;
}

/** Some name stands here. `tokens` is the half-open range of tokens it covers. */
export interface Candidate extends Span {
  readonly names: readonly NameEntry[];
  readonly tokens: { readonly from: number; readonly to: number };
  /** Matched by stem, by plural, with a glued version, with a slip of typing, or letter for letter (after folding). */
  readonly form: 'exact' | 'plural' | 'version' | 'stem' | 'typo';
}

interface Node {
  readonly next: Map<number, Node>;
  names: NameEntry[] | null;
}

const makeNode = (): Node => ({ next: new Map(), names: null });

export interface Automaton {
  readonly lexicon: ReadonlyMap<string, number>;
  readonly root: Node;
  readonly stemLexicon: ReadonlyMap<string, number>;
  readonly stemRoot: Node;
  /** What is known of a word, by its folded form: filled as documents bring words, bounded. */
  readonly words: Map<string, WordIds>;
  /** First three letters of the stems that begin a path: spares stemming most words. */
  readonly stemStarts: ReadonlySet<string>;
}

/** Ids of one folded word, -1 where no name has it: as written, without a plural s, without a glued version, by stem. */
interface WordIds {
  readonly exact: number;
  readonly singular: number;
  readonly bare: number;
  /** Stem id; `opens` where a stem path may begin with it. */
  readonly stem: number;
  readonly opens: boolean;
}

const GLUED_SYMBOLS = new Set(['.', '+', '#', '*', '!']);
const VERSION_TAIL = /^(\p{L}{2,})\d+$/u;

/** Names that are plain nouns take a plural; proper names ("pythons") do not. */
function pluralOf(skill: CompiledSkill, name: string): NameEntry['plural'] {
  const last = name.split(/[\s-]/).at(-1) ?? '';
  if (name.length < 3) return 'no';
  if (/^[A-Z]{2,5}$/.test(last)) return 'acronym';
  if (!TECHNOLOGY_KINDS.has(skill.kind)) return skill.kind === 'spoken' ? 'no' : 'noun';
  return /^[a-z]/.test(last) ? 'noun' : 'no';
}

export function buildAutomaton(dictionary: Dictionary): Automaton {
  const lexicon = new Map<string, number>();
  const stemLexicon = new Map<string, number>();
  const root = makeNode();
  const stemRoot = makeNode();
  const stemStarts = new Set<string>();
  const intern = (table: Map<string, number>, form: string): number => {
    const known = table.get(form);
    if (known !== undefined) return known;
    table.set(form, table.size);
    return table.size - 1;
  };
  const insert = (start: Node, path: readonly number[], entry: NameEntry): void => {
    let node = start;
    for (const id of path) {
      let next = node.next.get(id);
      if (!next) {
        next = makeNode();
        node.next.set(id, next);
      }
      node = next;
    }
    node.names ??= [];
    if (!node.names.some((other) => other.skill.id === entry.skill.id)) node.names.push(entry);
  };
  for (const skill of dictionary.skills.values()) {
    for (const name of namesOf(skill)) {
      const tokens = tokenize(name, { start: 0, end: name.length });
      const entry: NameEntry = {
        skill,
        name,
        plural: pluralOf(skill, name),
        versioned: TECHNOLOGY_KINDS.has(skill.kind) && name.length > 1,
      };
      insert(
        root,
        tokens.map((token) => intern(lexicon, token.form)),
        entry,
      );
      if (skill.forms === 'stem' && tokens.length > 1 && tokens.every((token) => token.word)) {
        const stems = tokens.map((token) => PorterStemmer.stem(token.form));
        stemStarts.add((stems[0] ?? '').slice(0, 3));
        insert(
          stemRoot,
          stems.map((stem) => intern(stemLexicon, stem)),
          { ...entry, plural: 'no', versioned: false },
        );
      }
    }
  }
  return { lexicon, root, stemLexicon, stemRoot, stemStarts, words: new Map() };
}

const built = new WeakMap<Dictionary, Automaton>();

/** The automaton of a dictionary, built at first use. */
export function automatonOf(dictionary: Dictionary): Automaton {
  let automaton = built.get(dictionary);
  if (!automaton) {
    automaton = buildAutomaton(dictionary);
    built.set(dictionary, automaton);
  }
  return automaton;
}

/** A token that may not go on with a name: "Node .js" and "e.g. JS" are two things. */
const breaksName = (token: Token, before: Token): boolean =>
  token.spaced && ((!token.word && GLUED_SYMBOLS.has(token.form)) || before.form === '.');

const WORDS_LIMIT = 50_000;

function idsOf(automaton: Automaton, form: string): WordIds {
  let ids = automaton.words.get(form);
  if (ids) return ids;
  const { lexicon, stemLexicon } = automaton;
  const singular = form.length > 3 && form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : null;
  const bare = VERSION_TAIL.exec(form)?.[1];
  const stem = stemLexicon.get(PorterStemmer.stem(form)) ?? -1;
  ids = {
    exact: lexicon.get(form) ?? -1,
    singular: singular === null ? -1 : (lexicon.get(singular) ?? -1),
    bare: bare === undefined ? -1 : (lexicon.get(bare) ?? -1),
    stem,
    opens: stem >= 0 && automaton.stemStarts.has(form.slice(0, 3)),
  };
  if (automaton.words.size >= WORDS_LIMIT) automaton.words.clear();
  automaton.words.set(form, ids);
  return ids;
}

/** Word endings that make another name of the word before: "node.js" is no "node" followed by "js". */
const SUFFIXES = new Set(['js', 'net', 'io', 'py', 'jl', 'ts', 'ai', 'sh']);

/** A name may end before token `to`: no sign or suffix glued to it makes it another name ("C" of "C++"). */
function mayEnd(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (!next || next.spaced || next.word) return true;
  const last = tokens[to - 1] as Token;
  if (next.form === '+' || next.form === '#') return to - from > 1 || last.form.length > 1;
  const suffix = tokens[to + 1];
  return !(next.form === '.' && suffix && !suffix.spaced && SUFFIXES.has(suffix.form));
}

/** A name may begin here: a leading full stop (".NET") is not the end of the word before it. */
const mayBegin = (tokens: readonly Token[], from: number): boolean => {
  const token = tokens[from];
  return !(token && !token.word && token.form === '.' && !token.spaced && tokens[from - 1]?.word);
};

interface Ending {
  readonly to: number;
  readonly names: readonly NameEntry[];
  readonly form: Candidate['form'];
}

/** Longest name starting at token `from`, by letters. */
function walkExact(
  automaton: Automaton,
  tokens: readonly Token[],
  ids: readonly WordIds[],
  from: number,
): Ending | null {
  let node: Node = automaton.root;
  let best: Ending | null = null;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at > from && breaksName(token, tokens[at - 1] as Token)) break;
    const { exact, singular, bare } = ids[at] as WordIds;
    const next = exact < 0 ? undefined : node.next.get(exact);
    if (token.word && !next?.names && (singular >= 0 || bare >= 0) && mayEnd(tokens, from, at + 1)) {
      // The last word of a name in the plural, or with a version glued on.
      const plural =
        singular < 0
          ? undefined
          : node.next
              .get(singular)
              ?.names?.filter((entry) => entry.plural === 'noun' || (entry.plural === 'acronym' && !token.titled));
      const version = bare < 0 ? undefined : node.next.get(bare)?.names?.filter((entry) => entry.versioned);
      if (plural?.length) best = { to: at + 1, names: plural, form: 'plural' };
      else if (version?.length) best = { to: at + 1, names: version, form: 'version' };
    }
    if (!next) break;
    node = next;
    if (node.names && mayEnd(tokens, from, at + 1)) best = { to: at + 1, names: node.names, form: 'exact' };
  }
  return best;
}

/** Longest phrase starting at token `from`, by stems. */
function walkStems(
  automaton: Automaton,
  tokens: readonly Token[],
  ids: readonly WordIds[],
  from: number,
): Ending | null {
  if (!ids[from]?.opens) return null;
  let node: Node = automaton.stemRoot;
  let best: Ending | null = null;
  for (let at = from; at < tokens.length; at += 1) {
    const stem = ids[at]?.stem ?? -1;
    const next = stem < 0 || !tokens[at]?.word ? undefined : node.next.get(stem);
    if (!next) break;
    node = next;
    if (node.names) best = { to: at + 1, names: node.names, form: 'stem' };
  }
  return best;
}

/** Candidates in order, none overlapping, the leftmost first and of those the longest. */
export function scanTokens(automaton: Automaton, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  const ids = tokens.map((token) => idsOf(automaton, token.form));
  let at = 0;
  while (at < tokens.length) {
    const begins = mayBegin(tokens, at);
    const exact = begins ? walkExact(automaton, tokens, ids, at) : null;
    const stems = begins ? walkStems(automaton, tokens, ids, at) : null;
    const best = stems && (!exact || stems.to > exact.to) ? stems : exact;
    if (!best) {
      at += 1;
      continue;
    }
    const first = tokens[at] as Token;
    const last = tokens[best.to - 1] as Token;
    found.push({
      start: first.start,
      end: last.end,
      names: best.names,
      tokens: { from: at, to: best.to },
      form: best.form,
    });
    at = best.to;
  }
  return found;
}
