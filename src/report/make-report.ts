/**
 * The values of all stages in, the report value out: what `analyze` prints and every writer reads. It is put together
 * key by key, in the order the contract names them, so that the same analysis always gives the same bytes.
 */
import type { Relations } from '../dictionary/relations.ts';
import type { Skill, SkillId, SkillKind } from '../dictionary/skill.ts';
import type { Document, Line } from '../document/document.ts';
import type { Gap } from '../gap/gap.ts';
import type { ConditionStanding } from '../match/conditions.ts';
import type { ScoreNumbers } from '../match/numbers.ts';
import type { Match, Verdict } from '../match/verdict.ts';
import type { Notice, Side } from '../outcome.ts';
import type { Plan } from '../plan/step.ts';
import type { Profile } from '../profile/evidence.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { MonthIndex } from '../sections/section.ts';
import type { Span } from '../span.ts';
import { warnOfFewSkills } from './few-skills.ts';
import type {
  Correction,
  NamedSkill,
  OriginalResult,
  Quote,
  Report,
  ReportCondition,
  ReportDocument,
  ReportEvidence,
  ReportRequirement,
  ReportTarget,
  Version,
} from './report.ts';
import { reportPlan } from './report-plan.ts';

export interface ReportSide {
  readonly document: Document;
  /** ISO 639-1, or `other`. */
  readonly language: string;
}

export interface PostingSide extends ReportSide {
  readonly role: string | null;
}

export interface ReportParts {
  readonly version: Version;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly resume: ReportSide;
  readonly posting: PostingSide;
  readonly profile: Profile;
  /** The resume is a template whose jobs nobody filled in. */
  readonly isForm: boolean;
  readonly requirements: Requirements;
  readonly conditions: readonly ConditionStanding[];
  readonly match: Match;
  readonly gaps: readonly Gap[];
  readonly plan: Plan;
  /** Of the posting: words that look like a skill and are in no dictionary entry. */
  readonly unknownTerms: readonly Span[];
  /** Of the stages after reading; those of the documents are added here. */
  readonly notices: readonly (Notice & { readonly side: Side | null })[];
  readonly corrections: readonly Correction[];
  readonly original: OriginalResult | null;
  readonly target: ReportTarget | null;
  readonly numbers: ScoreNumbers;
  readonly skills: ReadonlyMap<SkillId, Skill>;
  readonly relations: Relations;
}

/** "2019-03". */
const monthText = (month: MonthIndex): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

const quote = (text: string, { start, end }: Span): Quote => ({ start, end, text: text.slice(start, end) });

const notice = ({ code, message, span, page }: Notice): Notice => ({
  code,
  message,
  ...(span ? { span: { start: span.start, end: span.end } } : {}),
  ...(page === undefined ? {} : { page }),
});

const line = ({ start, end, page, column, role, level, continues }: Line): Line => ({
  start,
  end,
  page,
  column,
  role,
  ...(level === undefined ? {} : { level }),
  continues,
});

const side = ({ document, language }: ReportSide): ReportDocument => ({
  text: document.text,
  format: document.format,
  language,
  pages: document.pages,
  lines: document.lines.map(line),
  notices: document.notices.map(notice),
});

const condition = (
  {
    condition: { kind, text, start, end, strength, minYears, skills, way, paper },
    evidence,
    months,
  }: ConditionStanding,
  resume: string,
): ReportCondition => ({
  kind,
  text,
  start,
  end,
  strength,
  ...(minYears === undefined ? {} : { minYears }),
  ...(skills === undefined ? {} : { skills }),
  ...(way === undefined ? {} : { way }),
  ...(paper === undefined ? {} : { paper }),
  evidence: evidence.map((item) => ({ ...quote(resume, item), section: item.section })),
  months,
});

function reportRequirement(
  verdict: Verdict,
  parts: ReportParts,
  name: (skill: SkillId) => NamedSkill,
): ReportRequirement {
  const { requirement } = verdict;
  const resume = parts.resume.document.text;
  const posting = parts.posting.document.text;
  return {
    id: requirement.id,
    anyOf: requirement.anyOf.map(name),
    openTo: requirement.openTo,
    strength: requirement.strength,
    minYears: requirement.minYears,
    ...(requirement.anyOfYears ? { anyOfYears: requirement.anyOfYears } : {}),
    ...(requirement.withinYears === undefined ? {} : { withinYears: requirement.withinYears }),
    basis: requirement.basis,
    weight: verdict.weight,
    credit: verdict.credit,
    contribution: verdict.contribution,
    verdict: verdict.kind,
    alternative: verdict.alternative,
    ...(verdict.alternative === null || requirement.anyOf.includes(verdict.alternative)
      ? {}
      : { shownBy: name(verdict.alternative).name }),
    through: verdict.through === null ? null : name(verdict.through),
    months: verdict.months,
    posting: quote(posting, requirement),
    also: requirement.also.map((span) => quote(posting, span)),
    evidence: verdict.evidence.map(
      (evidence): ReportEvidence => ({
        skill: evidence.skill,
        ...quote(resume, evidence),
        section: evidence.section,
        strength: evidence.strength,
        from: evidence.dates ? monthText(evidence.dates.from) : null,
        to: evidence.dates ? monthText(evidence.dates.to - 1) : null,
        ...(evidence.isTold ? { told: true as const } : {}),
        ...(evidence.level ? { level: resume.slice(evidence.level.start, evidence.level.end) } : {}),
      }),
    ),
    lookedFor: verdict.lookedFor,
    rejected: verdict.rejected.map((rejection) => ({
      skill: rejection.skill,
      ...quote(resume, rejection),
      reason: rejection.reason,
    })),
  };
}

