/** The journey for several jobs: one resume and many postings in, one plan for all of them out. */
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import { judge } from './judge.ts';
import { SCORE_NUMBERS, type ScoreNumbers } from './match/numbers.ts';
import { planJobs } from './plan/jobs.ts';
import { readPosting, readRoleProfile } from './read-asked.ts';
import { readResume } from './read-resume.ts';
import { type JobsReport, makeJobsReport } from './report/jobs-report.ts';
import { ENGINE_VERSION } from './version.ts';

/** A job under the name the caller gives it: a posting, or a role of the dictionary. */
export type NamedJob = { readonly name: string } & ({ readonly posting: Document } | { readonly role: string });

export interface PlanJobsOptions {
  /** YYYY-MM-DD: the day "present" means. */
  readonly asOf: string;
  readonly numbers?: Partial<ScoreNumbers>;
  /** The score to lift each job to; 80 where absent. */
  readonly target?: number;
  /** Hours to spend, by the high end of every range. */
  readonly hours?: number;
}

/** What is called a good fit where nobody says otherwise. */
export const DEFAULT_TARGET = 80;

/** Throws AnalysisError('not-found') for an unknown role. */
export function planForJobs(
  resume: Document,
  jobs: readonly NamedJob[],
  dictionary: Dictionary,
  { asOf, numbers, target = DEFAULT_TARGET, hours }: PlanJobsOptions,
): JobsReport {
  const reading = readResume(resume, dictionary, { asOf });
  const judged = jobs.map((job) => {
    const asked = 'posting' in job ? readPosting(job.posting, dictionary) : readRoleProfile(job.role, dictionary);
    return judge(reading, asked, dictionary, { ...SCORE_NUMBERS, ...numbers });
  });
  const plan = planJobs(judged, reading.profile, { target, ...(hours === undefined ? {} : { hours }) });
  return makeJobsReport({
    version: { engine: ENGINE_VERSION, dictionary: dictionary.version },
    asOf,
    target,
    hours: hours ?? null,
    jobs: jobs.map(({ name }, at) => ({ name, score: judged[at]?.match.score ?? null })),
    plan,
    skills: dictionary.skills,
  });
}
