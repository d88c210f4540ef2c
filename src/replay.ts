/**
 * A report in, the same analysis run again out: with today's dictionary, or with one thing changed. Everything an analysis
 * rests on stands in its report, so that a result can be checked, corrected and compared long after the files are gone.
 */
import { type AnalyzeOptions, analyze, analyzeRole } from './analyze.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import type { ReplayInputs, Report, ReportDocument } from './report/report.ts';

const documentOf = ({ text, lines, format, pages, notices }: ReportDocument): Document => ({
  text,
  lines,
  format,
  pages,
  notices,
});

/** Throws AnalysisError('not-found') where the role asked for is no longer in the dictionary. */
export function replay({ resume, posting, asOf, numbers, corrections }: ReplayInputs, dictionary: Dictionary): Report {
  const options: AnalyzeOptions = { asOf, numbers, corrections };
  return posting.role === null
    ? analyze(documentOf(resume), documentOf(posting), dictionary, options)
    : analyzeRole(documentOf(resume), posting.role, dictionary, options);
}
