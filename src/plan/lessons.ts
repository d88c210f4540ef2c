/**
 * Skills a plan might hold in, lessons out: what each costs this person and what has to be known before it. What the
 * resume shows, by name or because something it names takes it for granted, is never taught again; a neighbour of it
 * makes it shorter. Whoever ships services in Go has the basics of programming behind them, though no resume says so.
 */
import type { Relations } from '../dictionary/relations.ts';
import { type EffortClass, optionsOf, type Skill, type SkillId, type SkillKind } from '../dictionary/skill.ts';
import type { Shown } from '../match/shown.ts';
import type { ProfileSkill } from '../profile/evidence.ts';
import { findPassed, type Passed } from './passed.ts';
import type { HoursRange } from './step.ts';

export interface LessonContext {
  readonly relations: Relations;
  readonly skills: ReadonlyMap<SkillId, Skill>;
  readonly efforts: ReadonlyMap<string, EffortClass>;
  readonly shown: Shown;
}

export interface Lesson {
  readonly skill: SkillId;
  readonly hours: HoursRange & { readonly basis: string };
  /** What must come first and is not behind this person: of each list, any one. */
  readonly needs: readonly (readonly SkillId[])[];
  /** Of each list of `needs`, those the entry names: the others only take one of them for granted. */
  readonly named: readonly (readonly SkillId[])[];
  /** What comes before it where both are taught: of each list, the entry's own first, then what takes it for granted. */
  readonly follows: readonly (readonly SkillId[])[];
  /** Prerequisites that are not behind them and have no learning data. */
  readonly untaught: readonly SkillId[];
}

/** A language one speaks, an exam or a trait is not a matter of some hours of study. */
const NEVER_TAUGHT: ReadonlySet<SkillKind> = new Set<SkillKind>(['spoken', 'certification', 'soft']);

export const isTaught = (skill: Skill): boolean => !NEVER_TAUGHT.has(skill.kind);

export const isShown = (skill: SkillId, shown: Shown): boolean =>
  shown.named.has(skill) || (shown.carriers.has(skill) && !shown.denied.has(skill));

/** Whether there is a lesson for it. */
export const canBeLearnt = (skill: SkillId, { skills, efforts }: LessonContext): boolean => {
  const entry = skills.get(skill);
  return entry?.learn != null && isTaught(entry) && efforts.has(entry.learn.effort);
};

/** A name in a list of skills may stand for a weekend's acquaintance: it saves half of what use saves. */
const LISTED_SHARE = 0.5;

/** Nobody reaches working level in less than this part of either end of the class, whatever they know already. */
const LEAST_SHARE = 0.5;

/** The low end is already that of somebody who knows a neighbour: to take the whole discount off it counts that twice. */
const LOW_END_SHARE = 0.5;

/** What comes before something shown is asked for and not named: half of it is told by what it led to. */
const PASSED_RELATION = 0.5;

interface Neighbour {
  /** Percent of the hours it saves. */
  readonly percent: number;
  /** "your resume shows Go". */
  readonly how: string;
}

/** What is shown that saves most of a lesson: a neighbour, or what nobody comes to without it. */
function findNeighbour(skill: SkillId, passed: Passed, { relations, shown, skills }: LessonContext): Neighbour | null {
  const nameOf = (id: SkillId): string => skills.get(id)?.name ?? id;
  const neighbour = (other: SkillId, relation: number, isUsed: boolean, tail: string): Neighbour => ({
    percent: Math.round(relation * 100 * (isUsed ? 1 : LISTED_SHARE)),
    how: `your resume ${isUsed ? 'shows' : 'lists'} ${nameOf(other)}${tail}`,
  });
  const near = relations.related(skill).flatMap(({ skill: other, relation }) => {
    if (!isShown(other, shown)) return [];
    const holders = [shown.named.get(other), ...(shown.carriers.get(other) ?? [])];
    const isUsed = holders.some((holder) => holder?.standing === 'used');
    // What is only taken for granted stands nowhere in the resume: the words that carry it do. One of its kind is the nearer
    // reason: of "a programming language" Python, and not the library that implies Python.
    const could = holders.filter((holder) => holder !== undefined && (!isUsed || holder.standing === 'used'));
    const members = relations.members(other);
    const written =
      could.find((holder) => holder && (holder.skill === other || members.includes(holder.skill))) ?? could[0];
    return [neighbour(written?.skill ?? other, relation, isUsed, '')];
  });
  const after = passed.get(skill);
  if (after) near.push(neighbour(after.skill, PASSED_RELATION, after.standing === 'used', ', which builds on it'));
  const [first = null, ...others] = near;
  return first && others.reduce((best, other) => (other.percent > best.percent ? other : best), first);
}

