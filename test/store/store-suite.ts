/** What any Store must do. Enters: a way to open an empty one; leaves: the same tests for each implementation. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, StoredAnalysis } from '../../src/store/store.ts';
import { makeReportValue } from './report-value.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const analysis = (number: number, over: Partial<StoredAnalysis> = {}): StoredAnalysis => ({
  tenant: 'local',
  id: idOf(number),
  createdAt: 1000 + number,
  expiresAt: 5000,
  report: makeReportValue(),
  ...over,
});

const key = (number: number, name = 'k') => ({
  key: name,
  fingerprint: 'f',
  analysis: idOf(number),
  expiresAt: 4000,
});

export function describeStore(ground: string, open: () => Promise<Store>): void {
  describe(`the store on ${ground}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('answers what it was given', async () => {
      await store.saveAnalysis(analysis(1));
      expect(await store.findAnalysis('local', idOf(1), 2000)).toEqual(analysis(1));
    });

    it('keeps tenants apart in every call', async () => {
      await store.saveAnalysis(analysis(1), key(1));
      expect(await store.findAnalysis('other', idOf(1), 2000)).toBeNull();
      expect((await store.listAnalyses('other', 2000, 10)).items).toEqual([]);
      expect(await store.findIdempotency('other', 'k', 2000)).toBeNull();
      expect(await store.deleteAnalysis('other', idOf(1), 2000)).toBe(false);
      expect(await store.findAnalysis('local', idOf(1), 2000)).not.toBeNull();
      await store.saveAnalysis(analysis(1, { tenant: 'other' }), key(1));
      expect(await store.findAnalysis('other', idOf(1), 2000)).not.toBeNull();
    });

    it('answers nothing from the moment of expiry on', async () => {
      await store.saveAnalysis(analysis(1), key(1));
      expect(await store.findAnalysis('local', idOf(1), 4999)).not.toBeNull();
      expect(await store.findAnalysis('local', idOf(1), 5000)).toBeNull();
      expect((await store.listAnalyses('local', 5000, 10)).items).toEqual([]);
      expect(await store.findIdempotency('local', 'k', 3999)).not.toBeNull();
      expect(await store.findIdempotency('local', 'k', 4000)).toBeNull();
      expect(await store.deleteAnalysis('local', idOf(1), 5000)).toBe(false);
    });

    it('purges what has expired and nothing else', async () => {
      await store.saveAnalysis(analysis(1));
      await store.saveAnalysis(analysis(2, { expiresAt: 9000 }));
      expect(await store.purge(4999)).toBe(0);
      expect(await store.purge(5000)).toBe(1);
      expect(await store.findAnalysis('local', idOf(1), 0)).toBeNull();
      expect(await store.findAnalysis('local', idOf(2), 8000)).not.toBeNull();
    });

    it('lists newest first, the later id first within a moment, without gaps between pages', async () => {
      for (const number of [1, 2, 3, 4, 5]) {
        await store.saveAnalysis(analysis(number, { createdAt: number < 4 ? 1000 : 2000 }));
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.listAnalyses('local', 3000, 2, cursor);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual([5, 4, 3, 2, 1].map(idOf));
    });

    it('lists the score to the tenth, and none where there is none', async () => {
      await store.saveAnalysis(analysis(1));
      await store.saveAnalysis(
        analysis(2, { report: makeReportValue({ score: null, noScore: 'too-few-requirements' }) }),
      );
      const { items } = await store.listAnalyses('local', 2000, 10);
      expect(items.map(({ score }) => score)).toEqual([null, 73.4]);
    });

    it('keeps an analysis and its key together or not at all', async () => {
      await store.saveAnalysis(analysis(1), key(1));
      await expect(store.saveAnalysis(analysis(2), key(2))).rejects.toMatchObject({ code: 'conflict' });
      expect(await store.findAnalysis('local', idOf(2), 2000)).toBeNull();
      expect((await store.findIdempotency('local', 'k', 2000))?.analysis).toBe(idOf(1));
    });

    it('gives a key free when it has expired, or its analysis is deleted', async () => {
      await store.saveAnalysis(analysis(1), key(1));
      await store.saveAnalysis(analysis(2, { createdAt: 4000 }), { ...key(2), expiresAt: 8000 });
      expect((await store.findIdempotency('local', 'k', 4001))?.analysis).toBe(idOf(2));
      expect(await store.deleteAnalysis('local', idOf(2), 4001)).toBe(true);
      expect(await store.findIdempotency('local', 'k', 4001)).toBeNull();
    });

    it('refuses a report larger than a row', async () => {
      const resume = {
        text: 'é'.repeat(1_000_000),
        format: 'text',
        language: 'en',
        pages: 1,
        lines: [],
        notices: [],
      } as const;
      const report = makeReportValue({ documents: { resume, posting: { ...resume, role: null } } });
      await expect(store.saveAnalysis(analysis(1, { report }))).rejects.toMatchObject({ code: 'too-large' });
    });

    it('refuses a cursor it did not give', async () => {
      await expect(store.listAnalyses('local', 0, 10, "1'; DROP TABLE analyses")).rejects.toMatchObject({
        code: 'invalid-request',
      });
    });

    it('is ready', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });
  });
}
