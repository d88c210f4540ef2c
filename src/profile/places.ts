/**
 * A place in a resume in, what standing there proves out. A name in a job, a project or voluntary work was used, for as
 * long as its entry lasted; in a list, a summary or a course of study it is only named.
 */
import type { DateRange, Entry, Section } from '../sections/section.ts';
import { contains, type Span } from '../span.ts';

const USED_IN: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering']);

export interface Place {
  readonly section: Section | null;
  readonly entry: Entry | null;
  readonly isUse: boolean;
  readonly dates: DateRange | null;
}

/** A range beside these is that of a course, a paper's validity or a grant: "Fellowship in machine learning (2020-2023)". */
const UNWORKED: ReadonlySet<string> = new Set(['education', 'awards', 'certifications', 'publications', 'languages']);

export const isUnworked = ({ section }: Place): boolean => section !== null && UNWORKED.has(section.kind);

/** Letters of a year written alone. */
const YEAR_LETTERS = 5;

/** "2022" beside a project is the year it was shown; how long it took, nobody says. A job named so is one, for months. */
const isBareYear = ({ kind }: Section, { start, end, precision }: DateRange): boolean =>
  kind === 'projects' && precision === 'year' && end - start <= YEAR_LETTERS;

const NOWHERE: Place = { section: null, entry: null, isUse: false, dates: null };

export function placeOf(sections: readonly Section[], span: Span): Place {
  const section = sections.find((candidate) => contains(candidate, span));
  if (!section) return NOWHERE;
  const entry = section.entries.find((candidate) => contains(candidate, span)) ?? null;
  const isUse = USED_IN.has(section.kind);
  const dates = entry?.dates ?? null;
  return { section, entry, isUse, dates: isUse && dates && !isBareYear(section, dates) ? dates : null };
}
