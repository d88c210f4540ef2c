/**
 * Verdicts in, what stands between the resume and the posting out, the most worthwhile first. Half of what people
 * call a missing skill is a missing word: those are told apart from what has to be learnt, and from what takes years.
 */
import type { Relations } from '../dictionary/relations.ts';
import type { Skill, SkillId } from '../dictionary/skill.ts';
import type { ScoreOf } from '../match/score.ts';
import type { Match, Verdict, VerdictKind } from '../match/verdict.ts';
import type { Gap, GapKind } from './gap.ts';
import { sayHonestly } from './say.ts';

export interface GapContext {
  readonly skills: ReadonlyMap<SkillId, Skill>;
  readonly relations: Relations;
  /** The very function that made the score. */
  readonly scoreOf: ScoreOf;
}

const KIND: Readonly<Record<VerdictKind, GapKind | null>> = {
  met: null,
  short: 'years',
  listed: 'unproven',
  implied: 'wording',
  related: 'related',
  missing: 'missing',
  negated: 'missing',
};

/** Points the score would rise by with this one requirement fully met; 0 where there is no score. */
function gainOf(match: Match, index: number, scoreOf: ScoreOf): number {
  if (match.score === null) return 0;
  const raised = match.verdicts.map((verdict, at) => (at === index ? { ...verdict, credit: 1 } : verdict));
  return Math.round(10 * ((scoreOf(raised) ?? 0) - match.score)) / 10;
}

/** What the resume already points at comes first, then the rest as written. */
function closers({ requirement, alternative }: Verdict): readonly SkillId[] {
  return alternative === null ? requirement.anyOf : [...new Set([alternative, ...requirement.anyOf])];
}

/** Soft skills are no gaps. Of equal gains the one that lacks more weight comes first, then the order of the posting. */
export function findGaps(match: Match, { skills, relations, scoreOf }: GapContext): readonly Gap[] {
  const found = match.verdicts.flatMap((verdict, index) => {
    const kind = KIND[verdict.kind];
    if (kind === null || verdict.requirement.soft) return [];
    const gap: Gap = {
      requirement: verdict.requirement.id,
      skills: closers(verdict),
      kind,
      scoreGain: gainOf(match, index, scoreOf),
      say: kind === 'wording' ? sayHonestly(verdict, skills, relations) : null,
    };
    return [{ gap, index, lacking: Math.round(verdict.weight * (10_000 - 10_000 * verdict.credit)) }];
  });
  found.sort((a, b) => b.gap.scoreGain - a.gap.scoreGain || b.lacking - a.lacking || a.index - b.index);
  return found.map(({ gap }) => gap);
}
