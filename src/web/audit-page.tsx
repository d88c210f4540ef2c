/**
 * /audit: a form, and the audit of what it sends. Whole pages that work without JavaScript; nothing is kept.
 */
import { raw } from 'hono/html';
import type { Audit } from '../audit/audit.ts';
import { renderAuditBody } from '../audit/html.ts';
import { type AuditSubmission, makeAudit, POOL_FIELD, readPool } from '../http/audit.ts';
import { type Body, readBody } from '../http/body.ts';
import type { App, Service } from '../http/dependencies.ts';
import { InvalidRequest } from '../http/problems.ts';
import { answerPage } from './answer-page.ts';
import { AuditForm } from './audit-form.tsx';
import { Layout } from './layout.tsx';
import { readPosting, valuesOf } from './page-form.ts';

export function addAuditPage(app: App, service: Service): void {
  const { version } = service;
  const showForm = (postingText?: string, error?: string) => (
    <Layout title="Check a job description" version={version}>
      <AuditForm postingText={postingText} error={error} />
    </Layout>
  );

  app.get('/audit', (c) => c.html(showForm()));

  app.post('/audit', async (c) => {
    let typed: string | undefined;
    try {
      const body = await readBody(c.req.raw, service.limits, POOL_FIELD);
      typed = valuesOf(body).postingText;
      return c.html(<AuditPage audit={await makeAudit(service, readAuditForm(body))} version={version} />);
    } catch (error) {
      return answerPage(c, service, error, (message) => showForm(typed, message));
    }
  });
}

/** Throws InvalidRequest with a sentence for a person. */
function readAuditForm(body: Body): AuditSubmission {
  if (body.type !== 'form') throw new InvalidRequest([{ field: 'form', message: 'send the form of the page' }]);
  const posting = readPosting(body.fields);
  if (!posting) throw new InvalidRequest([{ field: 'Job', message: 'choose a file or paste the text' }]);
  return { posting, resumes: readPool(body.lists.get('resumes') ?? []) };
}

function AuditPage({ audit, version }: { audit: Audit; version: string }) {
  return (
    <Layout title="Your job description" version={version} result>
      <div class="kept">
        <span>Nothing of this was kept: it is gone when you close the page.</span>
        <a href="/audit">Check another</a>
      </div>
      {raw(renderAuditBody(audit))}
    </Layout>
  );
}
