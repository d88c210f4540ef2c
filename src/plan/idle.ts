/**
 * Steps in order, what each of them fills by the figures of the report, out. A practice asked for as a whole is not taught by a
 * part of it, so a plan may choose both; but where the part stands before it and fills its row, the whole would be weeks
 * for nothing. And who reads "for r13" and sees three rows rise wants all three named.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { isClosed, type Lessons } from './closure.ts';
import type { Worth } from './worth.ts';

/** Credits before each step; one more at the end. */
function creditsAlong(order: readonly SkillId[], worth: Worth): readonly (readonly number[])[] {
  const along: (readonly number[])[] = [worth.start];
  for (const skill of order) {
    const before = along.at(-1) ?? worth.start;
    along.push(before.map((credit, index) => Math.max(credit, worth.credits(skill)[index] ?? 0)));
  }
  return along;
}

const lifts = (from: readonly number[], to: readonly number[], { weights }: Worth): readonly number[] =>
  to.flatMap((credit, index) => (credit > (from[index] ?? 0) && (weights[index] ?? 0) > 0 ? [index] : []));

/** The last step that brings nothing at its place and that no other step needs; null where each does something. */
export function findIdle(order: readonly SkillId[], lessons: Lessons, worth: Worth): SkillId | null {
  const along = creditsAlong(order, worth);
  for (let at = order.length - 1; at >= 0; at--) {
    const skill = order[at];
    if (skill === undefined || lifts(along[at] ?? [], along[at + 1] ?? [], worth).length > 0) continue;
    if (isClosed(new Set(order.filter((other) => other !== skill)), lessons)) return skill;
  }
  return null;
}

/** For each step, places of the requirements that it brings as far as the whole plan does. */
export function findFilled(order: readonly SkillId[], worth: Worth): ReadonlyMap<SkillId, readonly number[]> {
  const along = creditsAlong(order, worth);
  const end = along.at(-1) ?? worth.start;
  return new Map(
    order.map((skill, at) => {
      const after = along[at + 1] ?? end;
      return [skill, lifts(along[at] ?? [], after, worth).filter((index) => after[index] === end[index])];
    }),
  );
}