/** How near the nearest skill shown is, in percent of the lesson. */
export const nearnessOf = (skill: SkillId, context: LessonContext): number =>
  findNeighbour(skill, new Map(), context)?.percent ?? 0;

/** Whoever only lists a language has written programs in it: of what the next one saves they keep most. */
const LISTED_NEXT_SHARE = 0.75;

/**
 * What saves most of the next of its kind. A second programming language is no neighbour's lesson with a part left out:
 * variables, functions, types, errors and tests are known, and what is left is a third of a beginner's way at either end.
 * Whoever has built something that nobody builds without the basics has these behind them, whatever language it was in.
 */
function findSibling(
  skill: SkillId,
  { next = [] }: EffortClass,
  behind: Passed,
  context: LessonContext,
): Neighbour | null {
  const { relations, shown, skills } = context;
  // One of the category itself: React implies JavaScript, and is no language.
  const kinds = skills.get(skill)?.is ?? [];
  const nameOf = (id: SkillId): string => skills.get(id)?.name ?? id;
  let best: Neighbour | null = null;
  const offer = (holder: ProfileSkill, saves: number, tail = '', isSure = false): void => {
    const isUsed = holder.standing === 'used';
    const percent = Math.round(saves * (isUsed || isSure ? 1 : LISTED_NEXT_SHARE));
    const how = `your resume ${isUsed ? 'shows' : 'lists'} ${nameOf(holder.skill)}${tail}`;
    if (best === null || percent > best.percent) best = { percent, how };
  };
  const isOf = (id: SkillId, kind: SkillId): boolean => (skills.get(id)?.is ?? []).includes(kind);
  for (const { of, saves, basics } of next) {
    if (!kinds.includes(of)) continue;
    const named = [...shown.named.values()];
    const own = named.filter(({ skill }) => skill === of || isOf(skill, of));
    // Two by name are a first and a next one: the way from one to another has been gone before.
    const isSecond = own.filter(({ skill }) => isOf(skill, of)).length > 1;
    // Of equals the first is named: one of the kind itself, or else what takes one for granted, which is then named, too.
    for (const holder of own) offer(holder, saves, '', isSecond);
    for (const holder of named) {
      const implied = relations.implied(holder.skill);
      const one = implied.find((other) => isOf(other, of)) ?? implied.find((other) => other === of);
      if (one && !own.includes(holder)) offer(holder, saves, `, which takes ${nameOf(one)} for granted`, isSecond);
    }
    // What is built on this very language tells as much of it as another language would.
    const itself = behind.get(skill);
    if (itself) offer(itself, saves, ', which builds on it');
    if (!basics) continue;
    const itsBasics = shown.named.get(basics.skill);
    const builder = behind.get(basics.skill);
    if (itsBasics) offer(itsBasics, basics.saves);
    if (builder) offer(builder, basics.saves, `, which builds on ${nameOf(basics.skill)}`);
    for (const name of skills.get(basics.skill)?.learn?.usual?.named ?? []) {
      const teller = shown.named.get(name);
      if (teller) offer(teller, basics.saves, '', true);
    }
  }
  return best;
}

/**
 * What the entry says makes it shorter though it is no neighbour: nobody is taken for an administrator because of a cluster
 * in a list of skills, and whoever runs one has met half of Linux on the way.
 */
function findEased(skill: SkillId, { relations, shown, skills }: LessonContext): Neighbour | null {
  let best: Neighbour | null = null;
  for (const { by, saves } of skills.get(skill)?.learn?.eased ?? []) {
    const named = [...shown.named.values()];
    const isOne = ({ skill: id }: ProfileSkill): boolean =>
      by.some((kind) => kind === id || relations.members(kind).includes(id));
    const holder =
      named.find(isOne) ?? named.find((held) => relations.implied(held.skill).some((id) => by.includes(id)));
    if (!holder || (best !== null && best.percent >= saves)) continue;
    const name = skills.get(holder.skill)?.name ?? holder.skill;
    best = { percent: saves, how: `your resume ${holder.standing === 'used' ? 'shows' : 'lists'} ${name}` };
  }
  return best;
}

