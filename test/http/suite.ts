/**
 * What the service must do wherever it runs. Enters: a way to make an app on one platform, with a store that is empty;
 * leaves: the same tests for each. Skips: none.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import type { App, AppDependencies, LogEntry } from '../../src/http/dependencies.ts';
import { reportSchema } from '../../src/http/schemas/report.ts';
import { makeDocx, makePdf } from './files.ts';
import { POSTING, POSTING_LINES, RESUME, RESUME_LINES } from './people.ts';

export type MakeApp = (overrides?: Partial<AppDependencies>) => Promise<App>;

const NOW = new Date('2026-11-21T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

const json = (value: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

function form(fields: Record<string, string | Uint8Array<ArrayBuffer>>): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    body.append(name, typeof value === 'string' ? value : new File([value], `${name}.bin`));
  }
  return { method: 'POST', body };
}

const PAIR = { resume: { text: RESUME }, posting: { text: POSTING } };

export function describeService(ground: string, make: MakeApp): void {
  describe(`the service on ${ground}`, () => {
    let now = NOW;
    let app: App;
    const clock = () => now;

    beforeEach(async () => {
      now = NOW;
      app = await make({ clock });
    });

    const keep = async (request: RequestInit = json({ ...PAIR, store: true })): Promise<string> => {
      const response = await app.request('/v1/analyses', request);
      expect(response.status).toBe(201);
      return response.headers.get('location') ?? '';
    };

    it('answers an analysis that fits its own description and adds up', async () => {
      const response = await app.request('/v1/analyses', json(PAIR));
      expect(response.status).toBe(200);
      const report = reportSchema.parse(await response.json());
      expect(report.asOf).toBe('2026-11-21');
      const sum = report.requirements.reduce((total, { contribution }) => total + Math.round(contribution * 10), 0);
      expect(sum).toBe(Math.round((report.score ?? -1) * 10));
      for (const { posting } of report.requirements) {
        expect(report.documents.posting.text.slice(posting.start, posting.end)).toBe(posting.text);
      }
      for (const { evidence } of report.requirements) {
        for (const { start, end, text } of evidence) {
          expect(report.documents.resume.text.slice(start, end)).toBe(text);
        }
      }
      const verdicts = report.requirements.map(({ anyOf, verdict }) => `${anyOf[0]?.name}: ${verdict}`);
      expect(verdicts).toContain('Python: met');
      expect(verdicts).toContain('Apache Kafka: missing');
    });

    it('answers the same bytes for the same request', async () => {
      const [first, second] = [
        await app.request('/v1/analyses', json(PAIR)),
        await app.request('/v1/analyses', json(PAIR)),
      ];
      expect(await first?.text()).toBe(await second?.text());
    });

    it.each([
      ['PDF', makePdf(RESUME_LINES), 'pdf'],
      ['DOCX', makeDocx(RESUME_LINES), 'docx'],
      ['plain text', new TextEncoder().encode(RESUME), 'text'],
    ])('reads an uploaded %s as the resume it holds', async (_name, resume, format) => {
      const response = await app.request('/v1/analyses', form({ resume, posting: POSTING }));
      expect(response.status).toBe(200);
      const report = reportSchema.parse(await response.json());
      expect(report.documents.resume.format).toBe(format);
      expect(report.requirements.find(({ anyOf }) => anyOf[0]?.skill === 'python')?.verdict).toBe('met');
    });

    it('reads a PDF posting beside a DOCX resume, with options as JSON', async () => {
      const fields = { resume: makeDocx(RESUME_LINES), posting: makePdf(POSTING_LINES) };
      const options = JSON.stringify({ asOf: '2024-01-31', weights: { nice: 0 } });
      const response = await app.request('/v1/analyses', form({ ...fields, options }));
      const report = reportSchema.parse(await response.json());
      expect(report.asOf).toBe('2024-01-31');
      expect(report.numbers.nice).toBe(0);
    });

    it('compares with a role, and does not know every role', async () => {
      const { roles } = (await (await app.request('/v1/roles')).json()) as { roles: { id: string }[] };
      expect(roles.map(({ id }) => id)).toContain('backend-developer');
      const posting = { role: 'backend-developer' };
      const response = await app.request('/v1/analyses', json({ resume: PAIR.resume, posting }));
      expect(reportSchema.parse(await response.json()).requirements.length).toBeGreaterThan(3);
      const unknown = await app.request('/v1/analyses', json({ resume: PAIR.resume, posting: { role: 'astronaut' } }));
      expect([unknown.status, ((await unknown.json()) as { code: string }).code]).toEqual([404, 'not-found']);
    });

    it('keeps nothing unless asked', async () => {
      await app.request('/v1/analyses', json(PAIR));
      expect(await (await app.request('/v1/analyses')).json()).toEqual({ analyses: [], next: null });
    });

    it('keeps an analysis when asked, lists it, and answers it in three forms', async () => {
      const location = await keep();
      const kept = await app.request(location);
      expect(kept.headers.get('sunset')).toBe(new Date(NOW.getTime() + 30 * DAY).toUTCString());
      const report = await kept.json();
      expect(await (await app.request(`${location}.json`, { headers: { accept: 'text/html' } })).json()).toEqual(
        report,
      );
      const markdown = await app.request(location, { headers: { accept: 'text/markdown' } });
      expect(markdown.headers.get('content-type')).toContain('text/markdown');
      expect(await markdown.text()).toContain('Kafka');
      expect(await (await app.request(`${location}.md`)).text()).toContain('Kafka');
      const html = await app.request(`${location}.html`);
      expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await html.text()).toMatch(/^<!doctype html>/i);
      const list = (await (await app.request('/v1/analyses')).json()) as { analyses: { id: string }[] };
      expect(list.analyses.map(({ id }) => `/v1/analyses/${id}`)).toEqual([location]);
    });

    it('answers a kept analysis as PDF where it can, and says so where it cannot', async () => {
      const location = await keep();
      const answers = [
        await app.request(`${location}.pdf`),
        await app.request(location, { headers: { accept: 'application/pdf' } }),
      ];
      const [bySuffix, byAccept] = answers;
      if (ground.startsWith('Workers')) {
        expect(bySuffix?.status).toBe(406);
        expect(((await bySuffix?.json()) as { code: string } | undefined)?.code).toBe('not-acceptable');
        expect(byAccept?.headers.get('content-type')).toContain('application/json');
        return;
      }
      for (const answer of answers) {
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
        expect((await answer.text()).slice(0, 5)).toBe('%PDF-');
      }
    });

    it('deletes an analysis once', async () => {
      const location = await keep();
      expect((await app.request(location, { method: 'DELETE' })).status).toBe(204);
      expect((await app.request(location)).status).toBe(404);
      expect((await app.request(location, { method: 'DELETE' })).status).toBe(404);
    });

    it('no longer answers an analysis that has expired', async () => {
      const location = await keep();
      now = new Date(NOW.getTime() + 30 * DAY - 1);
      expect((await app.request(location)).status).toBe(200);
      now = new Date(NOW.getTime() + 30 * DAY);
      expect((await app.request(location)).status).toBe(404);
      expect((await (await app.request('/v1/analyses')).json()) as object).toEqual({ analyses: [], next: null });
    });

    it('pages through a list, newest first', async () => {
      const locations: string[] = [];
      for (const minute of [0, 1, 2]) {
        now = new Date(NOW.getTime() + minute * 60_000);
        locations.unshift(await keep());
      }
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 2; page++) {
        const response = await app.request(`/v1/analyses?limit=2${cursor}`);
        const { analyses, next } = (await response.json()) as { analyses: { id: string }[]; next: string | null };
        seen.push(...analyses.map(({ id }) => `/v1/analyses/${id}`));
        cursor = `&cursor=${next}`;
      }
      expect(seen).toEqual(locations);
    });

    it('answers a repeated Idempotency-Key with what it made, in any encoding of the same request', async () => {
      const headers = { 'idempotency-key': 'retry-1' };
      const first = await keep(json({ ...PAIR, store: true }, headers));
      const again = await app.request('/v1/analyses', json({ store: true, ...PAIR }, headers));
      expect([again.headers.get('location'), again.headers.get('idempotent-replayed')]).toEqual([first, 'true']);
      const multipart = form({ resume: RESUME, posting: POSTING, options: '{"store":true}' });
      expect(await keep({ ...multipart, headers })).toBe(first);
      const other = await app.request('/v1/analyses', json({ ...PAIR, asOf: '2020-01-01', store: true }, headers));
      expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([409, 'conflict']);
    });

    it('extracts with spans into the text as sent, line breaks and all', async () => {
      const text = 'Skills:\r\nPython, Docker';
      const response = await app.request('/v1/extractions', json({ id: 'a1', text, kind: 'resume' }));
      const result = (await response.json()) as {
        id: string;
        mentions: { start: number; end: number; text: string }[];
      };
      expect(result.id).toBe('a1');
      expect(result.mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(['Python', 'Docker']);
    });

    it('shows what it reads in a file', async () => {
      const response = await app.request('/v1/documents', form({ document: makePdf(['Mara Lindqvist', 'Python']) }));
      const document = (await response.json()) as { text: string; format: string };
      expect(document.format).toBe('pdf');
      expect(document.text.split('\n').filter(Boolean)).toEqual(['Mara Lindqvist', 'Python']);
    });

    it('shows the sections of a text, whose spans index it', async () => {
      const response = await app.request('/v1/documents', json({ text: POSTING, kind: 'posting' }));
      const { sections, language } = (await response.json()) as {
        sections: { kind: string; heading: { start: number; end: number } | null }[];
        language: string;
      };
      expect(language).toBe('en');
      const headings = sections.map(({ kind, heading }) => [
        kind,
        heading && POSTING.slice(heading.start, heading.end),
      ]);
      expect(headings).toContainEqual(['must', 'Requirements']);
      expect(headings).toContainEqual(['nice', 'Nice to have']);
    });

    it('finds skills by name and shows one', async () => {
      const found = (await (await app.request('/v1/skills?q=kafka')).json()) as { skills: { id: string }[] };
      expect(found.skills[0]?.id).toBe('apache-kafka');
      expect(((await (await app.request('/v1/skills/apache-kafka')).json()) as { name: string }).name).toBe(
        'Apache Kafka',
      );
    });

    it.each([
      ['java', { esco: 'http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389', onet: 'Oracle Java' }],
      ['expressjs', { esco: null, onet: null }],
    ])('names %s as ESCO and O*NET do, or says null', async (id, ids) => {
      expect(await (await app.request(`/v1/skills/${id}`)).json()).toMatchObject(ids);
    });

    it('is alive, ready, and described', async () => {
      expect((await app.request('/healthz')).status).toBe(200);
      expect((await app.request('/readyz')).status).toBe(200);
      expect((await app.request('/openapi.json')).status).toBe(200);
    });

    const valid = JSON.stringify(PAIR);
    const asJson = { 'content-type': 'application/json' };
    it.each<[string, string, RequestInit, number, string]>([
      ['an unknown address', '/v1/nothing', {}, 404, 'not-found'],
      ['another method', '/v1/analyses', { method: 'PUT' }, 405, 'method-not-allowed'],
      ['another method on a page', '/', { method: 'DELETE' }, 405, 'method-not-allowed'],
      ['an unknown skill', '/v1/skills/phlogiston', {}, 404, 'not-found'],
      ['an unknown analysis', '/v1/analyses/00000000-0000-0000-0000-000000000000', {}, 404, 'not-found'],
      ['an unknown suffix', '/v1/analyses/00000000-0000-0000-0000-000000000000.exe', {}, 404, 'not-found'],
      ['a missing query', '/v1/skills', {}, 400, 'invalid-request'],
      ['a page size out of range', '/v1/analyses?limit=1000', {}, 400, 'invalid-request'],
      ['a made-up cursor', '/v1/analyses?cursor=x', {}, 400, 'invalid-request'],
      ['no content type', '/v1/analyses', { method: 'POST' }, 415, 'unsupported-media-type'],
      [
        'XML',
        '/v1/analyses',
        { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' },
        415,
        'unsupported-media-type',
      ],
      ['broken JSON', '/v1/analyses', { method: 'POST', headers: asJson, body: '{' }, 400, 'invalid-request'],
      [
        'a broken form',
        '/v1/analyses',
        { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'no' },
        400,
        'invalid-request',
      ],
      ['no posting', '/v1/analyses', json({ resume: PAIR.resume }), 400, 'invalid-request'],
      ['an unknown field', '/v1/analyses', json({ ...PAIR, colour: 'red' }), 400, 'invalid-request'],
      ['a day that is none', '/v1/analyses', json({ ...PAIR, asOf: '2026-02-30' }), 400, 'invalid-request'],
      ['weights of nothing', '/v1/analyses', json({ ...PAIR, weights: { must: 0, nice: 0 } }), 400, 'invalid-request'],
      [
        'a bad idempotency key',
        '/v1/analyses',
        json({ ...PAIR, store: true }, { 'idempotency-key': 'a b' }),
        400,
        'invalid-request',
      ],
      [
        'options that are no JSON',
        '/v1/analyses',
        form({ resume: RESUME, posting: POSTING, options: '{' }),
        400,
        'invalid-request',
      ],
      [
        'a posting and a role',
        '/v1/analyses',
        form({ resume: RESUME, posting: POSTING, role: 'backend-developer' }),
        400,
        'invalid-request',
      ],
      [
        'an image',
        '/v1/documents',
        form({ document: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) }),
        415,
        'unsupported-format',
      ],
      [
        'a broken PDF',
        '/v1/documents',
        form({ document: new TextEncoder().encode('%PDF-1.7\nnothing more') }),
        422,
        'unreadable-file',
      ],
      [
        'a form from another site',
        '/v1/analyses',
        { method: 'POST', headers: { ...asJson, 'sec-fetch-site': 'cross-site' }, body: valid },
        403,
        'forbidden',
      ],
      [
        'another origin',
        '/v1/analyses',
        { method: 'POST', headers: { ...asJson, origin: 'https://evil.example' }, body: valid },
        403,
        'forbidden',
      ],
    ])('answers %s with a problem document', async (_name, path, request, status, code) => {
      const response = await app.request(path, request);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const problem = (await response.json()) as { status: number; code: string; instance: string };
      expect([response.status, problem.status, problem.code]).toEqual([status, status, code]);
      expect(problem.instance).toBe(`urn:uuid:${response.headers.get('x-request-id')}`);
    });

    it('names the methods there are', async () => {
      const response = await app.request('/v1/analyses', { method: 'PATCH' });
      expect(response.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST']);
    });

    it('says which field is wrong and does not quote it', async () => {
      const response = await app.request('/v1/analyses', json({ ...PAIR, asOf: 'secret words' }));
      const text = await response.text();
      expect((JSON.parse(text) as { errors: { field: string }[] }).errors.map(({ field }) => field)).toContain('asOf');
      expect(text).not.toContain('secret');
    });

    it('refuses a body over the limit, declared or not', async () => {
      const small = await make({ clock, limits: { bodyBytes: 1000 } });
      const declared = await small.request('/v1/analyses', json({ ...PAIR, padding: 'x'.repeat(2000) }));
      expect(declared.status).toBe(413);
      let sent = 0;
      const stream = new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1;
          controller.enqueue(new Uint8Array(500));
        },
      });
      const request = new Request('http://localhost/v1/analyses', {
        method: 'POST',
        headers: asJson,
        body: stream,
        duplex: 'half',
      } as RequestInit);
      const streamed = await small.request(request);
      expect([streamed.status, ((await streamed.json()) as { code: string }).code]).toEqual([413, 'too-large']);
      expect(sent).toBeLessThan(10);
    });

    it('refuses a text over the limit, however it is sent', async () => {
      const small = await make({ clock, limits: { characters: 50 } });
      const requests: [string, RequestInit][] = [
        ['/v1/analyses', json(PAIR)],
        ['/v1/analyses', form({ resume: 'Python', posting: POSTING })],
        ['/v1/extractions', json({ text: RESUME, kind: 'resume' })],
        ['/v1/documents', json({ text: RESUME })],
        ['/analyses', form({ resumeText: RESUME, postingText: POSTING })],
      ];
      for (const [path, request] of requests) expect((await small.request(path, request)).status).toBe(413);
    });

    it('does not wait for a body that never ends', async () => {
      const impatient = await make({ clock, limits: { bodyMilliseconds: 50 } });
      const body = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
      const request = new Request('http://localhost/v1/analyses', {
        method: 'POST',
        headers: asJson,
        body,
        duplex: 'half',
      } as RequestInit);
      const response = await impatient.request(request);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([408, 'body-timeout']);
    });

    it('tells the one too many when to come back', async () => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const full = await make({
        clock,
        limits: { concurrent: 1 },
        readDocument: async () => {
          await held;
          throw new Error('not reached by the one refused');
        },
      });
      const first = full.request('/v1/documents', form({ document: makePdf(['Python']) }));
      const second = await full.request('/v1/analyses', json(PAIR));
      expect([second.status, second.headers.get('retry-after')]).toEqual([503, '2']);
      expect((await full.request('/healthz')).status).toBe(200);
      release();
      await first;
      expect((await full.request('/v1/analyses', json(PAIR))).status).toBe(200);
    });

    it('answers a bug without telling or logging anything of the text', async () => {
      const entries: LogEntry[] = [];
      const broken = await make({
        clock,
        log: (entry) => entries.push(entry),
        readDocument: () => Promise.reject(new TypeError('quoting Mara Lindqvist')),
      });
      const response = await broken.request('/v1/documents', form({ document: makePdf(['Mara Lindqvist']) }));
      const text = await response.text();
      expect([response.status, (JSON.parse(text) as { code: string }).code]).toEqual([500, 'bug']);
      expect(text).not.toContain('Mara');
      expect(entries.map(({ event, route, status }) => [event, route, status])).toContainEqual([
        'request',
        '/v1/documents',
        500,
      ]);
      expect(entries.find(({ event }) => event === 'bug')?.error).toMatch(/^TypeError\n {4}at /);
      expect(JSON.stringify(entries)).not.toContain('Mara');
    });

    it('logs a request by its pattern', async () => {
      const entries: LogEntry[] = [];
      const logged = await make({ clock, log: (entry) => entries.push(entry) });
      await logged.request('/v1/skills/python?private=1');
      expect(entries).toMatchObject([{ event: 'request', method: 'GET', route: '/v1/skills/:id', status: 200, ms: 0 }]);
      expect(JSON.stringify(entries)).not.toContain('private');
    });

    it('answers only to its own host names where it has some', async () => {
      const local = await make({ clock, hosts: ['localhost', '127.0.0.1'] });
      expect((await local.request('http://localhost/healthz')).status).toBe(200);
      expect((await local.request('http://rebound.example/healthz')).status).toBe(403);
    });

    it('stays shut where open use is not allowed', async () => {
      const shut = await make({ clock, open: false });
      expect((await shut.request('/healthz')).status).toBe(200);
      const response = await shut.request('/');
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'keys-required']);
    });

    it('forbids caches, frames and foreign scripts on every answer', async () => {
      for (const path of ['/', '/v1/roles', '/nothing']) {
        const { headers } = await app.request(path);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
        expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      }
    });

    it('compares on the page without JavaScript, and keeps only by the other button', async () => {
      const fields = { resumeText: RESUME, postingText: POSTING, role: '', hours: '' };
      const result = await app.request('/analyses', form({ ...fields, store: 'no' }));
      expect(result.status).toBe(200);
      expect(await result.text()).toContain('Kafka');
      const saved = await app.request('/analyses', form({ ...fields, store: 'yes' }));
      expect(saved.status).toBe(303);
      const address = saved.headers.get('location') ?? '';
      expect(await (await app.request(address)).text()).toContain('Kept until');
      expect((await app.request(`${address}/delete`, { method: 'POST' })).status).toBe(303);
      expect((await app.request(address)).status).toBe(404);
    });

    it('shows the form again with what was typed when something is missing', async () => {
      const response = await app.request('/analyses', form({ resumeText: 'Knows <b>Python</b>', postingText: '' }));
      expect(response.status).toBe(400);
      const html = await response.text();
      expect(html).toContain('role="alert"');
      expect(html).toContain('Knows &lt;b&gt;Python&lt;/b&gt;');
    });
  });
}
