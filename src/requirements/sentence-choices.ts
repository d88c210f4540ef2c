/**
 * Choices that span a sentence. Enters: its tokens and the groups read from its lists; leaves: the groups with such choices
 * joined, or that they cannot be told. Observations: public bulletins write whole careers into one sentence: "in any of the
 * following areas: a, b, ..." holds phrases that no list joins, and "...; or performing ..." opens another way. Of a choice
 * most of which nobody here knows, the one thing known is not asked of everybody.
 */
import { findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';
import type { Group } from './groups.ts';

/** Words between "one of the following" and its colon. */
const KIND_WORDS = 3;
/** Items of a list of which one known says nothing. */
const MANY_ITEMS = 3;

const PARTS = new Set([',', ';']);

/** Token index behind the colon of "any of the following areas:", null where there is none. */
function findColon(tokens: readonly Token[], { from, to }: TokenRange, tables: AskTables): number | null {
  for (const match of findPhrases(tables.oneOf, tokens, from, to)) {
    let at = match.to;
    while (at < to && tokens[at]?.word && at - match.to < KIND_WORDS) at += 1;
    const colon = tokens[match.to - 1]?.form === ':' ? match.to - 1 : at;
    if (tokens[colon]?.form === ':') return colon + 1;
  }
  return null;
}

/** Where another way opens: "; or" with words behind it. */
function findOtherWays(tokens: readonly Token[], { from, to }: TokenRange, tables: AskTables): number[] {
  const ways: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.form !== ';') continue;
    const join = matchPhraseAt(tables.joins, tokens, at + 1, to);
    if (join?.value === 'or' && tokens.slice(join.to, to).some(({ word }) => word)) ways.push(at);
  }
  return ways;
}

const joinAll = (groups: readonly Group[]): Group => {
  const items = groups.flatMap((group) => group.items);
  return {
    skills: [...new Set(groups.flatMap(({ skills }) => skills))],
    items,
    openTo: null,
    from: Math.min(...groups.map(({ from }) => from)),
    to: Math.max(...groups.map(({ to }) => to)),
    chain: groups[0]?.chain ?? 0,
  };
};

/** "Paid architectural or landscape architectural experience": of two things one is in no dictionary, and the other is not
 * asked of everybody. */
function dropHalves(groups: readonly Group[], tokens: readonly Token[], { from, to }: TokenRange, tables: AskTables) {
  for (const whole of findPhrases(tables.whole, tokens, from, to)) {
    const first = groups.find((group) => group.from >= whole.to);
    const isHalf =
      first !== undefined &&
      findPhrases(tables.joins, tokens, whole.to, first.from).some(
        (join) => join.value === 'or' && join.to === first.from && tokens[join.from - 1]?.word && join.from > whole.to,
      );
    if (isHalf) return groups.filter((group) => group !== first);
  }
  return groups;
}

/** Words of an alternative in no dictionary, and how many such make one known thing nobody's must. */
const STRANGER_WORDS = 2;
const STRANGERS = 3;

/** "Claims related to pension, retirement, medical, or workers' compensation": of four things one is in the dictionary. */
function dropLone(groups: readonly Group[], tokens: readonly Token[], { from, to }: TokenRange, tables: AskTables) {
  const isLone = (group: Group): boolean => {
    const join = findPhrases(tables.joins, tokens, from, group.from).at(-1);
    if (group.items.length > 1 || join?.value !== 'or' || join.to !== group.from) return false;
    if (to > group.to && tokens[group.to]?.word) return false;
    const last = groups.findLast((other) => other.to <= join.from)?.to ?? from;
    let at = tokens[join.from - 1]?.form === ',' ? join.from - 1 : join.from;
    let strangers = 0;
    for (let end = at; at > last; at -= 1) {
      if (tokens[at - 1]?.word) continue;
      if (tokens[at - 1]?.form !== ',' || end - at > STRANGER_WORDS || end === at) break;
      strangers += 1;
      end = at - 1;
    }
    return strangers >= STRANGERS - 1;
  };
  return groups.filter((group) => !isLone(group));
}

/** Null where the choice cannot be told. */
export function joinSentenceChoices(
  all: readonly Group[],
  tokens: readonly Token[],
  sentence: TokenRange,
  tables: AskTables,
): readonly Group[] | null {
  const groups = dropLone(dropHalves(all, tokens, sentence, tables), tokens, sentence, tables);
  if (groups.length === 0) return groups;
  const colon = findColon(tokens, sentence, tables);
  if (colon !== null) {
    const listed = groups.filter(({ from }) => from >= colon);
    const known = new Set(listed.flatMap(({ skills }) => skills)).size;
    const items = tokens.slice(colon, sentence.to).filter(({ form }) => PARTS.has(form)).length + 1;
    if (known === 1 && items >= MANY_ITEMS) return null;
    if (new Set(listed.map(({ chain }) => chain)).size < 2) return groups;
    return [...groups.filter(({ from }) => from < colon), joinAll(listed)];
  }
  const ways = findOtherWays(tokens, sentence, tables);
  if (ways.length === 0) return groups;
  const sides = [...ways, sentence.to].map((to, index) =>
    groups.filter((group) => group.to <= to && group.from >= (ways[index - 1] ?? sentence.from)),
  );
  // What opens the sentence may be asked in any case; each way has one ask of its own, or nobody can say what is.
  return sides.every((side) => side.length === 1) ? [joinAll(sides.flat())] : null;
}
