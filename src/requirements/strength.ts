/**
 * Must or nice, for each group of a sentence. Observation: the nearest cue decides ("Java required, Scala a plus"); one
 * that stands before speaks of what follows in its clause, one that stands after of the list it closes; "not required"
 * asks nothing; without a cue the heading speaks.
 */
import { findPhrases, type PhraseMatch } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';
import type { Group } from './groups.ts';
import type { Strength } from './requirement.ts';

interface Cue extends PhraseMatch<Strength> {
  readonly side: 'before' | 'after';
}

/** Tokens from a demand to the item it stands before. */
const DEMAND_REACH = 2;
/** Words between a cue and the colon that makes it a label ("preferred skills:"). */
const LABEL_WORDS = 3;

const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

function findCues(tokens: readonly Token[], sentence: TokenRange, groups: readonly Group[], tables: AskTables): Cue[] {
  const denials = findPhrases(tables.denials, tokens, sentence.from, sentence.to);
  // A cue may hold a name ("or willingness to learn"), a name no cue.
  const isName = (match: TokenRange): boolean =>
    groups.some((group) =>
      group.items.some(({ tokens: item }) => overlap(item, match) && !(match.from < item.from && item.to <= match.to)),
    );
  // "No need to know Java" demands nothing; "not required but nice" still wishes.
  const isDenied = ({ from, to, value }: PhraseMatch<Strength>): boolean =>
    denials.some((denial) =>
      value === 'must' ? overlap(denial, { from, to }) : denial.from <= from && to <= denial.to,
    );
  const speaks = (match: PhraseMatch<Strength>): boolean => !isName(match) && !isDenied(match);
  const find = (table: AskTables['before']): PhraseMatch<Strength>[] =>
    findPhrases(table, tokens, sentence.from, sentence.to).filter(speaks);
  const closing = find(tables.after);
  const after = closing.filter((match) => !isLabel(match));
  const cues: Cue[] = closing.filter(isLabel).map((match) => ({ ...match, side: 'before' }));
  for (const match of find(tables.before)) {
    // "X is required, Y": a word that closes the list before it does not open the next one, unless it is a label.
    const closes = after.some((other) => overlap(other, match));
    const somethingBefore = groups.some(
      (group) => group.to <= match.from && !hasBound(tokens, group.to, match.from, tables),
    );
    if (!closes || !somethingBefore) cues.push({ ...match, side: 'before' });
  }
  for (const match of after) {
    if (groups.some((group) => group.to <= match.from)) cues.push({ ...match, side: 'after' });
  }
  return cues;

  function isLabel(match: TokenRange): boolean {
    for (let at = match.to; at <= match.to + LABEL_WORDS && at < sentence.to; at += 1) {
      if (tokens[at]?.form === ':') return at > match.to || groups.some((group) => group.from > at);
      if (!tokens[at]?.word || isName({ from: at, to: at + 1 })) return false;
    }
    return false;
  }
}

/** A full stop counts where lower case hides that a sentence ends ("php. preferred skills: redis"). */
const isHardBound = (token: Token): boolean => token.form === ';' || token.form === '.';

const hasBound = (tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean =>
  findPhrases(tables.bounds, tokens, from, to).length > 0 || tokens.slice(from, to).some(isHardBound);

const hasTie = (tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean =>
  findPhrases(tables.joins, tokens, from, to).some(({ value }) => value === 'or' || value === 'and') ||
  tokens.slice(from, to).some((token) => token.form === '/' || token.form === '&');

/** A bracket closes right before, and the group stands in it or right before it. */
function isBracketed(tokens: readonly Token[], to: number, group: Group, groups: readonly Group[]): boolean {
  if (tokens[to - 1]?.form !== ')') return false;
  const open = tokens.slice(0, to).findLastIndex(({ form }) => form === '(');
  const head = groups.findLast((other) => other.to <= open);
  return group.from >= (head?.from ?? open);
}

/** Distance in tokens from a group to a cue that speaks of it, or null. */
function distanceTo(
  cue: Cue,
  group: Group,
  groups: readonly Group[],
  tokens: readonly Token[],
  tables: AskTables,
): number | null {
  if (cue.side === 'before') {
    if (cue.to > group.from || hasBound(tokens, cue.to, group.from, tables)) return null;
    return group.from - cue.to;
  }
  if (cue.from < group.to) return null;
  const between = groups.filter((other) => other.from >= group.to && other.to <= cue.from);
  const last = between.at(-1);
  if (!last) {
    // "Not a must, but helpful": a wish reaches back over "but" where nothing else is named.
    const parted =
      cue.value === 'nice'
        ? tokens.slice(group.to, cue.from).some(isHardBound)
        : hasBound(tokens, group.to, cue.from, tables);
    return parted ? null : cue.from - group.to;
  }
  if (hasBound(tokens, group.to, cue.from, tables)) return null;
  // The cue closes a list: it speaks of the whole list where "and" or "or" ties its end, else of the last item alone.
  if (last.chain !== group.chain) return null;
  const beforeLast = between.at(-2) ?? group;
  // "ABAP debugging skills are an advantage" is one thing; so is "motion design (Foo or Bar)" with all its bracket.
  const isOne = beforeLast.to === last.from || isBracketed(tokens, cue.from, group, groups);
  return isOne || hasTie(tokens, beforeLast.to, last.from, tables) ? cue.from - last.to : null;
}

/** The strength of each group, null where no cue speaks of it. */
export function judgeStrengths(
  tokens: readonly Token[],
  sentence: TokenRange,
  groups: readonly Group[],
  tables: AskTables,
): (Strength | null)[] {
  const cues = findCues(tokens, sentence, groups, tables);
  return groups.map((group) => {
    let best: { distance: number; side: Cue['side']; strength: Strength } | null = null;
    for (const cue of cues) {
      const distance = distanceTo(cue, group, groups, tokens, tables);
      if (distance === null) continue;
      // "You have to know AutoCAD, and Revit makes us happy": the wish closes its own item, not the one just demanded.
      if (best?.strength === 'must' && best.side === 'before' && cue.value === 'nice' && cue.side === 'after') {
        const isBetween = groups.some((other) => other.from >= group.to && other.to <= cue.from);
        if (isBetween && best.distance <= DEMAND_REACH) continue;
      }
      if (
        !best ||
        distance < best.distance ||
        (distance === best.distance && cue.side === 'after' && best.side === 'before')
      ) {
        best = { distance, side: cue.side, strength: cue.value };
      }
    }
    return best?.strength ?? null;
  });
}

/** What a sentence says of whatever would follow it: "we would also love to see:". */
export function closingStrength(tokens: readonly Token[], sentence: TokenRange, tables: AskTables): Strength | null {
  const end: Group = { skills: [], items: [], openTo: null, from: sentence.to, to: sentence.to, chain: 0 };
  return judgeStrengths(tokens, sentence, [end], tables)[0] ?? null;
}
