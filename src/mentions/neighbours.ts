/**
 * Who stands beside a name in a list. Observation: "Python, Go and R" is a list of technologies whatever its items mean
 * elsewhere, and "docker go kubernetes" is one too when nearly every word of the line is a name.
 */
import type { Candidate } from './automaton.ts';
import type { CueTables } from './cue-tables.ts';
import { matchPhraseAt } from './phrases.ts';
import type { ReadingLine } from './reading.ts';

export interface Neighbours {
  /** The items right before and right after it. */
  readonly list: readonly Candidate[];
  /** All other items of its list. */
  readonly run: readonly Candidate[];
  /** Both sides are a separator, an item or an end: the name is a whole item. */
  readonly closed: boolean;
  /** Names right beside it with nothing in between. */
  readonly flanks: readonly Candidate[];
  /** The run of names before it with nothing in between, the nearest first. */
  readonly bareBefore: readonly Candidate[];
}

/** Signs that do not part the items of a list; any other sign (commas, slashes, all kinds of bullets) does. */
const NO_SEPARATORS = new Set(['.', '!', '?', '@', '#', '$', '%', '=', '\u2026', '\u20ac', '\u00a3']);
const isSeparator = (form: string): boolean => !NO_SEPARATORS.has(form);
const VERSION = /^(?:v?\d[\w.]*|lts|x|net|core)$/;

/** How a stretch of tokens between two items joins them: not at all, by standing side by side, or as a list does. */
function joinOf(line: ReadingLine, from: number, to: number, cues: CueTables): 'none' | 'adjacent' | 'list' {
  if (from === to) return 'adjacent';
  if (to - from > 10) return 'none';
  let separated = false;
  let at = from;
  while (at < to) {
    const token = line.tokens[at];
    if (!token) return 'none';
    const join = matchPhraseAt(cues.joins, line.tokens, at, to);
    if (join) {
      separated = true;
      at = join.to;
    } else if (!token.word && isSeparator(token.form)) {
      separated = true;
      at += 1;
    } else if (VERSION.test(token.form) || (token.form === '.' && !token.spaced)) {
      at += 1;
    } else {
      return 'none';
    }
  }
  return separated ? 'list' : 'adjacent';
}

/** True where the side of an item is a separator or an end, so that the name is the whole item. */
function isClosed(line: ReadingLine, index: number, cues: CueTables): boolean {
  const candidate = line.candidates[index];
  if (!candidate) return false;
  const before = candidate.tokens.from - 1;
  const after = candidate.tokens.to;
  const isEdge = (at: number): boolean => {
    const token = line.tokens[at];
    if (!token) return true;
    if (!token.word) return isSeparator(token.form) || (token.form === '.' && (line.tokens[at + 1]?.spaced ?? true));
    if (line.candidates.some((other) => other !== candidate && other.tokens.from <= at && at < other.tokens.to))
      return true;
    return VERSION.test(token.form) || matchPhraseAt(cues.joins, line.tokens, at, at + 2) !== null;
  };
  return isEdge(before) && isEdge(after);
}

/** Items on either side that are looked at: a line of thousands of names must not cost their square. */
const MOST_RUN = 24;

export function findNeighbours(line: ReadingLine, index: number, cues: CueTables, adjacentCounts: boolean): Neighbours {
  const linked = (left: number): boolean => {
    const a = line.candidates[left];
    const b = line.candidates[left + 1];
    if (!a || !b) return false;
    const join = joinOf(line, a.tokens.to, b.tokens.from, cues);
    return join === 'list' || (join === 'adjacent' && adjacentCounts);
  };
  const list: Candidate[] = [];
  const run: Candidate[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_RUN) && linked(at); at -= 1) {
    const other = line.candidates[at] as Candidate;
    if (at === index - 1) list.push(other);
    run.push(other);
  }
  for (let at = index; at < Math.min(line.candidates.length - 1, index + MOST_RUN) && linked(at); at += 1) {
    const other = line.candidates[at + 1] as Candidate;
    if (at === index) list.push(other);
    run.push(other);
  }
  const touches = (left: number): boolean => {
    const a = line.candidates[left];
    const b = line.candidates[left + 1];
    return a !== undefined && b !== undefined && a.tokens.to === b.tokens.from;
  };
  const bareBefore: Candidate[] = [];
  for (let at = index - 1; touches(at); at -= 1) bareBefore.push(line.candidates[at] as Candidate);
  const after = touches(index) ? line.candidates[index + 1] : undefined;
  const flanks = [...bareBefore.slice(0, 1), ...(after ? [after] : [])];
  return { list, run, flanks, bareBefore, closed: isClosed(line, index, cues) };
}

/** Nothing but the name (and a bullet or a version) stands on its line. */
export function isWholeLine(line: ReadingLine, candidate: Candidate): boolean {
  return line.tokens.every(
    (token, at) => (candidate.tokens.from <= at && at < candidate.tokens.to) || !token.word || VERSION.test(token.form),
  );
}

/** The name is a whole item of its line: nothing but separators, a bullet or a label around it. */
export function isLoneItem(line: ReadingLine, candidate: Candidate): boolean {
  const before = line.tokens[candidate.tokens.from - 1];
  const after = line.tokens[candidate.tokens.to];
  const opens = !before || (!before.word && (isSeparator(before.form) || before.form === '.'));
  const closes = !after || (!after.word && (isSeparator(after.form) || after.form === '.')) || VERSION.test(after.form);
  return opens && closes;
}
