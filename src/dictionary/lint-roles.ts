/**
 * Lint rules for role profiles. Enters: the sources; leaves: problems. A profile is scored like a posting, so what would
 * count a person twice, or score what is never scored, is a fault here and not in the match.
 */
import { at, type LintRule } from './lint-rule.ts';
import type { SkillId } from './skill.ts';

export const ROLE_RULES: readonly LintRule[] = [
  {
    name: 'role-counts-once',
    description: 'A skill stands in one requirement of a role only: twice asked, it would weigh twice in the score.',
    *check({ sources }) {
      for (const { role, place } of sources.roles) {
        const seen = new Set<SkillId>();
        for (const id of role.requirements.flatMap(({ anyOf }) => anyOf)) {
          if (seen.has(id)) yield at(place, `${role.id} asks ${id} in two places`);
          seen.add(id);
        }
      }
    },
  },
  {
    name: 'role-open-to',
    description: 'Where a role is open to another of a category, at least one skill it names is of that category.',
    *check({ sources, dictionary }) {
      for (const { role, place } of sources.roles) {
        for (const { anyOf, openTo } of role.requirements) {
          if (openTo === undefined) continue;
          const members = dictionary.relations.members(openTo);
          if (!anyOf.some((id) => members.includes(id))) {
            yield at(place, `${role.id}: none of ${anyOf.join(', ')} is a kind of ${openTo}`);
          }
        }
      }
    },
  },
  {
    name: 'role-teach',
    description: 'What a role teaches where somebody has nothing of it is of what it asks, and has a lesson.',
    *check({ sources, byId }) {
      for (const { role, place } of sources.roles) {
        for (const { anyOf, teach = [] } of role.requirements) {
          for (const id of teach) {
            if (!anyOf.includes(id))
              yield at(place, `${role.id} teaches ${id}, which stands not among its alternatives`);
            else if (!byId.get(id)?.entry.learn) yield at(place, `${role.id} teaches ${id}, which has no lesson`);
          }
        }
      }
    },
  },
  {
    name: 'role-soft-apart',
    description: 'A personal skill is no alternative to another: it is never scored, and the other would be.',
    *check({ sources, byId }) {
      for (const { role, place } of sources.roles) {
        for (const { anyOf } of role.requirements) {
          const soft = anyOf.filter((id) => byId.get(id)?.entry.kind === 'soft');
          if (soft.length > 0 && soft.length < anyOf.length) {
            yield at(place, `${role.id} sets ${soft.join(', ')} beside skills that are scored`);
          }
        }
      }
    },
  },
];
