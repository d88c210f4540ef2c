/**
 * The tables, one definition for SQLite and D1. Every row belongs to a tenant. A kept analysis is one row: its report
 * holds both texts, so deleting the row deletes all that was kept of a person.
 */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const analyses = sqliteTable(
  'analyses',
  {
    tenant: text().notNull(),
    id: text().notNull(),
    /** Milliseconds since 1970, UTC. */
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    asOf: text('as_of').notNull(),
    /** Tenths of a point, null where the report has no score. */
    scoreTenths: integer('score_tenths'),
    engine: text().notNull(),
    dictionary: text().notNull(),
    /** The Report as JSON. */
    report: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.id] }),
    index('analyses_by_time').on(table.tenant, table.createdAt, table.id),
    index('analyses_by_expiry').on(table.expiresAt),
  ],
);

/** What a caller's Idempotency-Key already made, and from which request. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    tenant: text().notNull(),
    key: text().notNull(),
    /** SHA-256 of the request's meaning, hex: never the request itself. */
    fingerprint: text().notNull(),
    analysis: text().notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.key] }),
    index('idempotency_keys_by_analysis').on(table.tenant, table.analysis),
    index('idempotency_keys_by_expiry').on(table.expiresAt),
  ],
);
