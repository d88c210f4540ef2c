/**
 * Parts of a report in, plain phrases out: the one place that decides how a verdict, a gap or a number is said to a
 * person, so that Markdown and HTML never tell two stories. It speaks to the owner of the resume and judges nobody.
 */
import type { NoScoreReason } from '../match/verdict.ts';
import type { Held } from '../mentions/mention.ts';
import type { HoursRange } from '../plan/step.ts';
import type { Condition, ConditionKind } from '../requirements/requirement.ts';
import { inPast, pastText, timesText } from './lately.ts';
import type { Correction, NamedSkill, Report, ReportEvidence, ReportGap, ReportRequirement } from './report.ts';

/** Who asks: one employer's posting, or a role profile made of many. Nobody reads "the posting" of something counted. */
export const askerOf = ({ documents }: Report): 'posting' | 'role profile' =>
  documents.posting.role === null ? 'posting' : 'role profile';

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "73.4". */
export const points = (value: number): string => value.toFixed(1);

/** "4 years 2 months". */
export function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = Math.round(months % 12);
  const parts = [years > 0 ? counted(years, 'year') : '', rest > 0 ? counted(rest, 'month') : ''].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : '0 months';
}

export const hoursText = ({ low, high }: HoursRange): string =>
  low === high ? `about ${counted(low, 'hour')} (estimate)` : `about ${low}-${high} hours (estimate)`;

