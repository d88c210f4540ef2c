/** Documents in; their sections, by headings, labels and markup, out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/document/html.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { documentFromText } from '../../src/document/plain.ts';
import type { DocumentKind } from '../../src/sections/section.ts';
import { findSections } from '../../src/sections/sections.ts';
import { languages } from './languages.ts';

const sectionsOf = (text: string, kind: DocumentKind) => findSections(documentFromText(text), kind, languages);

/** "kind: first words" of each section. */
const outline = (text: string, kind: DocumentKind): string[] => sectionsOf(text, kind).map((section) => section.kind);

const kindOfLine = (text: string, kind: DocumentKind, words: string): string | undefined => {
  const at = text.indexOf(words);
  return sectionsOf(text, kind).find(({ start, end }) => start <= at && at < end)?.kind;
};

const RESUME_HEADINGS: readonly (readonly [heading: string, kind: string])[] = [
  ['SKILLS', 'skills'],
  ['Skills:', 'skills'],
  ['== SKILLS ==', 'skills'],
  ['## Technical Skills', 'skills'],
  ['Skills & Certifications', 'skills'],
  ['Skills and Tools', 'skills'],
  ['T E C H N I C A L  S K I L L S', 'skills'],
  ['1. Experience', 'experience'],
  ['II. Work Experience', 'experience'],
  ['PROFESSIONAL EXPERIENCE', 'experience'],
  ['Employment History', 'experience'],
  ['Internships', 'experience'],
  ['Profile', 'summary'],
  ['Tickets', 'certifications'],
  ['Education', 'education'],
  ['EDUCATION & TRAINING', 'education'],
  ['Personal Projects', 'projects'],
  ['Open-Source Contributions', 'projects'],
  ['Licenses & Certifications', 'certifications'],
  ['About me', 'summary'],
  ['Volunteer Work', 'volunteering'],
  ['Hobbies & Interests', 'interests'],
  ['Publications', 'publications'],
  ['Honors and Awards', 'awards'],
  ['References', 'references'],
  ['Berufserfahrung', 'experience'],
  ['Beruflicher Werdegang', 'experience'],
  ['Kenntnisse und Fähigkeiten', 'skills'],
  ['EDV-Kenntnisse', 'skills'],
  ['Ausbildung', 'education'],
  ['Sprachkenntnisse', 'languages'],
  ['Persönliche Daten', 'contact'],
  ['Expérience professionnelle', 'experience'],
  ['COMPÉTENCES TECHNIQUES', 'skills'],
  ['COMPETENCES', 'skills'],
  ['Formation', 'education'],
  ['Centres d’intérêt', 'interests'],
  ['Experiencia laboral', 'experience'],
  ['Formación académica', 'education'],
  ['Habilidades', 'skills'],
  ['Idiomas', 'languages'],
];

