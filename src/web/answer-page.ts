/** Errors as pages. Enters: what was thrown and how to show a form with a message; leaves: the response. */
import type { Context } from 'hono';
import type { AppEnv, Service } from '../http/dependencies.ts';
import { describeBug } from '../http/headers.ts';
import { headersOf, toProblem } from '../http/problems.ts';
import type { Layout } from './layout.tsx';

/** The same statuses as the API, as a page a person can go on from. */
export function answerPage(
  c: Context<AppEnv>,
  service: Service,
  error: unknown,
  show: (message: string) => ReturnType<typeof Layout>,
): Response | Promise<Response> {
  const problem = toProblem(error, c.get('requestId'));
  if (problem.code === 'bug') {
    const { method } = c.req;
    service.log({
      event: 'bug',
      requestId: c.get('requestId'),
      method,
      route: '',
      status: 500,
      error: describeBug(error),
    });
  }
  const fields = (problem.errors ?? []).map(({ field, message }) => `${field}: ${message}.`);
  for (const [name, value] of Object.entries(headersOf(error))) c.header(name, value);
  c.status(problem.status as 400);
  // Advice on a wrong request is for those who write programs; a person is told which field to mend.
  return c.html(show(fields.length > 0 ? fields.join(' ') : `${problem.detail} ${problem.advice}`));
}
