/** A small report as a value, for tests of what keeps reports and does not read them. */
import { SCORE_NUMBERS } from '../../src/match/numbers.ts';
import type { Report } from '../../src/report/report.ts';

export function makeReportValue(over: Partial<Report> = {}): Report {
  const document = { format: 'text', language: 'en', pages: 1, lines: [], notices: [] } as const;
  return {
    version: { engine: '0.1.0', dictionary: 'abc' },
    asOf: '2026-11-21',
    documents: { resume: { ...document, text: 'Python' }, posting: { ...document, text: 'Python', role: null } },
    score: 73.4,
    noScore: null,
    coverage: { assessed: 1, conditions: 0, notUnderstood: [], total: 1 },
    requirements: [],
    soft: [],
    conditions: [],
    gaps: [],
    plan: {
      words: [],
      scoreWithWords: null,
      hours: { low: 0, high: 0 },
      steps: [],
      notLessons: [],
      withoutLesson: [],
      search: 'exact',
      goal: null,
      more: [],
    },
    extras: [],
    unknownTerms: [],
    notices: [],
    corrections: [],
    original: null,
    target: null,
    numbers: SCORE_NUMBERS,
    ...over,
  };
}
