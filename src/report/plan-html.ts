/** A report in, its plan as HTML out: what costs no hours, the steps, what no lesson gives. */
import { escapeHtml as e } from './escape.ts';
import { choiceText, firstSteps, longWayText, notLessonsText, planSentences, wordsText } from './plan-words.ts';
import type { Report, ReportStep } from './report.ts';
import { counted, hoursText, listed, points } from './words.ts';

const items = (tag: 'ul' | 'ol', lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<${tag}>${lines.map((line) => `<li>${line}</li>`).join('\n')}</${tag}>`;

const linkTo = (requirement: string): string => `<a href="#${e(requirement)}">${e(requirement)}</a>`;

/** Only pages of the web are linked, whatever a dictionary says. */
const resourceLink = ({ title, url, kind, cost }: ReportStep['resources'][number]): string =>
  `${/^https?:\/\//.test(url) ? `<a href="${e(url)}" rel="noopener noreferrer">${e(title)}</a>` : e(title)} (${e(kind)}, ${e(cost.replaceAll('-', ' '))})`;

function planStep(step: ReportStep, names: ReadonlyMap<string, string>, report: Report): string {
  const after =
    step.after.length > 0 ? `, after ${e(listed(step.after.map((skill) => names.get(skill) ?? skill)))}` : '';
  const score = step.scoreAfter === null ? '' : ` Score after it: <strong>${points(step.scoreAfter)}</strong>.`;
  const details: readonly (readonly [string, string])[] = [
    ['Afterwards', step.outcomes.map(e).join('. ')],
    ['Practice', e(step.practice ?? '')],
    ['Done when', e(step.check ?? '')],
    ['Hours', e(step.hours.basis)],
    ['Is it worth it', e(longWayText(step, report) ?? '')],
    ['Choice', e(choiceText(step, report.plan) ?? '')],
    ['Where to learn', step.resources.map(resourceLink).join('; ')],
  ];
  const rows = details.filter(([, text]) => text !== '').map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`);
  return `<strong>${e(step.name)}</strong>, ${hoursText(step.hours)}, for ${listed(step.why.map(linkTo))}${after}.${score}<dl>${rows.join('')}</dl>`;
}

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${e(line)}</p>`).join('');

const wordLine = (report: Report): string => {
  const head = wordsText(report);
  return head === null ? '' : paragraphs([head]);
};

const paperLine = (report: Report): string => {
  const head = notLessonsText(report);
  return head === null ? '' : paragraphs([head]);
};

/** The rest of a long plan is folded, and unfolded on paper. */
function stepList(report: Report): string {
  const names = new Map(report.plan.steps.map(({ skill, name }) => [skill, name]));
  const steps = report.plan.steps.map((step) => planStep(step, names, report));
  const first = firstSteps(report);
  if (first === null) return items('ol', steps);
  const rest = items('ol', steps.slice(first.count)).replace('<ol>', `<ol start="${first.count + 1}">`);
  const title = `The other ${counted(steps.length - first.count, 'step')}`;
  return `${items('ol', steps.slice(0, first.count))}<details><summary>${title}</summary>${rest}</details>`;
}

export const planBody = (report: Report): string =>
  `${wordLine(report)}${paragraphs(planSentences(report))}${stepList(report)}${paperLine(report)}`;
