/** Smaller answers, and the problem document every error is. */
import { z } from '@hono/zod-openapi';
import { SKILL_KINDS } from '../../dictionary/skill.ts';
import { POSTING_SECTIONS, RESUME_SECTIONS } from '../../sections/section.ts';
import { describeProblem, PROBLEM_CODES, type ProblemCode } from '../problems.ts';
import { noticeSchema, versionSchema } from './report.ts';

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(PROBLEM_CODES as [ProblemCode, ...ProblemCode[]]),
    detail: z.string(),
    advice: z.string(),
    instance: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem');

/** OpenAPI responses for the codes a route can answer with, one entry a status. */
export function problemResponses(...codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, string[]>();
  for (const code of [...codes, 'bug'] as const) {
    const { status } = describeProblem(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      { description: names.join(', '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
}

export const summarySchema = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    expiresAt: z.string(),
    asOf: z.string(),
    score: z.number().nullable(),
    version: versionSchema,
  })
  .openapi('AnalysisSummary');

export const summaryPageSchema = z
  .object({ analyses: z.array(summarySchema), next: z.string().nullable() })
  .openapi('AnalysisPage');

const span = { start: z.number().int(), end: z.number().int() };

export const documentSchema = z
  .object({
    text: z.string(),
    format: z.string(),
    pages: z.number().int(),
    lines: z.array(
      z.object({
        ...span,
        page: z.number().int(),
        column: z.number().int(),
        role: z.enum(['text', 'heading', 'bullet', 'row']),
        continues: z.boolean(),
      }),
    ),
    notices: z.array(noticeSchema),
    language: z.string(),
    sections: z.array(
      z.object({
        ...span,
        kind: z.enum([...new Set([...RESUME_SECTIONS, ...POSTING_SECTIONS])]),
        heading: z.object(span).nullable(),
        lines: z.object({ from: z.number().int(), to: z.number().int() }),
      }),
    ),
  })
  .openapi('Document');

export const extractionSchema = z
  .looseObject({
    version: versionSchema,
    language: z.string(),
    mentions: z.array(z.looseObject({ skill: z.string() })),
  })
  .openapi('Extraction');

export const skillLineSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(SKILL_KINDS),
    field: z.string(),
    aliases: z.array(z.string()),
  })
  .openapi('SkillLine');

export const skillSchema = skillLineSchema
  .extend({
    esco: z.url().nullable().openapi({ description: 'The same skill in ESCO: the uri of the concept' }),
    onet: z.string().nullable().openapi({ description: 'The same skill in O*NET: the product as it is written there' }),
    implies: z.array(z.string()),
    is: z.array(z.string()),
    related: z.record(z.string(), z.number()),
    since: z.number().int().nullable(),
    learn: z.looseObject({ effort: z.string() }).nullable(),
  })
  .openapi('Skill');

export const roleLineSchema = z.object({ id: z.string(), name: z.string(), summary: z.string() }).openapi('RoleLine');

export const roleSchema = roleLineSchema
  .extend({
    requirements: z.array(
      z.object({
        anyOf: z.array(z.string()),
        openTo: z.string().nullable(),
        strength: z.enum(['must', 'nice']),
        evidence: z.string(),
      }),
    ),
  })
  .openapi('Role');
