/**
 * Targets and their demands in; what must be learnt, and beside it what would be nice and is no long way, out. Chosen for
 * everything at once, a must follows a nice to have: Java instead of Python, because Spark would like it. So the musts are
 * chosen as if nothing else were asked, and what is nice to have is added to them. A cloud or another language that one
 * ad in four mentions is nobody's extra: it is named with its hours and left to the job that asks for it. An extra that a
 * must builds on is none: React loads data over an API, so whoever learns both learns the API first, and for good reason.
 */
import type { SkillId } from '../dictionary/skill.ts';
import type { Verdict } from '../match/verdict.ts';
import { costOf, findWaits, highEnd, type Lessons, type Price, wayWithin } from './closure.ts';
import { type Choice, chooseTogether, type Demand, dropNeedless } from './joint.ts';
import type { SetAside } from './step.ts';
import type { Target } from './targets.ts';

/** Hours at the high end that an extra may take, with all that nothing else needs: a library and the tool it stands on. */
export const LONGEST_EXTRA = 60;

export interface TwoParts {
  /** What must be learnt. */
  readonly core: ReadonlySet<SkillId>;
  /** That and the extras. */
  readonly full: Choice;
  readonly setAside: readonly SetAside[];
}

/** `demands`: one for each target. */
export function chooseInTwo(
  targets: readonly Target[],
  demands: readonly Demand[],
  verdicts: readonly Verdict[],
  lessons: Lessons,
  price: Price,
): TwoParts {
  const rows = targets.map((target, at) => {
    const requirement = verdicts[target.index]?.requirement;
    return { demand: demands[at] ?? [], id: requirement?.id ?? '', isMust: requirement?.strength === 'must' };
  });
  const musts = chooseTogether(
    rows.filter(({ isMust }) => isMust).map(({ demand }) => demand),
    lessons,
    price,
  );
  const kept = [...musts.chosen].map((skill): Demand => [skill]);
  const setAside = new Map<string, SetAside>();
  for (;;) {
    const nice = rows.filter(({ id, isMust, demand }) => !isMust && demand.length > 0 && !setAside.has(id));
    const full = chooseTogether([...kept, ...nice.map(({ demand }) => demand)], lessons, price);
    const ways = nice.flatMap(({ id, demand }) => {
      const others = [...kept, ...nice.filter((other) => other.id !== id).map((other) => other.demand)];
      const without = dropNeedless(others, full.chosen, lessons);
      const way = [...full.chosen].filter((skill) => !without.has(skill));
      const skill = demand.find((option) => way.includes(option));
      return skill === undefined ? [] : [{ id, skill, way, high: costOf(way, lessons, highEnd) }];
    });
    const [longest] = [...ways].sort((a, b) => b.high - a.high);
    if (!longest || longest.high <= LONGEST_EXTRA) {
      const search = musts.search === 'exact' && full.search === 'exact' ? 'exact' : 'bounded';
      // What was too long by itself may come to be learnt on the way to something else.
      const inOrder = rows.flatMap(({ id }) => setAside.get(id) ?? []).filter(({ skill }) => !full.chosen.has(skill));
      return { core: pullForward(musts.chosen, full.chosen, lessons), full: { ...full, search }, setAside: inOrder };
    }
    const { id, skill, way, high } = longest;
    const low = costOf(way, lessons, ({ hours }) => hours.low);
    setAside.set(id, { skill, requirement: id, hours: { low, high } });
  }
}

/** The musts, and of what is taught besides whatever one of them follows, with all that this in its turn waits for. */
function pullForward(
  musts: ReadonlySet<SkillId>,
  chosen: ReadonlySet<SkillId>,
  lessons: Lessons,
): ReadonlySet<SkillId> {
  const followed = [...musts].flatMap((skill) => (lessons.get(skill)?.follows ?? []).flatMap(([own]) => own ?? []));
  const extras = followed.filter((skill) => chosen.has(skill) && !musts.has(skill));
  // The musts first: of alternatives, what has to be learnt in any case is what an extra waits for.
  const { needs } = findWaits(new Set([...musts, ...chosen]), lessons);
  const pulled = extras.flatMap((skill) => [...wayWithin(skill, needs)]);
  return new Set([...musts, ...pulled]);
}
