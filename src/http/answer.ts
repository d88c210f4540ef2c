/** Errors as responses. Enters: a context and what was thrown; leaves: a problem document with its status and headers. */
import type { Context } from 'hono';
import type { AppEnv } from './dependencies.ts';
import { headersOf, toProblem } from './problems.ts';

export function answerProblem(c: Context<AppEnv>, error: unknown): Response {
  const problem = toProblem(error, c.get('requestId'));
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headersOf(error), 'Content-Type': 'application/problem+json' },
  });
}
