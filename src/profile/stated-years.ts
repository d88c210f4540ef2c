/**
 * A line and the skills named in it in, the months of experience it states for each out: "3 years of Go", "Go (5 years)",
 * "over five years' experience in Python and SQL", "Java - 7 yrs". In one sentence people write the time either before
 * the skills or behind them; what comes first tells which. A total ("10 years in software") names no skill and counts
 * for none.
 */
import type { LanguageData } from '../dictionary/language.ts';
import type { Mention } from '../mentions/mention.ts';
import { alternation, foldName, type Languages } from '../sections/date-tables.ts';
import type { Span } from '../span.ts';

interface StatedTables {
  readonly time: RegExp;
  readonly notYears: RegExp;
  readonly between: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly months: ReadonlySet<string>;
  readonly decades: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** Behind "three years of sales", it is their age: "three years of sales figures". */
  readonly records: RegExp;
  /** Names of jobs. */
  readonly titleWords: ReadonlySet<string>;
  /** "3 of them with Java", "and two of Go": years of those just named, or of the same unit. */
  readonly part: RegExp;
}

interface Time extends Span {
  readonly months: number;
}

/** Words no list knows that may stand between the time and the skill ("5 years building services in Go"). */
const MOST_UNKNOWN = 1;
const MOST_WORDS = 9;

function buildTables(languages: readonly LanguageData[]): StatedTables {
  const numbers = new Map(
    languages.flatMap(({ years }) => Object.entries(years.numbers).map(([name, value]) => [foldName(name), value])),
  );
  const units = languages.flatMap(({ years }) => years.years);
  const months = languages.flatMap(({ years }) => years.months);
  const decades = languages.flatMap(({ years }) => years.decades);
  const to = alternation(languages.flatMap(({ years }) => years.to));
  const ofWhich = alternation(languages.flatMap(({ years }) => years['of-which']));
  const and = alternation(
    languages.flatMap(({ alternatives }) => alternatives.and.filter((word) => /^\p{L}+$/u.test(word))),
  );
  const about = alternation(languages.flatMap(({ dates }) => dates.stated.after));
  const between = alternation(languages.flatMap(({ dates }) => dates.stated.between));
  const number = `\\d{1,2}(?:[.,]\\d)?|${alternation(numbers.keys())}`;
  const words = (list: (data: LanguageData) => readonly string[]): ReadonlySet<string> =>
    new Set(languages.flatMap(list).map(foldName));
  return {
    time: new RegExp(
      `(?<![\\p{L}\\p{N}$\u20ac\u00a3.,/-])(?<number>${number})\\s?\\+?(?:\\s?(?:${to})\\s?(?:${number})\\s?\\+?)?[\\s-]{0,2}(?<unit>${alternation([...units, ...months, ...decades])})(?![\\p{L}])(?:\\s?['\u2019](?!\\p{L}))?`,
      'giu',
    ),
    notYears: new RegExp(
      `^[\\s-]{0,2}(?:${alternation(languages.flatMap(({ dates }) => dates.stated['not-years']))})(?![\\p{L}])`,
      'iu',
    ),
    between: words(({ dates }) => dates.stated.between),
    after: words(({ dates }) => dates.stated.after),
    numbers,
    months: new Set(months.map(foldName)),
    decades: new Set(decades.map(foldName)),
    titleWords: words(({ headings }) => headings['title-words']),
    part: new RegExp(
      `(?<![\\p{L}\\p{N}.,/-])(?:(?<first>${number})\\+?\\s(?:${ofWhich})|(?:${ofWhich}|${and})\\s(?:${about}\\s)?(?<second>${number})(?![\\p{L}\\p{N}+.,]|\\s?\\+?\\s?(?:${alternation([...units, ...months])})))(?=\\s+(?:${between})(?![\\p{L}]))`,
      'giu',
    ),
    records: new RegExp(
      `^\\s(?:${alternation(languages.flatMap(({ dates }) => dates.stated.records))})(?=\\s*(?:[^\\s\\p{L}]|$)|\\s(?:${alternation(languages.flatMap(({ cues }) => cues.small))})(?![\\p{L}]))`,
      'iu',
    ),
    joins: words(({ alternatives }) => [...alternatives.and, ...alternatives.or]),
  };
}

const built = new WeakMap<Languages, StatedTables>();

function tablesOf(languages: Languages): StatedTables {
  let tables = built.get(languages);
  if (!tables) {
    tables = buildTables([...languages.values()]);
    built.set(languages, tables);
  }
  return tables;
}

const monthsIn = (unit: string, tables: StatedTables): number =>
  tables.months.has(unit) ? 1 : tables.decades.has(unit) ? 120 : 12;

