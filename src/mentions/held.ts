/**
 * What a sentence says of the skills it names: there, not there, or hoped for. Enters: one line's tokens and the names
 * accepted in it; leaves: how each is held. Observations: a denial reaches from its phrase to the next "but", semicolon
 * or change of subject, never past the sentence; "no PHP" speaks of PHP alone, "no PHP, Perl or Ruby" of all three; "not
 * only" denies nothing; in a posting "not required, but helpful" is a wish.
 */
import type { CueTables, PairTables, ReachTables } from './cue-tables.ts';
import type { Held } from './mention.ts';
import { findPhrases, matchPhraseAt, type PhraseMatch } from './phrases.ts';
import type { ReadingLine, TokenRange } from './reading.ts';

/** Tokens between the two halves of a pair ("no ... required"). */
const AROUND_REACH = 10;
/** Tokens between the first half and the first name. */
const AROUND_LEAD = 3;
/** Tokens between the halves of a pair that stands before the names ("no (prior commercial) experience with"). */
const THROUGH_REACH = 4;
/** Tokens between a denial and the word that softens it, and between that word and a name it may speak of instead. */
const SOFTENS_REACH = 5;

/** Tokens after "without SQL" in which "you won't get far" turns it over. */
const UNDONE_REACH = 4;

/** One sentence as the cues read it. */
interface Clause {
  readonly line: ReadingLine;
  readonly sentence: TokenRange;
  readonly names: readonly TokenRange[];
  readonly bounds: readonly PhraseMatch<true>[];
  readonly cues: CueTables;
}

/** What a cue speaks of, and the cue itself. */
interface Reach {
  readonly over: TokenRange;
  readonly cue: TokenRange;
}

/** "Willing to learn Rust": a phrase may be a name of its own, and speaks of what follows all the same. */
const opensInName = ({ names }: Clause, phrase: TokenRange): boolean =>
  names.some(
    ({ from, to }) =>
      from <= phrase.from && phrase.from < to && !(phrase.from === from && to < phrase.to + (to - from > 1 ? 1 : 0)),
  );

function findReaches(clause: Clause, tables: ReachTables): Reach[] {
  const { line, sentence, bounds } = clause;
  const find = (table: ReachTables['before']): PhraseMatch<true>[] =>
    findPhrases(table, line.tokens, sentence.from, sentence.to);
  const excepted = find(tables.except);
  const free = (match: TokenRange): boolean =>
    !opensInName(clause, match) && !excepted.some((other) => other.from < match.to && match.from < other.to);
  const endAfter = (at: number): number => bounds.find((bound) => bound.from >= at)?.from ?? sentence.to;
  const startBefore = (at: number): number => bounds.findLast((bound) => bound.to <= at)?.to ?? sentence.from;
  const reaches: Reach[] = [];
  const levels = find(tables.follows).filter(free);
  reaches.push(...levels.flatMap((match) => listBefore(clause, match)));
  // "X noch nie benutzt, Go sehr gut": a level that a comma closes denies nothing after it.
  const closed = levels.filter(({ to }) => line.tokens[to]?.form === ',');
  for (const match of find(tables.before).filter(free)) {
    if (closed.some(({ from, to }) => from < match.to && match.from < to)) continue;
    const end = Math.min(endAfter(match.to), nextSubject(clause, match.to));
    reaches.push({ over: { from: match.to, to: end }, cue: match });
  }
  for (const match of find(tables.recalling).filter(free)) {
    // The bound may share a word with the phrase: ", we" and "we don't".
    const bound = bounds.findLast(({ from }) => from < match.from);
    const recalled = recalledBy(clause, match, bound ? Math.min(bound.to, match.from) : sentence.from);
    if (recalled) reaches.push({ over: recalled, cue: match });
  }
  for (const match of find(tables.after).filter(free)) {
    const start = Math.max(
      startBefore(match.from),
      startOfBracket(clause, match.from),
      endOfAsk(clause, match, startBefore(match.from)),
      startOfItem(clause, match.from),
    );
    reaches.push({ over: { from: start, to: match.from }, cue: match });
  }
  const findPairs = (pair: PairTables, most: number): { opening: TokenRange; closing: TokenRange }[] => {
    const closings = find(pair.after);
    return find(pair.before)
      .filter(free)
      .flatMap((opening) => {
        const end = endAfter(opening.to);
        const closing = closings.find(({ from, to }) => from >= opening.to && to <= end && from - opening.to <= most);
        return closing ? [{ opening, closing }] : [];
      });
  };
  for (const { opening, closing } of tables.around.flatMap((pair) => findPairs(pair, AROUND_REACH))) {
    // "No agencies, please: Java experience" says nothing of Java.
    const first = clause.names.find(({ from }) => opening.to <= from);
    // "No one should apply without Excel experience" has words of its own before it.
    if (
      !first ||
      first.from - opening.to > AROUND_LEAD ||
      line.tokens.slice(opening.to, first.from).some(({ word }) => !word)
    )
      continue;
    reaches.push({ over: { from: opening.to, to: closing.from }, cue: closing });
  }
  for (const { opening, closing } of tables.through.flatMap((pair) => findPairs(pair, THROUGH_REACH))) {
    const parted =
      clause.names.some(({ from }) => opening.to <= from && from < closing.from) ||
      line.tokens.slice(opening.to, closing.from).some(({ form }) => form === ',' || form === ':');
    if (!parted) reaches.push({ over: { from: closing.to, to: endAfter(closing.to) }, cue: opening });
  }
  const choiceAfter = (match: TokenRange): Reach => ({
    over: { from: match.to, to: endOfChoice(clause, match.to) },
    cue: match,
  });
  reaches.push(...find(tables.beside).filter(free).map(choiceAfter));
  // "Without Docker? No problem" undoes nothing.
  const undoing = find(tables.undoneBy).filter(
    (match) => !excepted.some((other) => other.from < match.to && match.from < other.to),
  );
  for (const reach of find(tables.without).filter(free).map(choiceAfter)) {
    const start = startBefore(reach.cue.from);
    const end = reach.over.to + UNDONE_REACH;
    const isUndone = undoing.some(
      ({ from, to }) => (start <= from && to <= reach.cue.from) || (reach.over.to <= from && to <= end),
    );
    if (!isUndone) reaches.push(reach);
  }
  return reaches;
}

