/**
 * The one catalogue of what can stop the work. Each code has one HTTP status, one CLI exit code and one
 * sentence telling the person what to do. Anything thrown that is not an AnalysisError is a bug.
 */

interface ErrorClass {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  /** CLI exit code. 0 is done, 1 a bug, 2 usage; these start at 3. */
  readonly exit: number;
  readonly advice: string;
}

export const ERRORS = {
  usage: { status: 400, exit: 2, advice: 'Check the arguments; --help lists them.' },
  'invalid-request': { status: 400, exit: 2, advice: 'Check the request against /openapi.json.' },
  'unreadable-file': {
    status: 422,
    exit: 3,
    advice: 'The file is damaged or not what it claims to be; save it again and retry.',
  },
  'no-text': {
    status: 422,
    exit: 4,
    advice: 'The file holds no text (perhaps a scan); export it with selectable text.',
  },
  'unsupported-format': { status: 415, exit: 5, advice: 'Use PDF, DOCX, HTML, Markdown, plain text or JSON Resume.' },
  'encrypted-file': { status: 422, exit: 6, advice: 'The file needs a password; save a copy without one.' },
  'too-large': { status: 413, exit: 7, advice: 'The file or text is larger than the limit; send a smaller one.' },
  'too-complex': {
    status: 422,
    exit: 8,
    advice: 'The file expands to far more than a document should hold; export it again more simply.',
  },
  'timed-out': { status: 422, exit: 9, advice: 'Reading the file took too long; export it again more simply.' },
  'not-found': { status: 404, exit: 10, advice: 'Check the id or the name.' },
  'dictionary-invalid': { status: 422, exit: 11, advice: 'Run "skillgap dictionary lint" and mend what it lists.' },
  conflict: { status: 409, exit: 12, advice: 'The same key was used for something else; use a new one.' },
  'file-missing': { status: 404, exit: 13, advice: 'There is no file at that path, or it may not be read.' },
  'store-unavailable': {
    status: 503,
    exit: 14,
    advice: 'The store cannot be reached or written; check its path and disk.',
  },
} as const satisfies Record<string, ErrorClass>;

export type ErrorCode = keyof typeof ERRORS;

/** What stops the work. `detail` is one sentence; it never holds document text. */
export class AnalysisError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail: string, options?: { cause?: unknown }) {
    super(`${code}: ${detail}`, options);
    this.name = 'AnalysisError';
    this.code = code;
    this.detail = detail;
  }

  get status(): ErrorClass['status'] {
    return ERRORS[this.code].status;
  }

  get exit(): number {
    return ERRORS[this.code].exit;
  }

  get advice(): string {
    return ERRORS[this.code].advice;
  }
}
