/** /v1/roles/{id}/roadmap and /v1/skills/{id}/roadmap: the way there, as JSON or a picture. */
import { z } from '@hono/zod-openapi';
import { AnalysisError } from '../../errors.ts';
import { drawRoadmap } from '../../roadmap/svg.ts';
import { roadmapValue } from '../../roadmap/write.ts';
import { today } from '../analysis.ts';
import type { App, Service } from '../dependencies.ts';
import { problemResponses } from '../schemas/answer.ts';
import { roadmapSchema } from '../schemas/plan.ts';

const idParameter = z.object({ id: z.string() });

export function addRoadmaps(app: App, service: Service): void {
  const { engine, dictionary } = service;
  for (const [what, known] of [
    ['roles', dictionary.roles],
    ['skills', dictionary.skills],
  ] as const) {
    const find = (id: string) => {
      // A role and a skill may have the same id: the address says which is meant.
      if (!known.has(id) || (what === 'skills' && dictionary.roles.has(id)))
        throw new AnalysisError('not-found', 'There is nothing with this id.');
      return engine.findRoadmap(id, dictionary, { asOf: today(service) });
    };
    app.openAPIRegistry.registerPath({
      method: 'get',
      path: `/v1/${what}/{id}/roadmap`,
      summary: what === 'roles' ? 'The way to a role' : 'The way to a skill',
      request: { params: idParameter },
      responses: {
        200: { description: 'Nodes, edges and steps', content: { 'application/json': { schema: roadmapSchema } } },
        ...problemResponses('not-found'),
      },
    });
    app.get(`/v1/${what}/:id/roadmap`, (c) => c.json(roadmapValue(find(c.req.param('id')))));
    app.openAPIRegistry.registerPath({
      method: 'get',
      path: `/v1/${what}/{id}/roadmap.svg`,
      summary: what === 'roles' ? 'The way to a role, as a picture' : 'The way to a skill, as a picture',
      request: { params: idParameter },
      responses: {
        200: { description: 'The picture', content: { 'image/svg+xml': { schema: z.string() } } },
        ...problemResponses('not-found'),
      },
    });
    app.get(`/v1/${what}/:id/roadmap.svg`, (c) =>
      c.body(drawRoadmap(find(c.req.param('id'))), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' }),
    );
  }
}