/** Marks between a name and the level it is given: a colon, a dash, a table's line, a bracket. */
const LEVEL_MARKS = new Set([':', '-', '–', '—', '|', '(', '\t']);
const LIST_MARKS = new Set([',', '/']);
const LEVEL_ENDS = new Set([',', ';', '.', ')', '|', '\t']);

/** "Java sehr gut, Python noch nie benutzt": a level that closes its item speaks of the name right before it, and of
 * what is joined to that name, but not of the rest of the list. */
function listBefore({ line, sentence, names, cues }: Clause, level: TokenRange): Reach[] {
  const { tokens } = line;
  if (level.to < sentence.to && !LEVEL_ENDS.has(tokens[level.to]?.form ?? '')) return [];
  const end = LEVEL_MARKS.has(tokens[level.from - 1]?.form ?? '') ? level.from - 1 : level.from;
  const list = names.filter(({ from, to }) => sentence.from <= from && to <= end);
  if (list.at(-1)?.to !== end) return [];
  const isJoined = (left: TokenRange, right: TokenRange): boolean =>
    matchPhraseAt(cues.joins, tokens, left.to, right.from)?.to === right.from ||
    (left.to + 1 === right.from && LIST_MARKS.has(tokens[left.to]?.form ?? ''));
  const parted = list.findLastIndex((name, index) => {
    const next = list[index + 1];
    return next !== undefined && !isJoined(name, next);
  });
  return [{ over: { from: list[parted + 1]?.from ?? end, to: end }, cue: level }];
}

/** "Java: good, Python: never": a level behind a colon speaks of its own item where an item before it has one too. Else 0. */
function startOfItem({ line, sentence, names }: Clause, at: number): number {
  const forms = line.tokens.slice(sentence.from, at).map((token) => token.form);
  const comma = forms.lastIndexOf(',');
  if (line.tokens[at]?.form !== ':' || comma === -1 || !forms.slice(0, comma).includes(':')) return 0;
  const start = sentence.from + comma + 1;
  return names.some(({ from }) => start <= from && from < at) ? start : 0;
}

/** "Instead of Oracle we run MySQL": behind a name, somebody who acts begins a clause of their own. */
function nextSubject({ line, sentence, names, cues }: Clause, from: number): number {
  const first = names.find((name) => from <= name.from);
  if (!first) return sentence.to;
  return findPhrases(cues.subjects, line.tokens, first.to, sentence.to)[0]?.from ?? sentence.to;
}

/** "Java is used elsewhere, but you won't write any": the pronoun stands for the names of the nearest clause before that
 * has some, in this sentence or the one before; where its own clause names something, for the last name of that. */
function recalledBy({ line, sentence, names, cues }: Clause, match: TokenRange, start: number): TokenRange | null {
  const own = names.findLast(({ from }) => start <= from && from < match.from);
  if (own) return own;
  const earliest = sentenceBefore(line, sentence)?.from ?? sentence.from;
  const last = names.findLast(({ from, to }) => earliest <= from && to <= start);
  if (!last) return null;
  const from = last.from >= sentence.from ? sentence.from : earliest;
  return { from: findPhrases(cues.bounds, line.tokens, from, last.from).at(-1)?.to ?? from, to: last.to };
}

const sentenceBefore = (line: ReadingLine, { from }: TokenRange): TokenRange | undefined =>
  line.sentences.findLast(({ to }) => to <= from);

/** "I haven't written Scala since university" tells of a use, though a past one. */
function isLapsed({ line, sentence, names, cues }: Clause, { over, cue }: Reach): boolean {
  const last = names.findLast((name) => over.from <= name.from && name.to <= over.to);
  if (!last || over.from < cue.to) return false;
  return matchPhraseAt(cues.lapsed, line.tokens, last.to, sentence.to) !== null;
}

