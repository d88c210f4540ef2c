/**
 * What the service is made of, handed in by a runtime: the same `createApp` runs on Node and on Workers because nothing
 * in http/ knows where its clock, its store or its parsers come from.
 */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Audit } from '../audit/audit.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Document, ReadDocument } from '../document/document.ts';
import type { AnalysisError } from '../errors.ts';
import type { ScoreNumbers } from '../match/numbers.ts';
import type { Change } from '../report/change.ts';
import type { JobsReport } from '../report/jobs-report.ts';
import type { Correction, ReplayInputs, Report } from '../report/report.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import type { DocumentKind } from '../sections/section.ts';
import type { Store } from '../store/store.ts';

/** The pipeline as the service calls it. */
export interface Engine {
  analyze(resume: Document, posting: Document, dictionary: Dictionary, options: EngineOptions): Report;
  /** Throws AnalysisError('not-found') for an unknown role. */
  analyzeRole(resume: Document, role: string, dictionary: Dictionary, options: EngineOptions): Report;
  /** Whether a posting is clear and can be met. */
  audit(posting: Document, dictionary: Dictionary, options: AuditOptions): Audit;
  /** Why two reports differ. */
  explainChange(from: Report, to: Report, dictionary: Dictionary): Change;
  /** The analysis of a report run again, with one of its inputs changed. */
  replay(inputs: ReplayInputs, dictionary: Dictionary): Report;
  /** One plan for several jobs. Throws AnalysisError('not-found') for an unknown role. */
  planForJobs(
    resume: Document,
    jobs: readonly NamedJob[],
    dictionary: Dictionary,
    options: { readonly asOf: string; readonly target?: number; readonly hours?: number },
  ): JobsReport;
  /** The way to a role or skill. Throws AnalysisError('not-found') for neither. */
  findRoadmap(goal: string, dictionary: Dictionary, options: { readonly asOf: string }): Roadmap;
  /** The `extract` value of the contract. */
  extract(document: Document, kind: DocumentKind, dictionary: Dictionary, options: { readonly asOf: string }): object;
}

/** A job under the name the caller gives it. */
export type NamedJob = { readonly name: string } & ({ readonly posting: Document } | { readonly role: string });

export interface AuditOptions {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** `name` is what the audit calls it by; a document, or why it could not be read. */
  readonly resumes?: readonly { readonly name: string; readonly document: Document | AnalysisError }[];
}

export interface EngineOptions {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly numbers?: Partial<ScoreNumbers>;
  readonly corrections?: readonly Correction[];
  readonly hours?: number;
  readonly target?: number;
}

export interface ServiceLimits {
  /** Bytes of one request body: two documents and a little. */
  readonly bodyBytes: number;
  /** Milliseconds in which a body must have arrived. */
  readonly bodyMilliseconds: number;
  /** UTF-16 units of one pasted text. */
  readonly characters: number;
  /** Requests with a body in work at the same time. */
  readonly concurrent: number;
  /** Days a stored analysis is kept. */
  readonly keepDays: number;
}

export const SERVICE_LIMITS: ServiceLimits = {
  bodyBytes: 21 * 1024 * 1024,
  bodyMilliseconds: 20_000,
  characters: 1_000_000,
  concurrent: 16,
  keepDays: 30,
};

/** One line of the access log, or one bug. Holds no body, no query, no id of an analysis. */
export interface LogEntry {
  readonly event: 'request' | 'bug';
  readonly requestId: string;
  readonly method: string;
  /** The route's pattern, never the path asked for. */
  readonly route: string;
  readonly status: number;
  readonly ms?: number;
  /** For a bug: class and stack frames, without the message, which might quote a document. */
  readonly error?: string;
}

export interface AppDependencies {
  readonly dictionary: Dictionary;
  readonly store: Store;
  readonly clock: () => Date;
  readonly readDocument: ReadDocument;
  readonly engine: Engine;
  /** Absent where this ground has no fonts and no room for them: a PDF is then answered with 406. */
  readonly writePdf?: (report: Report) => Promise<Uint8Array<ArrayBuffer>>;
  readonly version: string;
  readonly limits?: Partial<ServiceLimits>;
  readonly log?: (entry: LogEntry) => void;
  /** Host names this service answers to, where a browser on the same machine might be tricked into asking for another
   * (DNS rebinding). Absent: any. */
  readonly hosts?: readonly string[];
  /** False where anyone could reach a service without keys and its operator has not allowed that: then only /healthz
   * answers. True where absent. */
  readonly open?: boolean;
}

/** AppDependencies with the defaults put in. */
export interface Service extends AppDependencies {
  readonly limits: ServiceLimits;
  readonly log: (entry: LogEntry) => void;
}

export interface AppEnv {
  Variables: { requestId: string; tenant: string };
}

export type App = OpenAPIHono<AppEnv>;
