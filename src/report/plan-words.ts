/**
 * A plan in, the sentences about it out, the same for every form of the report: what it is the best of, what else would
 * fit, and what is no matter of lessons.
 */
import { excerptAround } from './excerpt.ts';
import type { NamedSkill, Report, ReportPaper, ReportStep, ReportWord } from './report.ts';
import { openPoints } from './row-points.ts';
import {
  CONDITION_TEXT,
  closingText,
  counted,
  hoursText,
  listed,
  lowered,
  namesIn,
  points,
  shownName,
} from './words.ts';

/** What the plan is the best of; null for the one that closes all that lessons can close, found whole. */
export function goalText({ plan, score }: Report): string | null {
  const { goal, search } = plan;
  const all = search === 'exact' ? 'every plan was considered' : 'there were too many plans to consider all';
  const one = search === 'exact' ? 'the best plan' : 'the best plan found';
  if (goal === null)
    return search === 'exact'
      ? null
      : 'Where there is a choice, the shortest way found was taken; there were too many to consider all.';
  const parts: string[] = [];
  if (goal.target !== null) {
    const bar = points(goal.target);
    if (score === null) parts.push(`Nothing can be said of reaching ${bar} points, because there is no score.`);
    else if (score >= goal.target)
      parts.push(`Your resume is past ${bar} points already: nothing has to be learnt for that.`);
    else if (goal.reached)
      return `This is the plan of the fewest hours to ${bar} points${search === 'exact' ? '' : ' that was found'}: ${all}, and the middle of every range counted.`;
    else if (goal.hours === null)
      parts.push(`No lessons lead to ${bar} points; this is the plan that closes what can be learnt.`);
    else parts.push(`${bar} points cannot be reached in the hours given.`);
  }
  if (goal.hours !== null && !goal.reached)
    parts.push(`This is ${one} that fits the hours given: ${all}, and the high end of every range counted.`);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** What else a budget may hold: the plan keeps to the high end of the hours, and many need less. */
export const moreText = (more: readonly NamedSkill[]): string =>
  `If the middle of each range is enough for you, ${listed(namesIn(more))} would fit too.`;

/** Where a long plan brings half of what all of it does: the steps worth starting with; null for a short one. */
export function firstSteps({ plan, score }: Report): { readonly count: number; readonly text: string } | null {
  const { steps } = plan;
  const end = steps.at(-1)?.scoreAfter ?? null;
  if (score === null || end === null || steps.length < 5) return null;
  const half = steps.findIndex(({ scoreAfter }) => 2 * ((scoreAfter ?? score) - score) >= end - score);
  const count = Math.max(2, half + 1);
  const first = steps.slice(0, count);
  const hours = {
    low: first.reduce((sum, step) => sum + step.hours.low, 0),
    high: first.reduce((sum, step) => sum + step.hours.high, 0),
  };
  const reached = first.at(-1)?.scoreAfter ?? score;
  const text = `The first ${count}, ${hoursText(hours)}, take you from ${points(score)} to ${points(reached)}; all of them to ${points(end)}.`;
  return count + 1 < steps.length ? { count, text } : null;
}

/** Many alternatives are said by the first few. */
const MOST_OTHERS = 5;

/** Why this one of several was taken; null where there was no choice. */
export function choiceText({ insteadOf }: ReportStep, { goal, search }: Report['plan']): string | null {
  if (insteadOf.length === 0) return null;
  const names = namesIn(insteadOf);
  const rest = names.length - MOST_OTHERS;
  const others = rest > 0 ? listed([...names.slice(0, MOST_OTHERS), `${rest} more`], 'or') : listed(names, 'or');
  // A budget or a score to reach may take another than the shortest.
  const isLeast = goal === null && search === 'exact';
  return `${isLeast ? 'Taken because nothing is less work for you' : 'A choice'}: ${others} would do as well.`;
}

/** From so many hours on, at the high end, a step that only leads to what is no must is a choice. */
const LONG_WAY = 60;

/**
 * Said of a long step that nothing but a nice to have or a duty waits for: nobody should spend a summer on Linux for 2.5
 * points without having been told. Null for all others.
 */
export function longWayText(step: ReportStep, report: Report): string | null {
  const served = report.requirements.filter(({ id }) => step.why.includes(id));
  const { steps } = report.plan;
  const before = steps.find(({ order }) => order === step.order - 1)?.scoreAfter ?? report.score;
  const leadsOn = steps.some(({ after }) => after.includes(step.skill)) && step.scoreAfter === before;
  const isAsked = served.some(({ anyOf }) => anyOf.some(({ skill }) => skill === step.skill));
  if (step.hours.high < LONG_WAY || !leadsOn || isAsked) return null;
  if (served.some(({ strength }) => strength === 'must')) return null;
  const open = openPoints(step.why, report);
  const worth = open > 0 ? `, worth up to ${points(open)} points` : '';
  return `Only needed on the way to ${listed(served.map(shownName))}, which is no must${worth}: leave it all out if that is not worth the hours to you.`;
}

/** Sentences above the steps, in order. */
export function planSentences(report: Report): readonly string[] {
  const { plan } = report;
  const first = firstSteps(report);
  const goal = goalText(report);
  return [
    ...(plan.steps.length > 0 ? [`${counted(plan.steps.length, 'step')}, ${hoursText(plan.hours)} in all.`] : []),
    ...(first === null ? [] : [first.text]),
    ...(goal === null ? [] : [goal]),
    ...(plan.more.length > 0 ? [moreText(plan.more)] : []),
    ...(plan.withoutLesson.length > 0
      ? [`No lesson in the dictionary yet: ${listed(namesIn(plan.withoutLesson))}.`]
      : []),
  ];
}

/** What to write, in a sentence. */
export function wordText({ requirement: id }: ReportWord, report: Report): string {
  const requirement = report.requirements.find((other) => other.id === id);
  const gap = report.gaps.find((other) => other.requirement === id);
  return requirement && gap ? closingText(gap, requirement) : '';
}

/** What comes before any step, in one sentence: which words to write, what to show, and what that would do. */
export function wordsText({ plan, score, requirements }: Report): string | null {
  const { words, scoreWithWords: after } = plan;
  if (words.length === 0) return null;
  const namesOf = (kind: ReportWord['kind']): readonly string[] => {
    const ids = words.filter((word) => word.kind === kind).map(({ requirement }) => requirement);
    return [...new Set(requirements.filter(({ id }) => ids.includes(id)).map(shownName))];
  };
  const [write, show] = [namesOf('wording'), namesOf('unproven')];
  const parts = [
    ...(write.length > 0 ? [`write ${listed(write.map((name) => `"${name}"`))} where you show it by other words`] : []),
    ...(show.length > 0 ? [`say where you used ${listed(show)}`] : []),
  ];
  const lift =
    score === null || after === null
      ? ''
      : ` Together that would take the score from ${points(score)} to ${points(after)}.`;
  return `Before any step, and without an hour of study, as far as it is true: ${listed(parts)}.${lift}`;
}

/** Public postings hold pages of rules about papers; all of them stand among the conditions. */
const MOST_PAPERS = 6;

/** A sentence for each paper asked, the first few; what is asked in the same words is one. */
export function paperTexts(report: Report): readonly string[] {
  const said = new Map<number, ReportPaper[]>();
  for (const paper of report.plan.notLessons) {
    const same = said.get(paper.posting.start);
    if (same) same.push(paper);
    else said.set(paper.posting.start, [paper]);
  }
  const texts = [...said.values()].map((papers) => paperText(papers, report));
  const rest = texts.length - MOST_PAPERS;
  return rest > 0
    ? [...texts.slice(0, MOST_PAPERS), `${counted(rest, 'more line')} of this kind: see the conditions.`]
    : texts;
}

/** Of a paper without a name nobody can say that it is not there. */
function shownFor(papers: readonly ReportPaper[]): string {
  const quotes = papers.flatMap(({ resume }) => resume.map(({ text }) => `“${text.trim()}”`));
  if (quotes.length > 0) return ` Your resume: ${listed([...new Set(quotes)])}.`;
  const names = papers.flatMap(({ skills }) => namesIn(skills));
  return names.length > 0 ? ` ${listed([...new Set(names)])}: not found in your resume.` : '';
}

/** "Degree; certificate (nice to have): “A degree in computing”", and what the resume has of it. */
function paperText(papers: readonly ReportPaper[], report: Report): string {
  const [first] = papers;
  if (!first) return '';
  const { text } = report.documents.posting;
  const { before, quote, after } = excerptAround(text, first.posting, 160);
  const kinds = [...new Set(papers.map(({ kind }) => CONDITION_TEXT[kind]))].join(' or ');
  const nice = papers.every(({ strength }) => strength === 'nice') ? ' (nice to have)' : '';
  return `${kinds}${nice}: “${before}${quote}${after}”${shownFor(papers)}`;
}

/** Papers are given by a school or an examiner; null where none is asked. */
export function notLessonsText({ plan }: Report): string | null {
  const kinds = [...new Set(plan.notLessons.map(({ kind }) => lowered(CONDITION_TEXT[kind])))];
  if (kinds.length === 0) return null;
  return `Not lessons, and no hours are made up for it: ${listed(kinds)}; what your resume says of it stands among the conditions.`;
}

export const NOT_LESSONS_TEXT =
  'Not lessons: what is asked below is given by a school or an examiner. No hours are made up for it.';
