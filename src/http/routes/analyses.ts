/** /v1/analyses: compare a resume with a posting, and read, list or delete what was kept of it. */
import { createRoute, z } from '@hono/zod-openapi';
import { accepts } from 'hono/accepts';
import { AnalysisError } from '../../errors.ts';
import { writeCalendar } from '../../report/calendar.ts';
import { writeHtml } from '../../report/html.ts';
import { writeMarkdown } from '../../report/markdown.ts';
import type { AnalysisSummary, StoredAnalysis } from '../../store/store.ts';
import { keepCorrected, keepReport, makeReport, readIdempotencyKey } from '../analysis.ts';
import { readBody } from '../body.ts';
import type { App, Service } from '../dependencies.ts';
import { TransportError } from '../problems.ts';
import { problemResponses, summaryPageSchema } from '../schemas/answer.ts';
import { changeSchema, reportSchema } from '../schemas/report.ts';
import { analysisFormSchema, analysisRequestSchema, correctionsRequestSchema, paceSchema } from '../schemas/request.ts';
import { checkValue, readSubmission } from '../submission.ts';
import { READ_PROBLEMS } from './documents.ts';

const report = { 'application/json': { schema: reportSchema } };
const idParameter = z.object({
  id: z
    .string()
    .openapi({ description: 'The id; may end in .json, .md, .html, .pdf or .ics.', example: 'b1946ac9-....json' }),
});

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  ics: 'text/calendar',
};

/** A standalone report brings its own style sheet, and nothing else. */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";

