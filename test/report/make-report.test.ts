/** Two documents analysed in; the report as data out: its quotes, sums, ranges and notices. */
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/report/json.ts';
import type { Quote, Report } from '../../src/report/report.ts';
import { sampleParts, sampleReport } from './sample.ts';

const report = sampleReport();

/** Every quote of one side, wherever it stands. */
function quotes(
  { requirements, soft, conditions, coverage, unknownTerms }: Report,
  side: 'resume' | 'posting',
): readonly Quote[] {
  const all = [...requirements, ...soft];
  return side === 'resume'
    ? all.flatMap(({ evidence, rejected }) => [...evidence, ...rejected])
    : [
        ...all.flatMap(({ posting, also }) => [posting, ...also]),
        ...conditions,
        ...coverage.notUnderstood,
        ...unknownTerms,
      ];
}

describe('the report', () => {
  it('quotes nothing that is not in the documents', () => {
    for (const side of ['resume', 'posting'] as const) {
      const found = quotes(report, side);
      expect(found.length).toBeGreaterThan(4);
      for (const { start, end, text } of found) expect(report.documents[side].text.slice(start, end)).toBe(text);
    }
  });

  it('adds up to the printed digit', () => {
    const sum = report.requirements.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum.toFixed(1)).toBe(report.score?.toFixed(1));
  });

  it('keeps soft skills apart', () => {
    expect(report.soft.map(({ id }) => id)).toEqual(['r8']);
    expect(report.requirements.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7']);
  });

  it('counts each requirement line once', () => {
    expect(report.coverage).toMatchObject({ assessed: 7, conditions: 2, total: 10 });
    expect(report.coverage.notUnderstood.map(({ text }) => text)).toEqual(['Something *nobody* can read']);
  });

  it('dates evidence by month, both ends worked', () => {
    const [evidence] = report.requirements.find(({ id }) => id === 'r2')?.evidence ?? [];
    expect(evidence).toMatchObject({ skill: 'django', from: '2018-01', to: '2020-12', section: 'experience' });
  });

  it('names what the posting does not ask for, the most used first', () => {
    expect(report.extras.map(({ name }) => name)).toEqual(['Django', 'Vue']);
  });

  it('carries the notices of both documents and of the stages', () => {
    const parts = sampleParts();
    const notice = { code: 'encoding-assumed' as const, message: 'Read as UTF-8.' };
    const document = { ...parts.posting.document, notices: [notice] };
    const { notices } = sampleReport({ posting: { ...parts.posting, document } });
    expect(notices.map(({ code, side }) => [code, side])).toEqual([
      ['encoding-assumed', 'posting'],
      ['identity-check', null],
    ]);
  });
});

describe('the JSON', () => {
  it('is the report, byte for byte the same each time', () => {
    const text = writeJson(sampleReport());
    expect(text).toBe(writeJson(sampleReport()));
    expect(JSON.parse(text)).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('has its keys in the order of the contract', () => {
    expect(Object.keys(JSON.parse(writeJson(report)))).toEqual([
      'version',
      'asOf',
      'documents',
      'score',
      'noScore',
      'coverage',
      'requirements',
      'soft',
      'conditions',
      'gaps',
      'plan',
      'extras',
      'unknownTerms',
      'notices',
      'corrections',
      'original',
      'target',
      'numbers',
    ]);
  });

  it('does not depend on the order in which earlier stages wrote their keys', () => {
    const parts = sampleParts();
    const turn = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
    const turned = sampleReport({
      requirements: { ...parts.requirements, conditions: parts.requirements.conditions.map(turn) },
      notices: parts.notices.map(turn),
      gaps: parts.gaps.map(turn),
      numbers: turn(parts.numbers),
    });
    expect(writeJson(turned)).toBe(writeJson(report));
  });
});
