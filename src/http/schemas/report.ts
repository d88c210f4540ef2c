/**
 * The report as OpenAPI describes it. Strict on purpose: a test checks real answers against it, so that the description
 * and the value cannot part.
 */
import { z } from '@hono/zod-openapi';
import { CONDITION_KINDS } from '../../dictionary/cues.ts';
import { NOTICE_CODES } from '../../outcome.ts';
import { CHANGE_CAUSES } from '../../report/change.ts';
import { correctionSchema } from './request.ts';

const offset = z.number().int().nonnegative();
const span = { start: offset, end: offset };
const month = z
  .string()
  .regex(/^\d{4}-\d\d$/)
  .nullable();

export const versionSchema = z.strictObject({ engine: z.string(), dictionary: z.string() }).openapi('Version');
export const quoteSchema = z.strictObject({ ...span, text: z.string() }).openapi('Quote');
export const namedSkillSchema = z.strictObject({ skill: z.string(), name: z.string() }).openapi('NamedSkill');
export const noticeSchema = z
  .strictObject({
    code: z.enum(NOTICE_CODES),
    message: z.string(),
    span: z.strictObject(span).optional(),
    page: z.number().int().optional(),
  })
  .openapi('Notice');

const line = z.strictObject({
  ...span,
  page: z.number().int(),
  column: z.number().int(),
  role: z.enum(['text', 'heading', 'bullet', 'row']),
  level: z.number().int().optional(),
  continues: z.boolean(),
});
const documentFields = {
  text: z.string(),
  format: z.string(),
  language: z.string(),
  pages: z.number().int(),
  lines: z.array(line),
  notices: z.array(noticeSchema),
};
/** A document as it was read, whole. */
export const readDocumentSchema = z.strictObject(documentFields).openapi('ReportDocument');
const posting = z.strictObject({ ...documentFields, role: z.string().nullable() }).openapi('ReportPosting');

const years = z.number().nullable();
const requirement = z
  .strictObject({
    id: z.string(),
    anyOf: z.array(namedSkillSchema),
    openTo: z.string().nullable(),
    strength: z.enum(['must', 'nice']),
    minYears: years,
    anyOfYears: z.array(years).optional(),
    withinYears: z.number().optional(),
    basis: z.enum(['requirement', 'duty', 'title']),
    weight: z.number(),
    credit: z.number(),
    contribution: z.number(),
    verdict: z.enum(['met', 'short', 'listed', 'implied', 'related', 'missing', 'negated']),
    alternative: z.string().nullable(),
    shownBy: z.string().optional(),
    through: z.union([namedSkillSchema, z.null()]),
    months: z.number().nullable(),
    posting: quoteSchema,
    also: z.array(quoteSchema),
    evidence: z.array(
      z.strictObject({
        ...span,
        text: z.string(),
        skill: z.string(),
        section: z.string(),
        strength: z.enum(['used', 'listed']),
        from: month,
        to: month,
        told: z.literal(true).optional(),
        level: z.string().optional(),
      }),
    ),
    lookedFor: z.array(z.string()),
    rejected: z.array(z.strictObject({ ...span, text: z.string(), skill: z.string(), reason: z.string() })),
  })
  .openapi('Requirement');

const condition = z
  .strictObject({
    ...span,
    kind: z.enum(CONDITION_KINDS),
    text: z.string(),
    strength: z.enum(['must', 'nice']),
    minYears: z.number().optional(),
    skills: z.array(z.string()).optional(),
    way: z.number().int().optional(),
    evidence: z.array(z.strictObject({ ...span, text: z.string(), section: z.string() })),
    months: z.number().nullable(),
  })
  .openapi('Condition');

const gap = z
  .strictObject({
    requirement: z.string(),
    skills: z.array(namedSkillSchema),
    kind: z.enum(['wording', 'unproven', 'years', 'related', 'missing']),
    scoreGain: z.number(),
    say: z.string().nullable(),
  })
  .openapi('Gap');

const hours = { low: z.number(), high: z.number() };
export const stepFields = {
  order: z.number().int(),
  skill: z.string(),
  name: z.string(),
  why: z.array(z.string()),
  after: z.array(z.string()),
  insteadOf: z.array(namedSkillSchema),
  outcomes: z.array(z.string()),
  practice: z.string().nullable(),
  check: z.string().nullable(),
  hours: z.strictObject({ ...hours, basis: z.string() }),
  resources: z.array(z.strictObject({ title: z.string(), url: z.string(), kind: z.string(), cost: z.string() })),
  scoreAfter: z.number().nullable(),
};
const step = z.strictObject(stepFields).openapi('Step');

const word = z.strictObject({
  requirement: z.string(),
  kind: z.enum(['wording', 'unproven']),
  skills: z.array(namedSkillSchema),
  scoreGain: z.number(),
});
const paper = z.strictObject({
  kind: z.enum(CONDITION_KINDS),
  strength: z.enum(['must', 'nice']),
  skills: z.array(namedSkillSchema),
  posting: quoteSchema,
  resume: z.array(quoteSchema),
});
const goal = z.strictObject({
  hours: z.number().nullable(),
  target: z.number().nullable(),
  reached: z.boolean().nullable(),
});
const plan = z
  .strictObject({
    words: z.array(word),
    scoreWithWords: z.number().nullable(),
    hours: z.strictObject(hours),
    steps: z.array(step),
    notLessons: z.array(paper),
    withoutLesson: z.array(namedSkillSchema),
    search: z.enum(['exact', 'bounded']),
    goal: z.union([goal, z.null()]),
    more: z.array(namedSkillSchema),
  })
  .openapi('Plan');

const score = z.number().min(0).max(100).nullable();
const noScore = z.enum(['too-few-requirements', 'mostly-not-understood', 'language-unsupported']).nullable();

export const reportSchema = z
  .strictObject({
    version: versionSchema,
    asOf: z.string(),
    documents: z.strictObject({ resume: readDocumentSchema, posting }),
    score,
    noScore,
    coverage: z.strictObject({
      assessed: z.number().int(),
      conditions: z.number().int(),
      notUnderstood: z.array(quoteSchema),
      total: z.number().int(),
    }),
    requirements: z.array(requirement),
    soft: z.array(requirement),
    conditions: z.array(condition),
    gaps: z.array(gap),
    plan,
    extras: z.array(namedSkillSchema),
    unknownTerms: z.array(quoteSchema),
    notices: z.array(z.strictObject({ ...noticeSchema.shape, side: z.enum(['resume', 'posting']).nullable() })),
    corrections: z.array(correctionSchema),
    original: z.union([z.strictObject({ score, noScore, requirements: z.array(requirement) }), z.null()]),
    target: z.union([
      z.strictObject({ score: z.number(), requirements: z.array(z.string()).nullable(), scoreAfter: score }),
      z.null(),
    ]),
    numbers: z.record(z.string(), z.number()),
  })
  .openapi('Report');

const end = z.strictObject({ version: versionSchema, asOf: z.string(), score, noScore });
const standing = z.strictObject({ verdict: requirement.shape.verdict, contribution: z.number(), says: z.string() });

export const changeSchema = z
  .strictObject({
    from: end,
    to: end,
    change: z.number().nullable(),
    parts: z.array(z.strictObject({ cause: z.enum(CHANGE_CAUSES), change: z.number().nullable() })),
    requirements: z.array(
      z.strictObject({
        asked: z.string(),
        strength: z.string(),
        posting: quoteSchema,
        before: z.union([standing, z.null()]),
        after: z.union([standing, z.null()]),
      }),
    ),
  })
  .openapi('Change');
