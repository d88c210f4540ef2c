/**
 * "What is the least I have to close to get past 80?" A match and a target in, the smallest set of requirements out.
 * The score is a sum over requirements, so the answer is exact without any search: of all sets of the same size, the
 * one of the largest lacks lifts the score most.
 */
import type { ScoreOf } from '../match/score.ts';
import type { Match } from '../match/verdict.ts';

export interface SmallestSet {
  /** Requirement ids, the one that lifts most first. Empty where the score is there already. */
  readonly requirements: readonly string[];
  /** The score with all of them fully met; at least the target. */
  readonly score: number;
}

/** Null where there is no score, or where closing everything does not reach the target (points, 0..100). */
export function smallestSetPast(match: Match, target: number, scoreOf: ScoreOf): SmallestSet | null {
  if (match.score === null) return null;
  const lacks = match.verdicts
    .map(({ weight, credit }, index) => ({
      index,
      lack: Math.round(weight * 1000) * Math.round((1 - credit) * 10_000),
    }))
    .filter(({ lack }) => lack > 0)
    .sort((a, b) => b.lack - a.lack || a.index - b.index);
  const parts = match.verdicts.map(({ weight, credit }) => ({ weight, credit }));
  const requirements: string[] = [];
  let score = match.score;
  for (const { index } of lacks) {
    if (score >= target) break;
    const verdict = match.verdicts[index];
    if (!verdict) continue;
    parts[index] = { weight: verdict.weight, credit: 1 };
    requirements.push(verdict.requirement.id);
    score = scoreOf(parts) ?? score;
  }
  return score >= target ? { requirements, score } : null;
}
