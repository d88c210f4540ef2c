/** Ranges of months in; merged, cut and counted ones out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MonthRange } from '../../src/profile/evidence.ts';
import { countMonths, cutBefore, mergeRanges, settleDates } from '../../src/profile/months.ts';
import { parseAsOf } from '../../src/sections/dates.ts';
import type { DateRange } from '../../src/sections/section.ts';

const asOf = parseAsOf('2026-11-21');
const range = fc
  .record({ from: fc.integer({ min: asOf - 400, max: asOf }), length: fc.integer({ min: 0, max: 200 }) })
  .map(({ from, length }): MonthRange => ({ from, to: Math.min(from + length, asOf + 1) }));
const ranges = fc.array(range, { maxLength: 12 });

describe('mergeRanges', () => {
  it('joins what overlaps or touches and keeps gaps', () => {
    expect(
      mergeRanges([
        { from: 10, to: 20 },
        { from: 15, to: 25 },
        { from: 25, to: 30 },
        { from: 40, to: 41 },
      ]),
    ).toEqual([
      { from: 10, to: 30 },
      { from: 40, to: 41 },
    ]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        expect(mergeRanges(mergeRanges(list))).toEqual(mergeRanges(list));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        expect(mergeRanges([...list].reverse())).toEqual(mergeRanges(list));
      }),
    );
  });

  it('never counts more months than lie between the first and asOf, nor fewer than the longest', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), (list) => {
        const months = countMonths(list);
        expect(months).toBeLessThanOrEqual(asOf + 1 - Math.min(...list.map(({ from }) => from)));
        expect(months).toBeGreaterThanOrEqual(Math.max(...list.map(({ from, to }) => Math.max(0, to - from))));
      }),
    );
  });

  it('is never made smaller by one more range', () => {
    fc.assert(
      fc.property(ranges, range, (list, more) => {
        expect(countMonths([...list, more])).toBeGreaterThanOrEqual(countMonths(list));
      }),
    );
  });
});

describe('cutBefore', () => {
  it('drops what lies before', () => {
    expect(
      cutBefore(
        [
          { from: 1, to: 5 },
          { from: 6, to: 10 },
        ],
        8,
      ),
    ).toEqual([{ from: 8, to: 10 }]);
  });
});

describe('settleDates', () => {
  const dates = (from: string, to: string | null): DateRange => ({
    start: 0,
    end: 0,
    from: parseAsOf(from),
    to: to === null ? null : parseAsOf(to),
    precision: 'month',
  });

  it.each([
    ['2020-01', '2020-12', 12, false],
    ['2020-01', '2020-01', 1, false],
    ['2026-01', null, 11, false],
    ['2026-10', '2028-01', 2, true],
    ['2027-01', '2028-01', null, true],
    ['2027-01', null, null, true],
  ] as const)('%s to %s', (from, to, months, isFuture) => {
    const settled = settleDates(dates(from, to), asOf);
    expect(settled.range && settled.range.to - settled.range.from).toBe(months);
    expect(settled.isFuture).toBe(isFuture);
  });
});
