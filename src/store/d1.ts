/**
 * The store on Cloudflare D1. Enters: the database binding; leaves: a Store. Its tables come from the same migration
 * files, applied by `wrangler d1 migrations apply`.
 */
import type { D1Database } from '@cloudflare/workers-types';
import { drizzle } from 'drizzle-orm/d1';
import { createStore } from './drizzle-store.ts';
import type { Store } from './store.ts';

export function openD1Store(binding: D1Database): Store {
  return createStore({
    db: drizzle(binding),
    async together(writes) {
      const statements = writes.map((write) => {
        const { sql, params } = write.toSQL();
        return binding.prepare(sql).bind(...params);
      });
      const results = await binding.batch(statements);
      return results.map((result) => result.meta.changes);
    },
    async forget() {},
    async close() {},
  });
}
