/** Sentences as a person would judge them, against the real dictionary: what is named, what is not, how it is held. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { readSide } from '../../src/read-side.ts';
import type { DocumentKind } from '../../src/sections/section.ts';
import { dictionary } from '../real-dictionary.ts';

const find = (text: string, kind: DocumentKind = 'resume') => readSide(documentFromText(text), kind, dictionary).found;
const held = (text: string, kind: DocumentKind = 'resume') =>
  find(text, kind).mentions.map(({ skill, held: how }) => (how === 'yes' ? skill : `${skill}:${how}`));

describe('a doubtful name', () => {
  it.each([
    ['beside sure technologies in a list', 'Python, Go and TypeScript', 'go'],
    ['lower-case in a line of technologies', 'docker go kubernetes', 'go'],
    ['after a cue, with the trade in the sentence', 'Rewrote the billing service in Go', 'go'],
    ['before a cue', 'Three React developers joined', 'react'],
    ['in a skills section', 'Skills\nSwift\nSpring', 'swift'],
    ['among other doubtful names', 'Automation: Puppet, Chef, Salt.', 'chef'],
    ['as a letter in a list', 'Statistics in R, Python and SQL', 'r'],
    ['that is presumed, away from its other sense', 'Python and friendly people', 'python'],
    ['that is presumed, near its other sense but in a list', 'Python, Django and a trip to the zoo', 'python'],
    ['as the medium of what is done', 'Monthly reports in Excel', 'microsoft-excel'],
    ['in a bracket of names', 'You know workflow engines (Temporal Airflow)', 'temporalio'],
    ['that looks like an address', 'Tracked tasks in monday.com and Asana', 'monday-com'],
    [
      'in a list of a line without capitals',
      'you write go or python and run prometheus, loki and grafana',
      'grafana-loki',
    ],
    ['as the stem of a joined word', 'Many Spring-based services in Java', 'spring-framework'],
    ['as an everyday word in a list of its trade', 'Kotlin, Retrofit, Room and Dagger', 'room'],
    ['where its years are counted', 'A decade of C', 'c'],
    ['since a year', 'Elixir since 2019', 'elixir'],
    ['for some years', 'React for three years', 'react'],
    ['as what one has experience of', 'Excel skills: pivot tables', 'microsoft-excel'],
    ['in capitals no ordinary word has', 'Integrate SOAP and REST web services', 'rest-api'],
  ])('is taken %s', (_, text, skill) => {
    expect(held(text)).toContain(skill);
  });

  it.each([
    ['in a fixed phrase', 'Own the go-to-market strategy', 'go'],
    ['as a verb that opens a sentence', 'React quickly to incidents and stay calm', 'react'],
    ['in the middle of prose', 'The rest of the team will express ideas', 'expressjs'],
    ['as part of a longer name', 'American Express cards accepted', 'expressjs'],
    ['as a first name', 'References: Ruby Jones, Julia Marsh, Ada Clarke', 'ruby'],
    ['as a person of two doubtful names', 'Our director Ada Swift leads the Java team', 'swift'],
    ['as somebody to ask', 'For questions on the API contact Julia in our Java team', 'julia'],
    ['as an animal though presumed', 'Fed a python at the zoo', 'python'],
    ['as a company that hires', 'Databricks is hiring in Dublin', 'databricks'],
    ['as a colleague', 'Work closely with marketing, HR and our sales team', 'human-resources'],
    ['as a department in German', 'In enger Zusammenarbeit mit Vertrieb und Marketing', 'sales'],
    ['as a department in French', 'En étroite collaboration avec les équipes marketing et finance', 'marketing'],
    ['as a department in Spanish', 'Trabajar estrechamente con ventas y contabilidad', 'accounting'],
    ['as a noun of the trade', 'Work with Java Teams and Scrum Teams', 'microsoft-teams'],
    ['as the name of a project', 'Join project Neptune, our new Java platform', 'amazon-neptune'],
    ['as a writer', 'Thesis on Franz Kafka', 'apache-kafka'],
    ['as what a mentor brings', 'Glad to keep learning from senior mentors', 'mentoring'],
    ['as what a future team values', 'Looking for a team that values curiosity', 'curiosity'],
    ['as the coach of a sport', 'Coached my university hockey team', 'mentoring'],
    ['as the owner of a place', 'Sous chef at Docker’s Yard', 'docker'],
    ['as the second half of a firm', 'Experience\nCook, Salt & Ember\n2019 - 2021\n- Sauces', 'emberjs'],
    [
      'as an employer behind an initial',
      'Experience\nJ. Revit & Daughters Ltd, electrician\n2014 - 2019\n- Wiring',
      'revit',
    ],
    ['as an animal in the plural', 'Fed pandas and pythons at the zoo', 'python'],
    ['as a letter of something else', 'Holder of a class C driving licence', 'c'],
    ['as the letter of a grade', 'Operator License D-4 or D-5, C-20 and C++', 'd'],
    ['as the head of a list', 'edge: cloudflare, nginx, envoy', 'microsoft-edge'],
    ['as an everyday word far from its trade', 'Android in Kotlin.\nWe meet in Room 100', 'room'],
    ['as a word that goes on from a name', 'Operate our MPLS backbone (BGP, OSPF)', 'backbonejs'],
    ['as another form of an everyday word', 'Built, tested and deployed PHP services with Symfony', 'php-deployer'],
    ['as the trade of colleagues', 'Worked closely with React and Java developers on handover', 'java'],
    ['as the trade of colleagues, in Spanish', 'Prototipos en Figma junto a desarrolladores de React', 'react'],
    ['as the trade of the hired, behind it', 'Sourced senior Python developers in Poland', 'python'],
    ['as the trade of the hired, before it', 'Hired 40 engineers (React, Kotlin) in two years', 'kotlin'],
    ['as the trade of the hired, in German', 'Rekrutierung von Entwicklern für Java', 'java'],
    ['inside an employer with an article', 'Experience\nPorter, The Figma Kitchen\n2019 - 2021\n- Prep', 'figma'],
    ['as the heading of a section', 'INFORMÁTICA\nExcel avanzado, SQL', 'informatica-powercenter'],
    ['as the class of a licence, in Spanish', 'Programo en Java. Permiso de conducir B y C', 'c'],
    [
      'as the end of an employer, though presumed',
      'Experiencia\nMozo de almacén, Frutas Hermanos Python, Getafe\n2018 - 2020\nCarga y descarga',
      'python',
    ],
    ['with no support at all', 'Less on the front end', 'less'],
    ['as the number of an item', 'Java\nb. MySQL\nc. Microsoft SQL Server; or', 'c'],
    ['as a word that describes the name behind it', 'Solid SQL and Excel', 'solidjs'],
    ['as one that does so in two words', 'Swift Python', 'swift'],
  ])('is left %s', (_, text, skill) => {
    const { mentions } = find(text);
    expect(mentions.map((mention) => mention.skill)).not.toContain(skill);
  });

  it('is taken as a tag of a job board', () => {
    const text = 'Platform Engineer\nTechnologies\nott react tdd native\nJob description\nWe build television.';
    expect(held(text, 'posting')).toContain('react');
  });

  it('is taken in a document without capitals, and only where it is no verb', () => {
    const text =
      'we are hiring a backend person. you have shipped things with django, you know docker and a bit of bash. did you write react or vue before? fine. we go out for lunch.';
    const skills = held(text, 'posting');
    expect(skills).toEqual(expect.arrayContaining(['bash', 'react', 'vuejs']));
    expect(skills).not.toContain('go');
  });

  it('leaves a reason behind when it is left', () => {
    const { rejected } = find('You go the extra mile in Python');
    expect(rejected.find(({ skill }) => skill === 'go')?.reason).toMatch(/"go"/);
  });

  it('is no skill where it is the name of an employer', () => {
    const text = 'Experience\n\nDatabase Developer, Oracle\nMay 2019 - June 2021\n- PL/SQL packages';
    expect(held(text)).not.toContain('oracle-database');
  });

  it('is not read out of an address', () => {
    expect(held('github.com/someone and someone@python.org')).toEqual([]);
  });

  it('is read where the product is called what its site is', () => {
    expect(held('Skills\nJira, Asana, Monday.com, Smartsheet')).toEqual(['jira', 'asana', 'monday-com', 'smartsheet']);
  });
});

describe('a sentence', () => {
  it.each([
    ['Strong in React; no experience with Angular yet.', ['react', 'angular:no']],
    ['Skills: Python, SQL. Not familiar with Java.', ['python', 'sql', 'java:no']],
    ['Migrated away from Angular to React.', ['angular', 'react']],
    ['Fill the flask, rinse the bottle and label it', []],
    ['Rest, soap and towels in each room', []],
    ['SQL. Ruby joined in 2020.', ['sql']],
    ['SQL. Ruby. Java.', ['sql', 'ruby', 'java']],
    ['SQL. She has been with Oracle since 2019.', ['sql']],
    ['Experience\nClerk, Foo, 2019 - 2020\nReact and Vue\nClerk, Bar, 2020 - 2021\nVue', ['react', 'vuejs', 'vuejs']],
    ['Replaced Jenkins with GitHub Actions', ['jenkins', 'github-actions']],
    ['Currently learning Rust in my spare time', ['rust:aspired']],
    ['Preparing for the SHRM-CP exam', ['shrm-cp:aspired']],
    ['Willing to learn Scala', ['continuous-learning', 'scala:aspired']],
    ['Teaching myself Haskell', ['haskell:aspired']],
    ['Nächstes Lernziel: Rust', ['rust:aspired']],
    ['En cours : DU Soins palliatifs', ['palliative-care:aspired']],
    ['Screened candidates in Greenhouse', ['candidate-screening', 'greenhouse-recruiting']],
    ['Curso de Docker (40 horas), 2020', ['docker']],
    ['No he trabajado nunca en quirófano', ['perioperative-care:no']],
    ['Not only Docker but also Kubernetes', ['docker', 'kubernetes']],
    ['Keine Erfahrung mit Kubernetes, aber mit Docker', ['kubernetes:no', 'docker']],
    ['Kenntnisse\nJava sehr gut, Python noch nie benutzt', ['java', 'python:no']],
    ['Kenntnisse\nPython nie verwendet, Java gut', ['python:no', 'java']],
    ['Compétences\nJava : bon niveau, Python : jamais utilisé', ['java', 'python:no']],
    ['Java – keine Erfahrung in Python', ['java', 'python:no']],
    ['Skills\nRobotics: advanced', ['robotics']],
    ['Compétences\nRobotique : aucune expérience', ['robotics:no']],
    ['Skills\nMachine Learning: PyTorch, Keras', ['pytorch', 'keras']],
    ["Compétences\nMaîtrise d'Excel et d'Angular", ['microsoft-excel', 'angular']],
    [
      'Berufserfahrung\n01/2020 – heute\nAltenpflegerin, Haus Abendrot, Husum\nBetreuung der Bewohner',
      ['geriatric-care', 'nursing'],
    ],
    ['Kubernetes runs at my company, but I have never touched it', ['kubernetes:no']],
    ['Most colleagues prefer Docker, I do not.', ['docker:no']],
    ["Haven't written Scala since university", ['scala']],
    ['Python (good), Kotlin (none yet), SQL (daily)', ['python', 'kotlin:no', 'sql']],
    ['Had no trouble learning Scala', ['scala']],
    ['Signed up for a course in Python', ['python:aspired']],
    ['I stopped using Jenkins when Docker came along', ['jenkins', 'docker']],
  ])('of a resume says how a skill is held: %s', (text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  it.each([
    ['This is not a PHP role. You will write TypeScript.', ['php:no', 'typescript']],
    ['No Java required.', ['java:no']],
    ['You need not know Kubernetes.', ['kubernetes:no']],
    ["Without SQL you won't get far.", ['sql']],
    ['Docker is around, but you will never have to touch it.', ['docker:no']],
    ['We dropped MongoDB in favour of PostgreSQL.', ['mongodb:no', 'postgresql']],
    ['We moved from Jenkins to GitHub Actions.', ['jenkins:no', 'github-actions']],
    ['Instead of MySQL we run PostgreSQL.', ['mysql:no', 'postgresql']],
    ['No one should apply without Python experience.', ['python']],
    ['No React, please. Docker? Not here.', ['react:no', 'docker:no']],
    ['Python can be learned on the job.', ['python:no']],
    ['You do Terraform and leave Jenkins to others.', ['terraform', 'jenkins:no']],
    ['Terraform is desirable but not essential.', ['terraform']],
  ])('of a posting says what is not asked: %s', (text, expected) => {
    expect(held(text, 'posting')).toEqual(expected);
  });
});

describe('laws', () => {
  const phrase = fc.constantFrom(
    'Python',
    'Go',
    'in Go',
    'React',
    'C++',
    'the rest of',
    'go live',
    'R',
    'Kafka',
    'no experience with',
    ',',
    '.',
    '\n',
    '- ',
    'and',
    'or',
    'teams',
    'Spring Boot',
    '5 years',
    'Skills',
    '🚀',
  );
  const text = fc.array(phrase, { maxLength: 25 }).map((parts) => parts.join(' '));

  it('every mention and rejection stands at its offsets', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<DocumentKind>('resume', 'posting'), (content, kind) => {
        const { mentions, rejected } = find(content, kind);
        for (const item of [...mentions, ...rejected]) expect(content.slice(item.start, item.end)).toBe(item.text);
      }),
      { numRuns: 150 },
    );
  });

  it('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(find(content)).toEqual(find(content));
      }),
      { numRuns: 40 },
    );
  });

  it('a further line of evidence removes no mention', () => {
    fc.assert(
      fc.property(text, (content) => {
        const before = new Set(
          find(content)
            .mentions.filter(({ held: how }) => how === 'yes')
            .map(({ skill }) => skill),
        );
        const after = new Set(
          find(`${content}\n\nBuilt services with Docker, PostgreSQL and TypeScript.`).mentions.map(
            ({ skill }) => skill,
          ),
        );
        for (const skill of before) expect(after).toContain(skill);
      }),
      { numRuns: 150 },
    );
  });
});