describe('headings of resumes', () => {
  it.each(RESUME_HEADINGS)('%s opens %s', (heading, kind) => {
    expect(outline(`Ada Example\nada@example.org\n\n${heading}\nPython, SQL`, 'resume')).toEqual(['contact', kind]);
  });

  it.each([
    'Experience with Java',
    'Skills are learned on the job.',
    'Led the education of twelve trainees',
    '• Projects',
    'Experienced developer',
  ])('%s is no heading', (line) => {
    expect(outline(`Ada Example\n\nSummary\n${line}\nmore words`, 'resume')).toEqual(['contact', 'summary']);
  });

  it('reads heading and content on one line', () => {
    const text = 'Ada Example\nSkills: Python, SQL\nEducation: BSc Physics, 2010 - 2013';
    expect(outline(text, 'resume')).toEqual(['contact', 'skills', 'education']);
  });

  it('keeps labels inside a job in that job', () => {
    const text = [
      'EXPERIENCE',
      'Developer, Acme\n2019 - 2021',
      '- Built things',
      'Technologies: Java, Kafka',
      'Achievements:',
      '- Won a prize',
      'Developer, Beta\n2016 - 2018',
      '- Built more',
      '',
      'SKILLS',
      'Java',
    ].join('\n');
    expect(outline(text, 'resume')).toEqual(['experience', 'skills']);
  });

  it('keeps rows of a skills section together', () => {
    expect(outline('Skills\nLanguages: Python, Java\nDatabases: PostgreSQL\nTools: Git', 'resume')).toEqual(['skills']);
  });

  it('takes headed parts of a marked-up section as parts', () => {
    const document = readMarkdown(
      new TextEncoder().encode(
        '# Ada Example\n\n## Skills\n\n### Web\n\n- React\n\n### Data\n\n- SQL\n\n## Education\n\nBSc',
      ),
    );
    expect(findSections(document, 'resume', languages).map(({ kind }) => kind)).toEqual([
      'contact',
      'skills',
      'education',
    ]);
  });

  it('takes deeper headings as parts, whatever they say', () => {
    const source =
      '# Ada Example\n\n## Experience\n\n### Work\n\nDeveloper\n\n## Interests\n\n### Open Source\n\n- Go\n\n## My Way\n\nText';
    const document = readMarkdown(new TextEncoder().encode(source));
    expect(findSections(document, 'resume', languages).map(({ kind }) => kind)).toEqual([
      'contact',
      'experience',
      'interests',
      'other',
    ]);
  });

  it('is not misled by a name that stands there twice in a row', () => {
    const page =
      'Experience\n<h2>Experience</h2><p>Developer, Acme GmbH, 2019 - 2021</p><ul><li>Go</li></ul>Skills<h2>Skills</h2><p>Java</p><p>Awards</p><h2>Awards</h2><p>Prize</p>';
    const document = readHtml(new TextEncoder().encode(page));
    expect(findSections(document, 'resume', languages).map(({ kind }) => kind)).toEqual([
      'contact',
      'experience',
      'skills',
      'awards',
    ]);
  });

  it('reads names of sections in a side rail', () => {
    const text =
      'Ada Example\n\nSummary\tWrites things\n\nExperience\tAcme GmbH\t2019 - 2021\nDeveloper\n\nProjects\tParser\n\nSkills\tGo';
    expect(outline(text, 'resume')).toEqual(['contact', 'summary', 'experience', 'projects', 'skills']);
  });

  it('takes dated entries under a name of their own as experience where there is none', () => {
    const text = [
      '# Ada Example',
      '## Profile',
      'Cook.',
      '## Kitchens',
      '### Chef, The Anchor',
      '2020 - 2024',
      'Sauces',
      '### Cook, The Oar',
      '2016 - 2020',
      'Fish',
      '## Education',
      'NVQ',
      '## Skills',
      'Knives',
    ].join('\n\n');
    const kinds = findSections(readMarkdown(new TextEncoder().encode(text)), 'resume', languages).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['contact', 'summary', 'experience', 'education', 'skills']);
  });

  it('takes dated entries without any heading as experience', () => {
    const text = 'Ada Example\nada@example.org\n\nDeveloper, Acme\nJan 2019 - Dec 2020\n- Built services in Go';
    expect(kindOfLine(text, 'resume', 'Go')).toBe('experience');
    expect(kindOfLine(text, 'resume', 'ada@')).toBe('contact');
  });
});

const POSTING_HEADINGS: readonly (readonly [heading: string, kind: string])[] = [
  ['Requirements', 'must'],
  ['Requirements:', 'must'],
  ['REQUIREMENT/MINIMUM QUALIFICATION', 'must'],
  ['REQUIREMENTS/MINIMUM QUALIFICATIONS', 'must'],
  ["What you'll bring", 'must'],
  ['What you’ll bring', 'must'],
  ['What you will bring:', 'must'],
  ['Who we are looking for', 'must'],
  ['Who you are', 'must'],
  ['Your profile', 'must'],
  ['Skills & requirements', 'must'],
  ['To enjoy the job you should feel comfortable with:', 'must'],
  ['You have the following skills and qualifications:', 'must'],
  ['Must have', 'must'],
  ['Nice to have', 'nice'],
  ['Nice-to-haves', 'nice'],
  ['Bonus points', 'nice'],
  ['Preferred qualifications', 'nice'],
  ['It would be great if you had experience with:', 'nice'],
  ['Any of those will increase your chances:', 'nice'],
  ['Desirable Skills:', 'nice'],
  ['Responsibilities', 'duties'],
  ["What you'll do", 'duties'],
  ['As an Engineering Manager you will:', 'duties'],
  ['The role', 'duties'],
  ['About Acme', 'about'],
  ['Why join us', 'about'],
  ['What we offer', 'benefits'],
  ['Perks & benefits', 'benefits'],
  ['How to apply', 'process'],
  ['Interview process', 'process'],
  ['Equal opportunities:', 'legal'],
  ['Anforderungen', 'must'],
  ['Das bringst du mit', 'must'],
  ['Von Vorteil', 'nice'],
  ['Deine Aufgaben', 'duties'],
  ['Wir bieten', 'benefits'],
  ['Profil recherché', 'must'],
  ['Atouts', 'nice'],
  ['Vos missions', 'duties'],
  ['Requisitos', 'must'],
  ['Se valorará', 'nice'],
  ['Funciones', 'duties'],
  ['NOT REQUIRED', 'waived'],
  ['What you don’t need', 'waived'],
  ['Not required, but a plus', 'nice'],
  ['It would help if you had', 'nice'],
  ['In return', 'benefits'],
];

