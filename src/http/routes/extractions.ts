/** POST /v1/extractions: the skills one document names, with the places that name them. Nothing is kept. */
import { today } from '../analysis.ts';
import { readBody } from '../body.ts';
import type { App, Service } from '../dependencies.ts';
import { InvalidRequest } from '../problems.ts';
import { extractionSchema } from '../schemas/answer.ts';
import { asOfSchema, documentFormSchema, extractionRequestSchema, kindSchema } from '../schemas/request.ts';
import { checkValue, openSource, sourceOf, textOf } from '../submission.ts';
import { READ_PROBLEMS } from './documents.ts';

export function addExtractions(app: App, service: Service): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/extractions',
    summary: 'Extract the skills of a document',
    request: {
      body: {
        required: true,
        content: {
          'application/json': { schema: extractionRequestSchema },
          'multipart/form-data': { schema: documentFormSchema },
        },
      },
    },
    responses: {
      200: {
        description: 'Mentions, rejections, requirements; for a form also the document they index',
        content: { 'application/json': { schema: extractionSchema } },
      },
      ...READ_PROBLEMS,
    },
  });
  app.post('/v1/extractions', async (c) => {
    const body = await readBody(c.req.raw, service.limits);
    if (body.type === 'json') {
      const { id, text, kind, asOf = today(service) } = checkValue(extractionRequestSchema, body.value);
      const document = await openSource({ text }, service);
      const result = service.engine.extract(document, kind, service.dictionary, { asOf });
      return c.json({ ...(id !== undefined && { id }), ...result });
    }
    const { fields } = body;
    const source = sourceOf(fields, 'document');
    if (!source) throw new InvalidRequest([{ field: 'document', message: 'a file or a text is needed' }]);
    const kind = checkValue(kindSchema, textOf(fields, 'kind'), 'kind');
    const asOf = checkValue(asOfSchema, textOf(fields, 'asOf') ?? today(service), 'asOf');
    const document = await openSource(source, service);
    const { text, lines, notices, format, pages } = document;
    return c.json({
      ...service.engine.extract(document, kind, service.dictionary, { asOf }),
      document: { text, lines, notices, format, pages },
    });
  });
}
