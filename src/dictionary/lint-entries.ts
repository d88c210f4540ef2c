/**
 * What the schema cannot see: contradictions between entries, and sentences that do not hold. Each rule is one value
 * with a name and a description, so that `dictionary lint` can explain itself and a test can prove that each one fires.
 */
import { at, isAmbiguous, type LintRule } from './lint-rule.ts';
import type { SkillEntry } from './schema.ts';
import { optionsOf, type SkillId } from './skill.ts';
import type { Place } from './yaml.ts';

function* references(entry: SkillEntry): Generator<[string, SkillId]> {
  for (const id of entry.implies) yield ['implies', id];
  for (const id of entry.is) yield ['is', id];
  for (const id of Object.keys(entry.related)) yield ['related', id];
  for (const id of Object.keys(entry.shownBy)) yield ['shownBy', id];
  for (const id of optionsOf(entry.learn?.after ?? [])) yield ['learn.after', id];
  for (const id of entry.learn?.follows ?? []) yield ['learn.follows', id];
  const { with: carriers = [], named = [] } = entry.learn?.usual ?? {};
  for (const id of [...carriers, ...named]) yield ['learn.usual', id];
  for (const id of (entry.learn?.eased ?? []).flatMap(({ by }) => by)) yield ['learn.eased', id];
  for (const rule of entry.ambiguous) {
    for (const need of rule.needs) if (!need.includes(':')) yield ['ambiguous.needs', need];
  }
}

/** Ids on a cycle of the graph, one list per cycle found. */
export function findCycles(graph: ReadonlyMap<SkillId, readonly SkillId[]>): SkillId[][] {
  const state = new Map<SkillId, 'open' | 'done'>();
  const cycles: SkillId[][] = [];
  const visit = (id: SkillId, path: SkillId[]): void => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      cycles.push([...path.slice(path.indexOf(id)), id]);
      return;
    }
    state.set(id, 'open');
    for (const next of graph.get(id) ?? []) visit(next, [...path, id]);
    state.set(id, 'done');
  };
  for (const id of graph.keys()) visit(id, []);
  return cycles;
}