describe('headings of postings', () => {
  it.each(POSTING_HEADINGS)('%s opens %s', (heading, kind) => {
    const text = `Backend Engineer\nWe make software for hospitals and clinics.\n\n${heading}\nGo and PostgreSQL in production`;
    expect(kindOfLine(text, 'posting', 'Go and')).toBe(kind);
  });

  it('counts a wish among the demands for its line only', () => {
    const text = 'Developer\nRequirements:\nGo in production\nNice to have: knowledge of RabbitMQ\nSQL databases';
    expect(kindOfLine(text, 'posting', 'RabbitMQ')).toBe('nice');
    expect(kindOfLine(text, 'posting', 'SQL')).toBe('must');
  });

  it('reads a wish named in other words', () => {
    const text = 'Developer\nRequirements:\nGo in production\nWill be a plus: RabbitMQ\nSQL databases';
    expect(kindOfLine(text, 'posting', 'RabbitMQ')).toBe('nice');
    expect(kindOfLine(text, 'posting', 'SQL')).toBe('must');
  });

  it.each(['Experience level:\nSenior', 'Job type: Full-time', 'Company size:\n51-200 people'])(
    'takes %j among the demands for a fact',
    (fact) => {
      const text = `Developer\nRequirements\nGo in production\n${fact}\nSQL databases`;
      expect(outline(text, 'posting')).toEqual(['title', 'must', 'meta', 'must']);
      expect(kindOfLine(text, 'posting', 'SQL')).toBe('must');
    },
  );

  it('takes running text on equal treatment out of the demands', () => {
    const text = [
      'Developer',
      'Requirements',
      'Go in production',
      'We are an equal opportunity employer and value diversity.',
      'We do not discriminate on the basis of race, religion or age.',
      'SQL databases',
    ].join('\n');
    expect(outline(text, 'posting')).toEqual(['title', 'must', 'legal', 'must']);
    expect(kindOfLine(text, 'posting', 'race')).toBe('legal');
    expect(kindOfLine(text, 'posting', 'SQL')).toBe('must');
  });

  it.each([
    ['Core technologies used in the application:', 'process'],
    ['After meeting minimum qualifications, candidates will be scheduled for the following:', 'must'],
    ['Do I need to meet all the requirements to apply?', 'must'],
  ])('%s opens no %s', (heading, kind) => {
    const text = `Developer\nWe make software for hospitals and clinics.\n\n${heading}\nPHP 7 React`;
    expect(kindOfLine(text, 'posting', 'PHP')).not.toBe(kind);
  });

  it.each([
    ["What you'll be working on...", 'duties'],
    ['What you need to make this real.', 'must'],
    ['This role requires strengths and capabilities including:', 'must'],
    ['SELECTIVE CERTIFICATION', 'conditions'],
  ])('%s opens %s', (heading, kind) => {
    const text = `Developer\nWe make software for hospitals and clinics.\n\n${heading}\nPHP 7 React`;
    expect(kindOfLine(text, 'posting', 'PHP')).toBe(kind);
  });

  it('does not take a demand for a heading', () => {
    const text = 'Developer\nRequirements\nExperience with Java\nKnowledge of SQL\nJava is a plus';
    expect(outline(text, 'posting')).toEqual(['title', 'must']);
  });

  it('reads facts, tags and title of a job board', () => {
    const text = [
      'DevOps Engineer',
      'Acme',
      'Date posted: 2021-04-22',
      'Job type:',
      'Full-time',
      'Technologies',
      'docker jenkins',
      'Job description',
      'We are in growth mode and look for people.',
      'Qualifications',
      'Docker in production',
    ].join('\n');
    expect(outline(text, 'posting')).toEqual(['title', 'meta', 'tags', 'intro', 'must']);
    expect(kindOfLine(text, 'posting', 'docker jenkins')).toBe('tags');
  });

  it('gives a posting that opens with a demand no title', () => {
    expect(outline('5+ years of Java\nKafka and SQL', 'posting')).toEqual(['intro']);
    expect(outline('We use Go and Python.', 'posting')).toEqual(['intro']);
    expect(outline('Django and PostgreSQL every day\nDocker at night', 'posting')).toEqual(['intro']);
    expect(outline('Design distributed systems in Go\nSQL\nKafka\nRust', 'posting')).toEqual(['intro']);
  });
});

