/**
 * A section in, its entries out: one job, project or course of study each. Whatever the layout, an entry has a short
 * header with its dates in it: dates first, last, in brackets, on a line of their own, or in a side rail; and one resume
 * keeps to one layout, so the first header tells how many lines stand above the dates.
 */
import type { Document, Line } from '../document/document.ts';
import { dateTablesOf, type Languages } from './date-tables.ts';
import { findDateRanges } from './dates.ts';
import {
  countAbove,
  endOfDates,
  isHeaderDate,
  isHeaderLike,
  isRail,
  startsAfterGap,
  wordsOf,
} from './entry-headers.ts';
import { nameEntry } from './entry-names.ts';
import { foldHeading, headingTablesOf } from './heading-tables.ts';
import type { DateRange, Entry, Section } from './section.ts';

/** Lines of a header above its dates, at most. */
const MOST_ABOVE = 4;

interface Header {
  /** Line of the dates; for an entry without, its title. */
  readonly at: number;
  readonly dates: DateRange | null;
}

/** Lines with header dates. Bullets count only in a side rail, or where no other line has any. */
function findDatedLines(document: Document, section: Section, first: number, languages: Languages): Header[] {
  const start = document.lines[first]?.start ?? section.end;
  const ranges = findDateRanges(document.text, { start, end: section.end }, languages);
  const headers: (Header & { readonly isBullet: boolean })[] = [];
  let at = first;
  for (const dates of ranges) {
    while (at < section.lines.to && (document.lines[at]?.end ?? 0) <= dates.start) at += 1;
    const line = document.lines[at];
    if (!line || at >= section.lines.to || headers.at(-1)?.at === at) continue;
    if (line.continues && line.start !== dates.start) continue;
    if (isHeaderDate(document, line, dates, languages))
      headers.push({ at, dates, isBullet: line.role === 'bullet' && !isRail(document, line, dates) });
  }
  return headers.some(({ isBullet }) => !isBullet) ? headers.filter(({ isBullet }) => !isBullet) : headers;
}

/** "Highlights" is a part of an entry. */
const isLabel = (document: Document, line: Line, languages: Languages): boolean =>
  headingTablesOf(languages).entryLabels.has(foldHeading(wordsOf(document, line)));

/** Names between two dated entries that are entries of their own, without dates. */
function findUndated(document: Document, from: number, to: number, languages: Languages): number[] {
  const found: number[] = [];
  let body = false;
  for (let index = from; index < to; index += 1) {
    const line = document.lines[index];
    if (!line) break;
    if (line.role === 'bullet' || line.continues) {
      body = true;
      continue;
    }
    if (!isHeaderLike(document, index) || isLabel(document, line, languages)) {
      body ||= line.role === 'text';
      continue;
    }
    const isName =
      line.role === 'heading' || /[,|\u2013\u2014@\t]|\s-\s|\s(?:at|bei|chez|en)\s/.test(wordsOf(document, line));
    const hasBullets = document.lines[index + 1]?.role === 'bullet' || document.lines[index + 2]?.role === 'bullet';
    if (!body || !isName || !startsAfterGap(document, index) || !(hasBullets || line.role === 'heading')) continue;
    found.push(index);
    body = false;
  }
  return found;
}

/** The heading, and whether its line holds more: "Education\tBSc Physics\t2010 - 2013". */
function findOwnHeading(
  document: Document,
  section: Section,
): { readonly isShared: boolean; readonly contentStart: number } | null {
  const line = document.lines[section.lines.from];
  if (!section.heading || !line) return null;
  const between = /^\s*[\t:|]\s*(?=[\p{L}\p{N}])/u.exec(document.text.slice(section.heading.end, line.end));
  return { isShared: between !== null, contentStart: section.heading.end + (between?.[0].length ?? 0) };
}

/** Entries in document order, each from its header to the next one's; none where the section has no header. */
export function findEntries(document: Document, section: Section, languages: Languages): readonly Entry[] {
  const { lines } = document;
  const heading = findOwnHeading(document, section);
  const first = section.lines.from + (heading && !heading.isShared ? 1 : 0);
  const dated = findDatedLines(document, section, first, languages);
  const starts: { readonly line: number; readonly header: Header }[] = [];
  const opening = dated[0];
  // Some pages list their entries: all that stands above the first dates is one item.
  const isListed = opening?.at === first + 1 && lines[first]?.role === 'bullet';
  const { duration } = dateTablesOf(languages);
  const layout = opening ? countAbove(document, opening.at, first, MOST_ABOVE, duration).above : 0;
  const isGapped = dated.some(
    ({ at }, index) => index > 0 && countAbove(document, at, (dated[index - 1]?.at ?? at) + 1, layout, duration).isTop,
  );
  let floor = first;
  for (const [index, header] of dated.entries()) {
    // The lines between two dates belong to the later one only as far as the layout says.
    const isItem = isListed && header.at > floor && lines[header.at - 1]?.role === 'bullet';
    const found = countAbove(document, header.at, floor, layout, duration);
    // Where gaps part the entries, what follows none is a further job at the same employer: only its title is its own.
    const reach = index > 0 && isGapped && !found.isTop ? Math.min(found.above, 1) : found.above;
    const line = header.at - (isItem || (isListed && index === 0) ? 1 : reach);
    for (const at of index > 0
      ? findUndated(document, floor, line, languages)
      : findNames(document, first, line, languages))
      starts.push({ line: at, header: { at, dates: null } });
    starts.push({ line, header });
    floor = endOfDates(document, header.at, header.dates) + 1;
  }
  if (opening)
    for (const at of findUndated(document, floor, section.lines.to, languages))
      starts.push({ line: at, header: { at, dates: null } });
  else
    for (const at of findNames(document, first, section.lines.to, languages))
      starts.push({ line: at, header: { at, dates: null } });
  return starts.map(({ line, header }, index) => {
    const next = starts[index + 1];
    const from = Math.max(lines[line]?.start ?? section.end, heading?.contentStart ?? 0);
    const to = next ? next.line : section.lines.to;
    const names = nameEntry(
      document,
      { from: line, at: header.at, to, start: from },
      header.dates,
      languages,
      section.kind,
    );
    return {
      start: from,
      end: next ? (lines[next.line]?.start ?? section.end) : section.end,
      ...names,
      dates: header.dates,
    };
  });
}

/** Titles of a section without any dates: marked-up names, or names above bullets. */
function findNames(document: Document, from: number, to: number, languages: Languages): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const line = document.lines[index];
    if (!line || !isHeaderLike(document, index) || isLabel(document, line, languages)) continue;
    const above = found.at(-1) === index - 1;
    if (!above && (line.role === 'heading' || document.lines[index + 1]?.role === 'bullet')) found.push(index);
  }
  return found;
}
