/** `skillgap plan RESUME POSTING...`: one plan for several jobs. */
import { basename } from 'node:path';
import { AnalysisError } from '../../errors.ts';
import { type NamedJob, planForJobs } from '../../plan-jobs.ts';
import { writeJobsMarkdown } from '../../report/jobs-report.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { readNumber } from './analyze.ts';
import { openDocument, printJson, readAsOf } from './input.ts';

export interface PlanArguments extends DictionaryChoice {
  readonly role?: readonly string[];
  readonly target?: string;
  readonly hours?: string;
  readonly json?: boolean;
  readonly asOf?: string;
}

export async function runPlan(resume: string, postings: readonly string[], given: PlanArguments): Promise<void> {
  const roles = given.role ?? [];
  if (postings.length + roles.length === 0)
    throw new AnalysisError('usage', 'Give postings, or --role in their place.');
  const options = {
    asOf: readAsOf(given.asOf),
    ...(given.target === undefined ? {} : { target: readNumber('target', given.target, 100) }),
    ...(given.hours === undefined ? {} : { hours: readNumber('hours', given.hours, 100_000) }),
  };
  const dictionary = await openDictionary(given);
  const jobs: NamedJob[] = roles.map((role) => ({ name: dictionary.roles.get(role)?.name ?? role, role }));
  for (const path of postings) jobs.push({ name: basename(path), posting: await openDocument(path) });
  const report = planForJobs(await openDocument(resume), jobs, dictionary, options);
  if (given.json) printJson(report);
  else process.stdout.write(writeJobsMarkdown(report));
}
