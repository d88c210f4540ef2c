/**
 * Stretches of months in, merged months out. People hold two jobs at once and list one job twice; a month is a month of
 * experience once, however many entries cover it.
 */
import type { DateRange, MonthIndex } from '../sections/section.ts';
import type { MonthRange } from './evidence.ts';

/** Sorted, overlapping and touching ranges joined; empty ones dropped. */
export function mergeRanges(ranges: readonly MonthRange[]): readonly MonthRange[] {
  const merged: MonthRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (range.to <= range.from) continue;
    const last = merged.at(-1);
    if (last && range.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push({ from: range.from, to: range.to });
  }
  return merged;
}

export const countMonths = (ranges: readonly MonthRange[]): number =>
  mergeRanges(ranges).reduce((sum, { from, to }) => sum + to - from, 0);

/** The part of the ranges from `from` on. */
export const cutBefore = (ranges: readonly MonthRange[], from: MonthIndex): readonly MonthRange[] =>
  ranges.flatMap((range) => (range.to <= from ? [] : [{ from: Math.max(range.from, from), to: range.to }]));

/** The dates of an entry, "present" and the future replaced by `asOf`; null where nothing of it has happened yet. */
export function settleDates(
  dates: DateRange,
  asOf: MonthIndex,
): { readonly range: MonthRange | null; readonly isFuture: boolean } {
  const isFuture = dates.from > asOf || (dates.to ?? asOf) > asOf;
  const to = Math.min(dates.to ?? asOf, asOf) + 1;
  return { range: dates.from < to ? { from: dates.from, to } : null, isFuture };
}
