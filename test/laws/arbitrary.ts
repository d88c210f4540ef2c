/**
 * Random resumes and postings of made-up people, over real names of the real dictionary: several fields of work, four
 * languages, doubtful names among plain ones. What the laws of this folder are tried on.
 */
import fc from 'fast-check';
import type { Job, Month, Part, Person, SkillGroup, Tongue } from './person.ts';
import type { TextLayout } from './write-text.ts';

/** Skills of one field, in names that mean nothing else. */
export const FIELDS: readonly (readonly string[])[] = [
  ['Python', 'PostgreSQL', 'Kubernetes', 'Docker', 'Django', 'Terraform', 'GraphQL', 'C#', 'Node.js', 'Elasticsearch'],
  ['Figma', 'HubSpot', 'Google Analytics', 'SEO', 'Photoshop', 'Power BI', 'WordPress'],
  ['AutoCAD', 'SolidWorks', 'MATLAB', 'Revit', 'TIG welding', 'CNC'],
  ['Wound care', 'Phlebotomy', 'HACCP', 'Bookkeeping', 'IFRS', 'DATEV', 'QuickBooks'],
];

/** Names that are words, persons or companies too. */
export const DOUBTFUL = ['Go', 'Ruby', 'Spring', 'React', 'Excel', 'Jenkins', 'Kafka', 'Swift', 'Tableau', 'R', 'Epic'];

export const tongue: fc.Arbitrary<Tongue> = fc.constantFrom('en', 'de', 'fr', 'es');

/** `~` stands for what was used. */
const BULLETS: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['Worked with ~ every day', 'Introduced ~ for the whole team', 'Trained four colleagues in ~', 'Used ~'],
  de: ['Tägliche Arbeit mit ~', 'Einführung von ~ im ganzen Team', 'Schulung von vier Kollegen in ~', 'Einsatz von ~'],
  fr: ['Travail quotidien avec ~', "Mise en place de ~ pour toute l'équipe", 'Formation de quatre collègues à ~'],
  es: ['Trabajo diario con ~', 'Implantación de ~ para todo el equipo', 'Formación de cuatro compañeros en ~'],
};

/** Sentences that name no skill. */
export const FILLERS: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['Reduced waiting times by a third', 'Answered questions of customers on the phone', 'Moved the office twice'],
  de: ['Verkürzung der Wartezeiten um ein Drittel', 'Beantwortung der Fragen von Kunden am Telefon'],
  fr: ["Réduction des délais d'attente d'un tiers", 'Réponse aux questions des clients au téléphone'],
  es: ['Reducción de los tiempos de espera en un tercio', 'Respuesta a las preguntas de los clientes por teléfono'],
};

const AND: Readonly<Record<Tongue, string>> = { en: 'and', de: 'und', fr: 'et', es: 'y' };

export const joinNames = (names: readonly string[], word: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;

export const writeBullet = (template: string, names: readonly string[], language: Tongue): string =>
  template.replace('~', joinNames(names, AND[language]));

const WORDS: Readonly<
  Record<Tongue, { titles: readonly string[]; summary: string; label: string; degree: string; spoken: string[] }>
> = {
  en: {
    titles: ['Senior Specialist', 'Team Lead', 'Assistant'],
    summary: 'Ten years in teams large and small, calm under pressure and happy to explain things.',
    label: 'Tools',
    degree: 'Bachelor of Arts',
    spoken: ['English', 'Dutch'],
  },
  de: {
    titles: ['Sachbearbeiterin', 'Teamleitung', 'Fachkraft'],
    summary: 'Zehn Jahre in großen und kleinen Teams, ruhig unter Druck und gern bereit, etwas zu erklären.',
    label: 'Werkzeuge',
    degree: 'Bachelor of Arts',
    spoken: ['Deutsch', 'Englisch'],
  },
  fr: {
    titles: ['Chargée de mission', 'Responsable adjoint', 'Assistante'],
    summary: 'Dix ans dans des équipes grandes et petites, calme sous la pression et toujours prête à expliquer.',
    label: 'Outils',
    degree: 'Licence',
    spoken: ['français', 'anglais'],
  },
  es: {
    titles: ['Responsable de turno', 'Auxiliar', 'Encargada'],
    summary: 'Diez años en equipos grandes y pequeños, con calma bajo presión y ganas de explicar las cosas.',
    label: 'Herramientas',
    degree: 'Grado',
    spoken: ['español', 'inglés'],
  },
};

const EMPLOYERS = [
  'Nordwind GmbH',
  'Halden & Pryce Ltd',
  'Atelier Montclair',
  'Talleres Orduña SL',
  'Kestrel Foods Inc',
];
const PLACES = ['Leeds', 'Hamburg', 'Lyon', 'Valencia'];
const NAMES = ['Marta Lindqvist', 'Jonas Ferrand', 'Inés Robledo', 'Tom Ashdown', 'Hanna Weiß'];

/** Names of one field, now and then doubtful ones among them. */
const namesOf = (field: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...field) }, fc.constantFrom(...DOUBTFUL));

