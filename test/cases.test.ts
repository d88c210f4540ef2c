/**
 * Golden reports: whole analyses of synthetic people, readable as a person would read them. `npm run golden` writes them
 * anew; read the difference before committing it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze, analyzeRole } from '../src/analyze.ts';
import { writeMarkdown } from '../src/report/markdown.ts';
import type { Report } from '../src/report/report.ts';
import { readDocument } from '../src/runtimes/node-documents.ts';
import { dictionary } from './real-dictionary.ts';

const CASES = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const AS_OF = '2026-11-21';

async function open(folder: string, stem: string) {
  const name = readdirSync(folder).find((file) => file.startsWith(`${stem}.`)) ?? '';
  return readDocument(new Uint8Array(readFileSync(join(folder, name))));
}

async function reportOf(name: string): Promise<Report> {
  const folder = join(CASES, name);
  const resume = await open(folder, 'resume');
  const role = join(folder, 'role.txt');
  if (existsSync(role)) return analyzeRole(resume, readFileSync(role, 'utf8').trim(), dictionary, { asOf: AS_OF });
  return analyze(resume, await open(folder, 'posting'), dictionary, { asOf: AS_OF });
}

/** The hash changes with every entry of the dictionary; a golden report shows meaning. */
const withoutHash = (markdown: string): string => markdown.replace(dictionary.version, '(hash)');

describe.each(readdirSync(CASES))('%s', (name) => {
  it('reads as its golden report', async () => {
    const report = await reportOf(name);
    await expect(withoutHash(writeMarkdown(report))).toMatchFileSnapshot(join(CASES, name, 'report.md'));
  });

  it('quotes what stands at its spans, and adds up', async () => {
    const report = await reportOf(name);
    const { resume, posting } = report.documents;
    for (const requirement of report.requirements) {
      expect(posting.text.slice(requirement.posting.start, requirement.posting.end)).toBe(requirement.posting.text);
      for (const evidence of requirement.evidence)
        expect(resume.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
    const tenths = report.requirements.reduce((sum, { contribution }) => sum + Math.round(contribution * 10), 0);
    if (report.score !== null) expect(tenths).toBe(Math.round(report.score * 10));
    expect(report.coverage.total).toBe(
      report.coverage.assessed + report.coverage.conditions + report.coverage.notUnderstood.length,
    );
  });
});
