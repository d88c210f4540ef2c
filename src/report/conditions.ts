/**
 * Report in, the conditions to check oneself out, one for each sentence: "Bachelor's degree, CPA and 5 years in
 * accounting" is one sentence of a posting, and as three demands it looks like three. What is said of personal skills
 * has a section of its own. What the resume says of it stands beside it, for a person to judge.
 */
import type { ConditionKind } from '../requirements/requirement.ts';
import type { Span } from '../span.ts';
import type { Report, ReportCondition, ReportEvidence, ReportRequirement } from './report.ts';
import { CONDITION_TEXT, conditionStrength, duration } from './words.ts';

export interface ConditionLine {
  /** "Education; years of experience (nice to have)". */
  readonly label: string;
  readonly quote: Span;
  /** Places of the resume, at most one of each line of it. */
  readonly evidence: readonly ConditionEvidence[];
  /** What can be said of it without a quote. */
  readonly says: readonly string[];
}

type ConditionEvidence = Span & Pick<ReportCondition['evidence'][number], 'section'>;

/** Conditions as they stand in the posting: one by itself, or those it ties with "or". */
export interface ConditionGroup {
  /** What ties them; null for one by itself. */
  readonly tie: string | null;
  readonly lines: readonly [ConditionLine, ...ConditionLine[]];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const ANY_ONE = 'Any one of these is enough, as the posting ties them with “or”:';
/** "Some positions will require one or more of the following": who needs how many, only the posting's own words say. */
const ANY_OF_LIST = 'One or more of these; the words before them say for whom and for what:';
const ONE_OF = 'The posting ties this to other ways with “or”: one of them is enough.';

/** A paper that no entry stands for was not looked for, and silence would read as "not found". */
const UNSEARCHED: ReadonlySet<ConditionKind> = new Set<ConditionKind>(['certificate', 'licence']);

/** Of what stands in a resume and was not counted, why: "1844-1846 Teacher" is a date, and "Your degree" is none of anybody. */
const OLD_YEARS = /(?<!\d)1(?:[0-8]\d|9[0-4])\d\s?[-\u2013]\s?1\d{3}(?!\d)/;

const uncounted = ({ notices, documents }: Report): { readonly dates: string; readonly studies: string } => {
  const isTemplate = notices.some(({ code, side }) => code === 'template-text' && side === 'resume');
  const template = isTemplate ? '; the text of a template in it was not counted' : '';
  const isOld = OLD_YEARS.test(documents.resume.text);
  return {
    dates: isOld ? `; years before 1950 are not read as dates of jobs${template}` : template,
    studies: template,
  };
};

const sentences = (conditions: readonly ReportCondition[], report: Report): readonly string[] => {
  const { dates, studies } = uncounted(report);
  const asksYears = conditions.some(({ kind }) => kind === 'years');
  const { months = null } = conditions.find((condition) => condition.months !== null) ?? {};
  const unnamed = conditions.some(
    ({ skills = [], paper, evidence }) => (skills.length > 0 || paper !== undefined) && evidence.length === 0,
  );
  const papers = conditions.filter(({ kind }) => UNSEARCHED.has(kind));
  // "A certificate in one of the following:" names none; its items do.
  const isUnsearched =
    papers.length > 0 &&
    papers.every(({ skills = [], paper, text }) => skills.length === 0 && paper === undefined && !text.endsWith(':'));
  const isUnstudied = conditions.some(({ kind, evidence }) => kind === 'degree' && evidence.length === 0);
  const together =
    months === null
      ? `No dated job could be read in your resume${dates}.`
      : `All your dated jobs together, whatever the work, are ${duration(months)}; how much of that is the work asked for was not counted.`;
  return [
    ...(asksYears ? [together] : []),
    ...(isUnstudied ? [`No course of study could be read in your resume${studies}.`] : []),
    ...(unnamed ? [`Your resume does not name ${conditions.length > 1 ? 'all of it' : 'it'}.`] : []),
    ...(isUnsearched && !unnamed
      ? [
          `The dictionary has no entry for this ${CONDITION_TEXT[papers[0]?.kind ?? 'certificate'].toLowerCase()}, so your resume was not searched for it.`,
        ]
      : []),
  ];
};

/** "Basic Life Support (BLS" and its bracket. */
const withBracket = (start: number, end: number, text: string): number =>
  text[end] === ')' && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')
    ? end + 1
    : end;

/** A quote within another says nothing more, and two of one line are one. */
function outermost(evidence: readonly ConditionEvidence[], resume: string): readonly ConditionEvidence[] {
  const merged: ConditionEvidence[] = [];
  for (const item of [...evidence].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && (item.start < last.end || !resume.slice(last.end, item.start).includes('\n')))
      merged[merged.length - 1] = { ...last, end: withBracket(last.start, Math.max(last.end, item.end), resume) };
    else merged.push({ start: item.start, end: item.end, section: item.section });
  }
  return merged;
}

