/** A plan for several jobs in, the value that is printed and answered, and its Markdown, out. */
import type { Skill, SkillId } from '../dictionary/skill.ts';
import type { JobsPlan, JobsStep } from '../plan/jobs.ts';
import type { HoursRange } from '../plan/step.ts';
import { escapeMarkdown as m } from './escape.ts';
import type { Version } from './report.ts';
import { counted, hoursText, listed, points } from './words.ts';

export type JobStanding = JobsPlan['standings'][number];

export interface ReportedJob {
  /** "j1". */
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  /** The score with the whole plan done. */
  readonly scoreAfter: number | null;
  readonly standing: JobStanding;
}

export interface ReportedJobsStep extends Omit<JobsStep, 'serves'> {
  readonly name: string;
  /** Ids of the jobs it serves. */
  readonly serves: readonly string[];
}

export interface JobsReport {
  readonly version: Version;
  readonly asOf: string;
  /** The bar: a score. */
  readonly target: number;
  readonly jobs: readonly ReportedJob[];
  readonly plan: {
    readonly hours: HoursRange;
    readonly steps: readonly ReportedJobsStep[];
    readonly search: 'exact' | 'bounded';
    readonly budget: number | null;
  };
}

export interface JobsReportParts {
  readonly version: Version;
  readonly asOf: string;
  readonly target: number;
  readonly hours: number | null;
  readonly jobs: readonly { readonly name: string; readonly score: number | null }[];
  readonly plan: JobsPlan;
  readonly skills: ReadonlyMap<SkillId, Skill>;
}

const idOf = (at: number): string => `j${at + 1}`;

export function makeJobsReport({ version, asOf, target, hours, jobs, plan, skills }: JobsReportParts): JobsReport {
  const last = plan.steps.at(-1);
  return {
    version: { engine: version.engine, dictionary: version.dictionary },
    asOf,
    target,
    jobs: jobs.map(({ name, score }, at) => ({
      id: idOf(at),
      name,
      score,
      scoreAfter: last ? (last.scoresAfter[at] ?? null) : score,
      standing: plan.standings[at] ?? 'no-score',
    })),
    plan: {
      hours: plan.hours,
      steps: plan.steps.map((step) => ({
        order: step.order,
        skill: step.skill,
        name: skills.get(step.skill)?.name ?? step.skill,
        serves: step.serves.map(idOf),
        after: step.after,
        outcomes: step.outcomes,
        practice: step.practice,
        check: step.check,
        hours: step.hours,
        resources: step.resources,
        scoresAfter: step.scoresAfter,
        past: step.past,
      })),
      search: plan.search,
      budget: hours,
    },
  };
}

const STANDING_TEXT: Readonly<Record<JobStanding, string>> = {
  past: 'past the bar already',
  planned: 'past the bar with this plan',
  left: 'not in the hours given',
  beyond: 'no lessons lead that far: the rest is years, words or papers',
  'no-score': 'no score, so nothing can be said',
};

function stepLines(step: ReportedJobsStep, report: JobsReport): readonly string[] {
  const names = new Map(report.plan.steps.map(({ skill, name }) => [skill, name]));
  const after = step.after.map((skill) => names.get(skill) ?? skill);
  const before = after.length > 0 ? `, after ${m(listed(after))}` : '';
  const links = step.resources.map(
    ({ title, url }) => `[${m(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`,
  );
  return [
    `${step.order}. **${m(step.name)}**, ${hoursText(step.hours)}, for ${listed(step.serves)}${before}. Past the bar after it: ${step.past} of ${counted(report.jobs.length, 'job')}.`,
    ...(step.practice === null ? [] : [`   - Practice: ${m(step.practice)}`]),
    ...(step.check === null ? [] : [`   - Done when: ${m(step.check)}`]),
    ...(links.length > 0 ? [`   - Where to learn: ${links.join('; ')}`] : []),
  ];
}

export function writeJobsMarkdown(report: JobsReport): string {
  const { jobs, plan, target } = report;
  const shown = (score: number | null): string => (score === null ? 'none' : points(score));
  const now = jobs.filter(({ standing }) => standing === 'past').length;
  const then = plan.steps.at(-1)?.past ?? now;
  const how =
    plan.search === 'exact'
      ? 'Every set of lessons was considered.'
      : 'There were too many sets of lessons to consider all; this is the best found.';
  const within = plan.budget === null ? '' : ` within ${counted(plan.budget, 'hour')}, by the high end of every range`;
  const lines = [
    '# One plan for several jobs',
    '',
    `${counted(jobs.length, 'job')}; ${now} at ${points(target)} points or more now, ${then} with this plan${within}. ${how}`,
    '',
    '| | Job | Score | After the plan | |',
    '|---|---|---|---|---|',
    ...jobs.map(
      ({ id, name, score, scoreAfter, standing }) =>
        `| ${id} | ${m(name)} | ${shown(score)} | ${shown(scoreAfter)} | ${STANDING_TEXT[standing]} |`,
    ),
    '',
    ...(plan.steps.length > 0
      ? [
          `${counted(plan.steps.length, 'step')}, ${hoursText(plan.hours)} in all, the most jobs per hour first.`,
          '',
          ...plan.steps.flatMap((step) => stepLines(step, report)),
        ]
      : ['There is no step that would lift a job over the bar.']),
  ];
  return `${lines.join('\n')}\n`;
}
