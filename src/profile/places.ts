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

const NOWHERE: Place = { section: null, entry: null, isUse: false, dates: null };

export function placeOf(sections: readonly Section[], span: Span): Place {
  const section = sections.find((candidate) => contains(candidate, span));
  if (!section) return NOWHERE;
  const entry = section.entries.find((candidate) => contains(candidate, span)) ?? null;
  const isUse = USED_IN.has(section.kind);
  return { section, entry, isUse, dates: isUse ? (entry?.dates ?? null) : null };
}
