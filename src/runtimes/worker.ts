/**
 * The service on Cloudflare Workers with D1. Enters: a request and the bindings of wrangler.toml; leaves: a response.
 * A Worker is reachable by anyone, so that without API keys it answers only where INSECURE_NO_KEYS says "yes".
 */
import type { D1Database } from '@cloudflare/workers-types';
import compiled from 'skillgap-dictionary';
import { loadDictionary } from '../dictionary/dictionary.ts';
import { engine } from '../engine.ts';
import { createApp } from '../http/app.ts';
import type { App } from '../http/dependencies.ts';
import { openD1Store } from '../store/d1.ts';
import { ENGINE_VERSION } from '../version.ts';
import { readDocument } from './worker-documents.ts';

interface Bindings {
  readonly DB: D1Database;
  readonly INSECURE_NO_KEYS?: string;
}

/** Made at the first request, because start-up time is rationed; bindings do not change within an isolate. */
let app: App | undefined;

function openApp(bindings: Bindings): App {
  app ??= createApp({
    dictionary: loadDictionary(compiled),
    engine,
    store: openD1Store(bindings.DB),
    version: ENGINE_VERSION,
    log: (entry) => console.log(JSON.stringify(entry)),
    readDocument,
    clock: () => new Date(),
    open: bindings.INSECURE_NO_KEYS === 'yes',
  });
  return app;
}

export default {
  fetch: (request: Request, bindings: Bindings): Response | Promise<Response> => openApp(bindings).fetch(request),
  /** By the cron in wrangler.toml. */
  async scheduled(_controller: unknown, bindings: Bindings): Promise<void> {
    await openD1Store(bindings.DB).purge(Date.now());
  },
};
