/** /v1/skills: the dictionary, looked up by name or id. */
import { createRoute, z } from '@hono/zod-openapi';
import { namesOf } from '../../dictionary/dictionary.ts';
import type { Skill } from '../../dictionary/skill.ts';
import { AnalysisError } from '../../errors.ts';
import type { App, Service } from '../dependencies.ts';
import { problemResponses, skillLineSchema, skillSchema } from '../schemas/answer.ts';

export function addSkills(app: App, { dictionary }: Service): void {
  const found = {
    'application/json': { schema: z.object({ skills: z.array(skillLineSchema), total: z.number().int() }) },
  };
  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/skills',
      summary: 'Find skills by name',
      request: { query: z.object({ q: z.string().min(1).max(100) }) },
      responses: {
        200: { description: 'At most 50, best first', content: found },
        ...problemResponses('invalid-request'),
      },
    }),
    (c) => {
      const skills = findSkills([...dictionary.skills.values()], c.req.valid('query').q);
      return c.json({ skills: skills.slice(0, 50).map(showLine), total: skills.length }, 200);
    },
  );

  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/skills/{id}',
    summary: 'Read one skill',
    request: { params: z.object({ id: z.string() }) },
    responses: {
      200: { description: 'The skill', content: { 'application/json': { schema: skillSchema } } },
      ...problemResponses('not-found'),
    },
  });
  app.get('/v1/skills/:id', (c) => {
    const skill = dictionary.skills.get(c.req.param('id'));
    if (!skill) throw new AnalysisError('not-found', 'There is no skill with this id.');
    const { esco, onet, implies, is, related, since, learn } = skill;
    return c.json({ ...showLine(skill), esco, onet, implies, is, related, since, learn });
  });
}

const showLine = ({ id, name, kind, field, aliases }: Skill) => ({ id, name, kind, field, aliases: [...aliases] });

/** The same name first, then names that start with the query, then names that hold it; each by name. */
function findSkills(skills: readonly Skill[], query: string): Skill[] {
  const wanted = query.trim().toLowerCase();
  const rank = (skill: Skill): number =>
    Math.min(
      ...[skill.id, ...namesOf(skill)].map((name) => {
        const lower = name.toLowerCase();
        if (lower === wanted) return 0;
        if (lower.startsWith(wanted)) return 1;
        return lower.includes(wanted) ? 2 : 3;
      }),
    );
  return skills
    .map((skill) => ({ skill, rank: rank(skill) }))
    .filter((hit) => hit.rank < 3)
    .sort((a, b) => a.rank - b.rank || (a.skill.name < b.skill.name ? -1 : 1))
    .map((hit) => hit.skill);
}
