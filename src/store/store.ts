/**
 * What the service keeps, and for how long. Enters: values a caller asked to keep; leaves: the same values until they
 * expire or are deleted. One async interface, so that an embedded file and a remote database look alike. All times are
 * milliseconds since 1970 (UTC) and come from the caller: a store has no clock. A store that cannot be reached or
 * written throws AnalysisError('store-unavailable').
 */
import type { Report } from '../report/report.ts';

export interface StoredAnalysis {
  readonly tenant: string;
  readonly id: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly report: Report;
}

/** One line of a tenant's list: everything but the report. */
export interface AnalysisSummary {
  readonly id: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly asOf: string;
  readonly score: number | null;
  readonly version: { readonly engine: string; readonly dictionary: string };
}

/** Newest first; `next` is the cursor of the following page, null on the last one. */
export interface AnalysisPage {
  readonly items: readonly AnalysisSummary[];
  readonly next: string | null;
}

export interface IdempotencyRecord {
  readonly key: string;
  readonly fingerprint: string;
  readonly analysis: string;
  readonly expiresAt: number;
}

export interface Store {
  /** Keeps an analysis and, in the same step, the key that made it; both or neither. Throws 'conflict' where the key
   * is taken, 'too-large' where the report is more than one row may hold. */
  saveAnalysis(analysis: StoredAnalysis, idempotency?: IdempotencyRecord): Promise<void>;
  /** null where there is none, it is another tenant's, or it has expired. */
  findAnalysis(tenant: string, id: string, now: number): Promise<StoredAnalysis | null>;
  /** At most `limit` (1..100) after `cursor`. Throws 'invalid-request' for a cursor that is none. */
  listAnalyses(tenant: string, now: number, limit: number, cursor?: string): Promise<AnalysisPage>;
  /** True where there was one. Its idempotency keys go with it. */
  deleteAnalysis(tenant: string, id: string, now: number): Promise<boolean>;
  findIdempotency(tenant: string, key: string, now: number): Promise<IdempotencyRecord | null>;
  /** Removes what has expired; answers how many analyses went. */
  purge(now: number): Promise<number>;
  /** Resolves when reads work and the tables are there. */
  check(): Promise<void>;
  close(): Promise<void>;
}
