/**
 * Report in, the conditions to check oneself out, one for each sentence: "Bachelor's degree, CPA and 5 years in
 * accounting" is one sentence of a posting, and as three demands it looks like three. What is said of personal skills
 * has a section of its own. What the resume says of it stands beside it, for a person to judge.
 */
import type { Span } from '../span.ts';
import type { Report, ReportCondition } from './report.ts';
import { CONDITION_TEXT, conditionStrength, duration } from './words.ts';

export interface ConditionLine {
  /** "Degree; years of experience (nice to have)". */
  readonly label: string;
  readonly quote: Span;
  /** Places of the resume. */
  readonly evidence: ReportCondition['evidence'];
  /** What can be said of it without a quote: "All your dated jobs together, whatever the work: 6 years." */
  readonly says: readonly string[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const sentences = (conditions: readonly ReportCondition[]): readonly string[] => {
  const { months = null } = conditions.find((condition) => condition.months !== null) ?? {};
  const unnamed = conditions.some(({ skills = [], evidence }) => skills.length > 0 && evidence.length === 0);
  return [
    ...(months === null ? [] : [`All your dated jobs together, whatever the work: ${duration(months)}.`]),
    ...(unnamed ? [`Your resume does not name ${conditions.length > 1 ? 'all of it' : 'it'}.`] : []),
  ];
};

/** A quote within another says nothing more. */
const outermost = (evidence: ReportCondition['evidence']): ReportCondition['evidence'] =>
  evidence.filter(
    (inner) => !evidence.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end),
  );

export function listConditions({ conditions }: Report): readonly ConditionLine[] {
  const lines: { members: ReportCondition[]; quote: Span }[] = [];
  for (const condition of conditions) {
    if (condition.kind === 'soft') continue;
    const same = lines.find(({ quote }) => overlaps(quote, condition));
    if (!same) {
      lines.push({ members: [condition], quote: { start: condition.start, end: condition.end } });
      continue;
    }
    same.members.push(condition);
    const { start, end } = same.quote;
    same.quote = { start: Math.min(start, condition.start), end: Math.max(end, condition.end) };
  }
  return lines.map(({ members, quote }) => {
    const labels = members.map((condition) => `${CONDITION_TEXT[condition.kind]}${conditionStrength(condition)}`);
    const [first = '', ...rest] = new Set(labels);
    const places = new Map(members.flatMap(({ evidence }) => evidence.map((item) => [item.start, item] as const)));
    return {
      label: [first, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join('; '),
      quote,
      evidence: outermost([...places.values()]),
      says: sentences(members),
    };
  });
}

/** Words about personal skills in which no skill of the dictionary is named. */
export const softWords = ({ conditions, soft }: Report): readonly Span[] =>
  conditions.filter(
    (condition) => condition.kind === 'soft' && !soft.some(({ posting }) => overlaps(posting, condition)),
  );
