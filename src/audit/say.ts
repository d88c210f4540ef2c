/** Sentences both writers of an audit share, so that Markdown and page cannot drift apart. */
import { counted, listed, namesIn } from '../report/words.ts';
import type { Audit, AuditRequirement } from './audit.ts';
import type { Severity } from './finding.ts';
import type { Pool, PoolMust } from './pool.ts';

export const AUDIT_TITLE = 'Your job description';

export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  problem: 'Problems',
  advice: 'Advice',
  note: 'Notes',
};

/** The answer first. */
export function summariseAudit({ counts, document, pool }: Audit): readonly string[] {
  if (document.language === 'other') {
    return [
      'The language of this text is not one of those covered (English, German, French, Spanish): nothing was checked.',
    ];
  }
  const { problem, advice, note } = counts.findings;
  const parts = [
    ...(problem > 0 ? [counted(problem, 'problem')] : []),
    ...(advice > 0 ? [counted(advice, 'piece of advice', 'pieces of advice')] : []),
    ...(note > 0 ? [counted(note, 'note')] : []),
  ];
  const { assessed, conditions, notUnderstood } = counts.lines;
  const read = `It asks for ${counted(counts.musts, 'must')} and ${counted(counts.nice, 'nice-to-have')} on ${counted(assessed + conditions + notUnderstood, 'requirement line')}: ${assessed} with skills to compare a resume by, ${conditions} with conditions or personal skills, ${notUnderstood} not understood.`;
  return [
    parts.length === 0 ? 'Nothing to mend was found.' : `Found: ${listed(parts)}.`,
    read,
    ...(pool === null ? [] : [poolSentence(pool)]),
  ];
}

const poolSentence = ({ meetAll, compared }: Pool): string =>
  compared === 0
    ? 'None of the resumes could be compared.'
    : `${meetAll} of ${counted(compared, 'resume')} ${meetAll === 1 || compared === 1 ? 'meets' : 'meet'} all musts.`;

export const askedText = ({ anyOf, minYears, openTo }: AuditRequirement): string =>
  `${listed(namesIn(anyOf), 'or')}${openTo === null || anyOf.some(({ skill }) => skill === openTo) ? '' : ' or similar'}${minYears === null ? '' : `, ${counted(minYears, 'year')}`}`;

/** "Without the must “Kafka”, 41 of 90 would meet all the others, in place of 3.", of the must that costs most. */
export const dropText = (must: PoolMust, name: string, { meetAll, compared }: Pool): string =>
  meetAll === compared
    ? 'No must keeps anybody of these out.'
    : must.gain === 0
      ? 'No must alone keeps anybody out: whoever lacks one lacks another as well.'
      : `Without the must “${name}”, ${must.without} of ${compared} would meet all the others, in place of ${meetAll}.`;
