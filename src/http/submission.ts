/**
 * A request for work, read from JSON or a form into one shape. Enters: a parsed body; leaves: where each document comes
 * from and the options. Throws InvalidRequest, naming the field and never quoting its content.
 */
import type { z } from '@hono/zod-openapi';
import type { Document } from '../document/document.ts';
import { documentFromText } from '../document/plain.ts';
import { AnalysisError } from '../errors.ts';
import type { Body, FormField } from './body.ts';
import type { Service } from './dependencies.ts';
import { type FieldProblem, InvalidRequest } from './problems.ts';
import { type AnalysisRequestOptions, analysisRequestSchema, optionsSchema } from './schemas/request.ts';

/** A document before it is read. */
export type Source = { readonly text: string } | { readonly bytes: Uint8Array<ArrayBuffer> };

export interface Submission {
  readonly resume: Source;
  readonly posting: Source | { readonly role: string };
  readonly options: AnalysisRequestOptions;
}

/** Checks a value against a schema; throws InvalidRequest. */
export function checkValue<T extends z.ZodType>(schema: T, value: unknown, at = ''): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidRequest(fieldProblems(result.error, at));
}

export const fieldProblems = (error: z.ZodError, at = ''): FieldProblem[] =>
  error.issues.slice(0, 20).map((issue) => ({
    field: [at, ...issue.path].filter((part) => part !== '').join('.'),
    message: issue.message,
  }));

export function readSubmission(body: Body): Submission {
  if (body.type === 'json') {
    const { resume, posting, ...options } = checkValue(analysisRequestSchema, body.value);
    return { resume, posting, options };
  }
  const { fields } = body;
  const role = textOf(fields, 'role');
  const resume = sourceOf(fields, 'resume');
  const posting = sourceOf(fields, 'posting');
  const missing = (field: string, message: string) => new InvalidRequest([{ field, message }]);
  if (!resume) throw missing('resume', 'a file or a text is needed');
  const options = checkValue(optionsSchema, parseOptions(textOf(fields, 'options')), 'options');
  if (role !== undefined && role !== '') {
    if (posting) throw missing('role', 'give either a posting or a role');
    return { resume, posting: { role }, options };
  }
  if (!posting) throw missing('posting', 'a file, a text or a role is needed');
  return { resume, posting, options };
}

/** A file or text field; undefined where it is absent or empty. */
export function sourceOf(fields: ReadonlyMap<string, FormField>, name: string): Source | undefined {
  const field = fields.get(name);
  if (field === undefined || field.length === 0) return undefined;
  return typeof field === 'string' ? { text: field } : { bytes: field };
}

/** A text field; undefined where it is absent or a file. */
export function textOf(fields: ReadonlyMap<string, FormField>, name: string): string | undefined {
  const field = fields.get(name);
  return typeof field === 'string' ? field : undefined;
}

export function parseOptions(text: string | undefined): unknown {
  if (text === undefined || text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidRequest([{ field: 'options', message: 'not valid JSON' }]);
  }
}

/** Files are read by their content; a text is taken as it is. Throws what readDocument throws, and 'too-large'. */
export async function openSource(
  source: Source,
  { readDocument, limits }: Pick<Service, 'readDocument' | 'limits'>,
): Promise<Document> {
  if ('bytes' in source) return readDocument(source.bytes);
  if (source.text.length > limits.characters) {
    throw new AnalysisError('too-large', `A text may hold ${limits.characters} characters.`);
  }
  return documentFromText(source.text);
}
