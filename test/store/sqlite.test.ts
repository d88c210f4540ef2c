/** The store suite on SQLite, and what only a file can do: outlive its process and break. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { makeReportValue } from './report-value.ts';
import { describeStore } from './store-suite.ts';

describeStore('SQLite', async () => openSqliteStore(':memory:'));

describe('a SQLite file', () => {
  const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'skillgap-')), 'store.db');
  const id = '00000000-0000-4000-8000-000000000001';

  it('is still there when it is opened again, and migrates once', async () => {
    const file = newFile();
    const first = openSqliteStore(file);
    await first.saveAnalysis({ tenant: 'local', id, createdAt: 1, expiresAt: 9, report: makeReportValue() });
    await first.close();
    const second = openSqliteStore(file);
    expect((await second.findAnalysis('local', id, 2))?.report.score).toBe(73.4);
    await second.close();
  });

  it('holds nothing of a text once its analysis is deleted', async () => {
    const file = newFile();
    const store = openSqliteStore(file);
    const resume = {
      text: 'Unmistakable Name',
      format: 'text',
      language: 'en',
      pages: 1,
      lines: [],
      notices: [],
    } as const;
    const report = makeReportValue({ documents: { resume, posting: { ...resume, role: null } } });
    await store.saveAnalysis({ tenant: 'local', id, createdAt: 1, expiresAt: 9, report });
    const holdsName = () =>
      [file, `${file}-wal`].some((path) => readFileSync(path, 'latin1').includes('Unmistakable Name'));
    expect(holdsName()).toBe(true);
    await store.deleteAnalysis('local', id, 2);
    expect(holdsName()).toBe(false);
    await store.close();
  });

  it('that is none stops with store-unavailable', () => {
    const file = newFile();
    writeFileSync(file, 'this is not a database, whatever its name says'.repeat(100));
    expect(() => openSqliteStore(file)).toThrowError(expect.objectContaining({ code: 'store-unavailable' }));
    expect(() => openSqliteStore('/nowhere/at/all.db')).toThrowError(
      expect.objectContaining({ code: 'store-unavailable' }),
    );
  });

  it('answers store-unavailable once closed', async () => {
    const store = openSqliteStore(':memory:');
    await store.close();
    await expect(store.check()).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});