export const ENTRY_RULES: readonly LintRule[] = [
  {
    name: 'unique-id',
    description: 'An id stands in one entry only.',
    *check({ sources }) {
      const seen = new Map<string, Place>();
      for (const { entry, place } of sources.entries) {
        const first = seen.get(entry.id);
        if (first) yield at(place, `${entry.id} stands at ${first.file}:${first.line} already`);
        else seen.set(entry.id, place);
      }
    },
  },
  {
    name: 'sorted',
    description: 'Entries of a file are sorted by id.',
    *check({ sources }) {
      let before: { id: string; file: string } | null = null;
      for (const { entry, place } of sources.entries) {
        if (before && before.file === place.file && before.id > entry.id)
          yield at(place, `${entry.id} comes after ${before.id}`);
        before = { id: entry.id, file: place.file };
      }
    },
  },
  {
    name: 'no-dangling-id',
    description:
      'implies, is, related, shownBy, learn.after, learn.follows, learn.usual, learn.eased, needs and roles name ids that exist, never the entry itself.',
    *check({ sources, byId }) {
      for (const { entry, place } of sources.entries) {
        for (const [where, id] of references(entry)) {
          if (!byId.has(id)) yield at(place, `${entry.id}: ${where} names ${id}, which does not exist`);
          else if (id === entry.id) yield at(place, `${entry.id}: ${where} names itself`);
        }
        if (entry.learn && !sources.efforts.some((effort) => effort.id === entry.learn?.effort)) {
          yield at(place, `${entry.id}: no effort class ${entry.learn.effort}`);
        }
      }
      const nexts = sources.efforts.flatMap(({ next = [] }) => next);
      for (const id of nexts.flatMap(({ of, basics }) => [of, ...(basics ? [basics.skill] : [])])) {
        if (!byId.has(id)) yield { file: 'effort.yaml', line: 0, message: `${id} does not exist` };
      }
      for (const { skill } of sources.titles) {
        if (!byId.has(skill)) yield { file: 'titles.yaml', line: 0, message: `${skill} does not exist` };
      }
      for (const { code, evidence } of sources.languages) {
        for (const [skill, { beside }] of Object.entries(evidence.deeds))
          for (const id of [skill, ...beside])
            if (!byId.has(id))
              yield { file: `language/${code}/evidence.yaml`, line: 0, message: `${id} does not exist` };
      }
      for (const { role, place } of sources.roles) {
        for (const requirement of role.requirements) {
          for (const id of [...requirement.anyOf, ...(requirement.openTo ? [requirement.openTo] : [])]) {
            if (!byId.has(id)) yield at(place, `${role.id} names ${id}, which does not exist`);
          }
        }
      }
    },
  },
  {
    name: 'no-cycle',
    description: 'Neither implies/is nor the order of lessons (after, follows) runs in a circle.',
    *check({ sources, byId }) {
      const implies = new Map(sources.entries.map(({ entry }) => [entry.id, [...entry.implies, ...entry.is]]));
      const after = new Map(
        sources.entries.map(({ entry }) => [
          entry.id,
          [...optionsOf(entry.learn?.after ?? []), ...(entry.learn?.follows ?? [])],
        ]),
      );
      for (const [what, graph] of [
        ['implies', implies],
        ['the order of lessons', after],
      ] as const) {
        for (const cycle of findCycles(graph)) {
          const place = byId.get(cycle[0] ?? '')?.place ?? { file: '', line: 0 };
          yield at(place, `${what} runs in a circle: ${cycle.join(' -> ')}`);
        }
      }
    },
  },
  {
    name: 'one-owner',
    description: 'A name belongs to one entry, unless every owner marks it ambiguous.',
    *check({ sources, foldName }) {
      const owners = new Map<string, { entry: SkillEntry; place: Place }[]>();
      for (const item of sources.entries) {
        const folded = new Set([item.entry.name, ...item.entry.aliases].map(foldName));
        for (const name of folded) owners.set(name, [...(owners.get(name) ?? []), item]);
      }
      for (const [name, items] of owners) {
        if (items.length < 2 || items.every(({ entry }) => isAmbiguous(entry, foldName, name))) continue;
        const place = items[1]?.place ?? { file: '', line: 0 };
        yield at(place, `"${name}" belongs to ${items.map(({ entry }) => entry.id).join(' and ')}`);
      }
    },
  },
  {
    name: 'one-skill-a-name',
    description: 'A name does not join two skills ("AI/ML", "sales and marketing"): both would be lost but one.',
    *check({ sources, foldName }) {
      const owners = new Map(
        sources.entries.flatMap(({ entry }) =>
          // A doubtful name beside "and" is mostly the other thing: "drill and blast" names no Apache Drill.
          [entry.name, ...entry.aliases]
            .map(foldName)
            .filter((name) => !isAmbiguous(entry, foldName, name))
            .map((name) => [name, entry.id] as const),
        ),
      );
      const whole = new Set(sources.doubtful.whole);
      for (const { entry, place } of sources.entries) {
        for (const alias of entry.aliases) {
          const parts = alias.split(/\/|&| and | or /).map((part) => owners.get(foldName(part.trim())));
          const joins = parts.length > 1 && parts.every((id) => id !== undefined) && new Set(parts).size > 1;
          if (joins && !whole.has(entry.id)) yield at(place, `${entry.id}: "${alias}" joins ${parts.join(' and ')}`);
        }
      }
    },
  },
  {
    name: 'ambiguous-names',
    description: 'An ambiguity rule speaks of names the entry has.',
    *check({ sources, foldName }) {
      for (const { entry, place } of sources.entries) {
        const names = new Set([entry.name, ...entry.aliases].map(foldName));
        for (const rule of entry.ambiguous) {
          for (const name of rule.names ?? []) {
            if (!names.has(foldName(name))) yield at(place, `${entry.id}: "${name}" is none of its names`);
          }
        }
      }
    },
  },
  {
    name: 'ambiguous-sentences',
    description: 'An ambiguous entry has at least two sentences it matches and two it rejects.',
    *check({ sources }) {
      for (const { entry, place } of sources.entries) {
        if (entry.ambiguous.length === 0) continue;
        if (entry.matches.length < 2) yield at(place, `${entry.id}: ${entry.matches.length} matches, 2 are needed`);
        if (entry.rejects.length < 2) yield at(place, `${entry.id}: ${entry.rejects.length} rejects, 2 are needed`);
      }
    },
  },
  {
    name: 'sentences-hold',
    description: 'The skill is found in each of its matches and in none of its rejects.',
    *check({ sources, findIds }) {
      for (const { entry, place } of sources.entries) {
        for (const sentence of entry.matches) {
          if (!findIds(sentence).has(entry.id)) yield at(place, `${entry.id}: not found in "${sentence}"`);
        }
        for (const sentence of entry.rejects) {
          if (findIds(sentence).has(entry.id)) yield at(place, `${entry.id}: found in "${sentence}"`);
        }
      }
    },
  },
];
