/** Lines with dates in four languages in; ranges of months and how exact they are out. */
import { describe, expect, it } from 'vitest';
import { findDateRanges, formatMonth, parseAsOf } from '../../src/sections/dates.ts';
import { languages } from './languages.ts';

const read = (text: string): string[] =>
  findDateRanges(text, { start: 0, end: text.length }, languages).map(
    ({ from, to }) => `${formatMonth(from)}..${to === null ? 'now' : formatMonth(to)}`,
  );

const CASES: readonly (readonly [text: string, ...ranges: string[]])[] = [
  ['Jan 2020 – Dec 2021', '2020-01..2021-12'],
  ['September 2020 to August 2022', '2020-09..2022-08'],
  ['03/2019 - 05/2021', '2019-03..2021-05'],
  ['2019-03 - 2021-05', '2019-03..2021-05'],
  ['2019.03 – 2021.05', '2019-03..2021-05'],
  ['01.03.2019 - 30.06.2020', '2019-03..2020-06'],
  ['2024-06-01 - 2024-09-01', '2024-06..2024-09'],
  ['2017-10-01 - Present', '2017-10..now'],
  ['15 March 2020 - 2 April 2021', '2020-03..2021-04'],
  ['March 15, 2020 – Present', '2020-03..now'],
  ['June 2020 – Present', '2020-06..now'],
  ['Jun. 2008 -present', '2008-06..now'],
  ['May 2019 - now', '2019-05..now'],
  ['01/2018 – ongoing', '2018-01..now'],
  ['10/2015-heute', '2015-10..now'],
  ['Mai 2018 – Heute', '2018-05..now'],
  ['2015 bis heute', '2015-01..now'],
  ["2015 à aujourd'hui", '2015-01..now'],
  ['août 2018 à ce jour', '2018-08..now'],
  ['2018 - actualidad', '2018-01..now'],
  ['2015 – present', '2015-01..now'],
  ['2019 –', '2019-01..now'],
  ['since 2019', '2019-01..now'],
  ['seit März 2019', '2019-03..now'],
  ['depuis janvier 2020', '2020-01..now'],
  ['desde 2018', '2018-01..now'],
  ['2015-2019', '2015-01..2018-12'],
  ['2015 to 2017', '2015-01..2016-12'],
  ['2012 — 2014', '2012-01..2013-12'],
  ['2011 − 2013', '2011-01..2012-12'],
  ['(2017–18)', '2017-01..2017-12'],
  ['2020/21', '2020-01..2020-12'],
  ['2019/2020', '2019-01..2019-12'],
  ['’17 – ’19', '2017-01..2018-12'],
  ['2019 – 2019', '2019-01..2019-06'],
  ['2019', '2019-01..2019-06'],
  ['Mar 2019 - 2021', '2019-03..2020-12'],
  ['2019 – Mar 2021', '2019-01..2021-03'],
  ['Sept ’19 – Mar ’21', '2019-09..2021-03'],
  ['09/18 - 05/21', '2018-09..2021-05'],
  ['Jan – Mar 2020', '2020-01..2020-03'],
  ['Nov - Feb 2020', '2019-11..2020-02'],
  ['Apr. 2017', '2017-04..2017-04'],
  ['May 2010', '2010-05..2010-05'],
  ['2010-11', '2010-11..2010-11'],
  ['2016-08 - 2016-08', '2016-08..2016-08'],
  ['2012 2014', '2012-01..2013-12'],
  ['2012\t2014', '2012-01..2013-12'],
  ['2012\n2014', '2012-01..2013-12'],
  ['Jan 2012\tMar 2014', '2012-01..2014-03'],
  ['Winter 2019/2020', '2019-12..2020-03'],
  ['Wintersemester 2019/20', '2019-12..2020-03'],
  ['Windows Server 2008 2012', '2008-01..2008-06', '2012-01..2012-06'],
  ['2012\n\n2014', '2012-01..2012-06', '2014-01..2014-06'],
  ['Summer 2018', '2018-06..2018-08'],
  ['Spring 2019 - Fall 2020', '2019-03..2020-11'],
  ['Sommer 2018', '2018-06..2018-08'],
  ['Q3 2020', '2020-07..2020-09'],
  ['Q1 2020 - Q3 2021', '2020-01..2021-09'],
  ['3. Quartal 2020', '2020-07..2020-09'],
  ['T2 2021', '2021-04..2021-06'],
  ['Jan. 2020 – Dez. 2021', '2020-01..2021-12'],
  ['von März 2018 bis Mai 2019', '2018-03..2019-05'],
  ['de enero de 2019 a marzo de 2021', '2019-01..2021-03'],
  ['juil. 2019 - févr. 2020', '2019-07..2020-02'],
  ['1er janvier 2020 au 30 juin 2020', '2020-01..2020-06'],
  ['December 2019-January 2021', '2019-12..2021-01'],
  ['Aug. 2018 – May 2021 and Jun 2022', '2018-08..2021-05', '2022-06..2022-06'],
  ['Acme, Berlin (2015 - 2017); Beta (2018 - 2019)', '2015-01..2016-12', '2018-01..2018-12'],
  // What only looks like a date.
  ['2-3 years of Go'],
  ['555-2010-2015'],
  ['+1 (555) 123-2019'],
  ['from 1000-2000 users'],
  ['2000-2010 users'],
  ['GPA 3.8/4.0'],
  ['version 2019.3.1'],
  ['$2015'],
  ['2019+'],
  ['scored 12,2019 points'],
  ['https://example.org/2015/2017/post'],
  ['Date posted: 2021-04-22'],
  ['born 1 May 1990'],
  ['You may 24/7'],
  ['Month 20XX – Ongoing'],
  ['3/4 of 12/15 tests'],
  ['now and today'],
  ['12019'],
];

describe('findDateRanges', () => {
  it.each(CASES)('%s', (text, ...ranges) => {
    expect(read(text)).toEqual(ranges);
  });

  it('gives spans that hold the words they stand for', () => {
    const text = 'Acme (Jan 2020 – Dec 2021) and later';
    const [range] = findDateRanges(text, { start: 0, end: text.length }, languages);
    expect(range && text.slice(range.start, range.end)).toBe('Jan 2020 – Dec 2021');
  });

  it('reads a range broken over two lines, but not a bullet below a date', () => {
    expect(read('Jan 2020 –\nDec 2021')).toEqual(['2020-01..2021-12']);
    expect(read('2020\n- 2021 was a good year')).toEqual(['2020-01..2020-06', '2021-01..2021-06']);
  });

  it('says how exact the dates are', () => {
    const precision = (text: string) => findDateRanges(text, { start: 0, end: text.length }, languages)[0]?.precision;
    expect(precision('2015-2019')).toBe('year');
    expect(precision('2015 - Mar 2019')).toBe('month');
    expect(precision('Summer 2018')).toBe('season');
  });
});

describe('months as text', () => {
  it('go both ways', () => {
    expect(formatMonth(parseAsOf('2026-11-21'))).toBe('2026-11');
    expect(formatMonth(parseAsOf('2023-01'))).toBe('2023-01');
  });
});
