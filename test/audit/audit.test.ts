/** What an audit finds, finding by finding, against the real dictionary; and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/audit.ts';
import { type FindingCode, SEVERITIES } from '../../src/audit/finding.ts';
import { audit } from '../../src/audit-journey.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { dictionary } from '../real-dictionary.ts';

const AS_OF = '2026-11-21';

const read = (text: string): Audit => audit(documentFromText(text), dictionary, { asOf: AS_OF });

/** A posting that says all that is asked of one, with these lines under its headings. */
const posting = (
  musts: readonly string[],
  nice: readonly string[] = ['Terraform'],
  title = 'Backend Engineer',
): string =>
  [
    title,
    '',
    'Location: Leeds',
    'Job type: Full-time',
    'Salary: 50,000-60,000 GBP',
    'Experience level: Mid-level',
    '',
    'Requirements',
    '',
    ...musts.map((line) => `- ${line}`),
    ...(nice.length > 0 ? ['', 'Nice to have', '', ...nice.map((line) => `- ${line}`)] : []),
  ].join('\n');

const PLAIN = ['Python', 'PostgreSQL or MySQL', 'Experience with Docker'];

const find = (text: string, code: FindingCode) => read(text).findings.filter((finding) => finding.code === code);

const quotes = (text: string, code: FindingCode): string[] =>
  find(text, code).flatMap(({ spans }) => spans.map((span) => span.text));

const ELEVEN = [
  'Python',
  'Go',
  'Rust',
  'Kafka',
  'Redis',
  'MySQL',
  'Docker',
  'Ansible',
  'GraphQL',
  'Jenkins',
  'Grafana',
];

