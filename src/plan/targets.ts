/**
 * A match and its gaps in, what is to be learnt for out: for each requirement the alternatives that have a lesson, the one
 * to prefer first. Which alternatives there are does not hang on the person, only on what is asked and what can be
 * taught; which of them is nearest is for the choice.
 */
import { optionsOf, type Skill, type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Gap } from '../gap/gap.ts';
import { alternativesOf } from '../match/assess.ts';
import type { Match, Verdict } from '../match/verdict.ts';
import { canBeLearnt, isShown, isTaught, type LessonContext, nearnessOf } from './lessons.ts';

/** A requirement to learn for, and the skills that would meet it. */
export interface Target {
  /** Its place among the verdicts. */
  readonly index: number;
  readonly options: readonly SkillId[];
  /** What would meet it, too, and is not to be learnt for it: the role names what to teach instead. */
  readonly aside: ReadonlySet<SkillId>;
  /** Where nothing can be learnt: what the plan leaves out. */
  readonly withoutLesson: readonly SkillId[];
}

/** How many entries take a skill for granted, belong to it or are learnt after it: how much one can do with it. */
export function countUses(skills: ReadonlyMap<SkillId, Skill>): ReadonlyMap<SkillId, number> {
  const uses = new Map<SkillId, number>();
  for (const { implies, is, related, learn } of skills.values()) {
    const after = optionsOf(learn?.after ?? []);
    for (const id of new Set([...implies, ...is, ...after, ...Object.keys(related)]))
      uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return uses;
}

/** Of a whole category nobody means the odd ones: members with less than this part of the uses of the most used go. */
const WELL_USED = 0.5;

function wellUsed(members: readonly SkillId[], skills: ReadonlyMap<SkillId, Skill>): readonly SkillId[] {
  const uses = countUses(skills);
  const usesOf = (skill: SkillId): number => uses.get(skill) ?? 0;
  const most = Math.max(0, ...members.map(usesOf));
  return members.filter((skill) => usesOf(skill) >= WELL_USED * most).sort((a, b) => usesOf(b) - usesOf(a));
}

function optionsFor({ requirement }: Verdict, asked: ReadonlySet<SkillId>, context: LessonContext): readonly SkillId[] {
  const taught = (skills: readonly SkillId[]): readonly SkillId[] =>
    skills.filter((skill) => canBeLearnt(skill, context));
  const { anyOf, openTo } = requirement;
  const named = taught(anyOf);
  if (named.length > 0) return named;
  // A category without a lesson of its own is taught by a member, also where the posting is not open in so many words.
  const category = openTo ?? (anyOf.length === 1 ? (anyOf[0] ?? null) : null);
  if (category === null) return [];
  const members = context.relations.members(category);
  // Of a whole category, what the posting names elsewhere is worth more to this reader than the quickest to learn.
  const here = taught(members.filter((skill) => asked.has(skill)));
  if (here.length > 0) return here;
  const itself = taught([category]);
  return itself.length > 0 ? itself : wellUsed(taught(members), context.skills);
}

/** From so near on, in percent, somebody goes on with what they have: one swapped for the other in the same job. */
const SWAPPED = 50;

/**
 * Of the options those the role teaches, in its order. Whoever has a near relation of another goes on with that: a role
 * teaches Python to a beginner, and R to somebody who has S.
 */
function chooseTaught(
  { requirement: { teach } }: Verdict,
  options: readonly SkillId[],
  context: LessonContext,
): readonly SkillId[] {
  const taught = (teach ?? []).filter((skill) => options.includes(skill));
  if (taught.length === 0) return options;
  const nearest = Math.max(...taught.map((skill) => nearnessOf(skill, context)));
  const nearer = options.filter((skill) => {
    const near = nearnessOf(skill, context);
    return !taught.includes(skill) && near >= SWAPPED && near > nearest;
  });
  return [...taught, ...nearer];
}

/**
 * Of a practice asked for as a whole, the practices that are parts of it: whoever knows load testing has not learnt to test.
 * One database, though, is enough for "databases".
 */
function partsOf({ anyOf, openTo }: Verdict['requirement'], { relations, skills }: LessonContext): readonly SkillId[] {
  if (openTo === null || !anyOf.includes(openTo)) return [];
  return relations.members(openTo).filter((skill) => !TECHNOLOGY_KINDS.has(skills.get(skill)?.kind ?? 'tool'));
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Alternatives of every requirement, met or not: what could have to be taught, whoever asks. */
  readonly universe: readonly SkillId[];
  /** What is asked for and was not found. */
  readonly open: ReadonlySet<SkillId>;
}

export function findTargets(match: Match, gaps: readonly Gap[], context: LessonContext): Targets {
  const learnt = new Set(
    gaps.filter(({ kind }) => kind === 'missing' || kind === 'related').map((gap) => gap.requirement),
  );
  const asked = new Set(match.verdicts.flatMap(({ requirement }) => requirement.anyOf));
  const scored = match.verdicts
    .map((verdict, index) => ({ verdict, index }))
    .filter(({ verdict }) => !verdict.requirement.soft)
    .map(({ verdict, index }) => ({ verdict, index, options: optionsFor(verdict, asked, context) }));
  const targets = scored.flatMap(({ verdict, index, options }): Target[] => {
    const { requirement } = verdict;
    if (!learnt.has(requirement.id)) return [];
    const open = chooseTaught(verdict, options, context).filter((skill) => !isShown(skill, context.shown));
    const taught = requirement.anyOf.filter((skill) => {
      const entry = context.skills.get(skill);
      return entry !== undefined && isTaught(entry);
    });
    const others = [
      ...(requirement.teach === undefined ? [] : alternativesOf(requirement, context.relations)),
      ...partsOf(requirement, context),
    ];
    const aside = new Set(others.filter((skill) => !open.includes(skill)));
    return [{ index, options: open, aside, withoutLesson: open.length > 0 ? [] : taught.slice(0, 1) }];
  });
  const open = scored.filter(({ verdict }) => learnt.has(verdict.requirement.id));
  return {
    targets,
    universe: scored.flatMap(({ options }) => options),
    open: new Set(open.flatMap(({ verdict }) => verdict.requirement.anyOf)),
  };
}
