/**
 * A posting as it was read in, its audit out: what in it is contradictory, impossible, unclear or missing, each with the
 * words it rests on. Nothing here judges style: a finding says what an applicant cannot know, meet or be found by.
 */
import { type Dictionary, nameOf } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Notice } from '../outcome.ts';
import type { NamedSkill, Quote, ReportDocument, Version } from '../report/report.ts';
import type { Requirement, RequirementBasis, Strength } from '../requirements/requirement.ts';
import { findAsked, type ReadPosting } from './asked.ts';
import { findBalance } from './balance.ts';
import { findMissingBasics } from './basics.ts';
import { findUnclear } from './clarity.ts';
import { findContradictions } from './contradictions.ts';
import { type Finding, orderFindings, type Severity } from './finding.ts';
import type { Pool } from './pool.ts';
import { findRepeats } from './repeats.ts';
import { findTerms } from './terms.ts';
import { findWording } from './wording.ts';
import { findImpossibleYears } from './years.ts';

export interface AuditRequirement {
  readonly id: string;
  readonly anyOf: readonly NamedSkill[];
  readonly openTo: SkillId | null;
  readonly strength: Strength;
  readonly minYears: number | null;
  readonly basis: RequirementBasis;
  readonly posting: Quote;
  readonly also: readonly Quote[];
}

export interface Audit {
  readonly version: Version;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly document: ReportDocument;
  readonly counts: {
    readonly musts: number;
    readonly nice: number;
    readonly soft: number;
    readonly conditions: number;
    /** Lines under headings that ask: as the coverage of a report. */
    readonly lines: { readonly assessed: number; readonly conditions: number; readonly notUnderstood: number };
    readonly findings: Readonly<Record<Severity, number>>;
  };
  readonly findings: readonly Finding[];
  /** Without soft skills. */
  readonly requirements: readonly AuditRequirement[];
  /** Null where no resumes were given. */
  readonly pool: Pool | null;
  readonly notices: readonly Notice[];
}

export interface AuditContext {
  readonly version: Version;
  readonly asOf: string;
  readonly notices: readonly Notice[];
  readonly pool: Pool | null;
}

export function auditPosting(posting: ReadPosting, dictionary: Dictionary, context: AuditContext): Audit {
  const { document, language, requirements } = posting;
  const { text, format, pages, lines, notices } = document;
  const asked = findAsked(posting, dictionary);
  const wording = findWording(posting, dictionary);
  const judged = wording.flatMap(({ spans }) => spans);
  const findings =
    language === 'other'
      ? []
      : orderFindings(
          [
            ...findBalance(asked, posting),
            ...findRepeats(asked, dictionary),
            ...findContradictions(asked, posting, dictionary),
            ...findImpossibleYears(asked, dictionary, posting.asOf),
            ...findUnclear(asked, posting, judged, dictionary),
            ...findTerms(posting, dictionary),
            ...wording,
            ...findMissingBasics(asked, posting, dictionary),
          ],
          text,
        );
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const strengthCount = (strength: Strength): number =>
    asked.filter(({ requirement }) => requirement.strength === strength).length;
  return {
    version: context.version,
    asOf: context.asOf,
    document: { text, format, language, pages, lines, notices },
    counts: {
      musts: strengthCount('must'),
      nice: strengthCount('nice'),
      soft: requirements.requirements.filter(({ soft }) => soft).length,
      conditions: requirements.conditions.length,
      lines: requirements.lines,
      findings: { problem: count('problem'), advice: count('advice'), note: count('note') },
    },
    findings,
    requirements: asked.map(({ requirement }) => describe(requirement, text, dictionary)),
    pool: context.pool,
    notices: context.notices,
  };
}

function describe(requirement: Requirement, text: string, dictionary: Dictionary): AuditRequirement {
  const { id, anyOf, openTo, strength, minYears, basis, start, end, also } = requirement;
  const quote = (span: { readonly start: number; readonly end: number }): Quote => ({
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
  });
  return {
    id,
    anyOf: anyOf.map((skill) => ({ skill, name: nameOf(dictionary, skill) })),
    openTo,
    strength,
    minYears,
    basis,
    posting: quote({ start, end }),
    also: also.map(quote),
  };
}
