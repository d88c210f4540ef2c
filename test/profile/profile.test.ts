/** A resume as read in; how each skill stands in it, and for how many months, out. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import type { Held, Mention } from '../../src/mentions/mention.ts';
import { buildProfile } from '../../src/profile/profile.ts';
import { formatMonth, parseAsOf } from '../../src/sections/dates.ts';
import { findSections } from '../../src/sections/sections.ts';
import { makeSkill } from '../dictionary/make-skill.ts';
import { languages } from '../sections/languages.ts';

const SINCE: Readonly<Record<string, number | null>> = { go: 2009, python: 1991, sql: null, java: 1995, rust: 2015 };

const skills = new Map(
  Object.entries(SINCE).map(([id, since]) => [id, makeSkill(id, { kind: 'language', since, technical: false })]),
);

/** Every word that is the name of a skill is a mention; "!name" is denied, "?name" hoped for. */
function read(text: string, asOf = '2026-11-21') {
  const document = documentFromText(text);
  const sections = findSections(document, 'resume', languages);
  const mentions = [...text.matchAll(/([!?]?)\b(go|python|sql|java|rust)\b/gi)].map((match): Mention => {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    const held: Held = match[1] === '!' ? 'no' : match[1] === '?' ? 'aspired' : 'yes';
    const section = sections.find((candidate) => candidate.start <= start && end <= candidate.end)?.kind ?? 'other';
    return {
      skill: (match[2] ?? '').toLowerCase(),
      start,
      end,
      text: text.slice(start, end),
      section,
      line: 0,
      held,
      confidence: 1,
      rule: 'name',
    };
  });
  const { profile, notices } = buildProfile(document, sections, mentions, parseAsOf(asOf), { skills, languages });
  return { skill: (id: string) => profile.skills.get(id), notices: notices.map(({ code }) => code) };
}

const job = (dates: string, words: string): string => `Developer, Acme GmbH\n${dates}\n- ${words}\n\n`;

describe('standing', () => {
  it('tells use from mere naming', () => {
    const { skill } = read(`Experience\n${job('Jan 2020 - Dec 2020', 'Services in Go')}Skills\nPython, Go`);
    expect(skill('go')?.standing).toBe('used');
    expect(skill('python')).toMatchObject({ standing: 'listed', months: null, lastUsed: null });
  });

  it('of a project is use, of a course of study is not', () => {
    const { skill } = read('Projects\nParser, 2020 - 2021\n- Go\n\nEducation\nBSc, 2015 - 2018\n- Java');
    expect(skill('go')).toMatchObject({ standing: 'used', months: 12 });
    expect(skill('java')).toMatchObject({ standing: 'listed', months: null });
  });

  it('counts a denial only where nothing positive names the skill', () => {
    const { skill } = read('Skills\nGo\n\nSummary\n!Go, !Java, ?Rust, !Rust');
    expect(skill('go')?.standing).toBe('listed');
    expect(skill('java')?.standing).toBe('negated');
    expect(skill('rust')?.standing).toBe('aspired');
  });
});

describe('months', () => {
  it('count both ends and overlaps once', () => {
    const { skill } = read(
      `Experience\n${job('Jan 2020 - Dec 2020', 'Go')}${job('Jul 2020 - Jun 2021', 'Go and SQL')}`,
    );
    expect(skill('go')).toMatchObject({ months: 18, ranges: [{ from: 2020 * 12, to: 2021 * 12 + 6 }] });
    expect(skill('sql')?.months).toBe(12);
    expect(formatMonth(skill('go')?.lastUsed ?? 0)).toBe('2021-06');
  });

  it('run to asOf where the job goes on', () => {
    const { skill } = read(`Experience\n${job('Jan 2026 - present', 'Go')}`);
    expect(skill('go')).toMatchObject({ months: 11, lastUsed: parseAsOf('2026-11') });
  });

  it('of years alone are twelve times the difference', () => {
    expect(read(`Experience\n${job('2015 - 2019', 'Go')}`).skill('go')?.months).toBe(48);
    expect(read(`Experience\n${job('2019', 'Go')}`).skill('go')?.months).toBe(6);
  });

  it('stop at asOf, with a notice for a job but not for a degree', () => {
    const found = read(`Experience\n${job('Jan 2026 - Jan 2028', 'Go')}Education\nBSc, 2025 - 2030\n- Java`);
    expect(found.skill('go')?.months).toBe(11);
    expect(found.notices).toEqual(['future-dates']);
  });

  it.each(['03/2019 - 01/2018', 'March 2019 – February 2018', '2016 - 2091'])(
    'that cannot be right, %s, are noticed',
    (dates) => {
      expect(read(`Experience\n${job(dates, 'Go')}`).notices).toEqual(['doubtful-dates']);
    },
  );

  it.each(['03/2018 - 01/2019', '2016 - 2019', '2016', 'since 2020'])('that can, %s, are not', (dates) => {
    expect(read(`Experience\n${job(dates, 'Go')}`).notices).toEqual([]);
  });

  it('do not begin before the skill did', () => {
    expect(read(`Experience\n${job('Jan 2005 - Dec 2010', 'Go')}`).skill('go')?.months).toBe(24);
  });

  it('begin with the date beside the name where the job began before', () => {
    const { skill } = read(`Experience\n${job('Jan 2014 - Dec 2019', 'Python; Go since 2016')}`);
    // A bare year is sure of its last month alone: December 2016 to December 2019.
    expect(skill('go')?.months).toBe(37);
    expect(skill('python')?.months).toBe(72);
  });

  it('of a job without dates are unknown', () => {
    const { skill } = read('Experience\nDeveloper, Acme GmbH\n- Go');
    expect(skill('go')).toMatchObject({ standing: 'used', months: null });
  });
});

