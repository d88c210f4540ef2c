/**
 * A document and the skills named in it in, the months its tables state out. Observation: consultants list their skills in a
 * table ("Skill, Level, Years"), where a bare number means years because the head of its column says so.
 */
import type { Document, Line } from '../document/document.ts';
import type { Mention } from '../mentions/mention.ts';
import { alternation, type Languages } from '../sections/date-tables.ts';
import type { Section } from '../sections/section.ts';
import { contains, type Span } from '../span.ts';

interface Head {
  /** Index of the column of years, and how many there are. */
  readonly column: number;
  readonly count: number;
}

const MOST_YEARS = 50;

const built = new WeakMap<Languages, RegExp>();

/** A cell that opens with the word for years and holds nothing but names of columns. */
function headOf(languages: Languages): RegExp {
  let head = built.get(languages);
  if (!head) {
    const years = alternation([...languages.values()].flatMap((data) => data.years.years));
    head = new RegExp(`^(?:${years})(?![\\p{L}])[^\\d.:;]{0,32}$`, 'iu');
    built.set(languages, head);
  }
  return head;
}

function cellsOf(text: string, span: Span): Span[] {
  const cells: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[^\t|\n]+/g)) {
    const written = match[0].trim();
    const start = span.start + match.index + match[0].indexOf(written);
    if (written !== '') cells.push({ start, end: start + written.length });
  }
  return cells;
}

const yearsIn = (text: string, cell: Span | undefined): number | null => {
  const written = cell && /^(\d{1,2})\+?$/.exec(text.slice(cell.start, cell.end));
  const years = Number(written?.[1]);
  return years > 0 && years <= MOST_YEARS ? years : null;
};

/** The cell of a row that states its years: the one under the head, or the only number where cells were lost or joined. */
function cellOfYears(text: string, cells: readonly Span[], head: Head): Span | null {
  const numbers = cells.filter((cell) => yearsIn(text, cell) !== null);
  const under = cells.length === head.count ? cells[head.column] : undefined;
  if (under && yearsIn(text, under) !== null) return under;
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** Months for each mention left of a number in a column of years. */
export function findTabledMonths(
  document: Document,
  sections: readonly Section[],
  mentions: readonly Mention[],
  languages: Languages,
): ReadonlyMap<Mention, number> {
  const { text, lines } = document;
  const months = new Map<Mention, number>();
  const isHead = headOf(languages);
  let open: { readonly head: Head; readonly section: Section | null } | null = null;
  let above: Line | null = null;
  for (const line of lines) {
    const section = sections.find((candidate) => contains(candidate, line)) ?? null;
    const cells = cellsOf(text, line);
    const column = cells.findIndex(({ start, end }) => isHead.test(text.slice(start, end)));
    if (column > 0) open = { head: { column, count: cells.length }, section };
    else if (open && open.section === section) {
      const number = cellOfYears(text, cells, open.head);
      // A name set lower than its row ("LaTeX") stands in the line above it.
      const isSplit = number !== null && number === cells[0] && above !== null && cellsOf(text, above).length === 1;
      const from = isSplit && above ? above.start : line.start;
      const years = yearsIn(text, number ?? undefined);
      if (number && years !== null)
        for (const mention of mentions)
          if (from <= mention.start && mention.end <= number.start) months.set(mention, years * 12);
    } else open = null;
    above = line;
  }
  return months;
}