const NOT_EXTRA: ReadonlySet<SkillKind> = new Set<SkillKind>(['soft', 'spoken']);

/** Skills the resume holds that the posting does not ask for: used before listed, the longest use first, then by name. */
function findExtras({ profile, requirements, skills, relations }: ReportParts): readonly SkillId[] {
  const asked = new Set<SkillId>();
  for (const { anyOf, openTo } of requirements.requirements) {
    for (const skill of [...anyOf, ...(openTo === null ? [] : [openTo, ...relations.members(openTo)])])
      asked.add(skill);
  }
  for (const { skills: named } of requirements.conditions) for (const skill of named ?? []) asked.add(skill);
  const nameOf = (skill: SkillId): string => skills.get(skill)?.name ?? skill;
  return [...profile.skills.values()]
    .filter(({ skill, standing }) => (standing === 'used' || standing === 'listed') && !asked.has(skill))
    .filter(({ skill }) => !NOT_EXTRA.has(skills.get(skill)?.kind ?? 'tool'))
    .sort((a, b) => {
      if (a.standing !== b.standing) return a.standing === 'used' ? -1 : 1;
      return (b.months ?? -1) - (a.months ?? -1) || (nameOf(a.skill) < nameOf(b.skill) ? -1 : 1);
    })
    .map(({ skill }) => skill);
}

const correction = ({ side: where, start, end, skill, held, by, reason }: Correction): Correction => ({
  side: where,
  start,
  end,
  skill,
  held,
  by,
  reason,
});

function findFewSkills({ profile, notices, isForm, skills }: ReportParts): Report['notices'] {
  const isTemplate = notices.some(({ code, side: where }) => code === 'template-text' && where === 'resume');
  const message = warnOfFewSkills(profile, { isForm, isTemplate }, (skill) => skills.get(skill)?.kind);
  return message === null ? [] : [{ code: 'few-skills', message, side: 'resume' }];
}

export function makeReport(parts: ReportParts): Report {
  const { match, requirements, numbers, skills } = parts;
  const named = (skill: SkillId): NamedSkill => ({ skill, name: skills.get(skill)?.name ?? skill });
  const verdicts = (soft: boolean): readonly ReportRequirement[] =>
    match.verdicts
      .filter((verdict) => verdict.requirement.soft === soft)
      .map((verdict) => reportRequirement(verdict, parts, named));
  const posting = parts.posting.document.text;
  const { assessed, conditions, notUnderstood } = requirements.lines;
  return {
    version: { engine: parts.version.engine, dictionary: parts.version.dictionary },
    asOf: parts.asOf,
    documents: { resume: side(parts.resume), posting: { ...side(parts.posting), role: parts.posting.role } },
    score: match.score,
    noScore: match.noScore,
    coverage: {
      assessed,
      conditions,
      notUnderstood: requirements.notUnderstood.map((span) => quote(posting, span)),
      total: assessed + conditions + notUnderstood,
    },
    requirements: verdicts(false),
    soft: verdicts(true),
    conditions: parts.conditions.map((item) => condition(item, parts.resume.document.text)),
    gaps: parts.gaps.map((gap) => ({
      requirement: gap.requirement,
      skills: gap.skills.map(named),
      kind: gap.kind,
      scoreGain: gap.scoreGain,
      say: gap.say,
    })),
    plan: reportPlan(parts, named),
    extras: findExtras(parts).map(named),
    unknownTerms: parts.unknownTerms.map((span) => quote(posting, span)),
    notices: [
      ...findFewSkills(parts),
      ...parts.resume.document.notices.map((item) => ({ ...notice(item), side: 'resume' as const })),
      ...parts.posting.document.notices.map((item) => ({ ...notice(item), side: 'posting' as const })),
      ...parts.notices.map((item) => ({ ...notice(item), side: item.side })),
    ],
    corrections: parts.corrections.map(correction),
    original: parts.original,
    target: parts.target,
    numbers: {
      must: numbers.must,
      nice: numbers.nice,
      used: numbers.used,
      listed: numbers.listed,
      impliedByUsed: numbers.impliedByUsed,
      impliedByListed: numbers.impliedByListed,
      relatedFactor: numbers.relatedFactor,
      relatedCap: numbers.relatedCap,
      yearsFloor: numbers.yearsFloor,
      minAssessed: numbers.minAssessed,
    },
  };
}
