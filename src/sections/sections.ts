/**
 * A document in, its sections out: contiguous, covering the whole text, each line in exactly one. What a heading promises
 * decides what the words under it mean: a skill under "Experience" was used, one under "Nice to have" is a wish.
 */
import type { Document } from '../document/document.ts';
import type { Languages } from './date-tables.ts';
import { cutSections } from './drafts.ts';
import { findEntries } from './entries.ts';
import { startPostingSections } from './posting-sections.ts';
import { ENTRY_SECTIONS, startResumeSections } from './resume-sections.ts';
import type { DocumentKind, Section } from './section.ts';

/** Sections in document order. A resume's sections of dated entries hold these entries. */
export function findSections(document: Document, kind: DocumentKind, languages: Languages): readonly Section[] {
  if (kind === 'posting') return cutSections(document, startPostingSections(document, languages), 'intro');
  const sections = cutSections(document, startResumeSections(document, languages), 'contact');
  const withEntries = sections.map((section) =>
    ENTRY_SECTIONS.has(section.kind) || section.kind === 'other'
      ? { ...section, entries: findEntries(document, section, languages) }
      : section,
  );
  return withEntries.length === 1 ? splitUnnamed(document, withEntries, languages) : withEntries.map(asExperience);
}

/** Fewer could be anything with a date. */
const LEAST_JOBS = 2;

/** "Kitchens", "On site": in a resume without a section of experience, dated entries under a name of their own are the jobs. */
function asExperience(section: Section, _: number, all: readonly Section[]): Section {
  const dated = section.entries.filter(({ dates, title }) => dates !== null && title !== null);
  const isJobs = section.kind === 'other' && dated.length >= LEAST_JOBS;
  return isJobs && !all.some(({ kind }) => kind === 'experience') ? { ...section, kind: 'experience' } : section;
}

/** A resume without a single heading: from its first dated entry on it is taken as experience. */
function splitUnnamed(document: Document, sections: readonly Section[], languages: Languages): readonly Section[] {
  const [only] = sections;
  if (only?.kind !== 'contact') return sections;
  const entries = findEntries(document, { ...only, kind: 'experience' }, languages).filter(
    (entry) => entry.dates !== null,
  );
  const first = entries[0];
  const line = first ? document.lines.findIndex(({ end }) => end > first.start) : -1;
  if (!first || line < 0) return sections;
  const starts = [{ line, kind: 'experience' as const, heading: null }];
  return cutSections(document, starts, 'contact').map((section) =>
    section.kind === 'experience' ? { ...section, entries } : section,
  );
}