/** No demand on anybody: what the job pays, and what has a section of its own. */
const NO_DEMAND: ReadonlySet<ConditionKind> = new Set<ConditionKind>(['soft', 'pay']);

interface Draft {
  readonly members: ReportCondition[];
  quote: Span;
}

function draftLines(conditions: readonly ReportCondition[]): readonly Draft[] {
  const lines: Draft[] = [];
  for (const condition of conditions) {
    const same = lines.find(({ quote }) => overlaps(quote, condition));
    if (!same) {
      lines.push({ members: [condition], quote: { start: condition.start, end: condition.end } });
      continue;
    }
    same.members.push(condition);
    const { start, end } = same.quote;
    same.quote = { start: Math.min(start, condition.start), end: Math.max(end, condition.end) };
  }
  return lines;
}

function toLine({ members, quote }: Draft, report: Report): ConditionLine {
  const labels = members.map((condition) => `${CONDITION_TEXT[condition.kind]}${conditionStrength(condition)}`);
  const [first = '', ...rest] = new Set(labels);
  return {
    label: [first, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join('; '),
    quote,
    evidence: outermost(
      members.flatMap(({ evidence }) => evidence),
      report.documents.resume.text,
    ),
    says: sentences(members, report),
  };
}

export function listConditions(report: Report): readonly ConditionGroup[] {
  const groups: { way: number | null; isList: boolean; lines: [ConditionLine, ...ConditionLine[]] }[] = [];
  for (const draft of draftLines(report.conditions.filter(({ kind }) => !NO_DEMAND.has(kind)))) {
    const line = toLine(draft, report);
    const way = draft.members.find((member) => member.way !== undefined)?.way ?? null;
    const same = groups.find((group) => way !== null && group.way === way);
    if (same) same.lines.push(line);
    else groups.push({ way, isList: draft.members.some(({ paper }) => paper !== undefined), lines: [line] });
  }
  return groups.map(({ way, isList, lines: [first, ...others] }) => {
    if (others.length > 0) return { tie: isList ? ANY_OF_LIST : ANY_ONE, lines: [first, ...others] };
    return { tie: null, lines: [way === null ? first : { ...first, says: [...first.says, ONE_OF] }] };
  });
}

/** What the job pays: said by the posting, asked of nobody. */
export const listPay = ({ conditions }: Report): readonly Span[] =>
  conditions.filter(
    (condition, index) =>
      condition.kind === 'pay' &&
      !conditions.slice(0, index).some((other) => other.kind === 'pay' && overlaps(other, condition)),
  );

/** Words about personal skills in which no skill of the dictionary is named; what stands among the conditions is said there. */
export function softWords({ conditions, soft }: Report): readonly Span[] {
  const said = conditions.filter(({ kind }) => !NO_DEMAND.has(kind));
  return conditions.filter(
    (condition) =>
      condition.kind === 'soft' &&
      !soft.some(({ posting }) => overlaps(posting, condition)) &&
      !said.some(({ start, end }) => start <= condition.start && condition.end <= end),
  );
}

/** Words of the resume that name the personal skill itself: whoever leads does not thereby write. */
export const softEvidence = ({ anyOf, evidence }: ReportRequirement): ReportEvidence | undefined =>
  evidence.find(({ skill }) => anyOf.some((one) => one.skill === skill));
