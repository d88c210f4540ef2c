/**
 * How much is in work at once. Every body under analysis sits in memory, so that too many at once would end the
 * process for all of them: the one too many is told when to come back.
 */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './dependencies.ts';
import { TransportError } from './problems.ts';

/** Throws TransportError('busy') for a request with a body while `concurrent` others are in work. */
export function limitConcurrency(concurrent: number): MiddlewareHandler<AppEnv> {
  let active = 0;
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    if (active >= concurrent) throw new TransportError('busy', 'All places are taken.', { 'Retry-After': '2' });
    active += 1;
    try {
      await next();
    } finally {
      active -= 1;
    }
  };
}
