/**
 * What callers send, as zod schemas: the same ones check a request and describe it in OpenAPI.
 */
import { z } from '@hono/zod-openapi';
import type { ScoreNumbers } from '../../match/numbers.ts';

const isDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

export const asOfSchema = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, 'a date as YYYY-MM-DD')
  .refine(isDate, 'a day of the calendar')
  .openapi({ description: 'The day "present" means; today where absent.', example: '2026-11-21' });

const share = z.number().min(0).max(1);
const weight = z.number().min(0).max(100);

/** Overrides for any of the numbers a score rests on. */
export const weightsSchema = z
  .strictObject({
    must: weight.exactOptional(),
    nice: weight.exactOptional(),
    used: share.exactOptional(),
    listed: share.exactOptional(),
    impliedByUsed: share.exactOptional(),
    impliedByListed: share.exactOptional(),
    relatedFactor: share.exactOptional(),
    relatedCap: share.exactOptional(),
    yearsFloor: share.exactOptional(),
    minAssessed: z.number().int().min(1).max(100).exactOptional(),
  } satisfies Record<keyof ScoreNumbers, z.ZodType>)
  .refine((numbers) => numbers.must !== 0 || numbers.nice !== 0, 'must and nice cannot both weigh nothing')
  .openapi('Weights');

export const correctionSchema = z
  .strictObject({
    side: z.enum(['resume', 'posting']),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    skill: z.string().min(1).max(80),
    held: z.enum(['yes', 'no', 'aspired']),
    by: z.string().min(1).max(200),
    reason: z.string().min(1).max(1000),
  })
  .refine(({ start, end }) => start < end, 'start is before end')
  .openapi('Correction');

export const optionsSchema = z
  .strictObject({
    asOf: asOfSchema.exactOptional(),
    weights: weightsSchema.exactOptional(),
    corrections: z.array(correctionSchema).max(200).exactOptional(),
    hours: z.number().positive().max(100_000).exactOptional().openapi({ description: 'Hours there are for learning.' }),
    target: z.number().min(0).max(100).exactOptional().openapi({
      description: 'A score to reach: the answer names the fewest requirements that would, and plans the fewest hours.',
    }),
    store: z.boolean().exactOptional().openapi({ description: 'Keep texts and result until they expire.' }),
  })
  .openapi('AnalysisOptions');

export type AnalysisRequestOptions = z.infer<typeof optionsSchema>;

/** A pasted text: taken as it is, so that spans index exactly what was sent. Its length is checked when it is opened,
 * because too long a text is not an invalid request but one that is too large. */
const text = z.string().min(1).openapi({ description: 'At most a million characters, unless set otherwise.' });

export const textSchema = z.strictObject({ text }).openapi('Text');

export const kindSchema = z.enum(['resume', 'posting']);

export const documentRequestSchema = z
  .strictObject({ text, kind: kindSchema.default('resume').openapi({ description: 'Which sections to look for.' }) })
  .openapi('DocumentRequest');

/** Spelled out of the options' shape: `extend` would describe an `allOf` of two closed objects, which nothing fits. */
export const analysisRequestSchema = z
  .strictObject({
    ...optionsSchema.shape,
    resume: textSchema,
    posting: z.union([textSchema, z.strictObject({ role: z.string().min(1).max(80) })]),
  })
  .openapi('AnalysisRequest');

export const correctionsRequestSchema = z
  .strictObject({ corrections: z.array(correctionSchema).min(1).max(200) })
  .openapi('CorrectionsRequest');

export const extractionRequestSchema = z
  .strictObject({
    id: z.string().max(200).exactOptional(),
    text,
    kind: kindSchema,
    asOf: asOfSchema.exactOptional(),
  })
  .openapi('ExtractionRequest');

/** The pace of a calendar: hours are given as text in an address. */
export const paceSchema = z.object({
  hoursPerWeek: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/, 'a number of hours')
    .transform(Number)
    .refine((hours) => hours > 0 && hours <= 168, 'above 0, at most 168')
    .default(5)
    .openapi({ type: 'number', description: 'For a calendar: hours of learning in a week; 5 where absent.' }),
  start: asOfSchema
    .optional()
    .openapi({ description: 'For a calendar: its first day; the day of the report where absent.' }),
});

const file = z
  .union([z.string(), z.instanceof(Uint8Array)])
  .openapi({ type: 'string', format: 'binary', description: 'A file, or a text.' });

/** The forms exist for OpenAPI: submission.ts reads them field by field. */
export const analysisFormSchema = z
  .object({
    resume: file,
    posting: file.optional().openapi({ description: 'A file or a text; absent where `role` is given.' }),
    role: z.string().optional(),
    options: z.string().optional().openapi({ description: 'AnalysisOptions as JSON.' }),
  })
  .openapi('AnalysisForm');

/** Resumes of one pool: more are a ranking's work. */
export const MOST_RESUMES = 100;

const auditOptions = { asOf: asOfSchema.exactOptional() };

export const auditOptionsSchema = z.strictObject(auditOptions).openapi('AuditOptions');

export const auditRequestSchema = z
  .strictObject({
    ...auditOptions,
    posting: textSchema,
    resumes: z
      .array(textSchema)
      .max(MOST_RESUMES)
      .exactOptional()
      .openapi({ description: 'A pool: how many meet all musts, and how many would without each.' }),
  })
  .openapi('AuditRequest');

export const auditFormSchema = z
  .object({
    posting: file,
    resumes: z.array(file).max(MOST_RESUMES).optional().openapi({ description: 'The field may be sent many times.' }),
    options: z.string().optional().openapi({ description: 'AuditOptions as JSON.' }),
  })
  .openapi('AuditForm');

export const documentFormSchema = z
  .object({ document: file, kind: kindSchema.optional(), asOf: z.string().optional() })
  .openapi('DocumentForm');
