/** Plans for several jobs, asked and answered; strict as the report is. */
import { z } from '@hono/zod-openapi';
import { stepFields, versionSchema } from './report.ts';
import { asOfSchema, textSchema } from './request.ts';

const name = z.string().min(1).max(200).exactOptional();

export const planRequestSchema = z
  .strictObject({
    resume: textSchema,
    postings: z
      .array(
        z.union([
          z.strictObject({ ...textSchema.shape, name }),
          z.strictObject({ role: z.string().min(1).max(80), name }),
        ]),
      )
      .min(1)
      .max(50),
    target: z.number().min(0).max(100).exactOptional().openapi({ description: 'The bar; 80 where absent.' }),
    hours: z.number().positive().max(100_000).exactOptional().openapi({ description: 'Hours there are for learning.' }),
    asOf: asOfSchema.exactOptional(),
  })
  .openapi('PlanRequest');

const score = z.number().min(0).max(100).nullable();
const { why: _why, insteadOf: _insteadOf, scoreAfter: _scoreAfter, ...shared } = stepFields;

export const jobsReportSchema = z
  .strictObject({
    version: versionSchema,
    asOf: z.string(),
    target: z.number(),
    jobs: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        score,
        scoreAfter: score,
        standing: z.enum(['past', 'planned', 'left', 'beyond', 'no-score']),
      }),
    ),
    plan: z.strictObject({
      hours: z.strictObject({ low: z.number(), high: z.number() }),
      steps: z.array(
        z.strictObject({
          ...shared,
          serves: z.array(z.string()),
          scoresAfter: z.array(score),
          past: z.number().int(),
        }),
      ),
      search: z.enum(['exact', 'bounded']),
      budget: z.number().nullable(),
    }),
  })
  .openapi('JobsPlan');

export const roadmapSchema = z
  .strictObject({
    title: z.string(),
    hours: z.strictObject({ low: z.number(), high: z.number() }),
    nodes: z.array(
      z.strictObject({
        skill: z.string(),
        name: z.string(),
        state: z.enum(['held', 'granted', 'learn']),
        asked: z.boolean(),
        order: z.number().int().nullable(),
        hours: z.union([z.strictObject({ low: z.number(), high: z.number() }), z.null()]),
        extra: z.boolean(),
      }),
    ),
    edges: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    steps: z.array(z.strictObject({ ...shared, extra: z.boolean() })),
    presumed: z.array(z.strictObject({ skill: z.string(), name: z.string() })),
    setAside: z.array(
      z.strictObject({
        skill: z.string(),
        name: z.string(),
        hours: z.strictObject({ low: z.number(), high: z.number() }),
      }),
    ),
  })
  .openapi('Roadmap');
