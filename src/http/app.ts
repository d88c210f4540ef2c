/**
 * The service on one screen. Enters: what a runtime hands in; leaves: an app that answers Requests with Responses.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { AnalysisError } from '../errors.ts';
import { addAuditPage } from '../web/audit-page.tsx';
import { addPages } from '../web/pages.tsx';
import { answerProblem } from './answer.ts';
import { type App, type AppDependencies, type AppEnv, SERVICE_LIMITS, type Service } from './dependencies.ts';
import { limitConcurrency } from './gate.ts';
import { checkHost, refuseCrossSite, requireOpen } from './guards.ts';
import { addHeaders, describeBug, logRequests } from './headers.ts';
import { InvalidRequest, TransportError } from './problems.ts';
import { addAnalyses } from './routes/analyses.ts';
import { addAudits } from './routes/audits.ts';
import { addDocuments } from './routes/documents.ts';
import { addExtractions } from './routes/extractions.ts';
import { addOperations } from './routes/operations.ts';
import { addPlans } from './routes/plans.ts';
import { addRoadmaps } from './routes/roadmaps.ts';
import { addRoles } from './routes/roles.ts';
import { addSkills } from './routes/skills.ts';
import { fieldProblems } from './submission.ts';

/** Whose data a request is about, until keys tell tenants apart. */
const LOCAL_TENANT = 'local';

export function createApp(dependencies: AppDependencies): App {
  const service: Service = {
    log: () => undefined,
    ...dependencies,
    limits: { ...SERVICE_LIMITS, ...dependencies.limits },
  };
  const app: App = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw new InvalidRequest(fieldProblems(result.error));
    },
  });

  app.use(addHeaders(), logRequests(service.log, service.clock));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answerProblem(
          c,
          new TransportError('method-not-allowed', `Use ${methods.join(', ')}.`, { Allow: methods.join(', ') }),
        ),
    }),
  );
  app.use(
    requireOpen(service.open ?? true),
    checkHost(service.hosts),
    refuseCrossSite(),
    limitConcurrency(service.limits.concurrent),
  );
  app.use(async (c, next) => {
    c.set('tenant', LOCAL_TENANT);
    await next();
  });
  app.onError((error, c) => {
    const answer = answerProblem(c, error);
    if (answer.status === 500) logBug(service, c.get('requestId'), c.req.method, error);
    return answer;
  });
  app.notFound((c) => answerProblem(c, new AnalysisError('not-found', 'There is nothing at this address.')));

  addDocuments(app, service);
  addExtractions(app, service);
  addAnalyses(app, service);
  addPlans(app, service);
  addAudits(app, service);
  addSkills(app, service);
  addRoles(app, service);
  addRoadmaps(app, service);
  addOperations(app, service);
  addAuditPage(app, service);
  addPages(app, service);
  return app;
}

function logBug(service: Service, requestId: string, method: string, error: unknown): void {
  service.log({ event: 'bug', requestId, method, route: '', status: 500, error: describeBug(error) });
}
