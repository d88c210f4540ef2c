/**
 * The journey on one screen. Two documents in, a report out; every step is a pure function from a named value to the
 * next. Nothing here reads a clock, a file or the network: `asOf` is a parameter, documents come read.
 */
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import { smallestSetPast } from './gap/counterfactual.ts';
import { judge } from './judge.ts';
import { standConditions } from './match/conditions.ts';
import { SCORE_NUMBERS, type ScoreNumbers } from './match/numbers.ts';
import { scoreOf } from './match/score.ts';
import type { Match } from './match/verdict.ts';
import { cuesOf } from './mentions/cue-tables.ts';
import { makePlan } from './plan/plan.ts';
import { type Asked, readPosting, readRoleProfile } from './read-asked.ts';
import { readResume } from './read-resume.ts';
import { makeReport } from './report/make-report.ts';
import type { Correction, Report } from './report/report.ts';
import { askTablesOf } from './requirements/ask-tables.ts';
import { ENGINE_VERSION } from './version.ts';

export interface AnalyzeOptions {
  /** YYYY-MM-DD: the day "present" means. */
  readonly asOf: string;
  /** Overrides of the score's numbers. */
  readonly numbers?: Partial<ScoreNumbers>;
  readonly corrections?: readonly Correction[];
  /** A budget for the plan, by the high end of its ranges. */
  readonly hours?: number;
  /** A score to reach: the report says which requirements are the fewest that would, and plans the fewest hours. */
  readonly target?: number;
}

/** A resume against a posting. With corrections, what the rules said without them is kept beside the result. */
export function analyze(resume: Document, posting: Document, dictionary: Dictionary, options: AnalyzeOptions): Report {
  return keepOriginal(options, (given) =>
    compare(resume, readPosting(posting, dictionary, given.corrections), dictionary, given),
  );
}

/** A resume against a role profile of the dictionary. Throws AnalysisError('not-found') for an unknown role. */
export function analyzeRole(resume: Document, roleId: string, dictionary: Dictionary, options: AnalyzeOptions): Report {
  return keepOriginal(options, (given) => compare(resume, readRoleProfile(roleId, dictionary), dictionary, given));
}

function keepOriginal(options: AnalyzeOptions, run: (options: AnalyzeOptions) => Report): Report {
  const report = run(options);
  if (report.corrections.length === 0) return report;
  const { score, noScore, requirements } = run({ ...options, corrections: [] });
  return { ...report, original: { score, noScore, requirements } };
}

function aimAt(match: Match, target: number): Report['target'] {
  const set = smallestSetPast(match, target, scoreOf);
  return { score: target, requirements: set?.requirements ?? null, scoreAfter: set?.score ?? null };
}

function compare(resume: Document, asked: Asked, dictionary: Dictionary, options: AnalyzeOptions): Report {
  const { skills, relations } = dictionary;
  const numbers = { ...SCORE_NUMBERS, ...options.numbers };
  const reading = readResume(resume, dictionary, options);
  const { match, gaps, context } = judge(reading, asked, dictionary, numbers);
  const plan = makePlan(match, gaps, reading.profile, context, {
    ...(options.hours === undefined ? {} : { hours: options.hours }),
    ...(options.target === undefined ? {} : { target: options.target }),
  });
  return makeReport({
    version: { engine: ENGINE_VERSION, dictionary: dictionary.version },
    asOf: options.asOf,
    resume: { document: resume, language: reading.language },
    posting: { document: asked.document, language: asked.language, role: asked.role },
    profile: reading.profile,
    isForm: reading.isForm,
    requirements: asked.requirements,
    conditions: standConditions(asked.requirements.conditions, {
      document: resume,
      sections: reading.sections,
      profile: reading.profile,
      relations,
      tables: askTablesOf(dictionary),
      cues: cuesOf(dictionary),
      isForm: reading.isForm,
      languages: dictionary.languages,
    }),
    match,
    gaps,
    plan,
    unknownTerms: asked.unknownTerms,
    notices: [...reading.notices, ...asked.notices],
    corrections: options.corrections ?? [],
    original: null,
    target: options.target === undefined ? null : aimAt(match, options.target),
    numbers,
    skills,
    relations,
  });
}
