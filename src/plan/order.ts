/**
 * A set of lessons in, the order to take them out: prerequisites first, and of those free to go the one whose hours
 * bring most. A prerequisite brings nothing by itself, so it shares in what it unlocks; people give up on plans that
 * begin with months of foundations for the least of their gaps. Hours are estimates: of two that bring nearly the same,
 * what the job stands on comes before what would be nice. And a teacher stays with a subject: what goes on from the
 * lesson just taken, or is akin to it, comes before what brings somewhat more elsewhere.
 */
import type { SkillId } from '../dictionary/skill.ts';
import { type Lessons, twiceExpected, type Waits, wayWithin } from './closure.ts';
import type { LessonContext } from './lessons.ts';
import type { Worth } from './worth.ts';

/** A lesson that brings at least this part per hour of what the best one does is as good as it. */
const NEARLY = 0.8;

/** How much the job stands on what a lesson serves, and the place of the first requirement it serves. */
export interface Reason {
  readonly pull: number;
  readonly rank: number;
}

/** How near a lesson is to the one before it, as a factor of what it brings: 1 where it is another subject. */
export type Kinship = (skill: SkillId, last: SkillId) => number;

/** What one step unlocks is its continuation; neighbours by the dictionary are akin, those of a field a little. */
const UNLOCKED = 2;
const AKIN = 1.6;
const SAME_FIELD = 1.25;

export const kinshipOf =
  ({ relations, skills }: LessonContext): Kinship =>
  (skill, last) => {
    const isNear =
      relations.relation(skill, last) > 0 ||
      relations.implied(skill).includes(last) ||
      relations.implied(last).includes(skill);
    if (isNear) return AKIN;
    return skills.get(skill)?.field === skills.get(last)?.field ? SAME_FIELD : 1;
  };

type Ways = ReadonlyMap<SkillId, readonly SkillId[]>;

/**
 * What each lesson still to go brings per hour: the best that it and what it unlocks bring together. Goals are added
 * while that grows, so a foundation of ten lessons counts more than one of a single lesson, and a long way to little
 * takes nothing from it.
 */
function shareOut(open: readonly SkillId[], ways: Ways, done: ReadonlySet<SkillId>, lessons: Lessons, worth: Worth) {
  const value = worth.value(done);
  const perHour = (skills: ReadonlySet<SkillId>): number => {
    let cost = 0;
    for (const skill of skills) cost += hoursOf(skill, lessons);
    return (worth.value([...done, ...skills]) - value) / cost;
  };
  const goals = open
    .map((goal) => {
      const left = new Set((ways.get(goal) ?? [goal]).filter((skill) => !done.has(skill)));
      return { left, brings: perHour(left) };
    })
    .sort((a, b) => b.brings - a.brings);
  return new Map(
    open.map((skill) => {
      const through = goals.filter(({ left }) => left.has(skill));
      let taken: ReadonlySet<SkillId> = new Set();
      let best = 0;
      for (const { left } of through) {
        const more = new Set([...taken, ...left]);
        const brings = perHour(more);
        if (brings <= best) continue;
        best = brings;
        taken = more;
      }
      return [skill, best] as const;
    }),
  );
}

/**
 * Of lessons that bring nearly the same the one of the greater pull, then the one that brings more, then by rank and id.
 * `waits`: what each one comes after; `begun`: what stands first already.
 */
export function orderLessons(
  waits: Waits['order'],
  lessons: Lessons,
  worth: Worth,
  reasonOf: (skill: SkillId) => Reason,
  kinship: Kinship,
  begun: readonly SkillId[] = [],
): readonly SkillId[] {
  const ways: Ways = new Map([...waits.keys()].map((skill) => [skill, [...wayWithin(skill, waits)]]));
  const reasons = new Map([...waits.keys()].map((skill) => [skill, reasonOf(skill)]));
  const rank = (skill: SkillId): number => reasons.get(skill)?.rank ?? 0;
  const pull = (skill: SkillId): number => reasons.get(skill)?.pull ?? 0;
  const byRank = [...waits.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const done = new Set<SkillId>(begun);
  let last: SkillId | null = begun.at(-1) ?? null;
  while (done.size < byRank.length) {
    const open = byRank.filter((skill) => !done.has(skill));
    const shares = shareOut(open, ways, done, lessons, worth);
    const ready = open.filter((skill) => (waits.get(skill) ?? []).every((before) => done.has(before)));
    const brings = (skill: SkillId): number => {
      const share = shares.get(skill) ?? 0;
      if (last === null) return share;
      return share * (waits.get(skill)?.includes(last) ? UNLOCKED : kinship(skill, last));
    };
    const most = Math.max(...ready.map(brings));
    const next = ready
      .filter((skill) => brings(skill) >= NEARLY * most)
      .reduce((best, skill) => {
        const more = pull(skill) - pull(best);
        return more > 0 || (more === 0 && brings(skill) > brings(best)) ? skill : best;
      });
    done.add(next);
    last = next;
  }
  return [...done];
}

/**
 * The order of whoever asks: what serves the first requirement, with all that comes before it, then the second. A role's
 * requirements stand in the order a teacher takes them in. `otherwise`: the order among what serves the same one.
 */
export function orderAsAsked(
  waits: Waits['order'],
  rankOf: (skill: SkillId) => number,
  otherwise: readonly SkillId[],
  begun: readonly SkillId[] = [],
): readonly SkillId[] {
  const places = new Map(otherwise.map((skill, at) => [skill, at]));
  const place = (skill: SkillId): number => places.get(skill) ?? places.size;
  const sorted = (skills: Iterable<SkillId>): readonly SkillId[] =>
    [...skills].sort((a, b) => rankOf(a) - rankOf(b) || place(a) - place(b));
  const done = new Set<SkillId>(begun);
  const take = (skill: SkillId): void => {
    if (done.has(skill)) return;
    for (const before of sorted(waits.get(skill) ?? [])) take(before);
    done.add(skill);
  };
  for (const skill of sorted(waits.keys())) take(skill);
  return [...done];
}

function hoursOf(skill: SkillId, lessons: Lessons): number {
  const lesson = lessons.get(skill);
  return lesson ? twiceExpected(lesson) : 0;
}
