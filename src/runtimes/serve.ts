/**
 * The service as one process with one file. Enters: where to listen, which database file; leaves: when it has been told
 * to stop and the last request is answered. Without keys anyone who can reach it can use it, so it binds to other
 * addresses than this machine's own only when told that this is meant.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { AnalysisError } from '../errors.ts';
import { createApp } from '../http/app.ts';
import type { Engine, LogEntry } from '../http/dependencies.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { openDocumentThreads } from './document-threads.ts';
import { type Listening, listen } from './node.ts';
import { writeReportPdf } from './node-pdf.ts';

export interface ServeOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Path of the database file, or `:memory:`. */
  readonly db: string;
  /** `--insecure-no-keys`: serve other machines although there are no API keys. */
  readonly insecureNoKeys: boolean;
  readonly dictionary: Dictionary;
  readonly engine: Engine;
  readonly version: string;
  /** Called for each request; where absent, a JSON line on standard error. */
  readonly log?: (entry: LogEntry) => void;
}

const HOUR = 60 * 60 * 1000;

/** Starts and answers the running server. Throws 'usage' for an open address without leave, 'store-unavailable'. */
export async function startService(options: ServeOptions): Promise<Listening> {
  const { host, port, db, insecureNoKeys, dictionary, engine, version, log = writeLine } = options;
  const loopback = isLoopback(host);
  if (!loopback && !insecureNoKeys) {
    throw new AnalysisError(
      'usage',
      `On ${host} other machines could use this service, which has no API keys; --insecure-no-keys allows it.`,
    );
  }
  const store = openSqliteStore(db);
  await store.purge(Date.now());
  const purging = setInterval(() => store.purge(Date.now()).catch(() => undefined), HOUR);
  purging.unref();
  const threads = openDocumentThreads();
  const app = createApp({
    dictionary,
    engine,
    store,
    version,
    log,
    writePdf: writeReportPdf,
    readDocument: threads.readDocument,
    clock: () => new Date(),
    ...(loopback && { hosts: ['localhost', '127.0.0.1', '[::1]', host] }),
  });
  try {
    const server = await listen(app, host, port);
    return {
      url: server.url,
      async close(milliseconds) {
        clearInterval(purging);
        await server.close(milliseconds);
        await threads.close();
        await store.close();
      },
    };
  } catch (error) {
    clearInterval(purging);
    await store.close();
    throw new AnalysisError('usage', `Cannot listen on ${host}, port ${port}: ${codeOf(error)}.`, { cause: error });
  }
}

/** Serves until SIGINT or SIGTERM. */
export async function serve(options: ServeOptions): Promise<void> {
  const server = await startService(options);
  process.stderr.write(`skillgap serves ${server.url} (stop with Ctrl+C)\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await server.close();
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

const writeLine = (entry: LogEntry): void => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
