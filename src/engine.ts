/** All that can be asked of the pipeline, as one value: what a runtime hands to the service. */
import { analyze, analyzeRole } from './analyze.ts';
import { audit } from './audit-journey.ts';
import { explainChange } from './explain-change.ts';
import { extract } from './extract.ts';
import { findRoadmap } from './find-roadmap.ts';
import { planForJobs } from './plan-jobs.ts';
import { replay } from './replay.ts';

export const engine = { analyze, analyzeRole, audit, explainChange, extract, findRoadmap, planForJobs, replay };