const bullet = (language: Tongue, field: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...BULLETS[language]), fc.uniqueArray(namesOf(field), { minLength: 1, maxLength: 3 }))
        .map(([template, names]) => writeBullet(template, names, language)),
    },
    fc.constantFrom(...FILLERS[language]),
  );

/** Whether a range of months is worked may matter to no law, so jobs follow each other without a hole. */
const jobs = (language: Tongue, field: readonly string[]): fc.Arbitrary<Job[]> =>
  fc
    .array(
      fc.record({
        title: fc.constantFrom(...WORDS[language].titles),
        employer: fc.constantFrom(...EMPLOYERS),
        place: fc.constantFrom(...PLACES),
        months: fc.integer({ min: 2, max: 50 }),
        bullets: fc.uniqueArray(bullet(language, field), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => {
      let at = 2026 * 12 + 3;
      return all.map(({ months, ...rest }, index) => {
        const to = index === 0 ? null : monthAt(at);
        const from = monthAt(at - months);
        at -= months + 1;
        return { ...rest, from, to };
      });
    });

const monthAt = (index: number): Month => ({ year: Math.floor(index / 12), month: (index % 12) + 1 });

const groups = (language: Tongue, field: readonly string[]): fc.Arbitrary<SkillGroup[]> =>
  fc
    .uniqueArray(namesOf(field), { minLength: 3, maxLength: 7 })
    .map((skills) => [{ label: WORDS[language].label, skills }]);

const PARTS: readonly Part[] = ['summary', 'experience', 'education', 'skills', 'languages'];

export const personIn = (language: Tongue): fc.Arbitrary<Person> =>
  fc.constantFrom(...FIELDS).chain((field) =>
    fc.record({
      tongue: fc.constant(language),
      name: fc.constantFrom(...NAMES),
      place: fc.constantFrom(...PLACES),
      email: fc.constant('mail@person.example'),
      phone: fc.constant('+49 170 0000000'),
      summary: fc.constant(WORDS[language].summary),
      jobs: jobs(language, field),
      degrees: fc
        .record({ place: fc.constantFrom(...PLACES), year: fc.integer({ min: 2001, max: 2012 }) })
        .map(({ place, year }) => [{ name: WORDS[language].degree, school: `University of ${place}`, place, year }]),
      groups: groups(language, field),
      spoken: fc.constant(WORDS[language].spoken),
      parts: fc.shuffledSubarray([...PARTS], { minLength: PARTS.length }),
    }),
  );

export const person: fc.Arbitrary<Person> = tongue.chain(personIn);

export const layout: fc.Arbitrary<TextLayout> = fc.record({
  heading: fc.constantFrom('plain', 'upper', 'colon', 'ruled'),
  glyph: fc.constantFrom('- ', '* ', '• ', '– ', '▪ '),
  indent: fc.constantFrom('', '  ', '\t'),
  dates: fc.constantFrom('right', 'below', 'brackets', 'first'),
  dateStyle: fc.constantFrom('names', 'numbers'),
  gap: fc.integer({ min: 1, max: 3 }),
  comma: fc.constantFrom(', ', ' | ', ' · ', '; '),
});

/** A posting of one field: what it must and what it would like, some of it with years, some either/or. */
export const posting: fc.Arbitrary<string[]> = fc
  .constantFrom(...FIELDS)
  .chain((field) => fc.uniqueArray(namesOf(field), { minLength: 4, maxLength: 8 }))
  .chain((names) =>
    fc.tuple(fc.constant(names), fc.array(fc.constantFrom('plain', 'years', 'either'), { minLength: 8, maxLength: 8 })),
  )
  .map(([names, forms]) => {
    const rest = [...names];
    const lines: string[] = [];
    for (const form of forms) {
      const [one, two] = rest;
      if (one === undefined) break;
      if (form === 'either' && two !== undefined) lines.push(`- Good knowledge of ${one} or ${two}`);
      else if (form === 'years') lines.push(`- At least 3 years of experience with ${one}`);
      else lines.push(`- Good knowledge of ${one}`);
      rest.splice(0, form === 'either' && two !== undefined ? 2 : 1);
    }
    return lines;
  });

export const writePosting = (lines: readonly string[]): string => {
  const half = Math.ceil(lines.length / 2);
  const nice = lines.slice(half);
  return [
    'Senior Specialist',
    '',
    'Requirements',
    ...lines.slice(0, half),
    ...(nice.length > 0 ? ['', 'Nice to have', ...nice] : []),
    '',
  ].join('\n');
};
