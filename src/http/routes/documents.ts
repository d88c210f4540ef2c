/** POST /v1/documents: what the machine reads in a file or text. Nothing is kept. */
import { detectLanguage } from '../../sections/language.ts';
import type { DocumentKind } from '../../sections/section.ts';
import { findSections } from '../../sections/sections.ts';
import { type Body, readBody } from '../body.ts';
import type { App, Service } from '../dependencies.ts';
import { InvalidRequest } from '../problems.ts';
import { documentSchema, problemResponses } from '../schemas/answer.ts';
import { documentFormSchema, documentRequestSchema, kindSchema } from '../schemas/request.ts';
import { checkValue, openSource, type Source, sourceOf, textOf } from '../submission.ts';

export function addDocuments(app: App, service: Service): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/documents',
    summary: 'Read a document',
    request: {
      body: {
        required: true,
        content: {
          'application/json': { schema: documentRequestSchema },
          'multipart/form-data': { schema: documentFormSchema },
        },
      },
    },
    responses: {
      200: {
        description: 'The text, its lines and sections, notices',
        content: { 'application/json': { schema: documentSchema } },
      },
      ...READ_PROBLEMS,
    },
  });
  app.post('/v1/documents', async (c) => {
    const { source, kind } = readRequest(await readBody(c.req.raw, service.limits));
    const document = await openSource(source, service);
    const { text, format, pages, lines, notices } = document;
    const { languages } = service.dictionary;
    const sections = findSections(document, kind, languages).map(({ entries: _, ...section }) => section);
    const language = detectLanguage(document, languages).code;
    return c.json({ text, format, pages, lines, notices, language, sections });
  });
}

function readRequest(body: Body): { readonly source: Source; readonly kind: DocumentKind } {
  if (body.type === 'json') {
    const { text, kind } = checkValue(documentRequestSchema, body.value);
    return { source: { text }, kind };
  }
  const source = sourceOf(body.fields, 'document');
  if (!source) throw new InvalidRequest([{ field: 'document', message: 'a file or a text is needed' }]);
  return { source, kind: checkValue(kindSchema, textOf(body.fields, 'kind') ?? 'resume', 'kind') };
}

/** What any route that reads a document can answer with. */
export const READ_PROBLEMS = problemResponses(
  'invalid-request',
  'forbidden',
  'body-timeout',
  'too-large',
  'unsupported-format',
  'unsupported-media-type',
  'unreadable-file',
  'no-text',
  'encrypted-file',
  'too-complex',
  'timed-out',
  'busy',
);
