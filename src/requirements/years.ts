/**
 * Years asked in a sentence: "5+ years", "at least three (3) years'", "3-5 yrs", "between 2 and 4 years", "18 months",
 * "two years or more", "over a decade", "of which 4 with C#", "3 years with Java and 1 with Kotlin". Enters: tokens of a
 * sentence; leaves: each expression with its place and its low end in years. What names no minimum ("up to 3 years") or
 * no experience ("18 years old", "8 years ago") is left out.
 */
import { endsWithPhrase, findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables, Unit } from './ask-tables.ts';

export interface YearsExpression extends TokenRange {
  /** Low end, in years; 18 months is 1.5. */
  readonly years: number;
  /** A part of years asked before ("three of which with C#"): it speaks of what follows alone. */
  readonly share?: true;
}

const MOST_YEARS = 40;
const DIGITS = /^\d{1,2}$/;
const GLUED = /^(\d{1,2})(yrs?|years?|y|mo|months?)$/;
const UNIT_SIGNS = new Set(["'", '\u2019', '.']);
export const IN_YEARS: Readonly<Record<Unit, number>> = { years: 1, months: 1 / 12, decades: 10 };

interface NumberMatch {
  readonly value: number;
  readonly to: number;
}

export function readNumber(tokens: readonly Token[], at: number, to: number, tables: AskTables): NumberMatch | null {
  const token = tokens[at];
  if (!token || at >= to) return null;
  if (DIGITS.test(token.form)) {
    const dot = tokens[at + 1];
    const decimals = tokens[at + 2];
    if (dot?.form === '.' && !dot.spaced && decimals && !decimals.spaced && /^\d$/.test(decimals.form)) {
      return { value: Number(`${token.form}.${decimals.form}`), to: at + 3 };
    }
    return { value: Number(token.form), to: at + 1 };
  }
  const word = matchPhraseAt(tables.numbers, tokens, at, to);
  return word ? { value: word.value, to: word.to } : null;
}

/** Skips "+", "(3)", "or more": what may stand after a number or after its unit. */
function skipQualifiers(tokens: readonly Token[], from: number, to: number, tables: AskTables): number {
  let at = from;
  while (at < to) {
    const more = matchPhraseAt(tables.more, tokens, at, to);
    const isNumeral =
      tokens[at]?.form === '(' &&
      (DIGITS.test(tokens[at + 1]?.form ?? '') || matchPhraseAt(tables.numbers, tokens, at + 1, at + 2) !== null);
    if (more) at = more.to;
    else if (isNumeral && tokens[at + 2]?.form === ')') at += 3;
    else if (isNumeral && tokens[at + 2]?.form === '+' && tokens[at + 3]?.form === ')') at += 4;
    else break;
  }
  return at;
}

/** As `skipQualifiers`, with the words that stand between a number and its unit alone ("five plus", "two full"). */
export function skipToUnit(tokens: readonly Token[], from: number, to: number, tables: AskTables): number {
  const at = skipQualifiers(tokens, from, to, tables);
  const fill = matchPhraseAt(tables.fill, tokens, at, to);
  return fill ? skipQualifiers(tokens, fill.to, to, tables) : at;
}

export function findYears(tokens: readonly Token[], range: TokenRange, tables: AskTables): YearsExpression[] {
  const found: YearsExpression[] = [];
  const asked: YearsExpression[] = [];
  let at = range.from;
  while (at < range.to) {
    const expression = readYearsAt(tokens, at, range, tables);
    if (expression) {
      found.push(expression);
      if (asksForThem(tokens, expression, range, tables)) asked.push(expression);
    }
    at = expression ? expression.to : at + 1;
  }
  if (found.length === 0) return findCounts(tokens, range, tables);
  return [...asked, ...findShares(tokens, range, found, tables)].sort((a, b) => a.from - b.from);
}

/** "Years of experience with Terraform: 3", "years required: 5 (Java), 2 (AWS)": the unit first, then bare counts. */
function findCounts(tokens: readonly Token[], range: TokenRange, tables: AskTables): YearsExpression[] {
  const unit = findPhrases(tables.units, tokens, range.from, range.to).find(({ value }) => value === 'years');
  if (!unit) return [];
  const counts: YearsExpression[] = [];
  for (let at = unit.to; at < range.to; at += 1) {
    const value = Number(tokens[at]?.form);
    const opens = tokens[at - 1]?.form === ':' || (counts.length > 0 && tokens[at - 1]?.form === ',');
    if (!opens || !DIGITS.test(tokens[at]?.form ?? '') || value === 0 || value > MOST_YEARS) continue;
    const to = skipQualifiers(tokens, at + 1, range.to, tables);
    if (to >= range.to || !tokens[to]?.word) counts.push({ from: at, to, years: value });
  }
  return counts;
}

/** "Up to 3 years", "18 years old", "8 years ago" ask for none. */
function asksForThem(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  range: TokenRange,
  tables: AskTables,
): boolean {
  // "No less than 3 years" ends in "less than 3 years".
  if (endsWithPhrase(tables.atLeast, tokens, range.from, from))
    return matchPhraseAt(tables.notYears, tokens, to, range.to) === null;
  if (endsWithPhrase(tables.atMost, tokens, range.from, from)) return false;
  return matchPhraseAt(tables.notYears, tokens, to, range.to) === null;
}

