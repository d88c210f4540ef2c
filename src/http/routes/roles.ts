/** /v1/roles: role profiles, which stand in for a posting. */
import { createRoute, z } from '@hono/zod-openapi';
import { AnalysisError } from '../../errors.ts';
import type { App, Service } from '../dependencies.ts';
import { problemResponses, roleLineSchema, roleSchema } from '../schemas/answer.ts';

export function addRoles(app: App, { dictionary }: Service): void {
  const lines = z.object({ roles: z.array(roleLineSchema) });
  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/roles',
      summary: 'List roles',
      responses: { 200: { description: 'All roles', content: { 'application/json': { schema: lines } } } },
    }),
    (c) => {
      const roles = [...dictionary.roles.values()].map(({ id, name, summary }) => ({ id, name, summary }));
      return c.json({ roles }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/roles/{id}',
      summary: 'Read one role',
      request: { params: z.object({ id: z.string() }) },
      responses: {
        200: { description: 'The role', content: { 'application/json': { schema: roleSchema } } },
        ...problemResponses('not-found'),
      },
    }),
    (c) => {
      const role = dictionary.roles.get(c.req.valid('param').id);
      if (!role) throw new AnalysisError('not-found', 'There is no role with this id.');
      const { id, name, summary, sources, requirements } = role;
      return c.json(
        {
          id,
          name,
          summary,
          sources: [...sources],
          requirements: requirements.map((item) => ({ ...item, anyOf: [...item.anyOf] })),
        },
        200,
      );
    },
  );
}