export function addAnalyses(app: App, service: Service): void {
  const { store, clock, limits, writePdf } = service;
  const find = async (tenant: string, id: string): Promise<StoredAnalysis> => {
    const stored = await store.findAnalysis(tenant, id, clock().getTime());
    if (!stored) throw new AnalysisError('not-found', 'There is no analysis with this id, or it has expired.');
    return stored;
  };

  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/analyses',
    summary: 'Analyse a resume against a posting or a role',
    request: {
      headers: z.object({
        'idempotency-key': z.string().optional().openapi({
          description: 'For `store: true`: for a day, the same key with the same request answers what it made.',
        }),
      }),
      body: {
        required: true,
        content: {
          'application/json': { schema: analysisRequestSchema },
          'multipart/form-data': { schema: analysisFormSchema },
        },
      },
    },
    responses: {
      200: { description: 'The report; nothing is kept', content: report },
      201: { description: 'The report, kept at Location until the date in Sunset', content: report },
      ...READ_PROBLEMS,
      ...problemResponses('not-found', 'conflict', 'store-unavailable', 'busy'),
    },
  });
  app.post('/v1/analyses', async (c) => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'));
    const submission = readSubmission(await readBody(c.req.raw, limits));
    if (!submission.options.store) return c.json(await makeReport(service, submission));
    const { stored, replayed } = await keepReport(service, c.get('tenant'), submission, key);
    if (replayed) c.header('Idempotent-Replayed', 'true');
    c.header('Location', `/v1/analyses/${stored.id}`);
    return c.json(stored.report, 201, sunsetOf(stored));
  });

  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/analyses',
      summary: 'List kept analyses, newest first',
      request: {
        query: z.object({
          limit: z
            .string()
            .regex(/^([1-9]\d?|100)$/, 'a whole number from 1 to 100')
            .transform(Number)
            .optional()
            .openapi({ type: 'integer', minimum: 1, maximum: 100 }),
          cursor: z.string().optional(),
        }),
      },
      responses: {
        200: { description: 'One page', content: { 'application/json': { schema: summaryPageSchema } } },
        ...problemResponses('invalid-request', 'store-unavailable'),
      },
    }),
    async (c) => {
      const { limit = 50, cursor } = c.req.valid('query');
      const page = await store.listAnalyses(c.get('tenant'), clock().getTime(), limit, cursor);
      return c.json({ analyses: page.items.map(showSummary), next: page.next }, 200);
    },
  );

  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/analyses/{id}',
    summary: 'Read a kept analysis as JSON, Markdown, HTML or PDF, or its plan as a calendar',
    request: { params: idParameter, query: paceSchema },
    responses: {
      200: {
        description: 'The report, in the form the suffix or the Accept header names',
        content: {
          ...report,
          'text/markdown': { schema: z.string() },
          'text/html': { schema: z.string() },
          'application/pdf': { schema: z.string().openapi({ format: 'binary' }) },
          'text/calendar': { schema: z.string() },
        },
      },
      ...problemResponses('invalid-request', 'not-found', 'not-acceptable', 'store-unavailable'),
    },
  });
  app.get('/v1/analyses/:id', async (c) => {
    const [, id = '', suffix] = /^([^.]*)(?:\.(json|md|html|pdf|ics))?$/.exec(c.req.param('id')) ?? [];
    const stored = await find(c.get('tenant'), id);
    const headers = { ...sunsetOf(stored), Vary: 'Accept' };
    const supports = [
      'application/json',
      'text/markdown',
      'text/html',
      'text/calendar',
      ...(writePdf ? ['application/pdf'] : []),
    ];
    const type = suffix ? TYPES[suffix] : accepts(c, { header: 'Accept', supports, default: 'application/json' });
    if (type === 'text/markdown') {
      return c.body(writeMarkdown(stored.report), 200, { ...headers, 'Content-Type': 'text/markdown; charset=utf-8' });
    }
    if (type === 'text/html') {
      return c.html(writeHtml(stored.report), 200, { ...headers, 'Content-Security-Policy': REPORT_POLICY });
    }
    if (type === 'text/calendar') {
      const { hoursPerWeek, start } = checkValue(paceSchema, c.req.query());
      const pace = { hoursPerWeek, ...(start === undefined ? {} : { start }) };
      return c.body(writeCalendar(stored.report, pace), 200, {
        ...headers,
        'Content-Type': 'text/calendar; charset=utf-8',
      });
    }
    if (type === 'application/pdf') {
      if (!writePdf) throw new TransportError('not-acceptable', 'This service writes no PDF where it runs.');
      return c.body(await writePdf(stored.report), 200, { ...headers, 'Content-Type': 'application/pdf' });
    }
    return c.json(stored.report, 200, headers);
  });

  app.openapi(
    createRoute({
      method: 'get',
      path: '/v1/analyses/{id}/changes',
      summary: 'Say why the score differs from that of an earlier kept analysis',
      request: { params: idParameter, query: z.object({ from: z.string().min(1) }) },
      responses: {
        200: { description: 'The parts add up', content: { 'application/json': { schema: changeSchema } } },
        ...problemResponses('invalid-request', 'not-found', 'store-unavailable'),
      },
    }),
    async (c) => {
      const later = await find(c.get('tenant'), c.req.valid('param').id);
      const earlier = await find(c.get('tenant'), c.req.valid('query').from);
      const change = service.engine.explainChange(earlier.report, later.report, service.dictionary);
      return c.json({ ...change, parts: [...change.parts], requirements: [...change.requirements] }, 200);
    },
  );

  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/analyses/{id}/corrections',
    summary: 'Correct a kept analysis: it is scored again and kept beside the original',
    request: {
      params: idParameter,
      body: { required: true, content: { 'application/json': { schema: correctionsRequestSchema } } },
    },
    responses: {
      201: { description: 'The corrected report, kept at Location', content: report },
      ...problemResponses('invalid-request', 'not-found', 'store-unavailable', 'busy'),
    },
  });
  app.post('/v1/analyses/:id/corrections', async (c) => {
    const earlier = await find(c.get('tenant'), c.req.param('id'));
    const body = await readBody(c.req.raw, limits);
    const { corrections } = checkValue(correctionsRequestSchema, body.type === 'json' ? body.value : null);
    const stored = await keepCorrected(service, earlier, corrections);
    c.header('Location', `/v1/analyses/${stored.id}`);
    return c.json(stored.report, 201, sunsetOf(stored));
  });

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/v1/analyses/{id}',
      summary: 'Delete a kept analysis with its documents',
      request: { params: idParameter },
      responses: {
        204: { description: 'Deleted' },
        ...problemResponses('not-found', 'store-unavailable'),
      },
    }),
    async (c) => {
      const gone = await store.deleteAnalysis(c.get('tenant'), c.req.valid('param').id, clock().getTime());
      if (!gone) throw new AnalysisError('not-found', 'There is no analysis with this id, or it has expired.');
      return c.body(null, 204);
    },
  );
}

/** RFC 8594: when the resource will be gone. */
const sunsetOf = ({ expiresAt }: StoredAnalysis): { Sunset: string } => ({ Sunset: new Date(expiresAt).toUTCString() });

const showSummary = ({ id, createdAt, expiresAt, asOf, score, version }: AnalysisSummary) => ({
  id,
  createdAt: new Date(createdAt).toISOString(),
  expiresAt: new Date(expiresAt).toISOString(),
  asOf,
  score,
  version,
});
