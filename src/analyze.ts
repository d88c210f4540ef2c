/**
 * The journey on one screen. Two documents in, a report out; every step is a pure function from a named value to the
 * next. Nothing here reads a clock, a file or the network: `asOf` is a parameter, documents come read.
 */
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import { smallestSetPast } from './gap/counterfactual.ts';
import { findGaps } from './gap/gaps.ts';
import { matchProfile } from './match/match.ts';
import { SCORE_NUMBERS, type ScoreNumbers } from './match/numbers.ts';
import { scoreOf } from './match/score.ts';
import { showSkills } from './match/shown.ts';
import type { Match } from './match/verdict.ts';
import { makePlan } from './plan/plan.ts';
import type { Profile } from './profile/evidence.ts';
import { buildProfile } from './profile/profile.ts';
import { type DocumentReading, readSide } from './read-side.ts';
import { makeReport } from './report/make-report.ts';
import type { Correction, Report } from './report/report.ts';
import type { Requirements } from './requirements/requirement.ts';
import { readRequirements } from './requirements/requirements.ts';
import { readRole } from './requirements/role.ts';
import { findUnknownTerms } from './requirements/unknown-terms.ts';
import { parseAsOf } from './sections/dates.ts';
import type { Span } from './span.ts';
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

/** What a posting, or a role in its place, asks. */
interface Asked {
  readonly document: Document;
  readonly role: string | null;
  readonly language: string;
  readonly requirements: Requirements;
  readonly unknownTerms: readonly Span[];
  readonly notices: Report['notices'];
}

/** A resume against a posting. With corrections, what the rules said without them is kept beside the result. */
export function analyze(resume: Document, posting: Document, dictionary: Dictionary, options: AnalyzeOptions): Report {
  return keepOriginal(options, (given) => analyzeOnce(resume, posting, dictionary, given));
}

/** A resume against a role profile of the dictionary. Throws AnalysisError('not-found') for an unknown role. */
export function analyzeRole(resume: Document, roleId: string, dictionary: Dictionary, options: AnalyzeOptions): Report {
  return keepOriginal(options, (given) => analyzeRoleOnce(resume, roleId, dictionary, given));
}

function keepOriginal(options: AnalyzeOptions, run: (options: AnalyzeOptions) => Report): Report {
  const report = run(options);
  if (report.corrections.length === 0) return report;
  const { score, noScore, requirements } = run({ ...options, corrections: [] });
  return { ...report, original: { score, noScore, requirements } };
}

function analyzeOnce(resume: Document, posting: Document, dictionary: Dictionary, options: AnalyzeOptions): Report {
  const reading = readSide(posting, 'posting', dictionary, options.corrections);
  const requirements = readRequirements(posting, reading.sections, reading.found.lines, dictionary);
  const unknownTerms = findUnknownTerms(posting, reading.found.lines, dictionary.languages.values());
  return compare(
    resume,
    { document: posting, role: null, language: reading.language, requirements, unknownTerms, notices: reading.notices },
    dictionary,
    options,
  );
}

function analyzeRoleOnce(resume: Document, roleId: string, dictionary: Dictionary, options: AnalyzeOptions): Report {
  const { document, requirements } = readRole(roleId, dictionary);
  return compare(
    resume,
    { document, role: roleId, language: 'en', requirements, unknownTerms: [], notices: [] },
    dictionary,
    options,
  );
}

function aimAt(match: Match, target: number): Report['target'] {
  const set = smallestSetPast(match, target, scoreOf);
  return { score: target, requirements: set?.requirements ?? null, scoreAfter: set?.score ?? null };
}

function compare(resume: Document, asked: Asked, dictionary: Dictionary, options: AnalyzeOptions): Report {
  const { skills, relations, efforts } = dictionary;
  const numbers = { ...SCORE_NUMBERS, ...options.numbers };
  const reading: DocumentReading = readSide(resume, 'resume', dictionary, options.corrections);
  const { profile, notices } = buildProfile(
    resume,
    reading.sections,
    reading.found.mentions,
    parseAsOf(options.asOf),
    dictionary,
  );
  const rematch = (other: Profile) =>
    matchProfile(other, asked.requirements.requirements, {
      relations,
      skills,
      numbers,
      rejected: reading.found.rejected,
      notUnderstood: asked.requirements.lines.notUnderstood,
      languageSupported: reading.language !== 'other',
    });
  const match = rematch(profile);
  const gaps = findGaps(match, { skills, relations, scoreOf });
  const shown = showSkills(profile, relations);
  const plan = makePlan(
    match,
    gaps,
    profile,
    { relations, skills, efforts, shown, scoreOf, rematch },
    {
      ...(options.hours === undefined ? {} : { hours: options.hours }),
      ...(options.target === undefined ? {} : { target: options.target }),
    },
  );
  return makeReport({
    version: { engine: ENGINE_VERSION, dictionary: dictionary.version },
    asOf: options.asOf,
    resume: { document: resume, language: reading.language },
    posting: { document: asked.document, language: asked.language, role: asked.role },
    sections: reading.sections,
    profile,
    requirements: asked.requirements,
    match,
    gaps,
    plan,
    unknownTerms: asked.unknownTerms,
    notices: [
      ...reading.notices,
      ...notices.map((notice) => ({ ...notice, side: 'resume' as const })),
      ...asked.notices,
    ],
    corrections: options.corrections ?? [],
    original: null,
    target: options.target === undefined ? null : aimAt(match, options.target),
    numbers,
    skills,
    relations,
  });
}
