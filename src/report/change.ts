/**
 * What changed between two analyses, as a value and as words: by how many points each cause moved the score, and which
 * requirements stand otherwise. Parts add up to the difference, so that "+4 your edit, +2 dictionary" can be checked.
 */
import type { NoScoreReason, VerdictKind } from '../match/verdict.ts';
import type { Quote, Report, ReportRequirement, Version } from './report.ts';
import { verdictText } from './verdict-words.ts';
import { askText, points, strengthText } from './words.ts';

/** In the order in which they are put in, one after the other. */
export const CHANGE_CAUSES = ['dictionary', 'numbers', 'date', 'posting', 'resume', 'corrections'] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

export interface ChangeEnd {
  readonly version: Version;
  readonly asOf: string;
  readonly score: number | null;
  readonly noScore: NoScoreReason | null;
}

export interface ChangePart {
  readonly cause: ChangeCause;
  /** Points in tenths; null where there was no score before or after it. */
  readonly change: number | null;
}

export interface ChangedStanding {
  readonly verdict: VerdictKind;
  readonly contribution: number;
  readonly says: string;
}

export interface ChangedRequirement {
  readonly asked: string;
  readonly strength: string;
  /** The words of the later posting, or of the earlier where the later does not ask it. */
  readonly posting: Quote;
  readonly before: ChangedStanding | null;
  readonly after: ChangedStanding | null;
}

export interface Change {
  readonly from: ChangeEnd;
  readonly to: ChangeEnd;
  /** Points in tenths, null where one of the two has no score. */
  readonly change: number | null;
  /** Only causes that are there: what is alike in both is none. */
  readonly parts: readonly ChangePart[];
  readonly requirements: readonly ChangedRequirement[];
}

const endOf = ({ version, asOf, score, noScore }: Report): ChangeEnd => ({ version, asOf, score, noScore });

const standing = (requirement: ReportRequirement): ChangedStanding => ({
  verdict: requirement.verdict,
  contribution: requirement.contribution,
  says: verdictText(requirement),
});

/** What a requirement is about, whatever its id and its strength. */
const keyOf = ({ anyOf, openTo }: ReportRequirement): string =>
  [...anyOf.map(({ skill }) => skill)]
    .sort()
    .concat(openTo ?? '')
    .join(' ');

/** Requirements that stand otherwise: in the later posting's order, then those it no longer asks. */
export function changedRequirements(from: Report, to: Report): readonly ChangedRequirement[] {
  const before = new Map(from.requirements.map((requirement) => [keyOf(requirement), requirement]));
  const after = new Map(to.requirements.map((requirement) => [keyOf(requirement), requirement]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const old = before.get(key);
    const now = after.get(key);
    const shown = now ?? old;
    const same =
      old && now && old.verdict === now.verdict && old.credit === now.credit && old.strength === now.strength;
    if (!shown || same) return [];
    return [
      {
        asked: askText(shown),
        strength: strengthText(shown),
        posting: shown.posting,
        before: old ? standing(old) : null,
        after: now ? standing(now) : null,
      },
    ];
  });
}

export const makeChange = (from: Report, to: Report, parts: readonly ChangePart[]): Change => ({
  from: endOf(from),
  to: endOf(to),
  change: from.score === null || to.score === null ? null : tenths(to.score - from.score),
  parts,
  requirements: changedRequirements(from, to),
});

export const tenths = (value: number): number => Math.round(10 * value) / 10;

const CAUSE_TEXT: Readonly<Record<ChangeCause, string>> = {
  dictionary: 'the dictionary or the program',
  numbers: 'the numbers of the score',
  date: 'the date of the analysis',
  posting: 'the posting',
  resume: 'your edit of the resume',
  corrections: 'corrections',
};

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '\u2212' : '\u00b1'}${points(Math.abs(value))}`;

/** "68.0 to 74.0: +4.0 your edit of the resume, +2.0 the dictionary or the program." */
export function changeText({ from, to, change, parts }: Change): string {
  const score = (end: ChangeEnd): string => (end.score === null ? 'no score' : points(end.score));
  const ends = `${score(from)} to ${score(to)}`;
  if (parts.length === 0) return `${ends}: nothing that a score rests on has changed.`;
  if (change === null) return `${ends}; what differs: ${parts.map(({ cause }) => CAUSE_TEXT[cause]).join(', ')}.`;
  const shares = parts.map(
    (part) => `${part.change === null ? '' : `${signed(part.change)} `}${CAUSE_TEXT[part.cause]}`,
  );
  return `${ends}: ${shares.join(', ')}.`;
}

/** Each in a sentence without marks, for any writer. */
export function changedLines({ requirements }: Change): readonly string[] {
  return requirements.map(({ asked, strength, before, after }) => {
    const said = ({ says, contribution }: ChangedStanding): string => `${says} (${points(contribution)} points)`;
    if (!before) return `${asked} (${strength}) is asked now. ${after ? said(after) : ''}.`;
    if (!after) return `${asked} (${strength}) is no longer asked. Before: ${said(before)}.`;
    return `${asked} (${strength}). Before: ${said(before)}. Now: ${said(after)}.`;
  });
}
