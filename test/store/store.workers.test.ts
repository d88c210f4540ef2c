/// <reference types="@cloudflare/vitest-pool-workers/types" />
/** The store suite on D1. */
import { applyD1Migrations, env } from 'cloudflare:test';
import type { D1Migration } from '@cloudflare/vitest-pool-workers';
import type { D1Database } from '@cloudflare/workers-types';
import { openD1Store } from '../../src/store/d1.ts';
import { describeStore } from './store-suite.ts';

const bindings = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] };

describeStore('D1', async () => {
  await applyD1Migrations(bindings.DB as never, bindings.MIGRATIONS);
  await bindings.DB.exec('DELETE FROM analyses');
  await bindings.DB.exec('DELETE FROM idempotency_keys');
  return openD1Store(bindings.DB);
});