/** "Docker is required, Kubernetes is not needed": what was asked before, with names on both sides, is not denied. Else 0. */
function endOfAsk({ line, names, cues }: Clause, denial: TokenRange, from: number): number {
  const last = names.findLast(({ to }) => to <= denial.from);
  const asks = last ? findPhrases(cues.closesAsk, line.tokens, from, last.from) : [];
  return asks.findLast((ask) => names.some(({ to }) => from <= to && to <= ask.from))?.to ?? 0;
}

/** "Python (Java not needed)": a bracket that names something itself is spoken of alone. Else 0. */
function startOfBracket({ line, sentence, names }: Clause, phrase: number): number {
  const at = line.tokens[phrase]?.form === '(' ? phrase + 1 : phrase;
  const before = line.tokens.slice(sentence.from, at).map((token) => token.form);
  const opening = before.lastIndexOf('(');
  if (opening === -1 || before.lastIndexOf(')') > opening) return 0;
  const start = sentence.from + opening + 1;
  if (names.some(({ from }) => start <= from && from < at)) return start;
  // "SQL (good), Kotlin (none yet)": one that names nothing speaks of the name it stands behind.
  const named = names.findLast(({ to }) => to <= start);
  return named && named.to === start - 1 ? named.from : 0;
}

/** Where "no A, B or C" ends: the name right there, those joined to it by "or", and commas that lead up to an "or". */
function endOfChoice({ line, sentence, names, cues }: Clause, from: number): number {
  let end = from;
  let at = from;
  for (;;) {
    const name = names.find((range) => range.from === at);
    if (!name) return end;
    if (end === from) end = name.to;
    const or = matchPhraseAt(cues.or, line.tokens, name.to, sentence.to);
    const form = line.tokens[name.to]?.form;
    const comma = form === ',';
    const afterComma = comma ? matchPhraseAt(cues.or, line.tokens, name.to + 1, sentence.to) : null;
    const joined = or ?? afterComma;
    if (joined || form === '/') {
      at = joined?.to ?? name.to + 1;
      const next = names.find((range) => range.from === at);
      if (next) end = next.to;
    } else if (comma) at = name.to + 1;
    else return end;
  }
}

/** "not a must, but helpful": a word that softens stands by the denial, and no name that it could speak of instead. */
function isSoftened({ line, sentence, names, cues }: Clause, cue: TokenRange): boolean {
  const nameWithin = (from: number, to: number): boolean => names.some((name) => from <= name.from && name.from < to);
  return findPhrases(cues.softens, line.tokens, sentence.from, sentence.to).some(({ from, to }) => {
    if (from < cue.to && cue.from < to) return false;
    const gap = from >= cue.to ? { from: cue.to, to: from } : { from: to, to: cue.from };
    if (gap.to - gap.from > SOFTENS_REACH || nameWithin(gap.from, gap.to)) return false;
    if (line.tokens.slice(gap.from, gap.to).some((token) => token.form === ';')) return false;
    const stop = line.tokens.findIndex((token, at) => at >= to && token.form === ';');
    const end = Math.min(to + SOFTENS_REACH, stop === -1 ? sentence.to : stop);
    return from < cue.from || !nameWithin(to, end);
  });
}

/** "You need not know Rust, but it would help": the wish follows the denied names over a bound, and names nothing itself. */
function isTakenBack({ line, sentence, names, bounds, cues }: Clause, { over, cue }: Reach): boolean {
  const last = names.findLast((name) => over.from <= name.from && name.to <= over.to);
  if (!last || over.from < cue.to) return false;
  const bound = bounds.find(({ from }) => from >= last.to);
  if (!bound || names.some(({ from }) => from >= last.to)) return false;
  return (
    findPhrases(cues.softens, line.tokens, bound.to, Math.min(sentence.to, bound.to + 2 * SOFTENS_REACH)).length > 0
  );
}

/** How each of the given token ranges (names accepted in the line) is held, in their order. In a resume hopes count
 * (`aspiration`), in a posting wishes that soften a denial do. */
export function judgeHeld(
  line: ReadingLine,
  names: readonly TokenRange[],
  cues: CueTables,
  options: { readonly aspiration: boolean },
): Held[] {
  const held: Held[] = names.map(() => 'yes');
  for (const sentence of line.sentences) {
    const earliest = sentenceBefore(line, sentence)?.from ?? sentence.from;
    if (!names.some(({ from }) => earliest <= from && from < sentence.to)) continue;
    const bounds = findPhrases(cues.bounds, line.tokens, sentence.from, sentence.to);
    const clause: Clause = { line, sentence, names, bounds, cues };
    const denied = findReaches(clause, cues.negated).filter((reach) =>
      options.aspiration ? !isLapsed(clause, reach) : !(isSoftened(clause, reach.cue) || isTakenBack(clause, reach)),
    );
    if (!options.aspiration) denied.push(...findReaches(clause, cues.dropped));
    const hoped = options.aspiration ? findReaches(clause, cues.aspired) : [];
    names.forEach((name, index) => {
      const within = ({ over }: Reach): boolean => over.from <= name.from && name.to <= over.to;
      if (denied.some(within)) held[index] = 'no';
      else if (hoped.some(within)) held[index] = 'aspired';
    });
  }
  return held;
}
