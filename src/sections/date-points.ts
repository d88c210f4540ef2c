/**
 * Text in, points in time out: each month, season, quarter, year or "present" as written, with its place. What two of
 * them make together is dates.ts's business. Phone numbers, versions, money and scores are kept out by what may stand
 * beside a point (date-tables.ts).
 */
import type { Span } from '../span.ts';
import { type DateTables, foldName } from './date-tables.ts';
import type { MonthIndex } from './section.ts';

export interface DatePoint extends Span {
  /** `end`: good only as an end of a range ("03/19", "'19"); `month-name`: a month without its year. */
  readonly form: 'day' | 'month' | 'season' | 'year' | 'years' | 'end' | 'month-name' | 'present';
  /** First and last month it covers; for `month-name` the month of year 0. */
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

export const monthIndex = (year: number, month: number): MonthIndex => year * 12 + month - 1;

/** Two-digit years: nobody's resume speaks of a year more than two years ahead of the 2060s. */
const fullYear = (digits: string): number => {
  const year = Number(digits.replace(/\D/g, ''));
  return year >= 100 ? year : year > 69 ? 1900 + year : 2000 + year;
};

type Groups = Readonly<Record<string, string | undefined>>;
type Shape = Omit<DatePoint, 'start' | 'end'>;

const covering = (form: DatePoint['form'], year: number, month: number, last = month): Shape => ({
  form,
  from: monthIndex(year, month),
  to: monthIndex(year, last),
});

/** Month before or after day: the number above twelve is the day; where both could be, the day comes first. */
function dayOrMonth(first: number, second: number): number | null {
  if (second >= 1 && second <= 12 && first <= 31) return second;
  if (first >= 1 && first <= 12 && second <= 31) return first;
  return null;
}

function shapeOf(groups: Groups, tables: DateTables): Shape | null {
  const named = (name: string | undefined): number => tables.months.get(foldName(name ?? '')) ?? 0;
  const { yearA, yearB, yearC, yearD, yearE, yearF, yearG, yearI, yearJ, yearK, yearO, yearP, yearQ } = groups;
  if (yearA) return covering('day', fullYear(yearA), named(groups.monthA));
  if (yearB) return covering('day', fullYear(yearB), named(groups.monthB));
  if (yearC) return covering('month', fullYear(yearC), named(groups.monthC));
  if (yearD) return covering('day', fullYear(yearD), Number(groups.monthD));
  if (yearE) {
    const month = dayOrMonth(Number(groups.dayE), Number(groups.monthE));
    return month === null ? null : covering('day', fullYear(yearE), month);
  }
  if (yearF) return covering('month', fullYear(yearF), Number(groups.monthF));
  if (yearG) {
    const year = fullYear(yearG);
    const next = Math.floor(year / 100) * 100 + Number(groups.nextG ?? groups.nextH);
    if (next > year) return { form: 'years', from: monthIndex(year, 1), to: monthIndex(next - 1, 12) };
    // No year follows 2020 as "2020/04": it is a month.
    const month = Number(groups.nextG);
    return month >= 1 && month <= 12 ? covering('month', year, month) : null;
  }
  if (yearI) return covering('month', fullYear(yearI), Number(groups.monthI));
  if (yearJ) return covering('month', fullYear(yearJ), named(groups.monthJ));
  if (yearK) {
    const season = tables.seasons.get(foldName(groups.season ?? ''));
    if (!season) return null;
    const year = fullYear(yearK);
    if (!groups.nextK) return covering('season', year, season.from, season.to);
    // "Winter 2019/2020" goes over the turn of the year.
    return { form: 'season', from: monthIndex(year, 12), to: monthIndex(year + 1, season.to) };
  }
  const quarter = groups.quarterA ?? groups.quarterB ?? groups.quarterC;
  if (quarter) {
    const year = fullYear(groups.yearL ?? groups.yearM ?? groups.yearN ?? '');
    return covering('season', year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  }
  if (yearO) return covering('end', fullYear(yearO), Number(groups.monthO));
  if (yearP) return covering('year', fullYear(yearP), 1, 12);
  if (yearQ) return { ...covering('end', fullYear(yearQ), 1, 12) };
  if (groups.present) return { form: 'present', from: 0, to: 0 };
  if (groups.monthR) return { form: 'month-name', from: named(groups.monthR) - 1, to: named(groups.monthR) - 1 };
  return null;
}

/** All points in `text.slice(span.start, span.end)`, in order, none overlapping another. */
export function findDatePoints(text: string, span: Span, tables: DateTables): DatePoint[] {
  const stretch = text.slice(span.start, span.end);
  const points: DatePoint[] = [];
  for (const match of stretch.matchAll(tables.point)) {
    const shape = shapeOf(match.groups ?? {}, tables);
    const start = span.start + match.index;
    if (shape) points.push({ ...shape, start, end: start + match[0].length });
  }
  return points;
}
