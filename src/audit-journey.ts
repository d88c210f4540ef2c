/**
 * The way of a posting to its audit, on the same stages as an analysis. Enters: a posting, and where there are some the
 * resumes of a pool; leaves: the audit. A resume that cannot be read or compared is set aside and named, never counted as
 * one that meets nothing.
 */
import { type Audit, auditPosting } from './audit/audit.ts';
import { type Applicant, measurePool, type Pool, type SetAside } from './audit/pool.ts';
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import { AnalysisError } from './errors.ts';
import { matchProfile } from './match/match.ts';
import { SCORE_NUMBERS } from './match/numbers.ts';
import { buildProfile } from './profile/profile.ts';
import { readSide } from './read-side.ts';
import type { Requirements } from './requirements/requirement.ts';
import { readRequirements } from './requirements/requirements.ts';
import { findUnknownTerms } from './requirements/unknown-terms.ts';
import { parseAsOf } from './sections/dates.ts';
import { ENGINE_VERSION } from './version.ts';

export interface PoolResume {
  /** As the caller names it: a path, a number. */
  readonly name: string;
  /** Or why it could not be read. */
  readonly document: Document | AnalysisError;
}

export interface AuditOptions {
  /** YYYY-MM-DD: the day years are counted to. */
  readonly asOf: string;
  readonly resumes?: readonly PoolResume[];
}

export function audit(posting: Document, dictionary: Dictionary, { asOf, resumes }: AuditOptions): Audit {
  const { language, sections, found, notices } = readSide(posting, 'posting', dictionary);
  const requirements = readRequirements(posting, sections, found.lines, dictionary);
  const unknownTerms = findUnknownTerms(posting, found.lines, dictionary.languages.values());
  return auditPosting(
    {
      document: posting,
      language,
      sections,
      lines: found.lines,
      requirements,
      unknownTerms,
      asOf: parseAsOf(asOf),
    },
    dictionary,
    {
      version: { engine: ENGINE_VERSION, dictionary: dictionary.version },
      asOf,
      notices: notices.map(({ side: _, ...notice }) => notice),
      pool: resumes === undefined || resumes.length === 0 ? null : poolOf(resumes, requirements, dictionary, asOf),
    },
  );
}

function poolOf(
  resumes: readonly PoolResume[],
  { requirements }: Requirements,
  dictionary: Dictionary,
  asOf: string,
): Pool {
  const applicants: Applicant[] = [];
  const byHand: SetAside[] = [];
  for (const { name, document } of resumes) {
    if (document instanceof AnalysisError) {
      byHand.push({ resume: name, reason: `${document.detail} ${document.advice}` });
      continue;
    }
    const { language, sections, isForm, found } = readSide(document, 'resume', dictionary);
    if (language === 'other') {
      byHand.push({ resume: name, reason: 'Its language is not one of those covered.' });
      continue;
    }
    const { skills, relations } = dictionary;
    const { profile } = buildProfile(document, sections, found.mentions, parseAsOf(asOf), dictionary, isForm);
    const { verdicts } = matchProfile(profile, requirements, {
      relations,
      skills,
      numbers: SCORE_NUMBERS,
      rejected: [],
      notUnderstood: 0,
      linesAssessed: 1,
      languageSupported: true,
    });
    applicants.push({
      resume: name,
      verdicts: new Map(verdicts.map(({ requirement, kind }) => [requirement.id, kind])),
    });
  }
  return measurePool(requirements, applicants, byHand);
}
