/**
 * The header of an entry in, the title and the employer in it out. A header is one to five short lines; its pieces stand
 * on lines of their own or between commas, bars and dashes. Words of titles ("engineer") and of companies ("GmbH") tell
 * which piece is which; where they do not, the title comes first.
 */
import type { Document } from '../document/document.ts';
import type { Span } from '../span.ts';
import { dateTablesOf, type Languages } from './date-tables.ts';
import { endOfDates } from './entry-headers.ts';
import { foldHeading, type HeadingTables, headingTablesOf } from './heading-tables.ts';
import type { DateRange, SectionKind } from './section.ts';

const SEPARATORS = /\s*(?:[|\u00b7\u2022\t;\u2502]|\s[\u2013\u2014-]\s|,\s|\s@\s|\s(?:at|bei|chez)\s|\s{3,})\s*/gu;
const EDGES_BEFORE = /^[\s\u2022*#\-\u2013\u2014|,;:()[\]\u00b7\u25aa\u25cf]+/u;
const EDGES_AFTER = /[\s*#\-\u2013\u2014|,;:([\u00b7]+$/u;
const ADDRESS = /https?:|www\.|@\S+\.\S|\d{3}[\s-]\d{3}/;
/** "Austin, TX". */
const TOWN = /^\p{Lu}[\p{L}.' -]+,\s\p{Lu}{2,3}(?:,\s[\p{L} ]+)?$/u;
/** What stands at the right end of a header line: "London, UK", "Istanbul, T\u00fcrkiye". */
const PLACE = /^\p{Lu}[\p{L}.' -]+(?:,\s\p{Lu}[\p{L}.' -]+)+$/u;
const MOST_BELOW = 2;
/** Longer than any employer's name. */
const MOST_CHARACTERS = 60;

/** Of an entry: its first line, the line of its dates, the line after its last; where its own text starts. */
interface HeaderLines {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly start: number;
}

function trimSpan(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (EDGES_BEFORE.exec(words)?.[0].length ?? 0);
  const end = span.end - (EDGES_AFTER.exec(words)?.[0].length ?? 0);
  // "TX" and "CH" are places.
  return /\p{L}.*\p{Ll}|\p{L}{3}/su.test(text.slice(start, end)) ? { start, end } : null;
}

function splitCells(text: string, span: Span): Span[] {
  const cells: Span[] = [];
  let start = span.start;
  for (const cell of text.slice(span.start, span.end).split('\t')) {
    if (cell.trim() !== '') cells.push({ start, end: start + cell.length });
    start += cell.length + 1;
  }
  return cells;
}

function splitPieces(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(SEPARATORS)) {
    pieces.push({ start: from, end: span.start + match.index });
    from = span.start + match.index + match[0].length;
  }
  pieces.push({ start: from, end: span.end });
  return pieces.flatMap((piece) => trimSpan(text, piece) ?? []);
}

const hasWord = (text: string, piece: Span, words: ReadonlySet<string>): boolean =>
  foldHeading(text.slice(piece.start, piece.end))
    .split(/[ &]+/)
    .some((word) => words.has(word));

/** Lines of the header: above the dates, their own, and below where nothing stands above or beside them. */
function findPieces(
  document: Document,
  lines: HeaderLines,
  dates: DateRange | null,
  is: { readonly title: (span: Span) => boolean; readonly employer: (span: Span) => boolean },
  duration: RegExp,
): Span[] {
  const pieces: Span[] = [];
  const places: Span[] = [];
  const add = (span: Span): void => {
    const cells = splitCells(document.text, span);
    for (const [index, cell] of cells.entries()) {
      const words = document.text.slice(cell.start, cell.end).trim();
      const isLast = index > 0 && index === cells.length - 1;
      const isPlace = !is.title(cell) && (TOWN.test(words) || (isLast && PLACE.test(words) && !is.employer(cell)));
      if (!ADDRESS.test(words) && !duration.test(words))
        (isPlace ? places : pieces).push(...splitPieces(document.text, cell));
    }
  };
  for (let index = lines.from; index <= lines.at; index += 1) {
    const line = document.lines[index];
    if (!line) continue;
    const start = Math.max(line.start, lines.start);
    if (!dates || dates.end <= line.start || dates.start >= line.end) add({ start, end: line.end });
    else {
      const rest = { start: Math.min(dates.end, line.end), end: line.end };
      add({ start, end: Math.max(start, dates.start) });
      // A bracket behind the dates tells how long or on what terms; a sentence, or what a colon opens, what was done.
      const words = document.text.slice(rest.start, rest.end);
      const isAside = dates.start > start && (words.length > MOST_CHARACTERS || /^\)?\s?:/.test(words));
      if (!isAside && !/^\s*[([]/.test(words)) add(rest);
    }
  }
  const at = endOfDates(document, lines.at, dates);
  for (let index = at + 1; index < Math.min(lines.to, at + 1 + MOST_BELOW); index += 1) {
    const line = document.lines[index];
    if (!line || line.role === 'bullet' || line.continues || line.end - line.start > 90) break;
    // Where title and employer are there, what stands further down describes.
    if (pieces.length > (index === at + 1 ? 3 : 1)) break;
    const words = document.text.slice(line.start, line.end);
    if (/[.!?;]$/.test(words) || (pieces.length > 0 && words.endsWith(':'))) break;
    add(line);
  }
  // "Buchhalterin, SAP, Hamburg" looks like "Austin, TX, United States", but a header is never a place alone.
  return pieces.length > 0 ? pieces : places;
}

/** A project has an employer only where a word like "GmbH" or "University" says so. */
export function nameEntry(
  document: Document,
  lines: HeaderLines,
  dates: DateRange | null,
  languages: Languages,
  kind: SectionKind,
): { readonly title: Span | null; readonly employer: Span | null } {
  const tables: HeadingTables = headingTablesOf(languages);
  const isTitle = (piece: Span): boolean => hasWord(document.text, piece, tables.titleWords);
  const isEmployer = (piece: Span): boolean => hasWord(document.text, piece, tables.employerWords);
  const pieces = findPieces(
    document,
    lines,
    dates,
    { title: isTitle, employer: isEmployer },
    dateTablesOf(languages).duration,
  );
  const title =
    pieces.find((piece) => isTitle(piece) && !isEmployer(piece)) ??
    pieces.find(isTitle) ??
    pieces.find((piece) => !isEmployer(piece)) ??
    null;
  const others = pieces.filter((piece) => piece !== title && piece.end - piece.start <= MOST_CHARACTERS);
  const named = others.find((piece) => isEmployer(piece) && !isTitle(piece)) ?? null;
  // "Parser | Python, Flask": what stands beside a project's name is what it is made of.
  const employer = kind === 'projects' ? named : (named ?? others.find((piece) => !isTitle(piece)) ?? null);
  return { title, employer };
}
