/**
 * Report in, JSON out: two spaces, a line break at the end. Keys keep the order in which make-report.ts wrote them, so
 * that two runs can be compared byte for byte and a diff of two reports reads in meaning.
 */
import type { Report } from './report.ts';

export const writeJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
