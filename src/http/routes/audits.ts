/** POST /v1/audits: whether a posting is clear and can be met, and with resumes which must costs most. Nothing is kept. */
import { makeAudit, POOL_FIELD, readAuditSubmission } from '../audit.ts';
import { readBody } from '../body.ts';
import type { App, Service } from '../dependencies.ts';
import { auditSchema } from '../schemas/audit.ts';
import { auditFormSchema, auditRequestSchema } from '../schemas/request.ts';
import { READ_PROBLEMS } from './documents.ts';

export function addAudits(app: App, service: Service): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/audits',
    summary: 'Audit a posting',
    request: {
      body: {
        required: true,
        content: {
          'application/json': { schema: auditRequestSchema },
          'multipart/form-data': { schema: auditFormSchema },
        },
      },
    },
    responses: {
      200: { description: 'The audit; nothing is kept', content: { 'application/json': { schema: auditSchema } } },
      ...READ_PROBLEMS,
    },
  });
  app.post('/v1/audits', async (c) =>
    c.json(await makeAudit(service, readAuditSubmission(await readBody(c.req.raw, service.limits, POOL_FIELD)))),
  );
}
