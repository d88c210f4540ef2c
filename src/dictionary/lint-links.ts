/**
 * Lint rules for what ties an entry to others: to its neighbours (is, implies, related) and to the same skill in public
 * lists. Enters: the sources; leaves: problems. A technology nobody tied to anything counts for nothing but itself, so
 * "or similar" passes it by; those that truly stand alone say why in alone.yaml.
 */

import { at, type LintContext, type LintRule } from './lint-rule.ts';
import { type SkillId, TECHNOLOGY_KINDS } from './skill.ts';

const ALONE = 'alone.yaml';

/** Skills that name another, or that another names; read both ways, as relations.ts does. */
function findTied({ entries }: LintContext['sources']): ReadonlySet<SkillId> {
  const tied = new Set<SkillId>();
  for (const { entry } of entries) {
    const others = [...entry.is, ...entry.implies, ...Object.keys(entry.related)];
    if (others.length > 0) tied.add(entry.id);
    for (const id of others) tied.add(id);
  }
  return tied;
}

export const LINK_RULES: readonly LintRule[] = [
  {
    name: 'tied',
    description: 'A technology is tied to some other skill by is, implies or related, or stands in alone.yaml.',
    *check({ sources, byId }) {
      const tied = findTied(sources);
      const alone = new Set(sources.alone.flatMap(({ skills }) => skills));
      for (const { entry, place } of sources.entries) {
        if (TECHNOLOGY_KINDS.has(entry.kind) && !tied.has(entry.id) && !alone.has(entry.id))
          yield at(place, `${entry.id} is tied to nothing: give it is, implies or related, or a place in ${ALONE}`);
      }
      for (const id of alone) {
        if (!byId.has(id)) yield { file: ALONE, line: 0, message: `${id} does not exist` };
        else if (tied.has(id)) yield { file: ALONE, line: 0, message: `${id} is tied by now: take it out` };
      }
    },
  },
  {
    name: 'one-public-id',
    description: 'A uri of ESCO or a product of O*NET stands in one entry only.',
    *check({ sources }) {
      for (const key of ['esco', 'onet'] as const) {
        const owners = new Map<string, SkillId>();
        for (const { entry, place } of sources.entries) {
          const value = entry[key];
          if (value === undefined) continue;
          const first = owners.get(value);
          if (first !== undefined) yield at(place, `${entry.id}: ${key} "${value}" belongs to ${first} already`);
          else owners.set(value, entry.id);
        }
      }
    },
  },
];
