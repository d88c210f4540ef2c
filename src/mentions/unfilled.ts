/**
 * The sections of a resume in; the same without the dates of entries nobody filled in, and the line that shows the
 * whole to be still a form, out. Observation: templates are sent with their sample dates ("2019-2022, Job title, Employer"), and show a table
 * of skills with years that nobody has; where no job is the sender's own, such numbers are the template's too.
 */
import type { Document } from '../document/document.ts';
import type { Entry, Section } from '../sections/section.ts';
import type { Span } from '../span.ts';
import type { CueTables } from './cue-tables.ts';
import { isTemplateText } from './template-text.ts';
import { tokenize } from './tokens.ts';

const WORKED_IN: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering']);

export interface FilledSections {
  readonly sections: readonly Section[];
  /** The line that shows its jobs (in a resume without any, its studies) to be the template's, where it dates no work of
   * anybody; else null. */
  readonly form: Span | null;
}

export function forgetUnfilled(document: Document, sections: readonly Section[], cues: CueTables): FilledSections {
  const isTemplate = (line: Span): boolean =>
    isTemplateText(document.text, { ...line, tokens: tokenize(document.text, line) }, cues);
  const formLines = document.lines.filter(isTemplate);
  if (formLines.length === 0) return { sections, form: null };
  const own = sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) =>
      opensWith(document, entry, isTemplate) || isMostly(document, entry, isTemplate)
        ? { ...entry, dates: null }
        : entry,
    ),
  }));
  const worked = own.filter(({ kind }) => WORKED_IN.has(kind));
  const studied = own.filter(({ kind }) => kind === 'education');
  const isDated = worked.some(({ entries }) => entries.some(({ dates }) => dates !== null));
  const within = (places: readonly Section[]): Span | null =>
    formLines.find((line) => places.some(({ start, end }) => start <= line.start && line.end <= end)) ?? null;
  return { sections: own, form: isDated ? null : within(worked.length > 0 ? worked : studied) };
}

/** Of the text below its first line the greater part: a name and a year were put in, and "Lorem ipsum" was left. */
function isMostly(document: Document, { start, end }: Entry, isTemplate: (line: Span) => boolean): boolean {
  const [, ...body] = document.lines.filter((line) => start <= line.start && line.end <= end);
  return body.length > 0 && body.filter(isTemplate).length * 2 > body.length;
}

/** The first line of an entry that says more than its dates. */
function opensWith(document: Document, { start, end, dates }: Entry, isTemplate: (line: Span) => boolean): boolean {
  const line = document.lines.find((candidate) => {
    if (candidate.end <= start || candidate.start >= end) return false;
    const written = document.text.slice(candidate.start, candidate.end);
    const isDates = dates !== null && candidate.start <= dates.start && dates.end <= candidate.end;
    const words = isDates ? written.replace(document.text.slice(dates.start, dates.end), '') : written;
    return /\p{L}{2}/u.test(words);
  });
  return line !== undefined && isTemplate(line);
}
