/**
 * A request for an audit, from JSON or a form, and the audit itself. Enters: a parsed body; leaves: where posting and pool
 * come from, then the audit. Nothing is kept. Throws InvalidRequest, naming the field.
 */
import type { Audit } from '../audit/audit.ts';
import type { Document } from '../document/document.ts';
import { AnalysisError } from '../errors.ts';
import { today } from './analysis.ts';
import type { Body, FormField } from './body.ts';
import type { Service } from './dependencies.ts';
import { InvalidRequest } from './problems.ts';
import { auditOptionsSchema, auditRequestSchema, MOST_RESUMES } from './schemas/request.ts';
import { checkValue, openSource, parseOptions, type Source, sourceOf, textOf } from './submission.ts';

/** The one field of the form that may be sent many times. */
export const POOL_FIELD: ReadonlySet<string> = new Set(['resumes']);

export interface AuditSubmission {
  readonly posting: Source;
  readonly resumes: readonly Source[];
  readonly asOf?: string;
}

export function readAuditSubmission(body: Body): AuditSubmission {
  if (body.type === 'json') {
    const { posting, resumes = [], asOf } = checkValue(auditRequestSchema, body.value);
    return { posting, resumes, ...(asOf !== undefined && { asOf }) };
  }
  const posting = sourceOf(body.fields, 'posting');
  if (!posting) throw new InvalidRequest([{ field: 'posting', message: 'a file or a text is needed' }]);
  const { asOf } = checkValue(auditOptionsSchema, parseOptions(textOf(body.fields, 'options')), 'options');
  return { posting, resumes: readPool(body.lists.get('resumes') ?? []), ...(asOf !== undefined && { asOf }) };
}

/** A browser sends an unused file field as an empty one. */
export function readPool(fields: readonly FormField[]): readonly Source[] {
  const given = fields.filter(({ length }) => length > 0);
  if (given.length > MOST_RESUMES) {
    throw new InvalidRequest([{ field: 'resumes', message: `at most ${MOST_RESUMES} resumes` }]);
  }
  return given.map((field) => (typeof field === 'string' ? { text: field } : { bytes: field }));
}

/** Resumes are called by their place, from 1; one that cannot be read is set aside. Throws for the posting alone. */
export async function makeAudit(service: Service, submission: AuditSubmission): Promise<Audit> {
  const posting = await openSource(submission.posting, service);
  const resumes: { name: string; document: Document | AnalysisError }[] = [];
  for (const [index, source] of submission.resumes.entries()) {
    const document = await openSource(source, service).catch((error: unknown) => {
      if (error instanceof AnalysisError) return error;
      throw error;
    });
    resumes.push({ name: String(index + 1), document });
  }
  return service.engine.audit(posting, service.dictionary, { asOf: submission.asOf ?? today(service), resumes });
}
