/// <reference types="@cloudflare/vitest-pool-workers/types" />
/** The service suite inside workerd with D1, and the Worker's own entry. */
import { applyD1Migrations, env, SELF } from 'cloudflare:test';
import type { D1Migration } from '@cloudflare/vitest-pool-workers';
import type { D1Database } from '@cloudflare/workers-types';
import compiled from 'skillgap-dictionary';
import { beforeAll, expect, it } from 'vitest';
import { loadDictionary } from '../../src/dictionary/dictionary.ts';
import { engine } from '../../src/engine.ts';
import { createApp } from '../../src/http/app.ts';
import worker from '../../src/runtimes/worker.ts';
import { readDocument } from '../../src/runtimes/worker-documents.ts';
import { openD1Store } from '../../src/store/d1.ts';
import { ENGINE_VERSION } from '../../src/version.ts';
import { makeReportValue } from '../store/report-value.ts';
import { describeAudits } from './audits-suite.ts';
import { describeCorrections } from './corrections-suite.ts';
import { makeDocx, makePdf } from './files.ts';
import { describePlans } from './plans-suite.ts';
import { describeService, type MakeApp } from './suite.ts';

const bindings = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] };
const dictionary = loadDictionary(compiled);

beforeAll(async () => {
  await applyD1Migrations(bindings.DB as never, bindings.MIGRATIONS);
  // Outside a bundle the parsers take seconds to load, which would count against the first file's time.
  for (const bytes of [makePdf(['warm']), makePdf(['warm']), makeDocx(['warm'])]) {
    await readDocument(bytes).catch(() => undefined);
  }
}, 60_000);

const make: MakeApp = async (overrides) => {
  await bindings.DB.exec('DELETE FROM analyses');
  await bindings.DB.exec('DELETE FROM idempotency_keys');
  return createApp({
    dictionary,
    engine,
    store: openD1Store(bindings.DB),
    clock: () => new Date(),
    readDocument,
    version: ENGINE_VERSION,
    ...overrides,
  });
};

describeService('Workers with D1', make);
describeCorrections('Workers with D1', make);
describePlans('Workers with D1', make);
describeAudits('Workers with D1', make);

it('the Worker answers through its own entry', async () => {
  const response = await SELF.fetch('http://localhost/readyz');
  expect(await response.json()).toEqual({
    status: 'ready',
    version: { engine: ENGINE_VERSION, dictionary: compiled.version },
  });
});

it('the nightly cron of the Worker removes what has expired', async () => {
  const store = openD1Store(bindings.DB);
  const analysis = { tenant: 'cron', id: crypto.randomUUID(), createdAt: 1, report: makeReportValue() };
  await store.saveAnalysis({ ...analysis, expiresAt: 2 });
  await worker.scheduled(undefined, bindings);
  expect(await store.findAnalysis('cron', analysis.id, 0)).toBeNull();
});
