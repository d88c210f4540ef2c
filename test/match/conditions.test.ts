/** What a resume says of the conditions of a posting: quoted, never judged. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { findRoadmap } from '../../src/find-roadmap.ts';
import { listConditions } from '../../src/report/conditions.ts';
import { verdictText } from '../../src/report/verdict-words.ts';
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

const compare = (resume: string, asked: string) =>
  analyze(
    documentFromText(resume),
    documentFromText(`Nurse\n\nRequirements\n- Wound care\n- Triage\n- ${asked}\n`),
    dictionary,
    { asOf: '2026-11-21' },
  );

describe('how papers are handed in', () => {
  it.each([
    'A copy of the certificate must be attached to the application.',
    'Applicants who fail to submit the certificate will not be considered.',
    'SELECTIVE CERTIFICATION',
  ])('asks for none: %s', (line) => {
    expect(compare(RESUME, line).conditions.filter(({ kind }) => kind === 'certificate')).toEqual([]);
  });
});

it('a share keeps its sign', () => {
  const { conditions } = compare(RESUME, 'Must be able to travel 20%');
  expect(conditions.find(({ kind }) => kind === 'travel')?.text).toMatch(/20%$/);
});

it('whoever may drive a truck may drive', () => {
  const { conditions } = compare('Sam Example\n\nCertifications\nClass A CDL, 2019\n', "A valid driver's license");
  expect(conditions.find(({ kind }) => kind === 'licence')?.evidence.map(({ text }) => text)).toEqual(['Class A CDL']);
});

describe('a line that names neither degree nor university', () => {
  const of = (education: string): readonly string[] =>
    compare(`Sam Example\n\nEducation\n${education}`, "Bachelor's degree")
      .conditions.filter(({ kind }) => kind === 'degree')
      .flatMap(({ evidence }) => evidence.map(({ text }) => text));

  it.each([
    ['2014-2017\nHigham Grammar, Latin and Greek\n', ['Higham Grammar, Latin and Greek']],
    ['2014-2017\nHigham Grammar, Latin\n\n2017-2020\nBSc Botany\n', ['BSc Botany']],
    ['2018\nHigham Council of Botanists\n\n2017-2020\nBSc Botany\n', ['BSc Botany']],
    ['2014-2017\nof the gardens, the keeper of all that grows\n', []],
    ['2014-2017\nthe master-builder of all gardens\n', []],
    ['2014-2017\nMaster-Studium der Botanik, Example\n', ['Master-Studium der Botanik, Example']],
    ['2014-2017\nThe garden is the oldest school of them all.\n', []],
  ])('answers for a degree only where nothing better does: %j', (education, expected) => {
    expect(of(education)).toEqual(expected);
  });
});

it('a line beside a degree answers what speaks of it', () => {
  const asked = 'A degree in botany, and membership of the Council of Botanists';
  const own = 'Sam Example\n\nEducation\n2018\nHigham Council of Botanists\n\n2017-2020\nBSc Botany\n';
  expect(
    compare(own, asked)
      .conditions.find(({ kind }) => kind === 'degree')
      ?.evidence.map(({ text }) => text),
  ).toEqual(['Higham Council of Botanists', 'BSc Botany']);
});

describe('where nothing was counted', () => {
  const says = (resume: string): string =>
    listConditions(compare(resume, '5 years of experience'))
      .flatMap(({ lines }) => lines)
      .flatMap((line) => line.says)
      .join(' ');

  it('the years before 1950 are said to be no dates of jobs', () => {
    expect(says('Sam Example\n\nExperience\n1844-1846 Teacher, Example School\n')).toMatch(/before 1950/);
    expect(says('Sam Example\n\nExperience\nTeacher, Example School\n')).not.toMatch(/1950/);
  });

  it('the text of a template is said to be that', () => {
    expect(says('Sam Example\n\nExperience\nLorem ipsum dolor sit amet, 2019-2021\n')).toMatch(/text of a template/);
  });
});

it('several of a kind are answered by each one named', () => {
  const resume =
    'Sam Example\n\nExperience\nDeveloper, Example, 2019-2021\n- Wrote Go and Python\n\nSkills\nGit, Rust\n';
  const { conditions } = compare(resume, 'Experience with multiple programming languages');
  expect(conditions.find(({ kind }) => kind === 'other')?.evidence.map(({ text }) => text)).toEqual([
    'Go',
    'Python',
    'Rust',
  ]);
});

it('a slot of a template is no course of study', () => {
  const { conditions } = compare('Sam Example\n\nEducation\n2014-2017 Degree <Title>\n', "Bachelor's degree");
  expect(conditions.find(({ kind }) => kind === 'degree')?.evidence).toEqual([]);
});

describe('a resume of which hardly anything was read', () => {
  const TEMPLATE = 'Sam Example\n\nSkills\nGit, Docker, Python, SQL\n\nExperience\nLorem ipsum dolor sit amet\n';

  it('says so before the score and before the steps of a roadmap', () => {
    expect(compare(TEMPLATE, 'Git').notices.map(({ code }) => code)).toContain('few-skills');
    const options = { asOf: '2026-11-21', resume: documentFromText(TEMPLATE) };
    expect(findRoadmap('backend-developer', dictionary, options).warning).toMatch(/still holds the text of a template/);
  });

  it('and is no short one that somebody wrote', () => {
    const short = TEMPLATE.replace('Lorem ipsum dolor sit amet', 'Ran a shop');
    expect(compare(short, 'Git').notices.map(({ code }) => code)).not.toContain('few-skills');
  });
});

it('numbers of grades and shouted words are no unknown terms', () => {
  const { unknownTerms } = compare(
    RESUME,
    'Triage at the level of Nurse III, CHIEF of a ward, with XYQ; the Chief leads',
  );
  expect(unknownTerms.map(({ text }) => text)).toEqual(['XYQ']);
});

describe('a list of papers, one or more of which are asked', () => {
  const asked = [
    'Database Administrator',
    '',
    'Requirements',
    '- SQL',
    '- Applicants need a certificate in one of the following:',
    'a. Acme Certified Keeper (ACK) or higher',
    'b. Example Badge Essentials',
    'c. jQuery',
  ].join('\n');
  const own = 'Sam Example\n\nSkills\nSQL, jQuery, pack and ack\n\nCertifications\nacme certified keeper, 2019\n';
  const listed = analyze(documentFromText(own), documentFromText(asked), dictionary, { asOf: '2026-11-21' });
  const papers = listed.conditions.filter(({ paper }) => paper !== undefined);

  it('is looked for by the names the posting writes, a single word by none', () => {
    expect(papers.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      ['acme certified keeper, 2019'],
      [],
      [],
    ]);
  });

  it('stands as one group', () => {
    const group = listConditions(listed).find(({ tie }) => tie !== null);
    expect(group?.tie).toMatch(/^One or more of these; the words before them say for whom/);
    expect(group?.lines.map(({ says }) => says)).toEqual([
      [],
      ['Your resume does not name it.'],
      ['Your resume does not name it.'],
    ]);
  });
});

describe('of a course of study', () => {
  const studied = (education: string, top = '') =>
    compare(
      `Sam Example\n${top}\nExperience\nClerk, Acme Ltd, 2018-2021\n- Filing\n\nEducation\n${education}\n`,
      "Bachelor's degree",
    )
      .conditions.find(({ kind }) => kind === 'degree')
      ?.evidence.map(({ text }) => text.replace(/\s+/g, ' '));

  it.each([
    [
      'the degree, not the thesis below it',
      'Example University, 2014-2017\nThesis title: On queues\nBSc, Computing',
      ['BSc, Computing'],
    ],
    [
      'a bare degree with its field above',
      'Example University\n2011-06 - 2014-01\nInformation Systems\nBachelor',
      ['Information Systems Bachelor'],
    ],
    [
      'a bare degree with its field below',
      'Example College\n2012 - 2014\n\nAssociate of Applied Science\n\nBusiness Administration\n\nGrade: 3.5/4.0',
      ['Associate of Applied Science Business Administration'],
    ],
    [
      'every degree of courses that stand together',
      'Example University, 2011-2017\nPGCE Mathematics\nBSc Mathematics',
      ['PGCE Mathematics', 'BSc Mathematics'],
    ],
    ['no dates alone', '2010 - present\n2007 - 2010', []],
    ['no discipline of a template', '2010-2013\tB.Sc. in Your Discipline\nYour University', []],
    ['no code of a template', '{% for course in education.courses %}\n{{ education.area }}', []],
  ])('%s', (_, education, quoted) => {
    expect(studied(education)).toEqual(quoted.map((quote) => expect.stringContaining(quote)));
  });

  it('also the letters below the name', () => {
    expect(studied('2001-2003\tVillage school, grades 1-3', 'B. Ed.\n')?.[0]).toBe('B. Ed.');
  });
});

it('a certificate says more than the name of whoever granted it', () => {
  const { requirements } = compare(
    'Sam Example\n\nSkills\nFiling\n\nCertifications\nAWS Certified Developer\nAmazon Web Services\n2019\n',
    'AWS',
  );
  const asked = requirements.find(({ alternative }) => alternative === 'aws');
  expect(asked?.evidence[0]?.text).toBe('AWS Certified Developer');
  expect(asked && verdictText(asked)).toBe(
    'Your certificate “AWS Certified Developer” shows AWS, but no job or project does',
  );
});
