/**
 * A requirement of a report in, how the resume stands to it in words out: shown, named, told in other words, taken for granted,
 * near. One place for every form of the report, so that none says "show" where another says "name".
 */
import type { SkillId } from '../dictionary/skill.ts';
import { inPast, isBefore, lastUse, pastText } from './lately.ts';
import type { Report, ReportRequirement } from './report.ts';
import { askText, duration, lowered, points, shownName, yearsAsked } from './words.ts';

/** "the posting asks for 2 years in the past 3 years". */
function timeAsked(requirement: ReportRequirement): string {
  const asked = Math.round(12 * (yearsAsked(requirement) ?? 0));
  return `the posting asks for ${asked > 0 ? `${duration(asked)} in ` : ''}the ${pastText(requirement) ?? ''}`;
}

/** "; 2 years of the 5 years asked", or nothing where enough is shown or no years are asked. */
function yearsLacking(requirement: ReportRequirement): string {
  const asked = Math.round(12 * (yearsAsked(requirement) ?? 0));
  if (asked === 0 || (requirement.months ?? 0) >= asked) return '';
  if (requirement.months === null) return `; ${duration(asked)} are asked, and no dates tell how long`;
  return `; ${duration(requirement.months)} of the ${duration(asked)} asked${inPast(requirement)}`;
}

const isCarrierUsed = ({ through, evidence }: ReportRequirement): boolean =>
  evidence.some(({ skill, strength }) => skill === through?.skill && strength === 'used');

/** Nowhere by a name of its own: "HTML, CSS and JavaScript" tell of front ends, and name none. */
function isOnlyTold({ evidence }: ReportRequirement, of: SkillId | null | undefined): boolean {
  const own = evidence.filter(({ skill }) => skill === of);
  return own.length > 0 && own.every(({ told }) => told === true);
}

/** "show Django" where a row of its own would say so, else "name Django": what carries another may only stand in a list. */
export function carriedBy(requirement: ReportRequirement): string {
  const { through } = requirement;
  const named = isOnlyTold(requirement, through?.skill) ? 'tell of' : 'name';
  return `${isCarrierUsed(requirement) ? 'show' : named} ${through?.name ?? ''}`;
}

/** A certificate for it, by its own name, where that is what shows it. */
export const certificateFor = ({ evidence, alternative }: ReportRequirement): string | null =>
  evidence.find(({ skill, section }) => skill !== alternative && section === 'certifications')?.text ?? null;

/** The author's own words for how well they have it; of a neighbour's level nothing follows. */
function ownLevels({ verdict, alternative, evidence }: ReportRequirement): string {
  const own = verdict === 'related' ? [] : evidence.filter(({ skill }) => skill === alternative);
  const levels = [...new Set(own.flatMap(({ level }) => level ?? []))];
  return levels.length === 0 ? '' : `; the level you give yourself: ${levels.map((level) => `“${level}”`).join(', ')}`;
}

/** How the resume stands to it, in a phrase without a full stop. */
export const verdictText = (requirement: ReportRequirement): string =>
  `${standingText(requirement)}${ownLevels(requirement)}`;

function standingText(requirement: ReportRequirement): string {
  const name = shownName(requirement);
  const years = yearsLacking(requirement);
  const past = pastText(requirement);
  const last = lastUse(requirement);
  // Said of one's work or knowledge, because the name may be a plural: "your Spreadsheets takes" is no English.
  const carrier = `${isCarrierUsed(requirement) ? 'your work with' : 'knowing'} ${requirement.through?.name ?? ''}`;
  // React in a job shows the JavaScript of the list beside it, but not by its own name.
  const shows = requirement.through === null ? `You show ${name}` : `You name ${name}; ${carrier} takes it for granted`;
  switch (requirement.verdict) {
    case 'met':
      return `${shows}${requirement.months === null ? '' : `, for ${duration(requirement.months)}${inPast(requirement)}`}`;
    case 'short':
      return `${shows}${years}`;
    case 'listed': {
      if (isBefore(requirement))
        return `You show ${name}, ${last ?? 'but no dates tell when'}; ${timeAsked(requirement)}`;
      const paper = certificateFor(requirement);
      if (paper) return `Your certificate “${paper}” shows ${name}, but no job or project does${years}`;
      return `You ${isOnlyTold(requirement, requirement.alternative) ? `tell of ${name} in other words` : `name ${name}`}, but no job or project${past === null ? '' : ` of the ${past}`} shows it${years}`;
    }
    case 'implied':
      return `You do not name ${name}; ${carrier} takes it for granted${past === null ? years : `${last === null ? '' : ` (${last})`}; ${timeAsked(requirement)}`}`;
    case 'related':
      return `Not found; you ${carriedBy(requirement)}, which is near ${name}`;
    case 'missing':
      return requirement.evidence.length > 0
        ? 'Not found; your resume names it as something you want to learn'
        : 'Not found in your resume';
    case 'negated':
      return 'Your resume says that you do not have it';
  }
}

/** What corrections did to the score and to the verdicts, a sentence each; nothing where nobody corrected anything. */
export function originalTexts({ original, score, requirements }: Report): readonly string[] {
  if (original === null) return [];
  const said = (value: number | null): string => (value === null ? 'no score' : points(value));
  const before = new Map(original.requirements.map((requirement) => [askText(requirement), requirement]));
  const changed = requirements.flatMap((requirement) => {
    const old = before.get(askText(requirement));
    if (old?.verdict === requirement.verdict) return [];
    const was = old === undefined ? 'not asked' : lowered(verdictText(old));
    return [`${askText(requirement)}: before, ${was}; now, ${lowered(verdictText(requirement))}.`];
  });
  return [`Score before these corrections: ${said(original.score)}; with them: ${said(score)}.`, ...changed];
}