/** A list for a sentence: "A, B and C". */
export const listed = (items: readonly string[], word = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** The category's id is readable by design, but for its abbreviations: "another ci server" reads as a slip. */
const categoryText = (id: string): string =>
  id
    .replaceAll('-', ' ')
    .replace(/\b(?:api|bi|cad|ci|cmms|crm|css|erp|hris|iac|ide|jvm|orm|os|rpc|rtos|siem)\b/g, (word) =>
      word.toUpperCase(),
    )
    .replace(/\bnosql\b/, 'NoSQL');

/** Some categories are named in the plural or are no things to count: "other databases", "other cloud computing". */
const otherText = (id: string): string =>
  /([^aeious]s|es|ing|ment)$/.test(id) ? `other ${categoryText(id)}` : `another ${categoryText(id)}`;

/** What is asked: "Python (5 years) or Java (2 years)", "PostgreSQL or another relational database, 3 years". */
export function askText(requirement: ReportRequirement): string {
  const { anyOf, anyOfYears, minYears, openTo } = requirement;
  const names = anyOf.map(({ name }, index) => {
    const years = anyOfYears?.[index] ?? null;
    return years === null ? name : `${name} (${duration(Math.round(years * 12))})`;
  });
  const isItself = anyOf.length === 1 && anyOf[0]?.skill === openTo;
  const open = openTo === null || isItself ? [] : [otherText(openTo)];
  const years = minYears === null ? '' : `, ${duration(Math.round(minYears * 12))}`;
  const past = pastText(requirement);
  return `${listed([...names, ...open], 'or')}${years}${past === null ? '' : `, in the ${past}`}`;
}

function withoutYears(requirement: ReportRequirement): ReportRequirement {
  const { anyOfYears: _, withinYears: __, ...rest } = requirement;
  return { ...rest, minYears: null };
}

/** The alternative the verdict rests on, else all. One that only its category lets in is called by its own name. */
export function shownName(requirement: ReportRequirement): string {
  const { alternative, anyOf, shownBy } = requirement;
  if (alternative === null) return listed(namesIn(anyOf), 'or');
  const written = anyOf.find(({ skill }) => skill === alternative)?.name;
  // Near something the posting does not name either: what it is near to is what is asked.
  const asked = requirement.verdict === 'related' ? askText(withoutYears(requirement)) : null;
  return written ?? asked ?? shownBy ?? categoryText(alternative);
}

export const namesIn = (skills: readonly NamedSkill[]): readonly string[] => skills.map(({ name }) => name);

/** Of the alternative the verdict rests on, where each has years of its own. */
export function yearsAsked({ alternative, anyOf, anyOfYears, minYears }: ReportRequirement): number | null {
  if (!anyOfYears) return minYears;
  const known = anyOfYears.filter((years) => years !== null);
  const own = anyOfYears[anyOf.findIndex(({ skill }) => skill === alternative)];
  return own === undefined ? (known.length > 0 ? Math.min(...known) : null) : own;
}

const MOST_NOTICE_WORDS = 60;

/** What was looked for besides the names asked; nothing where a neighbour answers for it. */
export const otherNames = ({ anyOf, lookedFor, verdict }: ReportRequirement): readonly string[] =>
  verdict === 'missing' ? lookedFor.filter((name) => anyOf.every((skill) => skill.name !== name)) : [];

/** Said once above the gaps, not in each of them. */
export const NAME_IT_TEXT = 'What is not found may only be unnamed: where you have it, name it.';

/** What would close a gap, in a sentence; `way`: how the plan does, a clause. */
export function closingText(gap: ReportGap, requirement: ReportRequirement, way: string | null = null): string {
  const names = listed(namesIn(gap.skills), 'or');
  const ending = way === null ? '.' : `; ${way}.`;
  const asked = Math.round(12 * (yearsAsked(requirement) ?? 0));
  // A step of some weeks beside "10 years" reads as if it gave them.
  const time = asked > 0 ? ` No lesson gives the ${duration(asked)} asked: that takes time.` : '';
  switch (gap.kind) {
    case 'wording':
      return gap.say ?? `Name ${names} where you used it, if you did.`;
    case 'unproven':
      return requirement.withinYears === undefined
        ? `If you used ${shownName(requirement)} in a job or a project, say so there.`
        : `If you used ${shownName(requirement)}${inPast(requirement)}, say so there, with its dates.`;
    case 'years':
      return 'Only time closes this; check that the dates of all your work with it are given.';
    case 'related':
      return `You are part of the way already${ending}${time}`;
    case 'missing':
      if (requirement.verdict === 'negated') return `If that has changed, say so${ending}${time}`;
      return (way === null ? '' : `${way.charAt(0).toUpperCase()}${way.slice(1)}.`).concat(time).trim();
  }
}

export const NO_SCORE_TEXT: Readonly<Record<NoScoreReason, (report: Report) => string>> = {
  'too-few-requirements': (report) =>
    `No score: the ${askerOf(report)} names ${counted(report.requirements.length, 'skill requirement')} that can be assessed, and a score needs ${report.numbers.minAssessed} or more`,
  'mostly-not-understood': (report) =>
    `No score: ${counted(report.coverage.notUnderstood.length, 'line')} of the ${askerOf(report)} could not be understood, ${
      report.coverage.assessed === 0
        ? 'and no requirement line could be assessed'
        : `more than the ${counted(report.requirements.length, 'requirement')} assessed`
    }`,
  'language-unsupported': () => 'No score: the resume is in a language this does not read well enough',
};

export const CONDITION_TEXT: Readonly<Record<ConditionKind, string>> = {
  years: 'Years of experience',
  // An apprenticeship and a school leaving certificate are of this kind, too.
  degree: 'Education',
  certificate: 'Certificate',
  licence: 'Licence',
  language: 'Spoken language',
  permit: 'Work permit',
  place: 'Place',
  travel: 'Travel',
  seniority: 'Seniority',
  clearance: 'Clearance',
  physical: 'Physical demands',
  schedule: 'Working hours',
  pay: 'Pay',
  soft: 'Personal skills',
  other: 'Other',
  waived: 'Not asked for',
};

/** Where in the resume. */
export const placeText = ({ section }: Pick<ReportEvidence, 'section'>): string =>
  section === 'contact' ? 'top of the resume' : section;

/** " (experience, 2019-03 to 2021-05)". */
export function whereText({ section, from, to }: ReportEvidence): string {
  const place = placeText({ section });
  const when = from === null || to === null ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  return `${place}${when}`;
}

/** A duty nobody calls a must weighs as little as a wish, and is none. */
export const strengthText = ({ strength, basis }: Pick<ReportRequirement, 'strength' | 'basis'>): string =>
  strength === 'must' ? 'must' : basis === 'duty' ? 'duty' : 'nice to have';

export const conditionStrength = ({ kind, strength }: Condition): string =>
  strength === 'nice' && kind !== 'waived' ? ' (nice to have)' : '';

const HELD_TEXT: Readonly<Record<Held, string>> = { yes: 'held', no: 'not held', aspired: 'only hoped for' };

export const correctionText = ({ side, skill, held, by, reason }: Correction): string =>
  `In the ${side}, ${skill} is ${HELD_TEXT[held]}, says ${by}: ${reason}`;

export const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Fewer than this many requirements, or less than half of the lines, make a figure that one word can turn. */
const FIRM_REQUIREMENTS = 5;

/** Why a score is to be taken with care, in a sentence; null where it rests on enough. */
export function roughText({ score, requirements, coverage }: Report): string | null {
  if (score === null) return null;
  const isFew = requirements.length < FIRM_REQUIREMENTS;
  if (!isFew && 2 * coverage.assessed >= coverage.total) return null;
  return `A rough figure: it rests on ${isFew ? 'only ' : ''}${basisText({ requirements, coverage })}.`;
}

/** What a score rests on: a duty is a requirement too, and comes from no requirement line. */
export function basisText({ requirements, coverage }: Pick<Report, 'requirements' | 'coverage'>): string {
  const all = counted(requirements.length, 'requirement');
  if (coverage.assessed === 0) return `${all}, none of them from a single line of the requirements`;
  const own = requirements.filter(({ basis }) => basis === 'requirement').length;
  const lines = `in ${coverage.assessed} of ${counted(coverage.total, 'requirement line')}`;
  if (own === requirements.length) return `${all} ${lines}`;
  return `${all}: ${own} ${lines}, ${requirements.length - own} in what the posting says of the work or in its title`;
}

/** Notices with the document they speak of, and its words where they are short. */
export function noticeTexts({ notices, documents }: Report): readonly string[] {
  return notices.map(({ message, side, span }) => {
    if (side === null) return message;
    const words = span ? documents[side].text.slice(span.start, span.end) : '';
    return `${message} (${side}${words !== '' && words.length <= MOST_NOTICE_WORDS ? `: “${words}”` : ''})`;
  });
}

/** All that is needed to work the score out again. */
export function numbersText({ numbers, version, asOf, requirements }: Report): readonly string[] {
  const rest = Math.round((1 - numbers.yearsFloor) * 100) / 100;
  return [
    `A must weighs ${numbers.must}, a nice to have ${numbers.nice}, and so does a duty: what only the text about the work names. Credit: ${numbers.used} for used, ${numbers.listed} for only listed, ${numbers.impliedByUsed} for implied by a used skill, ${numbers.impliedByListed} for implied by a listed one, ${numbers.relatedFactor} x relation but at most ${numbers.relatedCap} for related. Where years are asked, credit x (${numbers.yearsFloor} + ${rest} x the share of the years held).${timesText(requirements)} The score is 100 x the sum of weight x credit, divided by the sum of weights; there is none below ${counted(numbers.minAssessed, 'requirement')}.`,
    'A must or a nice to have is told by the nearest words that say so, before the heading: “familiarity with” and “ideally” ask for less, also under “Requirements”.',
    `As of ${asOf}. Engine ${version.engine}, dictionary ${version.dictionary}.`,
  ];
}
