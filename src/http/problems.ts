/**
 * Errors as programs read them: RFC 9457 problem documents with a stable `code`. Enters: anything thrown; leaves: a
 * problem, and for what is no AnalysisError the code `bug` with nothing told.
 */
import { HTTPException } from 'hono/http-exception';
import { AnalysisError, ERRORS, type ErrorCode } from '../errors.ts';

/** What only a service can meet; the rest of the catalogue is errors.ts. */
export const TRANSPORT_PROBLEMS = {
  forbidden: { status: 403, advice: 'Ask from the page or the host name this service runs under.' },
  'keys-required': { status: 403, advice: 'This service has no API keys set up; its operator has to allow open use.' },
  'method-not-allowed': { status: 405, advice: 'Use one of the methods in the Allow header.' },
  'not-acceptable': { status: 406, advice: 'Ask for .json, .md or .html; a browser prints the HTML page as PDF.' },
  'body-timeout': { status: 408, advice: 'The request took too long to arrive; send it again.' },
  'unsupported-media-type': { status: 415, advice: 'Send application/json or multipart/form-data.' },
  bug: { status: 500, advice: 'This is our mistake; report it with the request id.' },
  busy: { status: 503, advice: 'Try again after the time in the Retry-After header.' },
} as const satisfies Record<string, { status: number; advice: string }>;

export type TransportCode = keyof typeof TRANSPORT_PROBLEMS;
export type ProblemCode = ErrorCode | TransportCode;

export const PROBLEM_CODES: readonly ProblemCode[] = [
  ...(Object.keys(ERRORS) as ErrorCode[]),
  ...(Object.keys(TRANSPORT_PROBLEMS) as TransportCode[]),
];

export const describeProblem = (code: ProblemCode): { status: number; advice: string } =>
  code in ERRORS ? ERRORS[code as ErrorCode] : TRANSPORT_PROBLEMS[code as TransportCode];

/** A part of the request that is wrong, as a path into it ("posting.role"). */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly advice: string;
  /** Names this one occurrence: the request id. */
  readonly instance: string;
  readonly errors?: readonly FieldProblem[];
}

/** Thrown by the service itself. `detail` never holds document text. */
export class TransportError extends Error {
  constructor(
    readonly code: TransportCode,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'TransportError';
  }
}

/** A request that does not fit its schema, field by field. */
export class InvalidRequest extends AnalysisError {
  constructor(readonly fields: readonly FieldProblem[]) {
    super('invalid-request', 'Parts of the request are missing or wrong.');
    this.name = 'InvalidRequest';
  }
}

export function toProblem(error: unknown, requestId: string): Problem {
  const { code, detail } = tellProblem(error);
  const { status, advice } = describeProblem(code);
  return {
    type: `urn:skillgap:problem:${code}`,
    title: code.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
    status,
    code,
    detail,
    advice,
    instance: `urn:uuid:${requestId}`,
    ...(error instanceof InvalidRequest && { errors: error.fields }),
  };
}

function tellProblem(error: unknown): { code: ProblemCode; detail: string } {
  if (error instanceof AnalysisError || error instanceof TransportError) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return { code: 'invalid-request', detail: 'The request could not be parsed.' };
  }
  return { code: 'bug', detail: 'Something went wrong inside the service.' };
}

/** Seconds to wait, and headers the error itself asks for. */
export function headersOf(error: unknown): Readonly<Record<string, string>> {
  if (error instanceof TransportError) return error.headers;
  if (error instanceof AnalysisError && error.code === 'store-unavailable') return { 'Retry-After': '5' };
  // The rest of a body that is too large is not read: the connection cannot be used again.
  if (error instanceof AnalysisError && error.code === 'too-large') return { Connection: 'close' };
  return {};
}
