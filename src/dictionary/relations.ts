/**
 * Skills in, the ways from one to another out: what having one is evidence for, what is near it, what belongs to a
 * category. Resumes name the tool and postings the field ("Django" for "Python", "Postgres" for "a relational
 * database"), so nearly every comparison walks these edges; they are closed once, when the dictionary is loaded.
 */
import type { Skill, SkillId } from './skill.ts';

export interface Related {
  readonly skill: SkillId;
  /** How much of the way it is, 0..1. */
  readonly relation: number;
}

/** Every list excludes the skill itself. Lists that follow edges come nearest first, then in the order written. */
export interface Relations {
  /** Skills whose having is evidence for this one, by any number of steps. */
  impliedBy(skill: SkillId): readonly SkillId[];
  /** What having this one is evidence for, by any number of steps. */
  implied(skill: SkillId): readonly SkillId[];
  /** 0..1, the same both ways, 0 where neither entry names the other. Not transitive. */
  relation(a: SkillId, b: SkillId): number;
  /** All with a relation above 0, nearest first, then by id. */
  related(skill: SkillId): readonly Related[];
  /** What shows part of it, one way only: Kubernetes some deployment, deployment no Kubernetes. Nearest first. */
  shownBy(skill: SkillId): readonly Related[];
  /** Skills of which the category is, by any number of steps, what they are one of. */
  members(category: SkillId): readonly SkillId[];
}

type Edges = ReadonlyMap<SkillId, readonly SkillId[]>;

const NONE: readonly never[] = [];

function reverse(edges: Edges): Edges {
  const back = new Map<SkillId, SkillId[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) {
      const list = back.get(to);
      if (list) list.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
}

/** Breadth first, so that nearer skills come first; a circle ends where it began. */
function reach(start: SkillId, edges: Edges): readonly SkillId[] {
  const seen = new Set([start]);
  const queue = [start];
  for (const skill of queue) {
    for (const next of edges.get(skill) ?? NONE) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return queue.slice(1);
}

function closing(edges: Edges): (skill: SkillId) => readonly SkillId[] {
  const closed = new Map<SkillId, readonly SkillId[]>();
  return (skill) => {
    if (!edges.has(skill)) return NONE;
    const known = closed.get(skill);
    if (known) return known;
    const list = reach(skill, edges);
    closed.set(skill, list);
    return list;
  };
}

/** The greater of what the two entries say of each other. */
function relate(skills: ReadonlyMap<SkillId, Skill>): ReadonlyMap<SkillId, ReadonlyMap<SkillId, number>> {
  const both = new Map<SkillId, Map<SkillId, number>>();
  const note = (a: SkillId, b: SkillId, relation: number): void => {
    const row = both.get(a) ?? new Map<SkillId, number>();
    row.set(b, Math.max(row.get(b) ?? 0, relation));
    both.set(a, row);
  };
  for (const skill of skills.values()) {
    for (const [other, relation] of Object.entries(skill.related)) {
      if (other === skill.id || relation <= 0) continue;
      note(skill.id, other, relation);
      note(other, skill.id, relation);
    }
  }
  return both;
}

const nearestFirst = (a: Related, b: Related): number => b.relation - a.relation || (a.skill < b.skill ? -1 : 1);

export function buildRelations(skills: ReadonlyMap<SkillId, Skill>): Relations {
  const implies = new Map(
    [...skills.values()].map((skill) => [skill.id, [...new Set([...skill.implies, ...skill.is])]]),
  );
  const is = new Map([...skills.values()].map((skill) => [skill.id, skill.is]));
  const relations = relate(skills);
  const lists = new Map<SkillId, readonly Related[]>();
  for (const [skill, row] of relations) {
    const list = [...row].map(([other, relation]) => ({ skill: other, relation }));
    lists.set(skill, list.sort(nearestFirst));
  }
  const shown = new Map(
    [...skills.values()].map(({ id, shownBy }) => [
      id,
      Object.entries(shownBy)
        .map(([skill, relation]) => ({ skill, relation }))
        .sort(nearestFirst),
    ]),
  );
  return {
    implied: closing(implies),
    impliedBy: closing(reverse(implies)),
    members: closing(reverse(is)),
    relation: (a, b) => relations.get(a)?.get(b) ?? 0,
    related: (skill) => lists.get(skill) ?? NONE,
    shownBy: (skill) => shown.get(skill) ?? NONE,
  };
}
