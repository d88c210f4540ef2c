/** What operators and generators ask: is it alive, can it work, what does it offer. */
import { z } from '@hono/zod-openapi';
import type { App, Service } from '../dependencies.ts';
import { problemResponses } from '../schemas/answer.ts';
import { versionSchema } from '../schemas/report.ts';

export function addOperations(app: App, { store, version, dictionary }: Service): void {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/healthz',
    summary: 'Is the process alive',
    responses: { 200: answerOf(z.object({ status: z.literal('ok') })) },
  });
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/readyz',
    summary: 'Can it work: is the store there',
    responses: {
      200: answerOf(z.object({ status: z.literal('ready'), version: versionSchema })),
      ...problemResponses('store-unavailable'),
    },
  });
  app.get('/readyz', async (c) => {
    await store.check();
    return c.json({ status: 'ready', version: { engine: version, dictionary: dictionary.version } });
  });
  app.get('/openapi.json', (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'skillgap',
          version,
          description: 'Deterministic resume-to-job skill matching. Spans are UTF-16 offsets, half-open.',
        },
      }),
    ),
  );
}

const answerOf = (schema: z.ZodType) => ({ description: 'Yes', content: { 'application/json': { schema } } });
