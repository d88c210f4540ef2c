/**
 * Oddities that do not stop the work. A notice rides along with a value and is shown in the report;
 * what stops the work is an AnalysisError (errors.ts).
 */
import type { Span } from './span.ts';

/** Which of the two documents a notice speaks of. */
export type Side = 'resume' | 'posting';

export interface Notice {
  /** Stable, kebab-case, listed in errors.ts. */
  readonly code: NoticeCode;
  /** One sentence for a person. Never holds document text. */
  readonly message: string;
  readonly span?: Span;
  /** 1-based page the notice is about, where it is about one. */
  readonly page?: number;
}

export const NOTICE_CODES = [
  'columns-reordered',
  'hidden-text',
  'image-only-page',
  'mojibake-suspected',
  'encoding-assumed',
  'text-damaged',
  'page-skipped',
  'pages-truncated',
  'repeated-header-removed',
  'part-unreadable',
  'text-outside-body',
  'tracked-changes',
  'encrypted-owner-only',
  'leading-junk',
  'language-unsupported',
  'language-mixed',
  'no-sections',
  'template-text',
  'posting-closed',
  'impossible-years',
  'future-dates',
  'doubtful-dates',
  'structured-posting',
  'structured-invalid-field',
  'identity-check',
  'few-skills',
  'score-withheld',
  'correction-not-applied',
  'misspelt',
] as const;

export type NoticeCode = (typeof NOTICE_CODES)[number];
