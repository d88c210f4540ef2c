/**
 * Who may ask. A service on a person's own machine has no keys, so any web page they visit could try to use it: by a
 * form sent across sites, or by a host name that suddenly resolves to 127.0.0.1. Both are refused.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './dependencies.ts';
import { TransportError } from './problems.ts';

/** Throws TransportError('forbidden') for a Host not in `hosts`; lets everything pass where `hosts` is absent. */
export function checkHost(hosts: readonly string[] | undefined): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (hosts && !hosts.includes(new URL(c.req.url).hostname)) {
      throw new TransportError('forbidden', 'This host name is not one this service answers to.');
    }
    await next();
  };
}

/** Throws TransportError('keys-required') for all but the liveness check where open use is not allowed. */
export function requireOpen(open: boolean): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!open && c.req.path !== '/healthz') {
      throw new TransportError('keys-required', 'This service is not open to use without API keys.');
    }
    await next();
  };
}

/** Throws TransportError('forbidden') for a write that a browser says comes from another site. */
export function refuseCrossSite(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (writes && !isSameSite(c.req.raw)) {
      throw new TransportError('forbidden', 'A browser sent this request from another site.');
    }
    await next();
  };
}

/** Programs send neither header, browsers at least one of them. */
function isSameSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
