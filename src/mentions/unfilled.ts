/**
 * The sections of a resume in; the same without the dates of entries nobody filled in, and whether the whole is still a
 * form, out. Observation: templates are sent with their sample dates ("2019-2022, Job title, Employer"), and show a table
 * of skills with years that nobody has; where no job is the sender's own, such numbers are the template's too.
 */
import type { Document } from '../document/document.ts';
import type { Entry, Section } from '../sections/section.ts';
import type { Span } from '../span.ts';
import type { CueTables } from './cue-tables.ts';
import { isTemplateText } from './template-text.ts';
import { tokenize } from './tokens.ts';

const FILLED_IN: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering', 'education']);
const WORKED_IN: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering']);

export interface FilledSections {
  readonly sections: readonly Section[];
  /** Its jobs or studies are the template's, and it dates no work of anybody. */
  readonly isForm: boolean;
}

export function forgetUnfilled(document: Document, sections: readonly Section[], cues: CueTables): FilledSections {
  const isTemplate = (line: Span): boolean => isTemplateText({ tokens: tokenize(document.text, line) }, cues);
  const formLines = document.lines.filter(isTemplate);
  if (formLines.length === 0) return { sections, isForm: false };
  const own = sections.map((section) => ({
    ...section,
    entries: section.entries.map((entry) =>
      opensWith(document, entry, isTemplate) ? { ...entry, dates: null } : entry,
    ),
  }));
  const isForm =
    sections.some(
      ({ kind, start, end }) => FILLED_IN.has(kind) && formLines.some((line) => start <= line.start && line.end <= end),
    ) && !own.some(({ kind, entries }) => WORKED_IN.has(kind) && entries.some(({ dates }) => dates !== null));
  return { sections: own, isForm };
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
