/** Node's HTTP server around an app. Enters: an app and an address; leaves: a server that listens and can be stopped. */
import { createAdaptorServer } from '@hono/node-server';
import type { App } from '../http/dependencies.ts';

export interface Listening {
  /** `http://127.0.0.1:8787`, with the port that was really taken. */
  readonly url: string;
  /** Stops listening and waits for requests in work, at most `milliseconds`. */
  close(milliseconds?: number): Promise<void>;
}

/** Port 0 takes any free one. Rejects where the address cannot be taken. */
export async function listen(app: App, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close(milliseconds = 5_000) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const force = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), milliseconds);
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await closed;
      clearTimeout(force);
    },
  };
}
