/**
 * Text in, the date ranges it names out, as months with both ends worked. People write the same two years of work in
 * dozens of ways ("Jan 2020 – Dec 2021", "01/2020-12/2021", "2020 bis heute", "seit 2019"); what they all share is two
 * points in time with a dash or a "to" between them, or a word that says "since".
 */
import type { Span } from '../span.ts';
import { type DatePoint, findDatePoints } from './date-points.ts';
import { type DateTables, dateTablesOf, type Languages } from './date-tables.ts';
import type { DateRange, MonthIndex } from './section.ts';

/** Months a year on its own stands for, and the least a range of years does. */
const YEAR_MONTHS = 6;

/** The month of an `asOf` day, "YYYY-MM-DD" or "YYYY-MM". Callers check the form. */
export function parseAsOf(day: string): MonthIndex {
  const [year = '', month = '1'] = day.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/** "2023-02". */
export const formatMonth = (month: MonthIndex): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Years alone end in the December before the last one named: 2015-2019 is four years. */
const endOfYears = (from: MonthIndex, endYear: MonthIndex): MonthIndex =>
  Math.max(Math.floor(endYear / 12) * 12 - 1, from + YEAR_MONTHS - 1);

const precisionOf = (...points: readonly DatePoint[]): DateRange['precision'] => {
  if (
    points.every(
      (point) => point.form === 'year' || point.form === 'years' || (point.form === 'end' && point.from !== point.to),
    )
  )
    return 'year';
  return points.some((point) => point.form === 'season') ? 'season' : 'month';
};

const isYear = (point: DatePoint): boolean =>
  point.form === 'year' || (point.form === 'end' && point.from !== point.to);

/** A range of two points, or null where they make none. */
function joinPoints(first: DatePoint, second: DatePoint): DateRange | null {
  const place = { start: first.start, end: second.end };
  if (first.form === 'present' || first.form === 'years' || second.form === 'years') return null;
  if (second.form === 'month-name') return null;
  if (second.form === 'present') {
    return first.form === 'month-name' ? null : { ...place, from: first.from, to: null, precision: precisionOf(first) };
  }
  if (first.form === 'month-name') {
    if (isYear(second)) return null;
    const year = Math.floor(second.from / 12);
    const from = first.from + 12 * (first.from > second.from % 12 ? year - 1 : year);
    return { ...place, from, to: second.to, precision: precisionOf(second) };
  }
  const sameYear = Math.floor(first.from / 12) === Math.floor(second.from / 12);
  let to = second.to;
  if (isYear(second)) to = isYear(first) || !sameYear ? endOfYears(first.from, second.from) : second.to;
  if (to < first.from || second.from < Math.floor(first.from / 12) * 12) return null;
  return { ...place, from: first.from, to, precision: precisionOf(first, second) };
}

/** A point on its own. Whole days are birthdays and dates of publication, not work. */
function standAlone(point: DatePoint): DateRange | null {
  const { start, end, from, to } = point;
  if (point.form === 'month' || point.form === 'season') return { start, end, from, to, precision: point.form };
  if (point.form === 'years') return { start, end, from, to, precision: 'year' };
  if (point.form === 'year') return { start, end, from, to: from + YEAR_MONTHS - 1, precision: 'year' };
  return null;
}

/** "2019 –" and nothing after it. */
const OPEN_END = /^\s?[-\u2013\u2014]\s?(?=$|[\n)\]|])/;

function openRange(text: string, span: Span, point: DatePoint, tables: DateTables): DateRange | null {
  if (!['day', 'month', 'season', 'year'].includes(point.form)) return null;
  const before = text.slice(Math.max(span.start, point.start - 24), point.start);
  const since = tables.since.exec(before);
  const open = OPEN_END.exec(text.slice(point.end, Math.min(span.end, point.end + 4)));
  if (!since && !open) return null;
  return {
    start: point.start - (since?.[0].length ?? 0),
    end: point.end + (open?.[0].trimEnd().length ?? 0),
    from: point.from,
    to: null,
    precision: precisionOf(point),
  };
}

/** "bis heute", "à ce jour", "to date": the word for "to" is part of the phrase. */
const saysUntilNow = (text: string, gap: string, point: DatePoint): boolean =>
  point.form === 'present' && gap.trim() === '' && /\s/.test(text.slice(point.start, point.end));

/** "2012 2014", "Jan 2012\tMar 2014", or one above the other: two ends of a range, alone in their line or cell. */
function areColumns(text: string, span: Span, first: DatePoint, second: DatePoint): boolean {
  if (!['year', 'month'].includes(first.form) || (second.form !== first.form && second.form !== 'present'))
    return false;
  const before = text.slice(Math.max(span.start, first.start - 4), first.start);
  const after = text.slice(second.end, Math.min(span.end, second.end + 2));
  return (
    /^(?:[^\S\n]{1,4}|[^\S\n]?\n[^\S\n]?)$/.test(text.slice(first.end, second.start)) &&
    /(?:^|[\n\t])[\s\u2022*(-]{0,3}$/.test(before) &&
    /^(?:$|[^\S\n]?$|[^\S\n]?[\n\t)])/.test(after)
  );
}

/** Part of a longer run of digits: a phone number, a version, a path ("555-2010", "2019/12/x-7"). */
const isTorn = (text: string, range: DateRange): boolean =>
  /[\p{N}\p{L}][-/:]$/u.test(text.slice(Math.max(0, range.start - 2), range.start)) ||
  /^[-/:_]\p{N}/u.test(text.slice(range.end, range.end + 2));

const isCount = (text: string, range: DateRange, tables: DateTables): boolean =>
  range.precision === 'year' && tables.count.test(text.slice(range.end, range.end + 20));

/**
 * Date ranges in `text.slice(span.start, span.end)`, in order, spans into `text`. A month, season or year on its own
 * is a range too (a lone year counts six months).
 */
export function findDateRanges(text: string, span: Span, languages: Languages): DateRange[] {
  const tables = dateTablesOf(languages);
  const points = findDatePoints(text, span, tables);
  const ranges: DateRange[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at];
    const next = points[at + 1];
    if (!point) continue;
    const gap = next ? text.slice(point.end, next.start) : '';
    const joined =
      next &&
      gap.length <= 16 &&
      (tables.to.test(gap) || saysUntilNow(text, gap, next) || areColumns(text, span, point, next))
        ? joinPoints(point, next)
        : null;
    const range = joined ?? openRange(text, span, point, tables) ?? standAlone(point);
    if (joined) at += 1;
    if (range && !isTorn(text, range) && !isCount(text, range, tables)) ranges.push(range);
  }
  return ranges;
}
