/**
 * Lint rules for role profiles. Enters: the sources; leaves: problems. A profile is scored like a posting, so what would
 * count a person twice, or score what is never scored, is a fault here and not in the match.
 */
import { findCycles } from './lint-entries.ts';
import { at, type LintRule } from './lint-rule.ts';
import { mergeLesson } from './role-lessons.ts';
import { type Learn, optionsOf, type SkillId } from './skill.ts';

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
    name: 'role-lessons',
    description:
      'A lesson a role changes is one that it can come to teach, is whole with what its entry says, names what exists, and keeps the order of lessons without a circle.',
    *check({ sources, byId }) {
      const efforts = new Set(sources.efforts.map(({ id }) => id));
      for (const { role, place } of sources.roles) {
        const learns = new Map<SkillId, Learn | null>(
          sources.entries.map(({ entry }) => [entry.id, entry.learn ?? null]),
        );
        for (const lesson of role.lessons) {
          const say = (what: string) => at(place, `${role.id}: the lesson of ${lesson.skill} ${what}`);
          const known = byId.get(lesson.skill)?.entry;
          if (!known) yield say('is of a skill that does not exist');
          const whole = mergeLesson(known?.learn ?? null, lesson);
          if (!whole) yield say('is not whole: its entry has none');
          else learns.set(lesson.skill, whole);
          if (lesson.effort !== undefined && !efforts.has(lesson.effort))
            yield say(`has no effort class ${lesson.effort}`);
          const { with: carriers = [], named = [] } = lesson.usual ?? {};
          const easing = (lesson.eased ?? []).flatMap(({ by }) => by);
          for (const id of [
            ...optionsOf(lesson.after ?? []),
            ...(lesson.follows ?? []),
            ...carriers,
            ...named,
            ...easing,
          ])
            if (!byId.has(id)) yield say(`names ${id}, which does not exist`);
          const parts = [lesson.outcomes, lesson.practice, lesson.check].filter((part) => part !== undefined);
          if (parts.length % 3 !== 0) yield say('changes some of outcomes, practice and check, which belong together');
        }
        const taught = new Set(role.requirements.flatMap(({ anyOf, teach }) => teach ?? anyOf));
        for (const id of taught) for (const option of optionsOf(learns.get(id)?.after ?? [])) taught.add(option);
        for (const { skill } of role.lessons)
          if (!taught.has(skill)) yield at(place, `${role.id} never teaches ${skill}, whose lesson it changes`);
        const order = new Map(
          [...learns].map(([id, learn]) => [id, [...optionsOf(learn?.after ?? []), ...(learn?.follows ?? [])]]),
        );
        for (const cycle of findCycles(order))
          yield at(place, `${role.id}: the order of lessons runs in a circle: ${cycle.join(' -> ')}`);
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
