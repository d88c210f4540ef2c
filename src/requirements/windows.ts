/**
 * How far back a use may lie: "in the past 3 years", "recent (last two years) experience". Enters: tokens of a sentence and
 * its groups; leaves: for each group the years that end today, null where no time is set. Observations: people who write it
 * mean what stands right before ("SQL and Java within the last 5 years") or, where it opens or qualifies, what follows; and
 * the same words tell of companies and degrees ("over the past 20 years our company").
 */
import { findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';
import { isPlainJoin, isVia, REACH } from './attach-years.ts';
import type { Group } from './groups.ts';
import type { Strength } from './requirement.ts';
import { IN_YEARS, readHighEnd, readNumber, skipToUnit } from './years.ts';

export interface Window extends TokenRange {
  readonly years: number;
}

/** Nobody asks that a use be younger than that: "over the past 20 years" tells a story. */
const MOST_WINDOW = 15;

export function findWindows(tokens: readonly Token[], range: TokenRange, tables: AskTables): Window[] {
  // "We are looking for somebody who ..." asks.
  const asks = findPhrases(tables.asks, tokens, range.from, range.to);
  const tells = findPhrases(tables.noWindow, tokens, range.from, range.to).some(
    (word) => !asks.some((ask) => ask.from <= word.from && word.to <= ask.to),
  );
  if (tells) return [];
  return findPhrases(tables.within, tokens, range.from, range.to).flatMap(({ from, to, value: ending }) => {
    const low = readNumber(tokens, to, range.to, tables);
    if (!low) return [];
    let at = skipToUnit(tokens, low.to, range.to, tables);
    // "In the last 2-3 years": the longer leaves nobody out.
    const high = readHighEnd(tokens, to, at, range, tables);
    if (high) at = skipToUnit(tokens, high.to, range.to, tables);
    const end = ending && matchPhraseAt(ending, tokens, at, range.to);
    if (ending && !end) return [];
    const unit = matchPhraseAt(tables.units, tokens, end?.to ?? at, range.to);
    if (!unit || matchPhraseAt(tables.notYears, tokens, unit.to, range.to)) return [];
    const years = Math.max(low.value, high?.value ?? 0) * IN_YEARS[unit.value];
    return years > 0 && years <= MOST_WINDOW ? [{ from, to: unit.to, years }] : [];
  });
}

/** Nothing parts them, and no more than a few words stand between. */
const isNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= REACH && tokens.slice(from, to).every(({ form }) => form !== ';');

/** "A clearance of the last 2 years, Java": what follows a comma is another ask, unless the time opens the sentence. */
function looksAhead(
  tokens: readonly Token[],
  sentence: TokenRange,
  window: TokenRange,
  next: Group,
  tables: AskTables,
): boolean {
  const opens = tokens.slice(sentence.from, window.from).every(({ word }) => !word);
  const comma = tokens.findIndex(({ form }, at) => at >= window.to && at < next.from && form === ',');
  return (
    isNear(tokens, window.to, next.from) &&
    (opens || comma === -1) &&
    findPhrases(tables.joins, tokens, window.to, next.from).length === 0
  );
}

/** "Python, and recent (last two years) work with Java": another part of the sentence begins between the two. */
const isParted = (tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean =>
  findPhrases(tables.joins, tokens, from, to).length > 0 || tokens.slice(from, to - 1).some(({ form }) => form === ',');

export function attachWindows(
  tokens: readonly Token[],
  sentence: TokenRange,
  groups: readonly Group[],
  windows: readonly Window[],
  strengths: readonly (Strength | null)[],
  tables: AskTables,
): readonly (number | null)[] {
  const years = new Map<Group, number>();
  const isOne = (first: Group, second: Group): boolean =>
    strengths[groups.indexOf(first)] === strengths[groups.indexOf(second)] &&
    ((first.chain === second.chain && isPlainJoin(tokens, first.to, second.from, tables)) ||
      isVia(tokens, first.to, second.from, tables));
  for (const window of windows) {
    // Inside a choice it speaks of one of the alternatives alone.
    if (groups.some(({ from, to }) => from < window.from && window.to < to)) continue;
    const before = groups.filter(({ to }) => to <= window.from).reverse();
    const after = groups.filter(({ from }) => from >= window.to);
    const [last] = before;
    const [next] = after;
    const looksBack =
      last !== undefined && isNear(tokens, last.to, window.from) && !isParted(tokens, last.to, window.from, tables);
    if (!looksBack && !(next && looksAhead(tokens, sentence, window, next, tables))) continue;
    let of: Group | undefined;
    for (const group of looksBack ? before : after) {
      if (of && !(looksBack ? isOne(group, of) : isOne(of, group))) break;
      years.set(group, window.years);
      of = group;
    }
  }
  return groups.map((group) => years.get(group) ?? null);
}