describe('an audit', () => {
  it('finds nothing in a plain posting', () => {
    expect(read(posting(PLAIN)).findings).toEqual([]);
  });

  it('quotes the words of every finding, problems first, then by place', () => {
    const text = posting(
      [...PLAIN, '15 years of Swift', 'Kafka required', 'You are a digital native', 'QZRT'],
      ['Kafka'],
    );
    const { findings, document, counts } = read(text);
    expect(findings.length).toBeGreaterThan(2);
    for (const { spans } of findings) {
      for (const { start, end, text: quote } of spans) expect(document.text.slice(start, end)).toBe(quote);
    }
    const order = findings.map(({ severity, spans }) => [
      SEVERITIES.indexOf(severity),
      spans[0]?.start ?? document.text.length,
    ]);
    expect(order).toEqual([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    expect(findings.map(({ id }) => id)).toEqual(findings.map((_, index) => `f${index + 1}`));
    expect(counts.findings.problem).toBe(findings.filter(({ severity }) => severity === 'problem').length);
  });

  it('is the same for the same text', () => {
    const text = posting([...ELEVEN, '15 years of Swift']);
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });

  it('checks nothing in a language that is not covered, and says so', () => {
    const { findings, notices } = read('Ищем разработчика с опытом работы на Python и SQL от трёх лет');
    expect(findings).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain('language-unsupported');
  });
});

describe('each finding', () => {
  it.each<[FindingCode, string, string, string[]]>([
    ['no-requirements', 'no skill by name', posting(['A can-do attitude'], []), []],
    ['no-musts', 'wishes alone', posting([], ['Python', 'Docker', 'Kafka']), ['Python', 'Docker', 'Kafka']],
    ['no-nice-to-have', 'eight musts, no wish', posting(ELEVEN.slice(0, 8), []), []],
    ['asked-twice', 'the same on two lines', posting([...PLAIN, 'Strong Python']), ['Python', 'Python']],
    ['implied-beside', 'what another must shows', posting([...ELEVEN, 'Django']), ['Python']],
    ['must-and-nice', 'must and wish', posting([...PLAIN, 'Kafka is required'], ['Kafka']), ['Kafka', 'Kafka']],
    ['years-differ', 'two numbers', posting(['3 years of Java', '5+ years of Java']), ['Java', 'Java']],
    [
      'senior-few-years',
      'a senior with a year',
      posting(['1 year of Java'], ['Go'], 'Senior Engineer'),
      ['Senior', 'Java'],
    ],
    [
      'junior-many-years',
      'a junior with six',
      posting(['6 years of Java'], ['Go'], 'Junior Engineer'),
      ['Junior', 'Java'],
    ],
    [
      'entry-level-years',
      'entry level with three',
      posting(['3 years of Java'], ['Go'], 'Entry-level Engineer'),
      ['Entry-level', 'Java'],
    ],
    [
      'senior-few-years',
      'a slip beside it is no level',
      posting(['1 year of Java', '30 years of Kubernetes'], ['Go'], 'Senior Engineer'),
      ['Senior', 'Java'],
    ],
    [
      'entangled-alternatives',
      'numbered, several things in one',
      posting(['1. Java and Docker; or', '2. Go and Rust'], []),
      ['- 1. Java and Docker; or', '- 2. Go and Rust'],
    ],
    ['impossible-years', 'more than there were', posting([...PLAIN, '15 years of Swift']), ['Swift']],
    ['years-at-the-edge', 'nearly all there were', posting([...PLAIN, '11 years of Swift']), ['Swift']],
    [
      'not-understood',
      'a demand without a name',
      posting([...PLAIN, 'Ability to make things better']),
      ['- Ability to make things better'],
    ],
    [
      'crowded-line',
      'eight on one line',
      posting([ELEVEN.slice(0, 8).join(', ')]),
      [`- ${ELEVEN.slice(0, 8).join(', ')}`],
    ],
    ['unexplained-abbreviations', 'letters alone', posting([...PLAIN, 'Python for QZRT feeds']), ['QZRT']],
    ['unknown-terms', 'a name not known', posting([...PLAIN, 'Python with ZephQueue']), ['ZephQueue']],
    ['missing-basics', 'no place, pay or hours', 'Developer\n\nRequirements\n\n- Python\n- Docker\n- Git', []],
  ])('%s: %s', (code, _what, text, expected) => {
    expect(find(text, code)).toHaveLength(1);
    expect(quotes(text, code)).toEqual(expected);
  });

  it('many-musts: eleven of them, and another sentence where no heading parts them', () => {
    expect(find(posting(ELEVEN), 'many-musts')[0]?.message).toContain('11 skills read as musts');
    const bare = `We look for somebody with ${ELEVEN.join(', ')}.`;
    expect(find(bare, 'many-musts')[0]?.message).toContain('No heading');
  });

  it('long-line: more words than a reader takes in', () => {
    const long =
      `Experience with Python ${'and the many other things that make a service a good one '.repeat(5)}`.trim();
    expect(quotes(posting([...PLAIN, long]), 'long-line')).toEqual([`- ${long}`]);
  });

  it('unclear-choice: "and" beside "or"', () => {
    const line = 'Java and Kotlin, or Go and Rust';
    expect(quotes(posting([...PLAIN, line]), 'unclear-choice')).toEqual([`- ${line}`]);
  });
});

describe('it leaves alone', () => {
  it.each<[FindingCode, string, string]>([
    ['many-musts', 'ten musts', posting(ELEVEN.slice(0, 10))],
    ['no-nice-to-have', 'five musts', posting(ELEVEN.slice(0, 5), [])],
    ['asked-twice', 'title and requirement', posting(PLAIN, ['Terraform'], 'Python Engineer')],
    ['asked-twice', 'another thing that holds the name', posting([...PLAIN, 'Load testing of Python services'])],
    ['asked-twice', 'another word for it', posting(['JavaScript', 'ES6'])],
    ['implied-beside', 'few musts', posting(['Python', 'Django'])],
    ['must-and-nice', 'a part of it as a wish', posting(PLAIN, ['Python for network automation'])],
    ['must-and-nice', 'more years as a wish', posting(['3 years of Java'], ['5 years of Java'])],
    ['years-differ', 'a must and a wish', posting(['3 years of Java'], ['5 years of Java'])],
    [
      'senior-few-years',
      'years in the post below',
      posting(['2 years as a Senior Auditor'], ['Go'], 'Principal Auditor'),
    ],
    ['senior-few-years', 'a senior with five', posting(['5 years of Java'], ['Go'], 'Senior Engineer')],
    ['junior-many-years', 'many years as a wish', posting(['3 years of Java'], ['6 years of Java'], 'Junior Engineer')],
    ['no-requirements', 'a degree and years in a post', posting(['A degree and two years as a Librarian'], [])],
    ['not-understood', 'the opening of a list', posting([...PLAIN, 'Bonus points for experience with'])],
    ['not-understood', 'a name taken out', posting([...PLAIN, 'Knowledge of <ORGANIZATION> and its ways'])],
    ['not-understood', 'what its wording says already', posting([...PLAIN, 'You are a digital native at heart'])],
    ['implied-beside', 'open to others', posting([...ELEVEN, 'AWS or similar', 'DynamoDB'])],
    ['unexplained-abbreviations', 'the name of a file', posting([...PLAIN, 'Python for QZRT numbers 12 and 14'])],
    ['impossible-years', 'years one can have', posting(['8 years of Java'])],
    ['impossible-years', 'an older alternative', posting(['15 years of Swift or Objective-C'])],
    ['not-understood', 'what the employer says', posting([...PLAIN, 'We are known for good tea'])],
    [
      'crowded-line',
      'examples',
      posting(['Build tools, e.g. Jenkins, Docker, Ansible, Grafana, Kafka, Redis, Terraform']),
    ],
    ['unexplained-abbreviations', 'spelt out', posting([...PLAIN, 'Python for a quality zone report tool (QZRT)'])],
    [
      'unexplained-abbreviations',
      'known ones and shouting',
      posting([...PLAIN, 'Python is a MUST in the UK', 'A BSc']),
    ],
    [
      'missing-basics',
      'a city after "in", a sum, a level',
      'Senior Engineer in Leeds, part-time, £30k\n\nRequirements\n\n- Python\n- Go',
    ],
  ])('%s: %s', (code, _what, text) => {
    expect(find(text, code)).toEqual([]);
  });
});

describe('wording', () => {
  it.each([
    ['en', 'You join a young and dynamic team.', 'young and dynamic team'],
    ['en', 'You are a native English speaker.', 'native English speaker'],
    ['en', 'We look for a salesman.', 'salesman'],
    ['en', 'You hold a degree from a top university.', 'top university'],
    ['de', 'Wir bieten dir ein junges und dynamisches Team in der Stadt.', 'junges und dynamisches Team'],
    ['fr', 'Vous rejoignez une équipe jeune et dynamique dans nos bureaux.', 'équipe jeune et dynamique'],
    ['es', 'Buscamos una persona para un equipo joven y dinámico en la ciudad.', 'equipo joven y dinámico'],
  ])('%s: %s', (language, line, expected) => {
    const text = `${line}\n${dictionary.languages
      .get(language as 'en')
      ?.words.words.slice(0, 20)
      .join(' ')}`;
    const [finding] = find(text, 'wording');
    expect(finding?.spans.map((span) => span.text)).toEqual([expected]);
    expect(finding?.why).toBeTruthy();
  });

  it.each([
    'You work with young people.',
    'We are an equal opportunity employer and welcome women, men and native speakers of every language.',
    'German at native speaker level.',
    'A competitive salary and an ambitious project.',
  ])('leaves alone: %s', (line) => {
    expect(find(posting([...PLAIN, line]), 'wording')).toEqual([]);
  });
});
