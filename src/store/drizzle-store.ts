/**
 * The Store over any drizzle SQLite database. Enters: a database handle and a way to run several writes as one (which
 * differs: a transaction in an embedded file, a batch on D1); leaves: a Store.
 */
import { and, desc, eq, gt, lt, lte, or, sql } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import { AnalysisError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import type { AnalysisSummary, Store, StoredAnalysis } from './store.ts';
import { analyses, idempotencyKeys } from './tables.ts';

/** D1 refuses rows above 2 MB; the embedded store keeps to the same, so that both answer alike. */
const ROW_BYTES = 1_900_000;

export type Database = BaseSQLiteDatabase<'async', unknown>;

/** A prepared write that `together` can run. */
export interface Write {
  toSQL(): { sql: string; params: unknown[] };
}

export interface DatabasePort {
  readonly db: Database;
  /** Runs all writes or none, in order; answers the rows each one changed. */
  together(writes: readonly Write[]): Promise<readonly number[]>;
  /** Makes sure that deleted rows are gone from the disk too, where that takes an extra step. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export function createStore({ db, together, forget, close }: DatabasePort): Store {
  return {
    saveAnalysis: (analysis, idempotency) =>
      guard(async () => {
        const writes: Write[] = [db.insert(analyses).values(toRow(analysis))];
        if (idempotency) {
          const { key, fingerprint, analysis: id, expiresAt } = idempotency;
          writes.push(
            db
              .delete(idempotencyKeys)
              .where(
                and(eq(idempotencyKeys.tenant, analysis.tenant), lte(idempotencyKeys.expiresAt, analysis.createdAt)),
              ),
            db.insert(idempotencyKeys).values({ tenant: analysis.tenant, key, fingerprint, analysis: id, expiresAt }),
          );
        }
        await together(writes);
      }),

    findAnalysis: (tenant, id, now) =>
      guard(async () => {
        const [row] = await db
          .select()
          .from(analyses)
          .where(and(eq(analyses.tenant, tenant), eq(analyses.id, id), gt(analyses.expiresAt, now)));
        if (!row) return null;
        const { createdAt, expiresAt } = row;
        return { tenant, id, createdAt, expiresAt, report: JSON.parse(row.report) as Report };
      }),

    listAnalyses: (tenant, now, limit, cursor) =>
      guard(async () => {
        const after = cursor === undefined ? null : readCursor(cursor);
        const rows = await db
          .select({
            id: analyses.id,
            createdAt: analyses.createdAt,
            expiresAt: analyses.expiresAt,
            asOf: analyses.asOf,
            scoreTenths: analyses.scoreTenths,
            engine: analyses.engine,
            dictionary: analyses.dictionary,
          })
          .from(analyses)
          .where(
            and(
              eq(analyses.tenant, tenant),
              gt(analyses.expiresAt, now),
              after
                ? or(
                    lt(analyses.createdAt, after.createdAt),
                    and(eq(analyses.createdAt, after.createdAt), lt(analyses.id, after.id)),
                  )
                : undefined,
            ),
          )
          .orderBy(desc(analyses.createdAt), desc(analyses.id))
          .limit(limit + 1);
        const items = rows.slice(0, limit).map(
          ({ scoreTenths, engine, dictionary, ...row }): AnalysisSummary => ({
            ...row,
            score: scoreTenths === null ? null : scoreTenths / 10,
            version: { engine, dictionary },
          }),
        );
        const last = items.at(-1);
        return { items, next: rows.length > limit && last ? `${last.createdAt}.${last.id}` : null };
      }),

    deleteAnalysis: (tenant, id, now) =>
      guard(async () => {
        const found = await db
          .select({ id: analyses.id })
          .from(analyses)
          .where(and(eq(analyses.tenant, tenant), eq(analyses.id, id), gt(analyses.expiresAt, now)));
        await together([
          db.delete(idempotencyKeys).where(and(eq(idempotencyKeys.tenant, tenant), eq(idempotencyKeys.analysis, id))),
          db.delete(analyses).where(and(eq(analyses.tenant, tenant), eq(analyses.id, id))),
        ]);
        await forget();
        return found.length > 0;
      }),

    findIdempotency: (tenant, key, now) =>
      guard(async () => {
        const [row] = await db
          .select()
          .from(idempotencyKeys)
          .where(
            and(eq(idempotencyKeys.tenant, tenant), eq(idempotencyKeys.key, key), gt(idempotencyKeys.expiresAt, now)),
          );
        if (!row) return null;
        return { key, fingerprint: row.fingerprint, analysis: row.analysis, expiresAt: row.expiresAt };
      }),

    purge: (now) =>
      guard(async () => {
        const [, gone] = await together([
          db.delete(idempotencyKeys).where(lte(idempotencyKeys.expiresAt, now)),
          db.delete(analyses).where(lte(analyses.expiresAt, now)),
        ]);
        if (gone) await forget();
        return gone ?? 0;
      }),

    check: () =>
      guard(async () => {
        await db.select({ one: sql`1` }).from(analyses).limit(1);
        await db.select({ one: sql`1` }).from(idempotencyKeys).limit(1);
      }),

    close,
  };
}

function toRow({ tenant, id, createdAt, expiresAt, report }: StoredAnalysis): typeof analyses.$inferInsert {
  const json = JSON.stringify(report);
  if (new TextEncoder().encode(json).length > ROW_BYTES) {
    throw new AnalysisError('too-large', 'The result is larger than the store keeps; analyse it without storing.');
  }
  return {
    tenant,
    id,
    createdAt,
    expiresAt,
    asOf: report.asOf,
    scoreTenths: report.score === null ? null : Math.round(report.score * 10),
    engine: report.version.engine,
    dictionary: report.version.dictionary,
    report: json,
  };
}

function readCursor(cursor: string): { createdAt: number; id: string } {
  const parts = /^(\d{1,16})\.([0-9a-f-]{36})$/.exec(cursor);
  if (!parts?.[1] || !parts[2]) throw new AnalysisError('invalid-request', 'The cursor is not one this list gave.');
  return { createdAt: Number(parts[1]), id: parts[2] };
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AnalysisError) throw error;
    if (tellsOf(error, /UNIQUE constraint failed/)) {
      throw new AnalysisError('conflict', 'This idempotency key is taken.', { cause: error });
    }
    throw new AnalysisError('store-unavailable', 'The store could not be read or written.', { cause: error });
  }
}

function tellsOf(error: unknown, pattern: RegExp): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (pattern.test(at.message)) return true;
  return false;
}