function readYearsAt(
  tokens: readonly Token[],
  from: number,
  range: TokenRange,
  tables: AskTables,
): YearsExpression | null {
  const { to } = range;
  const glued = GLUED.exec(tokens[from]?.form ?? '');
  if (glued) {
    const value = Number(glued[1]);
    return { from, to: from + 1, years: glued[2]?.startsWith('m') ? value / 12 : value };
  }
  const oneWord = matchPhraseAt(tables.glued, tokens, from, to);
  if (oneWord) return { from, to: oneWord.to, years: oneWord.value };
  const low = readNumber(tokens, from, to, tables);
  if (!low) return null;
  let at = skipToUnit(tokens, low.to, to, tables);
  const high = readHighEnd(tokens, from, at, range, tables);
  if (high) at = skipToUnit(tokens, high.to, to, tables);
  const unit = matchPhraseAt(tables.units, tokens, at, to);
  if (!unit) return null;
  // "One Year 9 group" is a class of a school.
  if (low.value === 1 && DIGITS.test(tokens[unit.to]?.form ?? '')) return null;
  const years = low.value * IN_YEARS[unit.value];
  if (years <= 0 || years > MOST_YEARS) return null;
  // An apostrophe after the unit ("years' experience") belongs to it, and a full stop ("3 yrs. exp.").
  const sign = tokens[unit.to];
  const end = sign && !sign.spaced && UNIT_SIGNS.has(sign.form) && unit.to + 1 < to ? unit.to + 1 : unit.to;
  return { from, to: skipAfterUnit(tokens, end, to, tables), years };
}

/** "A year or two of Kotlin": the high end may stand behind the unit, where no unit of its own follows. */
function skipAfterUnit(tokens: readonly Token[], from: number, to: number, tables: AskTables): number {
  const at = skipQualifiers(tokens, from, to, tables);
  const or = matchPhraseAt(tables.joins, tokens, at, to);
  const high = or?.value === 'or' ? readNumber(tokens, or.to, to, tables) : null;
  if (!high || matchPhraseAt(tables.share, tokens, high.to, to) === null) return at;
  return high.to;
}

/** A range: "3-5", "3 to 5", "between 2 and 4". A joining hyphen leaves no token, only a mark on the next one. */
export function readHighEnd(
  tokens: readonly Token[],
  from: number,
  at: number,
  range: TokenRange,
  tables: AskTables,
): NumberMatch | null {
  const dash = matchPhraseAt(tables.to, tokens, at, range.to);
  if (dash) return readNumber(tokens, dash.to, range.to, tables);
  if (tokens[at]?.hyphened) return readNumber(tokens, at, range.to, tables);
  if (!endsWithPhrase(tables.between, tokens, range.from, from)) return null;
  const and = matchPhraseAt(tables.joins, tokens, at, range.to);
  return and?.value === 'and' ? readNumber(tokens, and.to, range.to, tables) : null;
}

/** Numbers with no unit of their own: "7 years, of which 4 with C#", "3 years with Java and 1 with Kotlin". */
function findShares(
  tokens: readonly Token[],
  range: TokenRange,
  known: readonly YearsExpression[],
  tables: AskTables,
): YearsExpression[] {
  const first = known[0];
  if (!first) return [];
  const isKnown = (from: number, to: number): boolean => known.some((other) => other.from < to && from < other.to);
  const parts: YearsExpression[] = findPhrases(tables.ofWhich, tokens, range.from, range.to).flatMap((phrase) => {
    const number = readNumber(tokens, phrase.to, range.to, tables);
    if (!number || isKnown(phrase.to, number.to)) return [];
    return [{ from: phrase.to, to: number.to, years: number.value, share: true as const }];
  });
  for (let at = first.to; at < range.to; at += 1) {
    const number = readNumber(tokens, at, range.to, tables);
    if (!number || isKnown(at, number.to) || parts.some((part) => part.from < number.to && at < part.to)) continue;
    const from = at;
    const after = skipQualifiers(tokens, number.to, range.to, tables);
    const ofWhich = matchPhraseAt(tables.ofWhich, tokens, after, range.to);
    const end = ofWhich?.to ?? after;
    const before = tokens[from - 1]?.form ?? '';
    const joined =
      before === ',' ||
      endsWithPhrase(tables.joins, tokens, first.to, from) ||
      endsWithPhrase(tables.atLeast, tokens, first.to, from);
    // "One of them with NgRx" counts, "a developer with Java" does not.
    const isArticle = !ofWhich && !/^\d/.test(tokens[from]?.form ?? '') && number.value === 1;
    if (!joined || isArticle || !matchPhraseAt(tables.share, tokens, end, range.to)) continue;
    if (number.value > 0 && number.value <= MOST_YEARS) parts.push({ from, to: end, years: number.value, share: true });
  }
  return parts;
}
