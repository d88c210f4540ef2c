/** Corrections of kept analyses and what changed between two of them, wherever the service runs. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/http/dependencies.ts';
import { changeSchema, reportSchema } from '../../src/http/schemas/report.ts';
import { POSTING, RESUME } from './people.ts';
import type { MakeApp } from './suite.ts';

const json = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const start = RESUME.indexOf('Built');
const correction = {
  side: 'resume',
  start,
  end: start + 'Built'.length,
  skill: 'apache-kafka',
  held: 'yes',
  by: 'Mara',
  reason: 'the APIs were fed by Kafka',
};

export function describeCorrections(ground: string, make: MakeApp): void {
  describe(`corrections on ${ground}`, () => {
    let app: App;
    let kept: string;

    beforeEach(async () => {
      app = await make({ clock: () => new Date('2026-11-21T10:00:00Z') });
      const pair = { resume: { text: RESUME }, posting: { text: POSTING }, store: true };
      kept = (await app.request('/v1/analyses', json(pair))).headers.get('location') ?? '';
    });

    it('score again, keep the original and can be read beside it', async () => {
      const answer = await app.request(`${kept}/corrections`, json({ corrections: [correction] }));
      expect(answer.status).toBe(201);
      const report = reportSchema.parse(await answer.json());
      const before = reportSchema.parse(await (await app.request(kept)).json());
      expect(report.original?.score).toBe(before.score);
      expect(report.score ?? 0).toBeGreaterThan(before.score ?? 100);
      expect(report.corrections).toEqual([correction]);
      const later = answer.headers.get('location') ?? '';
      expect(reportSchema.parse(await (await app.request(later)).json())).toEqual(report);
      const from = kept.split('/').at(-1);
      const change = changeSchema.parse(await (await app.request(`${later}/changes?from=${from}`)).json());
      expect(change.parts).toEqual([{ cause: 'corrections', change: change.change }]);
      expect(change.requirements.map(({ asked }) => asked)).toEqual(['Apache Kafka']);
    });

    it.each([
      ['without a reason', { corrections: [{ ...correction, reason: '' }] }],
      ['of nothing', { corrections: [] }],
      ['that end before they start', { corrections: [{ ...correction, end: 0 }] }],
    ])('%s are refused', async (_, body) => {
      const answer = await app.request(`${kept}/corrections`, json(body));
      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    });

    it('of what is not kept are not found, nor are its changes', async () => {
      const nothing = '/v1/analyses/00000000-0000-4000-8000-000000000000';
      expect((await app.request(`${nothing}/corrections`, json({ corrections: [correction] }))).status).toBe(404);
      expect((await app.request(`${kept}/changes?from=nothing`)).status).toBe(404);
      expect((await app.request(`${kept}/changes`)).status).toBe(400);
    });
  });
}