const line = fc.constantFrom(
  'Skills',
  'EXPERIENCE',
  'Requirements:',
  'Nice to have: Go',
  'Location: Berlin',
  '- Built a thing',
  '2019 - 2021',
  '',
  '   ',
  'Acme GmbH, Engineer',
  'Jan 2020 – present',
  'A longer sentence that ends with a stop.',
  'Technologies',
  '🎯 Über uns',
  '\u00a0',
  '###',
  ':',
  '• ',
);

describe('every text', () => {
  it.each(['resume', 'posting'] as const)('of a %s is covered by its sections, each line once', (kind) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 40 })), { maxLength: 25 }), (parts) => {
        const document = documentFromText(parts.join('\n'));
        const sections = findSections(document, kind, languages);
        let at = 0;
        let next = 0;
        for (const section of sections) {
          expect(section.start).toBe(at);
          expect(section.lines.from).toBe(next);
          at = section.end;
          next = section.lines.to;
          for (const entry of section.entries) {
            expect(entry.start).toBeGreaterThanOrEqual(section.start);
            expect(entry.end).toBeLessThanOrEqual(section.end);
          }
        }
        expect(at).toBe(document.text.length);
        expect(next).toBe(document.lines.length);
      }),
    );
  });
});

describe('titles of postings', () => {
  it.each([
    '# Application Engineer',
    '# Engineering Manager - Cloud',
    '# Software Engineer — Full stack',
    'Senior Go Developer (m/f/d)',
    'Senior Experience Designer (m/f/d)',
    "WORKERS' COMPENSATION CLAIMS ASSISTANT",
  ])('%s', (title) => {
    const document = readMarkdown(
      new TextEncoder().encode(
        `${title}\n\nWe make software for hospitals and clinics.\n\n## Qualifications\n\n- Go\n`,
      ),
    );
    expect(findSections(document, 'posting', languages).map(({ kind }) => kind)).toEqual(['title', 'intro', 'must']);
  });
});

describe('an unlisted line over bullets in a posting', () => {
  it.each([
    ['What would be great', 'nice'],
    ['Your toolbox', 'must'],
    ['Tools of the house', 'other'],
  ])('%s ends the company text before it', (heading, kind) => {
    const document = documentFromText(`Backend Engineer\n\nAbout us\nWe bake bread.\n\n${heading}\n- Java\n- Docker\n`);
    expect(findSections(document, 'posting', languages).at(-1)?.kind).toBe(kind);
  });
});

it('a paragraph below a side column of certificates is the profile', () => {
  const text =
    'Sam Example\n\nCertifications\nFood Hygiene\nExample Institute\n2019\n\nClerk with five years of experience in the building of quiet and\norderly archives. Known for patience and a love of small print.\n\nExperience\nClerk, Acme Ltd, 2018-2021\n- Filing\n';
  expect(kindOfLine(text, 'resume', '2019')).toBe('certifications');
  expect(kindOfLine(text, 'resume', 'Clerk with')).toBe('summary');
  expect(kindOfLine(text, 'resume', '- Filing')).toBe('experience');
});
