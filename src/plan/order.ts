/**
 * A set of lessons in, the order to take them out: prerequisites first, and of those free to go the one whose hours
 * bring most. A prerequisite brings nothing by itself, so it shares in what it unlocks; people give up on plans that
 * begin with months of foundations for the least of their gaps. Hours are estimates: of two that bring nearly the same,
 * what the job stands on comes before what would be nice.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { findWaits, type Lessons, twiceExpected, wayWithin } from './closure.ts';
import type { Worth } from './worth.ts';

/** A lesson that brings at least this part per hour of what the best one does is as good as it. */
const NEARLY = 0.8;

/** How much the job stands on what a lesson serves, and the place of the first requirement it serves. */
export interface Reason {
  readonly pull: number;
  readonly rank: number;
}

/** Of lessons that bring nearly the same the one of the greater pull, then the one that brings more, then by rank and id. */
export function orderLessons(
  chosen: ReadonlySet<SkillId>,
  lessons: Lessons,
  worth: Worth,
  reasonOf: (skill: SkillId) => Reason,
): readonly SkillId[] {
  const waits = findWaits(chosen, lessons);
  const ways = new Map([...chosen].map((skill) => [skill, wayWithin(skill, waits)]));
  const reasons = new Map([...chosen].map((skill) => [skill, reasonOf(skill)]));
  const rank = (skill: SkillId): number => reasons.get(skill)?.rank ?? 0;
  const pull = (skill: SkillId): number => reasons.get(skill)?.pull ?? 0;
  const byRank = [...chosen].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const done = new Set<SkillId>();
  while (done.size < chosen.size) {
    const value = worth.value(done);
    const shares = new Map<SkillId, { readonly gain: number; readonly cost: number }>();
    for (const goal of byRank) {
      if (done.has(goal)) continue;
      const left = [...(ways.get(goal) ?? [])].filter((skill) => !done.has(skill));
      const cost = left.reduce((sum, skill) => sum + hoursOf(skill, lessons), 0);
      const gain = worth.value([...done, ...left]) - value;
      for (const skill of left) {
        const known = shares.get(skill);
        if (!known || gain * known.cost > known.gain * cost) shares.set(skill, { gain, cost });
      }
    }
    const open = byRank.filter((skill) => !done.has(skill));
    const free = open.filter((skill) => (waits.get(skill) ?? []).every((before) => done.has(before)));
    // Nothing is free only where the set is not closed; every choice gives closed ones.
    const ready = free.length > 0 ? free : open;
    const brings = (skill: SkillId): number => {
      const share = shares.get(skill);
      return share ? share.gain / share.cost : 0;
    };
    const most = Math.max(...ready.map(brings));
    const next = ready
      .filter((skill) => brings(skill) >= NEARLY * most)
      .reduce((best, skill) => {
        const more = pull(skill) - pull(best);
        return more > 0 || (more === 0 && brings(skill) > brings(best)) ? skill : best;
      });
    done.add(next);
  }
  return [...done];
}

function hoursOf(skill: SkillId, lessons: Lessons): number {
  const lesson = lessons.get(skill);
  return lesson ? twiceExpected(lesson) : 0;
}
