/** /v1/plans: one plan for several jobs. Nothing is kept. */
import { today } from '../analysis.ts';
import { readBody } from '../body.ts';
import type { App, Service } from '../dependencies.ts';
import { problemResponses } from '../schemas/answer.ts';
import { jobsReportSchema, planRequestSchema } from '../schemas/plan.ts';
import { checkValue, openSource } from '../submission.ts';

export function addPlans(app: App, service: Service): void {
  const { engine, dictionary, limits } = service;
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/plans',
    summary: 'Plan for several jobs at once: what lifts most of them over the bar per hour',
    request: { body: { required: true, content: { 'application/json': { schema: planRequestSchema } } } },
    responses: {
      200: { description: 'The plan; nothing is kept', content: { 'application/json': { schema: jobsReportSchema } } },
      ...problemResponses('invalid-request', 'not-found', 'too-large', 'busy'),
    },
  });
  app.post('/v1/plans', async (c) => {
    const body = await readBody(c.req.raw, limits);
    const { resume, postings, asOf, ...options } = checkValue(
      planRequestSchema,
      body.type === 'json' ? body.value : null,
    );
    const jobs = [];
    for (const [at, job] of postings.entries()) {
      const name =
        job.name ?? ('role' in job ? (dictionary.roles.get(job.role)?.name ?? job.role) : `Posting ${at + 1}`);
      jobs.push(
        'role' in job ? { name, role: job.role } : { name, posting: await openSource({ text: job.text }, service) },
      );
    }
    const document = await openSource(resume, service);
    return c.json(engine.planForJobs(document, jobs, dictionary, { ...options, asOf: asOf ?? today(service) }));
  });
}
