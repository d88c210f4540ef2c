/** Analyses run again from their reports, corrected, and set against each other: parts that add up, originals that stay. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalyzeOptions, analyze, analyzeRole } from '../src/analyze.ts';
import { documentFromText } from '../src/document/plain.ts';
import { explainChange } from '../src/explain-change.ts';
import { replay } from '../src/replay.ts';
import { changedLines, changeText } from '../src/report/change.ts';
import { writeJson } from '../src/report/json.ts';
import { writeMarkdown } from '../src/report/markdown.ts';
import { type Correction, inputsOf, type Report } from '../src/report/report.ts';
import { dictionary } from './real-dictionary.ts';

const RESUME = `Sam Example

Experience
Developer, Example Works, 2019-2022
- Built the booking service with Django and PostgreSQL
- Ready to go to market

Skills
Docker, Terraform
`;
const EDITED = RESUME.replace('Docker, Terraform', 'Docker, Terraform, Kubernetes');
const POSTING = `Backend Engineer

Requirements
- 3 years of Python
- PostgreSQL
- Go
- Kubernetes
- Terraform
`;
const OPTIONS: AnalyzeOptions = { asOf: '2026-11-21' };

const run = (resume = RESUME, posting = POSTING, options = OPTIONS): Report =>
  analyze(documentFromText(resume), documentFromText(posting), dictionary, options);

const misread: Correction = {
  side: 'resume',
  start: RESUME.indexOf('go to market'),
  end: RESUME.indexOf('go to market') + 2,
  skill: 'go',
  held: 'yes',
  by: 'Sam',
  reason: 'the tool was written in Go',
};

describe('a report', () => {
  it('holds all that its analysis rests on', () => {
    const report = run();
    expect(writeJson(replay(inputsOf(report), dictionary))).toBe(writeJson(report));
  });

  it('of a role does too', () => {
    const report = analyzeRole(documentFromText(RESUME), 'backend-developer', dictionary, OPTIONS);
    expect(writeJson(replay(inputsOf(report), dictionary))).toBe(writeJson(report));
  });

  it('is JSON, whatever its layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(writeJson(value as unknown as Report))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a correction', () => {
  const corrected = run(RESUME, POSTING, { ...OPTIONS, corrections: [misread] });
  const go = ({ requirements }: Pick<Report, 'requirements'>) =>
    requirements.find(({ anyOf }) => anyOf.some(({ skill }) => skill === 'go'));

  it('scores again and keeps what stood before', () => {
    expect(go(corrected)?.verdict).toBe('met');
    expect(corrected.original?.score).toBe(run().score);
    expect(go(corrected.original ?? { requirements: [] })?.verdict).toBe('missing');
    expect(corrected.corrections).toEqual([misread]);
  });

  it('is told in the report with both scores and its reason', () => {
    const text = writeMarkdown(corrected);
    expect(text).toContain('the tool was written in Go');
    expect(text).toContain(`Score before these corrections: ${run().score?.toFixed(1)}`);
    expect(text).toContain('Go: before, not found in your resume; now, you show Go');
  });

  it('leaves no original where nobody corrected anything', () => {
    expect(run().original).toBeNull();
  });
});

describe('a score to reach', () => {
  it.each([
    ['can be reached', 80, /To get past 80.0 points, /],
    ['is past already', 5, /past 5.0 points already/],
    ['no posting could give', 100, /To get past 100.0 points, |would not reach/],
  ])('that %s is answered', (_, target, expected) => {
    const report = run(RESUME, POSTING, { ...OPTIONS, target });
    expect(writeMarkdown(report)).toMatch(expected);
    const ids = report.target?.requirements ?? [];
    expect(report.target?.scoreAfter ?? 100).toBeGreaterThanOrEqual(target);
    expect(ids.every((id) => report.requirements.some((requirement) => requirement.id === id))).toBe(true);
  });
});

describe('what changed', () => {
  const causes = (from: Report, to: Report) => explainChange(from, to, dictionary).parts.map(({ cause }) => cause);

  it('is nothing between a report and itself', () => {
    const change = explainChange(run(), run(), dictionary);
    expect(change).toMatchObject({ change: 0, parts: [], requirements: [] });
    expect(changeText(change)).toContain('nothing that a score rests on has changed');
  });

  it.each<[string, Report, string[]]>([
    ['an edit', run(EDITED), ['resume']],
    ['another posting', run(RESUME, POSTING.replace('- Go\n', '- Docker\n')), ['posting']],
    ['other numbers', run(RESUME, POSTING, { ...OPTIONS, numbers: { listed: 0.5 } }), ['numbers']],
    ['another day', run(RESUME, POSTING, { asOf: '2021-01-01' }), ['date']],
    ['a correction', run(RESUME, POSTING, { ...OPTIONS, corrections: [misread] }), ['corrections']],
    ['both at once', run(EDITED, POSTING, { ...OPTIONS, numbers: { listed: 0.5 } }), ['numbers', 'resume']],
  ])('by %s is told, and the parts add up', (_, to, expected) => {
    const from = run();
    const change = explainChange(from, to, dictionary);
    expect(causes(from, to)).toEqual(expected);
    const sum = change.parts.reduce((total, part) => total + Math.round(10 * (part.change ?? 0)), 0);
    expect(sum).toBe(Math.round(10 * ((to.score ?? 0) - (from.score ?? 0))));
  });

  it('by another dictionary is what is left when all else is alike', () => {
    const older: Report = { ...run(), score: 12.3, version: { engine: '0.0.1', dictionary: 'older' } };
    const { parts } = explainChange(older, run(EDITED), dictionary);
    expect(parts[0]).toEqual({ cause: 'dictionary', change: Math.round(10 * ((run().score ?? 0) - 12.3)) / 10 });
    expect(parts.map(({ cause }) => cause)).toEqual(['dictionary', 'resume']);
  });

  it('takes corrections out before it exchanges the text they point into', () => {
    const from = run(RESUME, POSTING, { ...OPTIONS, corrections: [misread] });
    const { parts, change } = explainChange(from, run(EDITED), dictionary);
    expect(parts.map(({ cause }) => cause)).toEqual(['resume', 'corrections']);
    expect(parts.reduce((total, part) => total + Math.round(10 * (part.change ?? 0)), 0)).toBe(
      Math.round(10 * (change ?? 0)),
    );
  });

  it('names the requirements that stand otherwise', () => {
    const lines = changedLines(explainChange(run(), run(EDITED), dictionary));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Kubernetes \(must\)\. Before: Not found; .* Now: You name Kubernetes/);
  });
});
