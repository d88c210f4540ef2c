/** Audits of postings, wherever the service runs. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/http/dependencies.ts';
import { auditSchema } from '../../src/http/schemas/audit.ts';
import { makeDocx, makePdf } from './files.ts';
import { POSTING, POSTING_LINES, RESUME, RESUME_LINES } from './people.ts';
import type { MakeApp } from './suite.ts';

const json = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

function form(fields: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[]): RequestInit {
  const body = new FormData();
  for (const [name, value] of fields) {
    body.append(name, typeof value === 'string' ? value : new File([value], `${name}.bin`));
  }
  return { method: 'POST', body };
}

/** Has all the sample posting's musts but Kafka, and one with it. */
const WITH_KAFKA = RESUME.replace('Python, Django', 'Python, Kafka, Django').replace(
  'Built REST APIs in Python',
  'Built REST APIs in Python and Kafka',
);

export function describeAudits(ground: string, make: MakeApp): void {
  describe(`audits on ${ground}`, () => {
    let app: App;

    beforeEach(async () => {
      app = await make({ clock: () => new Date('2026-11-21T10:00:00Z') });
    });

    it('fit their own description, and quote the posting', async () => {
      const text = `${POSTING}\n- Kafka\n- 15 years of Swift`;
      const answer = await app.request('/v1/audits', json({ posting: { text } }));
      expect(answer.status).toBe(200);
      const audit = auditSchema.parse(await answer.json());
      expect(audit.asOf).toBe('2026-11-21');
      expect(audit.pool).toBeNull();
      expect(audit.findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['must-and-nice', 'impossible-years', 'missing-basics']),
      );
      for (const { spans } of audit.findings) {
        for (const { start, end, text: quote } of spans) expect(text.slice(start, end)).toBe(quote);
      }
    });

    it('count a pool, and what dropping each must brings', async () => {
      const resumes = [{ text: RESUME }, { text: WITH_KAFKA }];
      const answer = await app.request('/v1/audits', json({ posting: { text: POSTING }, resumes, asOf: '2024-01-31' }));
      const audit = auditSchema.parse(await answer.json());
      expect(audit.asOf).toBe('2024-01-31');
      const kafka = audit.requirements.find(({ anyOf }) => anyOf[0]?.name === 'Apache Kafka')?.id;
      expect(audit.pool).toMatchObject({ compared: 2, meetAll: 1, byHand: [] });
      expect(audit.pool?.musts[0]).toEqual({ requirement: kafka, meet: 1, without: 2, gain: 1 });
    });

    it('read a form with many resumes, and set aside one that cannot be read', async () => {
      const answer = await app.request(
        '/v1/audits',
        form([
          ['posting', makePdf(POSTING_LINES)],
          ['resumes', makeDocx(RESUME_LINES)],
          ['resumes', WITH_KAFKA],
          ['resumes', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3])],
          ['options', JSON.stringify({ asOf: '2026-01-31' })],
        ]),
      );
      expect(answer.status).toBe(200);
      const audit = auditSchema.parse(await answer.json());
      expect([audit.document.format, audit.asOf]).toEqual(['pdf', '2026-01-31']);
      expect(audit.pool?.compared).toBe(2);
      expect(audit.pool?.byHand.map(({ resume }) => resume)).toEqual(['3']);
    });

    it.each([
      ['no posting', json({ resumes: [] })],
      ['too many resumes', json({ posting: { text: POSTING }, resumes: Array(101).fill({ text: 'x' }) })],
      ['a date that is none', json({ posting: { text: POSTING }, asOf: '2026-02-31' })],
      ['a form without a posting', form([['resumes', RESUME]])],
      [
        'two postings',
        form([
          ['posting', POSTING],
          ['posting', POSTING],
        ]),
      ],
    ])('refuse %s', async (_, request) => {
      const answer = await app.request('/v1/audits', request);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it('have a page that works as a plain form', async () => {
      expect(await (await app.request('/audit')).text()).toContain('Check the job description');
      const page = await app.request(
        '/audit',
        form([
          ['postingText', POSTING],
          ['resumes', RESUME],
        ]),
      );
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('Your job description');
      expect(html).toContain('1 of 1 would meet all the others, in place of 0.');
      const empty = await app.request('/audit', form([['postingText', ' ']]));
      expect(empty.status).toBe(400);
      expect(await empty.text()).toContain('choose a file or paste the text');
    });
  });
}
