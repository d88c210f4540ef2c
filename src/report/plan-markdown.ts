/**
 * A report in, its plan as Markdown out: as it stands in the whole report, and alone as a checklist somebody can paste
 * where they keep their tasks.
 */
import { escapeMarkdown as m } from './escape.ts';
import {
  choiceText,
  longWayText,
  NOT_LESSONS_TEXT,
  notLessonsText,
  paperTexts,
  planSentences,
  wordsText,
  wordText,
} from './plan-words.ts';
import type { Report, ReportStep } from './report.ts';
import { openPoints } from './row-points.ts';
import { askerOf, hoursText, listed, points } from './words.ts';

const gain = (value: number): string => (value > 0 ? ` (up to +${points(value)} points)` : '');

const resourceLink = ({ title, url, kind, cost }: ReportStep['resources'][number]): string =>
  `[${m(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>) (${kind}, ${cost.replaceAll('-', ' ')})`;

function stepHead(step: ReportStep, names: ReadonlyMap<string, string>): string {
  const after = step.after.map((skill) => names.get(skill) ?? skill);
  const before = after.length > 0 ? `, after ${m(listed(after))}` : '';
  const score = step.scoreAfter === null ? '' : ` Score after it: ${points(step.scoreAfter)}.`;
  return `**${m(step.name)}**, ${hoursText(step.hours)}, for ${listed(step.why)}${before}.${score}`;
}

const resourceLine = ({ resources }: ReportStep): readonly string[] =>
  resources.length > 0 ? [`Where to learn: ${resources.map(resourceLink).join('; ')}`] : [];

const choiceLine = (step: ReportStep, plan: Report['plan']): readonly string[] => {
  const choice = choiceText(step, plan);
  return choice === null ? [] : [m(choice)];
};

const longWayLine = (step: ReportStep, report: Report): readonly string[] => {
  const text = longWayText(step, report);
  return text === null ? [] : [m(text)];
};

function planStep(step: ReportStep, names: ReadonlyMap<string, string>, report: Report): readonly string[] {
  const details = [
    ...step.outcomes.map((outcome) => m(outcome)),
    ...(step.practice === null ? [] : [`Practice: ${m(step.practice)}`]),
    ...(step.check === null ? [] : [`Done when: ${m(step.check)}`]),
    `Hours: ${m(step.hours.basis)}`,
    ...longWayLine(step, report),
    ...choiceLine(step, report.plan),
    ...resourceLine(step),
  ];
  return [`${step.order}. ${stepHead(step, names)}`, ...details.map((line) => `   - ${line}`)];
}

const namesOf = ({ plan }: Report): ReadonlyMap<string, string> =>
  new Map(plan.steps.map(({ skill, name }) => [skill, name]));

/** Blocks of lines, a blank line between them. */
const joinBlocks = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.filter((block) => block.length > 0).flatMap((block, index) => (index > 0 ? ['', ...block] : block));

const wordHead = (report: Report): readonly string[] => {
  const head = wordsText(report);
  return head === null ? [] : [m(head)];
};

/** One word may serve two requirements. */
function wordBoxes(report: Report): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const word of report.plan.words) {
    const text = wordText(word, report);
    rows.set(text, [...(rows.get(text) ?? []), word.requirement]);
  }
  return [...rows].map(([text, ids]) => `- [ ] ${m(text)}${gain(openPoints(ids, report))}`);
}

function paperBlock(report: Report, mark: string): readonly string[] {
  const { notLessons } = report.plan;
  if (notLessons.length === 0) return [];
  return [NOT_LESSONS_TEXT, '', ...paperTexts(report).map((text) => `${mark} ${m(text)}`)];
}

const paperHead = (report: Report): readonly string[] => {
  const head = notLessonsText(report);
  return head === null ? [] : [m(head)];
};

/** The lines under the plan's heading; none where there is nothing to do. */
export function planLines(report: Report): readonly string[] {
  const names = namesOf(report);
  return joinBlocks([
    wordHead(report),
    planSentences(report).map(m),
    report.plan.steps.flatMap((step) => planStep(step, names, report)),
    paperHead(report),
  ]);
}

/** One box for each thing to do, with the tasks of each step under it. */
export function writeChecklist(report: Report): string {
  const names = namesOf(report);
  const steps = report.plan.steps.flatMap((step) => [
    `- [ ] ${step.order}. ${stepHead(step, names)}`,
    ...(step.practice === null ? [] : [`  - [ ] Practice: ${m(step.practice)}`]),
    ...(step.check === null ? [] : [`  - [ ] Done when: ${m(step.check)}`]),
    ...resourceLine(step).map((line) => `  - ${line}`),
  ]);
  const lines = joinBlocks([
    ['# Learning plan'],
    wordHead(report),
    wordBoxes(report),
    planSentences(report).map(m),
    steps,
    paperBlock(report, '- [ ]'),
  ]);
  return `${(lines.length > 1 ? lines : [...lines, '', `There is nothing to learn for this ${askerOf(report)}.`]).join('\n')}\n`;
}
