/** A chosen set in, which requirements each of its lessons serves out: a step nobody can give a reason for is padding. */
import type { SkillId } from '../dictionary/skill.ts';
import type { Verdict } from '../match/verdict.ts';
import { findWaits, type Lessons, wayWithin } from './closure.ts';
import type { Reason } from './order.ts';
import type { Target } from './targets.ts';
import type { Worth } from './worth.ts';

/** Places of the requirements each lesson serves: the targets it meets or leads to; else what it at least lifts. */
export function findReasons(
  chosen: ReadonlySet<SkillId>,
  targets: readonly Target[],
  lessons: Lessons,
  worth: Worth,
): ReadonlyMap<SkillId, readonly number[]> {
  const { needs: waits } = findWaits(chosen, lessons);
  const reasons = new Map<SkillId, Set<number>>();
  const serve = (goal: SkillId, index: number, isOpen: (skill: SkillId) => boolean): void => {
    for (const skill of wayWithin(goal, waits)) {
      if (isOpen(skill)) reasons.set(skill, (reasons.get(skill) ?? new Set()).add(index));
    }
  };
  for (const { options, index } of targets) {
    const lifts = (goal: SkillId): number => worth.credits(goal)[index] ?? 0;
    const named = options.filter((goal) => chosen.has(goal));
    const most = Math.max(0, ...[...chosen].map(lifts));
    const others = most > (worth.start[index] ?? 0) ? [...chosen].filter((goal) => lifts(goal) === most) : [];
    for (const goal of named.length > 0 ? named : others.slice(0, 1)) serve(goal, index, () => true);
  }
  const direct = new Set(reasons.keys());
  for (const goal of chosen) {
    if (direct.has(goal)) continue;
    worth.credits(goal).forEach((credit, index) => {
      const isLifted = credit > (worth.start[index] ?? 0) && (worth.weights[index] ?? 0) > 0;
      if (isLifted) serve(goal, index, (skill) => !direct.has(skill));
    });
  }
  return new Map([...reasons].map(([skill, indices]) => [skill, [...indices].sort((x, y) => x - y)]));
}

/** A must in the title, or asked in several places, is what the job stands on; a must weighs more than a nice to have. */
function pullOf({ requirement }: Verdict): number {
  if (requirement.strength === 'nice') return 0;
  return requirement.basis === 'title' || requirement.also.length > 0 ? 2 : 1;
}

/** What the order goes by. */
export function weighReason(served: readonly number[], verdicts: readonly Verdict[]): Reason {
  const pulls = served.flatMap((index) => verdicts[index] ?? []).map(pullOf);
  return { pull: Math.max(0, ...pulls), rank: served[0] ?? verdicts.length };
}
