/** The audit as OpenAPI describes it. Strict, like the report: a test checks real answers against it. */
import { z } from '@hono/zod-openapi';
import { FINDING_CODES, SEVERITIES } from '../../audit/finding.ts';
import { namedSkillSchema, noticeSchema, quoteSchema, readDocumentSchema, versionSchema } from './report.ts';

const count = z.number().int().nonnegative();

const finding = z
  .strictObject({
    id: z.string(),
    code: z.enum(FINDING_CODES),
    severity: z.enum(SEVERITIES),
    message: z.string(),
    spans: z.array(quoteSchema),
    why: z.string().optional(),
  })
  .openapi('Finding');

const pool = z
  .strictObject({
    rule: z.string(),
    compared: count,
    byHand: z.array(z.strictObject({ resume: z.string(), reason: z.string() })),
    meetAll: count,
    musts: z.array(z.strictObject({ requirement: z.string(), meet: count, without: count, gain: count })),
  })
  .openapi('Pool');

export const auditSchema = z
  .strictObject({
    version: versionSchema,
    asOf: z.string(),
    document: readDocumentSchema,
    counts: z.strictObject({
      musts: count,
      nice: count,
      soft: count,
      conditions: count,
      lines: z.strictObject({ assessed: count, conditions: count, notUnderstood: count }),
      findings: z.strictObject({ problem: count, advice: count, note: count }),
    }),
    findings: z.array(finding),
    requirements: z.array(
      z
        .strictObject({
          id: z.string(),
          anyOf: z.array(namedSkillSchema),
          openTo: z.string().nullable(),
          strength: z.enum(['must', 'nice']),
          minYears: z.number().nullable(),
          basis: z.enum(['requirement', 'duty', 'title']),
          posting: quoteSchema,
          also: z.array(quoteSchema),
        })
        .openapi('AuditRequirement'),
    ),
    pool: z.union([pool, z.null()]),
    notices: z.array(noticeSchema),
  })
  .openapi('Audit');
