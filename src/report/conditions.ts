/**
 * Report in, the conditions to check oneself out, one for each sentence: "Bachelor's degree, CPA and 5 years in
 * accounting" is one sentence of a posting, and as three demands it looks like three. What is said of personal skills
 * has a section of its own.
 */
import type { Span } from '../span.ts';
import type { Report } from './report.ts';
import { CONDITION_TEXT, conditionStrength } from './words.ts';

export interface ConditionLine {
  /** "Degree; years of experience (nice to have)". */
  readonly label: string;
  readonly quote: Span;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export function listConditions({ conditions }: Report): readonly ConditionLine[] {
  const lines: { labels: string[]; quote: Span }[] = [];
  for (const condition of conditions) {
    if (condition.kind === 'soft') continue;
    const label = `${CONDITION_TEXT[condition.kind]}${conditionStrength(condition)}`;
    const same = lines.find(({ quote }) => overlaps(quote, condition));
    if (!same) {
      lines.push({ labels: [label], quote: { start: condition.start, end: condition.end } });
      continue;
    }
    if (!same.labels.includes(label)) same.labels.push(label);
    const { start, end } = same.quote;
    same.quote = { start: Math.min(start, condition.start), end: Math.max(end, condition.end) };
  }
  return lines.map(({ labels: [first = '', ...rest], quote }) => ({
    label: [first, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join('; '),
    quote,
  }));
}

/** Words about personal skills in which no skill of the dictionary is named. */
export const softWords = ({ conditions, soft }: Report): readonly Span[] =>
  conditions.filter(
    (condition) => condition.kind === 'soft' && !soft.some(({ posting }) => overlaps(posting, condition)),
  );
