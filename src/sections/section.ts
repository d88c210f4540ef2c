/** Named stretches of a document. What a heading promises decides what the words under it mean. */
import type { Span } from '../span.ts';

export type DocumentKind = 'resume' | 'posting';

/** Sections of a resume. `contact` is all that stands before the first heading. */
export const RESUME_SECTIONS = [
  'contact',
  'summary',
  'experience',
  'projects',
  'education',
  'skills',
  'certifications',
  'languages',
  'publications',
  'awards',
  'volunteering',
  'interests',
  'references',
  'other',
] as const;

/** Sections of a posting. `title` is the job's name, `intro` what stands before the first heading,
 * `meta` label-and-value lines (place, salary, date), `tags` a bare list of technologies, `waived` what it says nobody needs. */
export const POSTING_SECTIONS = [
  'title',
  'meta',
  'tags',
  'intro',
  'about',
  'duties',
  'must',
  'nice',
  'conditions',
  'benefits',
  'process',
  'legal',
  'waived',
  'other',
] as const;

export type ResumeSection = (typeof RESUME_SECTIONS)[number];
export type PostingSection = (typeof POSTING_SECTIONS)[number];
export type SectionKind = ResumeSection | PostingSection;

/** A month on the calendar: year x 12 + (month - 1), so that differences are months. */
export type MonthIndex = number;

/** When something was done. Both end months are worked months. */
export interface DateRange extends Span {
  readonly from: MonthIndex;
  /** Inclusive. `null` for "present": the analysis puts in `asOf`. */
  readonly to: MonthIndex | null;
  /** `year` where only years were written; such a range counts 12 x difference, at least 6 (2015-2019 = January 2015
   * to December 2018: `to` already says so). */
  readonly precision: 'month' | 'year' | 'season';
}

/** One job, project or course of study inside a section. */
export interface Entry extends Span {
  readonly title: Span | null;
  readonly employer: Span | null;
  readonly dates: DateRange | null;
}

export interface Section extends Span {
  readonly kind: SectionKind;
  /** The heading's words, null for what stands before the first one. */
  readonly heading: Span | null;
  /** Line indices, half-open, the heading's line included. */
  readonly lines: { readonly from: number; readonly to: number };
  /** In document order; empty where the section has no dated entries. */
  readonly entries: readonly Entry[];
}

/** ISO 639-1 of the languages the data files cover, or `other`. */
export type LanguageCode = 'en' | 'de' | 'fr' | 'es' | 'other';