/** The class's range, less what the nearest skill shown already covers; whole hours, and still a range. */
function hoursFor(skill: SkillId, effort: EffortClass, behind: Passed, context: LessonContext): Lesson['hours'] {
  const basis = `${effort.basis.replace(/\.$/, '')} (${effort.low}-${effort.high} hours)`;
  const nearest = findNeighbour(skill, behind, context);
  const sibling = findSibling(skill, effort, behind, context);
  const left = (hours: number, percent: number): number => Math.round((hours * (100 - percent)) / 100);
  const beside = (hours: number, percent: number): number =>
    Math.max(Math.ceil(hours * LEAST_SHARE), left(hours, percent));
  const ranges = [
    ...(nearest
      ? [
          {
            low: beside(effort.low, nearest.percent * LOW_END_SHARE),
            high: beside(effort.high, nearest.percent),
            how: nearest.how,
          },
        ]
      : []),
    ...[sibling, findEased(skill, context)].flatMap((saved) =>
      saved ? [{ low: left(effort.low, saved.percent), high: left(effort.high, saved.percent), how: saved.how }] : [],
    ),
  ];
  const [first] = ranges;
  if (!first) return { low: effort.low, high: effort.high, basis: `${basis}.` };
  // Of equals the neighbour is named: it is the nearer reason. Each end by itself, so that knowing more costs no hour more.
  const { how } = ranges.reduce((best, range) => (range.high < best.high ? range : best), first);
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.min(...ranges.map(({ high }) => high)),
    basis: `${basis}; less, because ${how}.`,
  };
}

function lessonFor(
  skill: SkillId,
  passed: ReadonlySet<SkillId>,
  behind: Passed,
  context: LessonContext,
): Lesson | null {
  const learn = context.skills.get(skill)?.learn;
  const effort = learn ? context.efforts.get(learn.effort) : undefined;
  if (!learn || !effort || !canBeLearnt(skill, context)) return null;
  const needs: SkillId[][] = [];
  const untaught: SkillId[] = [];
  const isBehind = (option: SkillId): boolean => passed.has(option) || isShown(option, context.shown);
  for (const item of learn.after) {
    const options = typeof item === 'string' ? [item] : item.any;
    if (options.some((option) => option === skill || isBehind(option))) continue;
    // All of them: what has no lesson may still be taken for granted by one.
    if (options.some((option) => canBeLearnt(option, context))) needs.push([...options]);
    else untaught.push(...options.slice(0, 1));
  }
  const follows = (learn.follows ?? []).filter((other) => !isBehind(other)).map((other) => [other]);
  return { skill, hours: hoursFor(skill, effort, behind, context), needs, named: needs, follows, untaught };
}

/**
 * Lessons for these skills and for all that could have to come before them, in the order met. What else may stand in for
 * a prerequisite does not hang on what the resume shows, or knowing more could make a plan longer. `open`: what is asked
 * for and was not found; `presumed`: what is left unsaid and not taught.
 */
export function findLessons(
  skills: readonly SkillId[],
  context: LessonContext,
  open: ReadonlySet<SkillId> = new Set(),
  presumed: ReadonlySet<SkillId> = new Set(),
): ReadonlyMap<SkillId, Lesson> {
  const lessons = new Map<SkillId, Lesson>();
  const behind = findPassed(context);
  const passed = new Set([...findPassed(context, open).keys(), ...presumed]);
  const queue = new Set(skills);
  for (const skill of queue) {
    const lesson =
      isShown(skill, context.shown) || presumed.has(skill) ? null : lessonFor(skill, passed, behind, context);
    if (lesson) lessons.set(skill, lesson);
    for (const option of optionsOf(context.skills.get(skill)?.learn?.after ?? [])) queue.add(option);
  }
  return withShortcuts(lessons, context);
}

/** Whoever has learnt Git knows what version control is: a lesson that takes a prerequisite for granted serves, too. */
function withShortcuts(lessons: ReadonlyMap<SkillId, Lesson>, { relations }: LessonContext): typeof lessons {
  const widen = (options: readonly SkillId[], own: SkillId): readonly SkillId[] => {
    const holders = options.flatMap((option) => relations.impliedBy(option));
    return [...new Set([...options, ...holders.filter((holder) => holder !== own)])].filter((option) =>
      lessons.has(option),
    );
  };
  return new Map(
    [...lessons].map(([skill, lesson]) => [
      skill,
      {
        ...lesson,
        needs: lesson.needs.map((options) => widen(options, skill)),
        follows: lesson.follows.map((options) => widen(options, skill)),
      },
    ]),
  );
}
