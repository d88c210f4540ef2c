/**
 * Lines of a section in, what belongs to the header of an entry out. A header is made of short lines: names, places,
 * dates at an end of the line, in brackets or set off; what runs on in sentences or stands behind a bullet is none.
 */
import type { Document, Line } from '../document/document.ts';
import { dateTablesOf, type Languages } from './date-tables.ts';
import type { DateRange } from './section.ts';

const MOST_CHARACTERS = 110;
/** What may stand behind the dates on their line. */
const MOST_REMARK = 40;
/** A line that is an address and nothing else, as employers' sites are given. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

export const wordsOf = (document: Document, line: Line): string => document.text.slice(line.start, line.end);

export const startsAfterGap = (document: Document, index: number): boolean => {
  const before = document.lines[index - 1];
  const line = document.lines[index];
  return (
    before !== undefined &&
    line !== undefined &&
    document.text.slice(before.end, line.start).replace(/[^\n]/g, '').length > 1
  );
};

/** Short, no sentence, no bullet: a name, a place, a date. "Acme Inc." may end in a stop. */
export function isHeaderLike(document: Document, index: number): boolean {
  const line = document.lines[index];
  if (!line || line.role === 'bullet' || line.continues) return false;
  if (line.role === 'heading') return true;
  const words = wordsOf(document, line);
  if (ADDRESS.test(words)) return true;
  // Names in small letters ("left-pad") stand alone, the second half of a sentence does not.
  if (words.length > MOST_CHARACTERS || (/^\p{Ll}/u.test(words) && !startsAfterGap(document, index))) return false;
  return !/[;:!?]$/.test(words) && (!/\.$/.test(words) || /(?<!\p{L})\p{Lu}\p{L}{0,4}\.$/u.test(words));
}

const isFunctionWord = (word: string, languages: Languages): boolean =>
  [...languages.values()].some(({ words }) => words.words.includes(word));

/** The dates stand where a header's do: at an end of the line, in brackets or set off, not inside a sentence. */
export function isHeaderDate(document: Document, line: Line, dates: DateRange, languages: Languages): boolean {
  const left = document.text.slice(line.start, Math.max(line.start, dates.start));
  if (/\u00a9\s*[^\t]*$/.test(left)) return false;
  const before = left.replace(/^[\s\u2022*\-\u2013\u25aa\u25cf\u00b7o]+(?=$|\s)/u, '').trim();
  const after = document.text
    .slice(Math.min(dates.end, line.end), line.end)
    .replace(/^[\s)\].,|]+$/, '')
    .trim();
  const size = before.length + after.length;
  const isLoneYear = dates.precision === 'year' && dates.to !== null && dates.to - dates.from < 6;
  if (before === '')
    return (
      !isLoneYear || after === '' || /^[\s)\]:,|\u2013\u2014\-\t\u00b7]/.test(document.text.slice(dates.end, line.end))
    );
  // "Worked with Go from Jan 2018 to Mar 2018" is a sentence, "Acme, from Jan 2018" is none.
  const lead = /(?<!\p{L})\p{Ll}+$/u.exec(before)?.[0];
  if (lead !== undefined && isFunctionWord(lead, languages) && !/[,|;:(\u2013\u2014-]\s*\p{Ll}+$/u.test(before))
    return false;
  const setOff = /[([|,;\u00b7\u2022\u2013\u2014\-\t:/]$|\s{2}$|\u2502$/u.test(
    document.text.slice(line.start, dates.start).replace(/ $/, ''),
  );
  if (after === '' || dateTablesOf(languages).duration.test(after))
    return isLoneYear ? setOff && size <= MOST_CHARACTERS : size <= MOST_CHARACTERS + 30 && !/^\p{Ll}/u.test(before);
  if (document.text[dates.start - 1] === '\t' && document.text[dates.end] === '\t') return true;
  const rest = document.text.slice(dates.end, line.end).trimStart();
  // "(part time)", "| Berlin"
  if (!isLoneYear && /^[([|\u00b7\u2022]/.test(rest) && after.length <= MOST_REMARK && !/^\p{Ll}/u.test(before))
    return size <= MOST_CHARACTERS;
  return setOff && /^[([)\]|,;\u00b7\u2022\u2013\u2014\-\t:]/.test(rest) && size <= MOST_CHARACTERS;
}

/** Set off by a tab: dates of a side rail that share their line with whatever stands beside them. */
export const isRail = (document: Document, line: Line, dates: DateRange): boolean =>
  (document.text[dates.start - 1] === '\t' && dates.end >= line.end) ||
  (dates.start <= line.start && document.text[dates.end] === '\t');

/** The last line of the dates that begin at line `at`: the edge of a column may cut a range ("Mar 2021 –", "Present"). */
export function endOfDates(document: Document, at: number, dates: DateRange | null): number {
  let last = at;
  while (dates && (document.lines[last + 1]?.start ?? dates.end) < dates.end) last += 1;
  return last;
}

/** How many header lines stand right above `at`, at most `most` beside spans of time ("4 years"), not going below
 * `floor`; whether the uppermost of them is set off as the top of an entry. */
export function countAbove(
  document: Document,
  at: number,
  floor: number,
  most: number,
  duration: RegExp,
): { readonly above: number; readonly isTop: boolean } {
  let above = 0;
  let counted = 0;
  while (counted < most && at - above - 1 >= floor && isHeaderLike(document, at - above - 1)) {
    above += 1;
    const line = document.lines[at - above];
    if (line && !duration.test(wordsOf(document, line))) counted += 1;
    // A heading by markup is the entry's top; so is the first line after a gap. Title and employer may both be headings.
    const isHeading = line?.role === 'heading';
    if (isHeading && document.lines[at - above - 1]?.role === 'heading') continue;
    if (isHeading || startsAfterGap(document, at - above)) return { above, isTop: true };
  }
  return { above, isTop: false };
}
