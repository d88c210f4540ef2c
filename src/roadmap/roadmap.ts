/**
 * A plan in, the graph it walks out: what is to be learnt with its order, what the resume shows already, and which of it
 * comes before which. Read as a picture it answers "how far is it?" before anybody reads a list.
 */
import type { Skill, SkillId } from '../dictionary/skill.ts';
import type { Match } from '../match/verdict.ts';
import { isShown, type LessonContext } from '../plan/lessons.ts';
import { findPassed, type Passed } from '../plan/passed.ts';
import type { HoursRange, Plan, SetAside, Step } from '../plan/step.ts';

/** held: the resume names it. granted: something it names takes it for granted or comes after it. learn: a step, or without a lesson yet. */
export type NodeState = 'held' | 'granted' | 'learn';

export interface RoadmapNode {
  readonly skill: SkillId;
  readonly name: string;
  readonly state: NodeState;
  /** Asked for itself, not only on the way to something. */
  readonly asked: boolean;
  /** Place in the order of learning; null where there is nothing to learn, or no lesson. */
  readonly order: number | null;
  readonly hours: HoursRange | null;
  /** A step that comes after all that must be known. */
  readonly extra: boolean;
}

/** `from` comes before `to`. */
export interface RoadmapEdge {
  readonly from: SkillId;
  readonly to: SkillId;
}

export interface Roadmap {
  readonly title: string;
  /** What has to be read before the steps: that hardly anything of the resume was read. */
  readonly warning?: string;
  readonly nodes: readonly RoadmapNode[];
  readonly edges: readonly RoadmapEdge[];
  readonly hours: HoursRange;
  readonly steps: readonly Step[];
  /** Of the steps, those worth adding once all that must be known is. */
  readonly extras: readonly SkillId[];
  /** No steps: asked now and then, and long. */
  readonly setAside: readonly (SetAside & { readonly name: string })[];
  /** No steps: not named, and most likely held. */
  readonly presumed: readonly { readonly skill: SkillId; readonly name: string }[];
}

/** Prerequisites of a skill that are behind this person: of alternatives, the first that is. */
function behind(skill: SkillId, { skills, shown }: LessonContext, passed: Passed): readonly SkillId[] {
  return (skills.get(skill)?.learn?.after ?? []).flatMap((item) => {
    const options = typeof item === 'string' ? [item] : item.any;
    return options.find((option) => isShown(option, shown)) ?? options.find((option) => passed.has(option)) ?? [];
  });
}

export function makeRoadmap(title: string, plan: Plan, match: Match, context: LessonContext): Roadmap {
  const { skills, shown } = context;
  const passed = findPassed(context);
  const setAside = new Set(plan.setAside.map(({ requirement }) => requirement));
  const extras = new Set(plan.extras);
  const presumed = new Set(plan.presumed);
  const asked = new Set<SkillId>();
  for (const { requirement, alternative } of match.verdicts) {
    if (requirement.soft || setAside.has(requirement.id)) continue;
    const serving = plan.steps.filter(({ why }) => why.includes(requirement.id)).map(({ skill }) => skill);
    const named = serving.filter((skill) => requirement.anyOf.includes(skill));
    // What is taken for held stands for the requirement: the nearest of its alternatives is then nothing to learn.
    const unsaid = requirement.anyOf.filter((skill) => presumed.has(skill)).slice(0, 1);
    const beside = unsaid.length > 0 ? unsaid : [alternative ?? []].flat();
    const own = serving.length > 0 ? (named.length > 0 ? named : serving.slice(-1)) : beside;
    for (const skill of own) asked.add(skill);
  }
  for (const skill of plan.withoutLesson) asked.add(skill);
  const steps = new Map(plan.steps.map((step) => [step.skill, step]));
  const ids = new Set<SkillId>([...steps.keys(), ...asked]);
  const edges = new Map<string, RoadmapEdge>();
  const join = (from: SkillId, to: SkillId): void => {
    if (from !== to && !edges.has(`${to} ${from}`)) edges.set(`${from} ${to}`, { from, to });
  };
  for (const { skill, after } of plan.steps) for (const before of after) join(before, skill);
  for (const skill of [...ids]) {
    for (const before of behind(skill, context, passed)) {
      ids.add(before);
      join(before, skill);
    }
  }
  const stateOf = (skill: SkillId): NodeState => {
    if (steps.has(skill) || plan.withoutLesson.includes(skill)) return 'learn';
    if (shown.named.has(skill)) return 'held';
    return isShown(skill, shown) || passed.has(skill) ? 'granted' : 'learn';
  };
  const nodes = [...ids].map((skill): RoadmapNode => {
    const step = steps.get(skill);
    return {
      skill,
      name: nameIn(skills, skill),
      state: stateOf(skill),
      asked: asked.has(skill),
      order: step?.order ?? null,
      hours: step ? { low: step.hours.low, high: step.hours.high } : null,
      extra: extras.has(skill),
    };
  });
  return {
    title,
    nodes,
    edges: [...edges.values()],
    hours: plan.hours,
    steps: plan.steps,
    extras: plan.extras,
    presumed: plan.presumed.map((skill) => ({ skill, name: nameIn(skills, skill) })),
    setAside: plan.setAside.map((one) => ({ ...one, name: nameIn(skills, one.skill) })),
  };
}

const nameIn = (skills: ReadonlyMap<SkillId, Skill>, skill: SkillId): string => skills.get(skill)?.name ?? skill;