function findTimes(text: string, span: Span, tables: StatedTables): Time[] {
  const times: Time[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(tables.time)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const written = foldName(match.groups?.number ?? '');
    const amount = tables.numbers.get(written) ?? Number(written.replace(',', '.'));
    const unit = foldName(match.groups?.unit ?? '');
    if (!Number.isFinite(amount) || amount <= 0 || tables.notYears.test(text.slice(end, end + 16))) continue;
    times.push({ start, end, months: Math.round(amount * monthsIn(unit, tables)) });
  }
  for (const match of times.length === 0 ? [] : text.slice(span.start, span.end).matchAll(tables.part)) {
    const written = foldName(match.groups?.first ?? match.groups?.second ?? '');
    const amount = tables.numbers.get(written) ?? Number(written.replace(',', '.'));
    const start = span.start + match.index;
    if (amount > 0) times.push({ start, end: start + match[0].length, months: Math.round(amount * 12) });
  }
  return times.sort((a, b) => a.start - b.start);
}

const wordsIn = (gap: string): string[] => gap.match(/\p{L}[\p{L}'\u2019-]*/gu)?.map(foldName) ?? [];

/** From the time to the first skill behind it. */
function reachesOver(gap: string, tables: StatedTables): boolean {
  // A number begins another count, a name of a job is what the years were spent as.
  if (/[.;:!?\n()|\d]|,\s*\S+\s*,/.test(gap.replace(/^\s?[:(]/, ''))) return false;
  const words = wordsIn(gap);
  const isBetween = (word: string | undefined): boolean => word !== undefined && tables.between.has(word);
  // "Designing and building": the join is of two such words, no list of skills.
  const unknown = words.filter(
    (word, at) => !isBetween(word) && !(tables.joins.has(word) && isBetween(words[at - 1]) && isBetween(words[at + 1])),
  );
  return (
    words.length <= MOST_WORDS &&
    unknown.length <= (gap.includes(',') ? 0 : MOST_UNKNOWN) &&
    !unknown.some((word) => tables.joins.has(word) || tables.titleWords.has(word))
  );
}

/** From one skill of a list to the next. */
const isJoin = (gap: string, tables: StatedTables): boolean =>
  /^[\s,/&+]*$/.test(gap.replace(/[\p{L}'\u2019]+/gu, '')) && wordsIn(gap).every((word) => tables.joins.has(word));

/** From a skill to the time behind it: "(5 years)", ": 3 years", "experience: 4+ years". */
const leadsTo = (gap: string, tables: StatedTables): boolean =>
  /^[\s(:\-\u2013\u2014|,~>\t[=+]*$/.test(gap.replace(/[\p{L}'\u2019]+/gu, '')) &&
  wordsIn(gap).every((word) => tables.after.has(word));

const SENTENCE_END = /[.;!?](?=\s|$)|\n\s*\n/g;

function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(SENTENCE_END)) {
    const end = span.start + match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: span.end });
  return sentences;
}

/** Months stated for each of the mentions of one logical line; mentions in order. Those without are not in the map. */
export function findStatedMonths(
  text: string,
  line: Span,
  mentions: readonly Mention[],
  languages: Languages,
): ReadonlyMap<Mention, number> {
  const tables = tablesOf(languages);
  const stated = new Map<Mention, number>();
  if (mentions.length === 0) return stated;
  for (const sentence of splitSentences(text, line)) {
    const times = findTimes(text, sentence, tables);
    const named = mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    const [firstTime] = times;
    const [firstName] = named;
    if (!firstTime || !firstName) continue;
    for (const [index, time] of times.entries()) {
      if (firstTime.start < firstName.start) spread(text, time, times[index + 1], named, tables, stated);
      else {
        const before = named.filter(({ end }) => end <= time.start).at(-1);
        if (before && leadsTo(text.slice(before.end, time.start), tables))
          stated.set(before, Math.max(stated.get(before) ?? 0, time.months));
      }
    }
  }
  return stated;
}

/** The time counts for the first skill behind it and for those listed with it. */
function spread(
  text: string,
  time: Time,
  next: Time | undefined,
  named: readonly Mention[],
  tables: StatedTables,
  stated: Map<Mention, number>,
): void {
  let end = time.end;
  for (const mention of named) {
    if (mention.start < time.end) continue;
    if (next && mention.start > next.start) return;
    const gap = text.slice(end, Math.max(end, mention.start));
    if (!(end === time.end ? reachesOver(gap, tables) : isJoin(gap, tables))) return;
    if (tables.records.test(text.slice(mention.end, mention.end + 40))) return;
    stated.set(mention, Math.max(stated.get(mention) ?? 0, time.months));
    end = Math.max(end, mention.end);
  }
}
