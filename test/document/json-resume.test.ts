/** JSON Resumes in; the resume they stand for, written out, out. */
import { describe, expect, it } from 'vitest';
import { readJsonResume } from '../../src/document/json-resume.ts';
import { bytesOf, codesOf, expectSound, shown } from './shown.ts';

const document = (resume: unknown) => readJsonResume(bytesOf(JSON.stringify(resume)));
const read = (resume: unknown): string[] => {
  const result = document(resume);
  expectSound(result);
  return shown(result);
};

describe('JSON Resume is written out as a resume', () => {
  it('starts with the person', () => {
    const basics = {
      name: 'Ana Vidal',
      label: 'Engineer',
      email: 'ana@example.org',
      phone: '555-0100',
      summary: 'Builds services.',
      location: { city: 'Porto', countryCode: 'PT' },
      profiles: [{ network: 'GitHub', username: 'ana', url: 'https://example.com/ana' }],
    };
    expect(read({ basics })).toEqual([
      'Ana Vidal',
      'Engineer',
      'Porto, PT',
      'ana@example.org | 555-0100',
      'GitHub: ana https://example.com/ana',
      '',
      '# Summary',
      'Builds services.',
    ]);
  });

  it('gives work with title, dates, prose and bullets; an end left out is the present', () => {
    const work = [
      {
        name: 'Acme',
        position: 'Engineer',
        startDate: '2019-03-01',
        endDate: '2021-05-31',
        summary: 'Payments.',
        highlights: ['Cut cost'],
      },
      { company: 'Old Co', position: 'Developer', startDate: '2017' },
    ];
    expect(read({ work })).toEqual([
      '# Experience',
      '',
      'Engineer, Acme',
      '2019-03 - 2021-05',
      'Payments.',
      '• Cut cost',
      '',
      'Developer, Old Co',
      '2017 - Present',
    ]);
  });

  it('gives skills and languages a line each', () => {
    const skills = [
      { name: 'Backend', level: 'Master', keywords: ['Go', 'SQL'] },
      { name: 'Git' },
      { keywords: ['Bash'] },
    ];
    const languages = [{ language: 'Portuguese', fluency: 'Native' }];
    expect(read({ skills, languages })).toEqual([
      '# Skills',
      'Backend (Master): Go, SQL',
      'Git',
      'Bash',
      '',
      '# Languages',
      'Portuguese (Native)',
    ]);
  });

  it('loses nothing the schema does not know', () => {
    expect(
      read({ basics: { name: 'Ana', pronouns: 'she' }, skills: [{ name: 'Go', years: 5 }], x: { y: [{ z: 'deep' }] } }),
    ).toEqual(['Ana', 'pronouns: she', '', '# Skills', 'Go', 'years: 5', 'x.y.z: deep']);
  });

  it.each([
    ['a section that is one object', { work: { name: 'Acme', position: 'Engineer' } }, 'Engineer, Acme'],
    ['entries that are words', { skills: ['Go', 'Rust'] }, 'Rust'],
    ['basics of a wrong kind', { basics: 'Ana', skills: [{ name: 'Go' }] }, 'Go'],
  ])('%s is told and read all the same', (_, resume, words) => {
    const result = document(resume);
    expect(result.text).toContain(words);
    expect(new Set(codesOf(result))).toEqual(new Set(['structured-invalid-field']));
  });

  it('has no text where there is none', () => {
    expect(document({ work: [] }).text).toBe('');
  });
});
