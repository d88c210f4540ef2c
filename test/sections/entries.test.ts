/** Sections of a resume in; its jobs, projects and studies, each with its own dates, out. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { formatMonth } from '../../src/sections/dates.ts';
import { findSections } from '../../src/sections/sections.ts';
import { languages } from './languages.ts';

const show = (document: Document): string[] =>
  findSections(document, 'resume', languages).flatMap(({ entries }) =>
    entries.map(({ title, employer, dates }) => {
      const words = (span: { start: number; end: number } | null) =>
        span ? document.text.slice(span.start, span.end) : '-';
      const range = dates ? `${formatMonth(dates.from)}..${dates.to === null ? 'now' : formatMonth(dates.to)}` : '-';
      return `${words(title)} | ${words(employer)} | ${range}`;
    }),
  );

const entriesOf = (lines: readonly string[]): string[] =>
  show(documentFromText(['Ada Example', '', 'Experience', ...lines].join('\n')));

const TWO = ['Software Engineer | Acme GmbH | 2020-01..now', 'Junior Developer | Beta Ltd | 2017-03..2019-12'];

const LAYOUTS: readonly (readonly [layout: string, lines: readonly string[]])[] = [
  [
    'dates last',
    [
      'Software Engineer, Acme GmbH, Jan 2020 - present',
      '- Go',
      'Junior Developer, Beta Ltd, Mar 2017 - Dec 2019',
      '- PHP',
    ],
  ],
  [
    'dates in brackets',
    [
      'Software Engineer at Acme GmbH (01/2020 - now)',
      '- Go',
      'Junior Developer at Beta Ltd (03/2017 - 12/2019)',
      '- PHP',
    ],
  ],
  [
    'dates first',
    [
      'Jan 2020 - present: Software Engineer, Acme GmbH',
      '- Go',
      'Mar 2017 - Dec 2019: Junior Developer, Beta Ltd',
      '- PHP',
    ],
  ],
  [
    'dates below',
    [
      'Software Engineer, Acme GmbH',
      '2020-01 - present',
      '- Go',
      '',
      'Junior Developer, Beta Ltd',
      '2017-03 - 2019-12',
      '- PHP',
    ],
  ],
  [
    'dates above',
    [
      'Jan 2020 – present',
      'Software Engineer',
      'Acme GmbH',
      '- Go',
      'Mar 2017 – Dec 2019',
      'Junior Developer',
      'Beta Ltd',
      '- PHP',
    ],
  ],
  [
    'employer first',
    [
      'Acme GmbH',
      'Software Engineer',
      'Jan 2020 – present',
      '- Go',
      '',
      'Beta Ltd',
      'Junior Developer',
      'Mar 2017 – Dec 2019',
      '- PHP',
    ],
  ],
  [
    'bars',
    [
      'Acme GmbH | Software Engineer | Jan 2020 – present | Berlin',
      '- Go',
      'Beta Ltd | Junior Developer | Mar 2017 – Dec 2019 | Bonn',
      '- PHP',
    ],
  ],
  [
    'a rail',
    [
      'Jan 2020 – present\tSoftware Engineer, Acme GmbH',
      '- Go',
      'Mar 2017 – Dec 2019\tJunior Developer, Beta Ltd',
      '- PHP',
    ],
  ],
];

describe('entries of a resume', () => {
  it.each(LAYOUTS)('are found with %s', (_, lines) => {
    expect(entriesOf(lines)).toEqual(TWO);
  });

  it('do not take the place for the employer', () => {
    expect(
      entriesOf([
        'Software Engineer\tAustin, TX',
        'Acme\tJan 2020 – present',
        '- Go',
        'Intern\tParis, France',
        'Beta\tMay 2018 – Aug 2018',
        '- PHP',
      ]),
    ).toEqual(['Software Engineer | Acme | 2020-01..now', 'Intern | Beta | 2018-05..2018-08']);
  });

  it('of projects do not take their tools for an employer', () => {
    const document = documentFromText('Projects\nParser | Python, Flask | Jan 2020 – Mar 2020\n- Built it');
    expect(show(document)).toEqual(['Parser | - | 2020-01..2020-03']);
  });

  it('are not started by dates inside bullets and sentences', () => {
    const found = entriesOf([
      'Software Engineer, Acme GmbH (2016 - 2020)',
      '- Moved billing to Go (2018-2019)',
      'In 2017 we grew from 10 to 200 people and moved house.',
    ]);
    expect(found).toEqual(['Software Engineer | Acme GmbH | 2016-01..2019-12']);
  });

  it('without dates get none of their neighbour', () => {
    const found = entriesOf(['Engineer, Acme GmbH, 2016 - 2020', '- Go', '', 'Developer, Beta Ltd', '- PHP']);
    expect(found).toEqual(['Engineer | Acme GmbH | 2016-01..2019-12', 'Developer | Beta Ltd | -']);
  });

  it('inside one employer each have their own dates', () => {
    const found = entriesOf([
      'Acme GmbH',
      'Senior Engineer, 2018 - 2020',
      '- Go',
      'Junior Engineer, 2016 - 2018',
      '- PHP',
    ]);
    expect(found.map((entry) => entry.split(' | ')[2])).toEqual(['2018-01..2019-12', '2016-01..2017-12']);
  });

  it('are told by markup where nothing is dated', () => {
    const text = '# Ada Example\n\n## Projects\n\n### Parser\n\nA parser.\n\n### Game\n\nA game.\n';
    expect(show(readMarkdown(new TextEncoder().encode(text)))).toEqual(['Parser | - | -', 'Game | - | -']);
  });

  it('end where the next one starts', () => {
    const document = documentFromText('Experience\nA, 2016 - 2018\n- x\nB, 2014 - 2016\n- y\n\nSkills\nz');
    const [section] = findSections(document, 'resume', languages);
    const [first, second] = section?.entries ?? [];
    expect(first?.end).toBe(second?.start);
    expect(second?.end).toBe(section?.end);
  });
});

describe('what may stand behind the dates', () => {
  it.each(['(part time)', '(3 yrs 2 mos)', '3 years 2 months', '· Remote', '| Berlin'])('%s', (remark) => {
    const lines = [
      'Nurse, City Hospital, Apr 2017 - Mar 2020',
      'Triage',
      `Nurse, Lake Clinic, Jan 2019 - Dec 2020 ${remark}`,
      'Ward rounds',
    ];
    expect(entriesOf(lines).map((entry) => entry.split(' | ').at(-1))).toEqual([
      '2017-04..2020-03',
      '2019-01..2020-12',
    ]);
  });

  it('is no employer', () => {
    expect(entriesOf(['Nurse, Jan 2019 - Dec 2020 (part time)', '- Triage'])).toEqual(['Nurse | - | 2019-01..2020-12']);
  });
});

describe('headers', () => {
  const ofMarkdown = (source: string): string[] => show(readMarkdown(new TextEncoder().encode(source)));

  it('may hold two headings', () => {
    expect(
      ofMarkdown('## Experience\n\n### Developer\n#### Acme GmbH\nJan 2020 - present\n\n- Go\n\n## Skills\n\nGo'),
    ).toEqual(['Developer | Acme GmbH | 2020-01..now']);
  });

  it('may be items of a list', () => {
    const lines = [
      '- Developer, Acme GmbH',
      'Jan 2020 - present',
      'Go',
      '- Built a parser',
      '- Tester, Beta Ltd',
      'Mar 2017 - Dec 2019',
      'SQL',
    ];
    expect(entriesOf(lines)).toEqual(['Developer | Acme GmbH | 2020-01..now', 'Tester | Beta Ltd | 2017-03..2019-12']);
  });

  it('may be names in small letters after an empty line', () => {
    expect(entriesOf(['Parser', '2020 - 2021', '- Go', '', 'left-shift', '2018 - 2019', '- Rust'])).toEqual([
      'Parser | - | 2020-01..2020-12',
      'left-shift | - | 2018-01..2018-12',
    ]);
  });

  it('do not include the parts of an entry', () => {
    expect(
      ofMarkdown(
        '## Experience\n\n### Developer, Acme GmbH\n2019 - 2021\n\nWeb shop\n\n### Highlights\n\n- Go\n- SQL\n',
      ),
    ).toEqual(['Developer | Acme GmbH | 2019-01..2020-12']);
  });

  it('may share their line with the name of the section', () => {
    const text = 'Ada Example\n\nSummary\tWrites things\n\nExperience\tAcme GmbH\tJan 2020 - present\nDeveloper\n- Go';
    expect(show(documentFromText(text))).toEqual(['Developer | Acme GmbH | 2020-01..now']);
  });

  it('name the employer beside the title before any line below', () => {
    expect(entriesOf(['Director, Pied Pipe', '2013 - 2014', 'Palo Alto, CA', 'Compression company', '- Go'])).toEqual([
      'Director | Pied Pipe | 2013-01..2013-12',
    ]);
  });
});

describe('entries one after the other', () => {
  it('leave what an earlier job did with that job, where gaps part the employers', () => {
    const lines = [
      'Acme GmbH',
      'Senior Engineer',
      'January 2020 - Present (3 years 2 months)',
      'Go',
      '',
      'Beta Ltd',
      '4 years',
      'Engineer',
      'March 2017 - December 2019 (2 years 10 months)',
      'PHP',
      'Intern',
      'January 2016 - March 2017 (1 year 3 months)',
      '- Perl',
    ];
    expect(entriesOf(lines)).toEqual([
      'Senior Engineer | Acme GmbH | 2020-01..now',
      'Engineer | Beta Ltd | 2017-03..2019-12',
      'Intern | - | 2016-01..2017-03',
    ]);
  });

  it('are not opened by the dates of a sentence', () => {
    const lines = ['2017-2019 Beta Ltd, Tester', 'Tried Selenium from Jan 2018 to Mar 2018 (as a test)', 'Wrote SQL'];
    expect(entriesOf(lines)).toEqual(['Tester | Beta Ltd | 2017-01..2018-12']);
  });
});
