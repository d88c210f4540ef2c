/** What a resume says of the conditions of a posting: quoted, never judged. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { listConditions } from '../../src/report/conditions.ts';
import { dictionary } from '../real-dictionary.ts';

const RESUME = `Sam Example

Experience
Registered Nurse, Example Ward, 2018-2021
- Ran the night shift
Registered Nurse, Example Clinic, 2020-2023
- Cared for patients

Education
BSc Nursing, Example University, 2014-2017
- Thesis on wound care

Example College, 2012-2014
Diploma in Health Studies

Certifications
ACLS

Languages
French, Polish
`;

const POSTING = `Registered Nurse

Requirements
- 5 years of experience
- Bachelor's degree
- ACLS certification
- Spanish
- Wound care
- Triage
`;

const report = analyze(documentFromText(RESUME), documentFromText(POSTING), dictionary, { asOf: '2026-11-21' });
const of = (kind: string) => report.conditions.find((condition) => condition.kind === kind);

describe('of a condition the resume shows', () => {
  it('months of all dated jobs, overlaps once', () => {
    // January 2018 to December 2022.
    expect(of('years')?.months).toBe(60);
  });

  it('the lines of the courses of study that name a degree', () => {
    expect(of('degree')?.evidence.map(({ text }) => text)).toEqual([
      'BSc Nursing, Example University, 2014-2017',
      'Diploma in Health Studies',
    ]);
  });

  it('the certificate it names', () => {
    expect(of('certificate')?.evidence.map(({ text, section }) => [text, section])).toEqual([
      ['ACLS', 'certifications'],
    ]);
  });

  it('nothing of a language it does not name, and says so', () => {
    expect(of('language')?.evidence).toEqual([]);
    const lines = listConditions(report).flatMap((group) => group.lines);
    expect(lines.find(({ label }) => label === 'Spoken language')?.says).toEqual(['Your resume does not name it.']);
  });

  it('offsets that anyone can check', () => {
    const { text } = report.documents.resume;
    for (const { evidence } of report.conditions)
      for (const item of evidence) expect(text.slice(item.start, item.end)).toBe(item.text);
  });
});
