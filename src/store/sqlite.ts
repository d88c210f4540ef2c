/**
 * The embedded store: one SQLite file beside the process, nothing else to install. Enters: a file path (or `:memory:`);
 * leaves: a Store whose migrations are applied.
 */
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { AnalysisError } from '../errors.ts';
import { createStore, type Database } from './drizzle-store.ts';
import type { Store } from './store.ts';

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/** Throws AnalysisError('store-unavailable') where the file cannot be opened or written. */
export function openSqliteStore(file: string, migrationsFolder: string = MIGRATIONS): Store {
  const client = openFile(file);
  const db = drizzle({ client });
  try {
    migrate(db, { migrationsFolder });
  } catch (error) {
    client.close();
    throw new AnalysisError('store-unavailable', 'The store could not be brought up to date.', { cause: error });
  }
  return createStore({
    // Every query is awaited, and awaiting a synchronous drizzle query gives its rows: only the type differs.
    db: db as unknown as Database,
    async together(writes) {
      const run = client.transaction(() =>
        writes.map((write) => {
          const { sql, params } = write.toSQL();
          return client.prepare(sql).run(...params).changes;
        }),
      );
      return run.immediate();
    },
    async forget() {
      // The write-ahead log still holds what was deleted until it is written back and cut.
      client.pragma('wal_checkpoint(TRUNCATE)');
    },
    async close() {
      client.close();
    },
  });
}

function openFile(file: string): SqliteDatabase.Database {
  try {
    const client = new SqliteDatabase(file, { timeout: 5_000 });
    client.pragma('journal_mode = WAL');
    client.pragma('synchronous = NORMAL');
    // A deleted resume must not linger in free pages of the file.
    client.pragma('secure_delete = ON');
    return client;
  } catch (error) {
    throw new AnalysisError('store-unavailable', 'The database file could not be opened.', { cause: error });
  }
}