const STATED: readonly (readonly [text: string, months: Readonly<Record<string, number>>])[] = [
  ['3 years of Go', { go: 36 }],
  ['Go (5 years)', { go: 60 }],
  ['Go: 5+ years', { go: 60 }],
  ['Java - 7 yrs', { java: 84 }],
  ["Over five years' experience in Python and SQL", { python: 60, sql: 60 }],
  ['2-3 years of experience with Go', { go: 24 }],
  ['18 months of Rust', { rust: 18 }],
  ['1.5 years Rust', { rust: 18 }],
  ['Python 3 years, Java 5 years', { python: 36, java: 60 }],
  ['3 years Python, 5 years Java', { python: 36, java: 60 }],
  ['Go, Python (4 years), SQL', { python: 48 }],
  ['5 years as a Python developer', { python: 60 }],
  ['drei Jahre Erfahrung mit Java', { java: 36 }],
  ['Java (4 Jahre)', { java: 48 }],
  ["cinq ans d'expérience en Python", { python: 60 }],
  ['tres años de experiencia con Java y Python', { java: 36, python: 36 }],
  ['Go experience: 4 years', { go: 48 }],
  ['10 years building web apps using Python', { python: 120 }],
  ['8 years in IT, 3 of them with Java', { java: 36 }],
  ['6 Jahre Entwicklung, davon 2 mit Go', { go: 24 }],
  // What states nothing.
  ['10 years as a nurse using SQL', {}],
  ['10+ years in software, currently learning Rust', {}],
  ['7 years building web apps, using Python lately', {}],
  ['10 years leading teams in Python shops', {}],
  ['5 years of experience, including 3 Java projects', {}],
  ['10 years of experience. Python', {}],
  ['Left Java 5 years ago', {}],
  ['A 10-year-old system in Java', {}],
  ['5 years in finance, retail and logistics with Python', {}],
  ['Go', {}],
];

describe('stated years', () => {
  it.each(STATED)('%s', (text, months) => {
    const { skill } = read(`Summary\n${text}`);
    const found = Object.fromEntries(
      Object.keys(SINCE).flatMap((id) => (skill(id)?.statedMonths ? [[id, skill(id)?.statedMonths]] : [])),
    );
    expect(found).toEqual(months);
  });

  it('make a skill used, and count where they are more than the dates', () => {
    const { skill } = read(`Summary\n4 years of Go\n\nExperience\n${job('Jan 2020 - Dec 2020', 'Go')}`);
    expect(skill('go')).toMatchObject({ standing: 'used', months: 48, statedMonths: 48 });
  });

  it('are cut to what is possible, with a notice', () => {
    const found = read('Summary\n25 years of Rust');
    expect(found.skill('rust')?.months).toBe(11 * 12 + 10);
    expect(found.notices).toEqual(['impossible-years']);
  });
});

const DATED: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['From May 2019 to April 2021 I wrote Python at Delta Ltd', { python: 24 }],
  ['Java between 2012 and 2014', { java: 24 }],
  ['Between March 2018 and February 2020 I ran services in Go', { go: 24 }],
  ['Foo Ltd, London. Feb 2020 to Jan 2022. Java developer', { java: 24 }],
  ['Technician, Xi Labs, Oct 2019 to Sep 2020. Scripts in Python', { python: 12 }],
  ['Go since January 2022', { go: 59 }],
  ['Go since 2021', { go: 60 }],
  ['Python (2015 - 2018). Go', { python: 36 }],
  ['I analysed sales data from 2010 to 2020 with SQL', {}],
  ['From 2014 to 2018 I studied Java', {}],
  ['2014 - 2018. BSc at a university. Java', {}],
  ['In 2019 I met Go', {}],
];

describe('dates of running text', () => {
  it.each(DATED)('%s', (text, months) => {
    const { skill } = read(`Summary\n${text}.`);
    const found = Object.fromEntries(
      Object.keys(SINCE).flatMap((id) => (skill(id)?.months ? [[id, skill(id)?.months]] : [])),
    );
    expect(found).toEqual(months);
  });
});

describe('notices', () => {
  it('say where no heading was found', () => {
    expect(read('Developer who knows Go').notices).toEqual(['no-sections']);
  });
});

describe('what the words of a line claim', () => {
  const job = 'Experience\nDeveloper, Foo Ltd, Jan 2019 - Dec 2020\n';

  it.each([
    [
      'a job told in a summary is use',
      'Summary\nShe worked for Foo as a part-time Java developer.',
      'java',
      'used',
      null,
    ],
    ['a team is no job', 'Summary\nShe likes working as a team that uses Java.', 'java', 'listed', null],
    ['what is known is not used, even in a job', `${job}- Basic knowledge of Java`, 'java', 'listed', null],
    [
      'knowledge later in the line is a matter of the job',
      `${job}- Wrote Java with good knowledge of Go`,
      'java',
      'used',
      24,
    ],
  ])('%s', (_, text, id, standing, months) => {
    expect(read(text).skill(id)).toMatchObject({ standing, months });
  });
});
