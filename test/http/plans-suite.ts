/** Plans for several jobs, roadmaps and calendars, wherever the service runs. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/http/dependencies.ts';
import { jobsReportSchema, roadmapSchema } from '../../src/http/schemas/plan.ts';
import { POSTING, RESUME } from './people.ts';
import type { MakeApp } from './suite.ts';

const json = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

export function describePlans(ground: string, make: MakeApp): void {
  describe(`plans on ${ground}`, () => {
    let app: App;

    beforeEach(async () => {
      app = await make({ clock: () => new Date('2026-11-21T10:00:00Z') });
    });

    it('serve several jobs at once', async () => {
      const postings = [{ text: POSTING, name: 'First' }, { role: 'backend-developer' }];
      const answer = await app.request('/v1/plans', json({ resume: { text: RESUME }, postings, target: 60 }));
      expect(answer.status).toBe(200);
      const plan = jobsReportSchema.parse(await answer.json());
      expect(plan.jobs.map(({ id, name }) => ({ id, name }))).toEqual([
        { id: 'j1', name: 'First' },
        { id: 'j2', name: 'Backend Developer' },
      ]);
    });

    it('refuse what they cannot read', async () => {
      const none = await app.request('/v1/plans', json({ resume: { text: RESUME }, postings: [] }));
      expect(none.status).toBe(400);
      const unknown = await app.request(
        '/v1/plans',
        json({ resume: { text: RESUME }, postings: [{ role: 'wizard' }] }),
      );
      expect(unknown.status).toBe(404);
    });

    it('show the way to a role and to a skill, as values and as pictures', async () => {
      for (const path of ['/v1/roles/backend-developer/roadmap', '/v1/skills/kubernetes/roadmap']) {
        const value = await app.request(path);
        expect(value.status).toBe(200);
        expect(roadmapSchema.parse(await value.json()).steps.length).toBeGreaterThan(0);
        const picture = await app.request(`${path}.svg`);
        expect(picture.headers.get('content-type')).toContain('image/svg+xml');
        expect(await picture.text()).toContain('<title id="title">');
      }
      expect((await app.request('/v1/skills/nothing-of-the-kind/roadmap')).status).toBe(404);
    });

    it('of a kept analysis are a calendar, too', async () => {
      const pair = { resume: { text: RESUME }, posting: { text: POSTING }, store: true };
      const kept = (await app.request('/v1/analyses', json(pair))).headers.get('location') ?? '';
      const answer = await app.request(`${kept}.ics?hoursPerWeek=4&start=2027-01-04`);
      expect(answer.headers.get('content-type')).toContain('text/calendar');
      expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect((await app.request(`${kept}.ics?hoursPerWeek=0`)).status).toBe(400);
    });
  });
}
