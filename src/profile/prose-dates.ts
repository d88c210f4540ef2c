/**
 * A line of running text and the skills named in it in, the dates it states for each out. Observation: short resumes and
 * summaries date their work in prose ("From May 2019 to April 2021 I wrote Ruby", "Drupal between 2012 and 2014", "Foo Ltd,
 * London. Feb 2020 to Jan 2022. Java developer"). A range speaks of what follows it only where it opens the sentence or is
 * one, and of what stands right before it; anywhere else ("sales figures from 2010 to 2020") it dates something else.
 */
import type { Mention } from '../mentions/mention.ts';
import { alternation, type Languages } from '../sections/date-tables.ts';
import { findDateRanges } from '../sections/dates.ts';
import type { DateRange } from '../sections/section.ts';
import type { Span } from '../span.ts';

export interface ProseDates {
  readonly range: DateRange;
  /** It stands right behind the skill, and says more of it than the dates of the entry around both. */
  readonly isOwn: boolean;
}

interface ProseTables {
  /** Nothing but words that lead into a range ("From", "between", a bracket). */
  readonly lead: RegExp;
  readonly betweenBefore: RegExp;
  readonly and: RegExp;
  readonly join: RegExp;
  /** Dates beside these are those of a course of study, and show no use. */
  readonly study: RegExp;
}

const built = new WeakMap<Languages, ProseTables>();

function tablesOf(languages: Languages): ProseTables {
  let tables = built.get(languages);
  if (!tables) {
    const data = [...languages.values()];
    const between = alternation(data.flatMap(({ years }) => years.between));
    const since = alternation(data.flatMap(({ dates }) => dates.since));
    const and = alternation(data.flatMap(({ alternatives }) => alternatives.and));
    tables = {
      lead: new RegExp(`^[\\s(,:|\u2013\u2014-]*(?:(?:${between}|${since})\\s+)?$`, 'iu'),
      betweenBefore: new RegExp(`(?<![\\p{L}\\p{N}])(?:${between})\\s+$`, 'iu'),
      and: new RegExp(`^\\s+(?:${and})\\s+$`, 'iu'),
      study: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${alternation(data.flatMap(({ dates }) => dates.stated.study))})(?![\\p{L}])`,
        'iu',
      ),
      join: new RegExp(`^\\s*(?:[,/&+]\\s*)?(?:(?:${and})\\s+)?$`, 'iu'),
    };
    built.set(languages, tables);
  }
  return tables;
}

/** Ranges with two ends or an open one; "between 2012 and 2014" is read as one, a month or year alone as none. */
function rangesIn(text: string, line: Span, languages: Languages, tables: ProseTables): DateRange[] {
  const found = findDateRanges(text, line, languages);
  const ranges: DateRange[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const range = found[at] as DateRange;
    const next = found[at + 1];
    const before = text.slice(Math.max(line.start, range.start - 24), range.start);
    if (next && tables.betweenBefore.test(before) && tables.and.test(text.slice(range.end, next.start))) {
      // As a range of years: the last one named is not counted.
      const to = range.precision === 'year' ? Math.floor((next.from ?? 0) / 12) * 12 - 1 : next.to;
      if (to !== null && to >= range.from) ranges.push({ ...range, end: next.end, to });
      at += 1;
    } else if (range.to === null)
      ranges.push(range.precision === 'year' ? { ...range, from: endOfYear(range.from) } : range);
    else if (isWritten(text, range)) ranges.push(range);
  }
  return ranges;
}

/** "Since 2021" is sure of its last month alone: prose may say less than the dates of a job, never more. */
const endOfYear = (month: number): number => Math.floor(month / 12) * 12 + 11;

/** Two points in time are written, not one. */
const isWritten = (text: string, { start, end }: Span): boolean =>
  (text.slice(start, end).match(/\d{4}|['\u2019]\d\d/g)?.length ?? 0) > 1;

/** The start of the sentence an offset stands in: no full stop inside a range or an abbreviation ends one. */
function sentenceStart(text: string, line: Span, at: number, ranges: readonly DateRange[]): number {
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(/[.!?;](?=\s+[\p{Lu}\d])/gu)) {
    const place = line.start + match.index;
    if (place < at && !ranges.some((range) => range.start <= place && place < range.end)) start = place + 1;
  }
  return start;
}

/** Dates stated for each of the mentions of one logical line; mentions in order. Those without are not in the map. */
export function findProseDates(
  text: string,
  line: Span,
  mentions: readonly Mention[],
  languages: Languages,
): ReadonlyMap<Mention, ProseDates> {
  const dated = new Map<Mention, ProseDates>();
  if (mentions.length === 0) return dated;
  const tables = tablesOf(languages);
  const ranges = rangesIn(text, line, languages, tables);
  for (const [index, range] of ranges.entries()) {
    const start = sentenceStart(text, line, range.start, ranges);
    const reach = ranges[index + 1]?.start ?? line.end;
    const isLead = tables.lead.test(text.slice(start, range.start));
    const ends = /^[\s)]*[.:|]/.test(text.slice(range.end, line.end));
    // "Lab technician, Xi Labs, Oct 2019 to Sep 2020. Cell culture": the head of an entry, written on.
    const isAlone = ends && (isLead || /[,(|:\u2013\u2014-]\s*$/.test(text.slice(start, range.start)));
    const last = mentions.findLast((mention) => start <= mention.start && mention.end <= range.start);
    const isOwn = last !== undefined && tables.lead.test(text.slice(last.end, range.start));
    if (!isOwn && (isAlone || isLead)) {
      const stop = isAlone
        ? sentenceStart(text, line, reach, ranges)
        : (nextStop(text, range.end, line.end) ?? line.end);
      const end = isAlone && reach === line.end ? line.end : Math.min(stop, reach);
      if (tables.study.test(text.slice(start, end))) continue;
      for (const mention of mentions)
        if (range.end <= mention.start && mention.end <= end) dated.set(mention, { range, isOwn: false });
      continue;
    }
    // "Python and SQL from 2015 to 2018": what stands right before it, and what is listed with that.
    let edge = range.start;
    for (const mention of mentions.filter(({ end }) => end <= range.start).reverse()) {
      const gap = text.slice(mention.end, edge);
      if (!(edge === range.start ? tables.lead : tables.join).test(gap) || mention.start < start) break;
      // "With Oracle since 2019" may speak of an employer.
      if (mention.rule === 'cue-before') break;
      dated.set(mention, { range, isOwn: true });
      edge = mention.start;
    }
  }
  return dated;
}

/** Where the sentence ends, past abbreviations. */
function nextStop(text: string, from: number, to: number): number | null {
  const stop = /[.!?;](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(from, to));
  return stop ? from + stop.index : null;
}
