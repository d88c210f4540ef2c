/**
 * The pages people see: one form, one result. Enters: the same submissions the API takes, as a plain HTML form; leaves:
 * whole pages that work without JavaScript. Nothing is kept unless the person presses the button that says so.
 */
import { raw } from 'hono/html';
import { AnalysisError } from '../errors.ts';
import { keepCorrected, keepReport, makeReport } from '../http/analysis.ts';
import { readBody } from '../http/body.ts';
import type { App, Service } from '../http/dependencies.ts';
import { type Change, changedLines, changeText } from '../report/change.ts';
import { renderReportBody } from '../report/html.ts';
import type { Report } from '../report/report.ts';
import { REPORT_CSS } from '../report/style.ts';
import { askerOf } from '../report/words.ts';
import type { StoredAnalysis } from '../store/store.ts';
import { answerPage } from './answer-page.ts';
import { CorrectionForm, type CorrectionValues, correctionValuesOf, readCorrectionForm } from './correction.tsx';
import { AnalysisForm, type FormValues } from './form.tsx';
import { Layout } from './layout.tsx';
import { PAGE_CSS } from './page-css.ts';
import { readPageForm, valuesOf } from './page-form.ts';
import { PAGE_SCRIPT } from './page-script.ts';

/** Assets change only with the program, which names them by version. */
const ASSET_CACHE = 'public, max-age=86400';

export function addPages(app: App, service: Service): void {
  const roles = [...service.dictionary.roles.values()].map(({ id, name }) => ({ id, name }));
  const { version, clock, store } = service;

  const showForm = (values: FormValues, error?: string) => (
    <Layout title="Compare a resume with a job" version={version}>
      <AnalysisForm roles={roles} values={values} error={error} keepDays={service.limits.keepDays} />
    </Layout>
  );

  app.get('/', (c) => c.html(showForm({})));

  app.post('/analyses', async (c) => {
    let values: FormValues = {};
    try {
      const body = await readBody(c.req.raw, service.limits);
      values = valuesOf(body);
      const submission = readPageForm(body);
      if (submission.options.store) {
        const { stored } = await keepReport(service, c.get('tenant'), submission);
        return c.redirect(`/analyses/${stored.id}`, 303);
      }
      return c.html(<ResultPage report={await makeReport(service, submission)} version={version} />);
    } catch (error) {
      return answerPage(c, service, error, (message) => showForm(values, message));
    }
  });

  const find = async (tenant: string, id: string): Promise<StoredAnalysis> => {
    const stored = await store.findAnalysis(tenant, id, clock().getTime());
    if (!stored) throw new AnalysisError('not-found', 'There is no analysis at this address, or it has expired.');
    return stored;
  };

  app.get('/analyses/:id', async (c) => {
    try {
      const stored = await find(c.get('tenant'), c.req.param('id'));
      const from = c.req.query('from');
      const earlier = from === undefined ? null : await find(c.get('tenant'), from);
      const change = earlier && service.engine.explainChange(earlier.report, stored.report, service.dictionary);
      const changed = earlier && change ? { id: earlier.id, change } : null;
      return c.html(<ResultPage report={stored.report} version={version} stored={stored} changed={changed} />);
    } catch (error) {
      return answerPage(c, service, error, (message) => showForm({}, message));
    }
  });

  app.post('/analyses/:id/corrections', async (c) => {
    let show = (message: string): ReturnType<typeof Layout> => showForm({}, message);
    try {
      const stored = await find(c.get('tenant'), c.req.param('id'));
      const body = await readBody(c.req.raw, service.limits);
      show = (error) => (
        <ResultPage
          report={stored.report}
          version={version}
          stored={stored}
          correction={{ values: correctionValuesOf(body), error }}
        />
      );
      const correction = readCorrectionForm(body, stored.report, service.dictionary);
      const corrected = await keepCorrected(service, stored, [correction]);
      return c.redirect(`/analyses/${corrected.id}?from=${stored.id}`, 303);
    } catch (error) {
      return answerPage(c, service, error, (message) => show(message));
    }
  });

  app.post('/analyses/:id/delete', async (c) => {
    try {
      await store.deleteAnalysis(c.get('tenant'), c.req.param('id'), clock().getTime());
      return c.redirect('/', 303);
    } catch (error) {
      return answerPage(c, service, error, (message) => showForm({}, message));
    }
  });

  const css = `${PAGE_CSS}\n${REPORT_CSS}`;
  app.get('/assets/page.css', (c) =>
    c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': ASSET_CACHE }),
  );
  app.get('/assets/page.js', (c) =>
    c.body(PAGE_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': ASSET_CACHE }),
  );
}

interface ResultProps {
  readonly report: Report;
  readonly version: string;
  readonly stored?: StoredAnalysis;
  /** What changed since an earlier kept analysis. */
  readonly changed?: { readonly id: string; readonly change: Change } | null;
  readonly correction?: { readonly values: CorrectionValues; readonly error: string };
}

function ResultPage({ report, version, stored, changed = null, correction }: ResultProps) {
  return (
    <Layout title={`Your resume and this ${askerOf(report)}`} version={version} result>
      <div class="kept">
        {stored ? (
          <KeptNote stored={stored} />
        ) : (
          <span>Nothing of this was kept: it is gone when you close the page.</span>
        )}
        <a href="/">Compare another</a>
      </div>
      {changed && (
        <section class="changed" aria-labelledby="changed">
          <h2 id="changed">What changed</h2>
          <p>
            {changeText(changed.change)} <a href={`/analyses/${changed.id}`}>The earlier analysis</a>
          </p>
          <ul>
            {changedLines(changed.change).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {stored && <CorrectionForm id={stored.id} report={report} {...correction} />}
      {raw(renderReportBody(report))}
    </Layout>
  );
}

function KeptNote({ stored: { id, expiresAt } }: { stored: StoredAnalysis }) {
  const until = new Date(expiresAt).toISOString().slice(0, 10);
  return (
    <>
      <span>
        Kept until <time datetime={until}>{until}</time>. Download as <a href={`/v1/analyses/${id}.json`}>JSON</a>,{' '}
        <a href={`/v1/analyses/${id}.md`}>Markdown</a>, <a href={`/v1/analyses/${id}.html`}>HTML</a> or, for the plan,{' '}
        <a href={`/v1/analyses/${id}.ics`}>a calendar</a>.
      </span>
      <form method="post" action={`/analyses/${id}/delete`} class="inline">
        <button type="submit" class="quiet">
          Delete now
        </button>
      </form>
    </>
  );
}
