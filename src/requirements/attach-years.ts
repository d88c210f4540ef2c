/**
 * Which years belong to which skill. Observations: "5 years of Java" speaks of what follows, "Java (5 years)" and "Java 5
 * years, SQL 3 years" of what stands right before; "5 years of web development with React" speaks of both; years asked
 * with no skill near them are a condition about the person as a whole.
 */
import { endsWithPhrase, findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';
import type { Group } from './groups.ts';
import { hasOneOf } from './list-cues.ts';
import type { Strength } from './requirement.ts';
import type { YearsExpression } from './years.ts';

export interface GroupYears {
  readonly minYears: number | null;
  /** Per alternative, only where they differ. */
  readonly anyOfYears: readonly (number | null)[] | null;
}

export interface AttachedYears {
  readonly groups: readonly GroupYears[];
  /** Expressions no group took. */
  readonly loose: readonly YearsExpression[];
}

/** Words that may stand between "5 years of" and the skill. */
export const REACH = 10;
/** Words between a field of work and what it was done with. */
const VIA_REACH = 3;
const OPENERS = new Set(['(', '-', '\u2013', '\u2014', ':', '[', '|']);

const isStop = (token: Token | undefined): boolean => token?.form === ';' || token?.form === ':';

/** "Two years with one of the following databases: A or B": this colon parts nothing. */
const hasStop = (tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean =>
  tokens.slice(from, to).some((token) => isStop(token) && !(token.form === ':' && hasOneOf(tokens, from, to, tables)));

/** Nothing but commas and "and" or "or" between two groups. */
export function isPlainJoin(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  const joins = findPhrases(tables.joins, tokens, from, to);
  return tokens
    .slice(from, to)
    .every((token, index) => !token.word || joins.some((join) => join.from <= from + index && from + index < join.to));
}

/** "web development with React": a few words, one of them saying with what, and no comma. */
export function isVia(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length > 0 &&
    between.length <= VIA_REACH &&
    between.every((token) => token.word) &&
    findPhrases(tables.via, tokens, from, to).length > 0 &&
    findPhrases(tables.before, tokens, from, to).length === 0
  );
}

/** True where an expression stands right after its skill: "(3 years)", "- 3 years", ": 3+ years", "for 3 years". */
function standsAfter(
  tokens: readonly Token[],
  item: TokenRange,
  expression: YearsExpression,
  end: number,
  tables: AskTables,
): boolean {
  const gap = tokens.slice(item.to, expression.from);
  if (gap.length > 4) return false;
  const opens = gap.some((token) => OPENERS.has(token.form));
  const words = gap.filter((token) => token.word);
  if (opens && words.length <= 2) return gap.every((token) => token.form !== ',');
  // "Terraform for 3 years", "Java at least 5 years", "Java 5+ years, SQL 3+ years".
  const lead =
    gap.length === 0 || gap[0]?.form === 'for' || endsWithPhrase(tables.atLeast, tokens, item.to, expression.from);
  // "Jenkins, minimum 2 years".
  const plain = gap[0]?.form === ',' ? gap.slice(1) : gap;
  if (!lead || (words.length > 0 && plain.length !== words.length)) return false;
  const next = tokens[expression.to];
  return (
    gap[0]?.form === 'for' ||
    expression.to >= end ||
    next === undefined ||
    !next.word ||
    matchPhraseAt(tables.joins, tokens, expression.to, end) !== null
  );
}

/** "Java Developer (3 years)": the years are those of the technology the job is called after, not of any development. */
function tradeOf(item: TokenRange, groups: readonly Group[]): TokenRange {
  const items = groups.flatMap((group) => group.items);
  const isTitle = items.some(({ tokens, mention }) => tokens === item && mention.rule === 'job-title');
  return (isTitle ? items.find(({ tokens }) => tokens.to === item.from)?.tokens : null) ?? item;
}

/** Words between a skill and years behind it that still speak of it ("Docker in production for over 2 years"). */
const BACK_REACH = 6;

/** Nothing but a comma, or a few words one of which ties ("Java developers with 4 years"), and no "or". */
function looksBack(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  const gap = tokens.slice(from, to);
  if (gap.every((token) => !token.word)) return gap.length <= 2;
  return (
    gap.length <= BACK_REACH &&
    gap.every((token) => token.word) &&
    findPhrases(tables.joins, tokens, from, to).length === 0 &&
    findPhrases(tables.share, tokens, from, to).length > 0
  );
}

/** Words of the trade between a skill and its years, and words behind the years. */
const TRADE_WORDS = 2;
const REST_WORDS = 2;

/** "Java developer, 3 years' experience minimum": a title, a comma, years and no more, in a sentence that names nothing else. */
function isTitleWithYears(tokens: readonly Token[], from: number, expression: YearsExpression): boolean {
  const gap = tokens.slice(from, expression.from);
  return (
    gap.length >= 2 &&
    gap.length <= TRADE_WORDS + 1 &&
    gap.at(-1)?.form === ',' &&
    gap.slice(0, -1).every((token) => token.word) &&
    tokens.slice(expression.to).filter((token) => token.word).length <= REST_WORDS
  );
}

/** "Four years of full-time paid experience as ... which provides experience in A, B or C": the years of a career, not of
 * the name next to them. They end at a semicolon and at the next years. */
function reachOfWhole(
  tokens: readonly Token[],
  groups: readonly Group[],
  expression: YearsExpression,
  next: YearsExpression | undefined,
  tables: AskTables,
): readonly Group[] {
  if (matchPhraseAt(tables.whole, tokens, expression.to, tokens.length) === null) return [];
  const semicolon = tokens.findIndex(({ form }, at) => at >= expression.to && form === ';');
  const end = Math.min(semicolon === -1 ? tokens.length : semicolon, next?.from ?? tokens.length);
  return groups.filter(({ from, to }) => from >= expression.to && to <= end);
}

export function attachYears(
  tokens: readonly Token[],
  groups: readonly Group[],
  expressions: readonly YearsExpression[],
  strengths: readonly (Strength | null)[],
  tables: AskTables,
): AttachedYears {
  const byItem = new Map<TokenRange, number>();
  const byGroup = new Map<Group, number>();
  const loose: YearsExpression[] = [];
  // "4 years Java | 2 years SQL": where the first count stands before the first skill, a bar parts them.
  const leads = (expressions[0]?.from ?? 0) < (groups[0]?.from ?? 0);
  const items = groups.flatMap((group) => group.items.map((item) => item.tokens));
  for (const expression of expressions) {
    const before = expression.share ? undefined : items.filter((item) => item.to <= expression.from).at(-1);
    const isBarred = leads && tokens[expression.from - 1]?.form === '|';
    if (before && !isBarred && standsAfter(tokens, before, expression, tokens.length, tables)) {
      byItem.set(tradeOf(before, groups), expression.years);
      continue;
    }
    // "5 years of Java or 3 years in Kotlin": inside a choice it speaks of the alternative that follows.
    const inside = groups.find((group) => group.from < expression.from && expression.to < group.to);
    const alternative = inside?.items.find((item) => item.tokens.from >= expression.to);
    if (alternative) {
      byItem.set(alternative.tokens, expression.years);
      continue;
    }
    const next = expressions.find((other) => other.from >= expression.to);
    const following = groups.find(
      (group) =>
        group.from >= expression.to &&
        (!next || group.from < next.from) &&
        group.from - expression.to <= REACH &&
        !hasStop(tokens, expression.to, group.from, tables),
    );
    const all = reachOfWhole(tokens, groups, expression, next, tables);
    if (all.length > 0) {
      for (const group of all) byGroup.set(group, expression.years);
      continue;
    }
    if (!following) {
      // "Java, 5 years": nothing follows that the years could speak of.
      const isTaken = groups.some(
        (group) => byGroup.has(group) && group.items.some(({ tokens: item }) => item === before),
      );
      const isTitle =
        before !== undefined &&
        items.length === 1 &&
        expressions.length === 1 &&
        isTitleWithYears(tokens, before.to, expression);
      if (before && !isTaken && (isTitle || looksBack(tokens, before.to, expression.from, tables)))
        byItem.set(before, expression.years);
      else if (!expression.share) loose.push(expression);
      continue;
    }
    // "Five years of SAP, including two full-cycle implementations of S/4HANA": what is counted is something else.
    const gap = { from: expression.to, to: following.from };
    const isCount =
      expression.share &&
      tokens.slice(gap.from, gap.to).some(({ word }) => word) &&
      findPhrases(tables.share, tokens, gap.from, gap.to).length === 0;
    if (isCount) continue;
    // "5 years of Java and Spring" speaks of both; "of React, ideally with TypeScript" of the first alone.
    let last = following;
    byGroup.set(following, expression.years);
    for (const group of groups) {
      if (group.from < last.to || (next && group.from >= next.from)) continue;
      // "2 years of Photoshop, Lightroom a bonus": what is wished for otherwise is not counted with it.
      if (strengths[groups.indexOf(group)] !== strengths[groups.indexOf(last)]) break;
      const listed = group.chain === last.chain && isPlainJoin(tokens, last.to, group.from, tables);
      if (!listed && !isVia(tokens, last.to, group.from, tables)) break;
      byGroup.set(group, expression.years);
      last = group;
    }
  }
  return { groups: groups.map((group) => yearsOf(group, byItem, byGroup)), loose };
}

function yearsOf(
  group: Group,
  byItem: ReadonlyMap<TokenRange, number>,
  byGroup: ReadonlyMap<Group, number>,
): GroupYears {
  const ofAll = byGroup.get(group) ?? null;
  const said = group.items.flatMap((item) => byItem.get(item.tokens) ?? []);
  if (said.length === 0) return { minYears: ofAll, anyOfYears: null };
  const own = group.items.map((item) => byItem.get(item.tokens) ?? ofAll);
  // "Java or Kotlin (3 years)": said once, after the last, of all of them.
  const [first] = said;
  const last = group.items.at(-1);
  if (ofAll === null && said.length === 1 && last && byItem.has(last.tokens))
    return { minYears: first ?? null, anyOfYears: null };
  const same = own.every((years) => years === first);
  return same ? { minYears: first ?? null, anyOfYears: null } : { minYears: null, anyOfYears: own };
}

/** "We are looking for an engineer with 2 years of ...": whoever names years asks for them, also outside a list. */
export const asksYears = (years: GroupYears | undefined): boolean =>
  years !== undefined && (years.minYears !== null || years.anyOfYears !== null);
