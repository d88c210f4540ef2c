/**
 * A resume as a value, before any format: what the laws change one thing of, and what the twins write in every format.
 * Everybody here is made up.
 */
export type Tongue = 'en' | 'de' | 'fr' | 'es';

export interface Month {
  readonly year: number;
  /** 1..12. */
  readonly month: number;
}

export interface Job {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly from: Month;
  /** `null`: still there. */
  readonly to: Month | null;
  readonly bullets: readonly string[];
}

export interface Degree {
  readonly name: string;
  readonly school: string;
  readonly place: string;
  readonly year: number;
}

export interface SkillGroup {
  readonly label: string;
  readonly skills: readonly string[];
}

export type Part = 'summary' | 'experience' | 'education' | 'skills' | 'languages';

export interface Person {
  readonly tongue: Tongue;
  readonly name: string;
  readonly place: string;
  readonly email: string;
  readonly phone: string;
  readonly summary: string;
  readonly jobs: readonly Job[];
  readonly degrees: readonly Degree[];
  readonly groups: readonly SkillGroup[];
  readonly spoken: readonly string[];
  /** The order its sections stand in; what is not named is left out. */
  readonly parts: readonly Part[];
}

export const HEADINGS: Readonly<Record<Tongue, Readonly<Record<Part, string>>>> = {
  en: {
    summary: 'Profile',
    experience: 'Work Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
  },
  de: {
    summary: 'Profil',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
  },
  fr: {
    summary: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
  },
  es: {
    summary: 'Perfil',
    experience: 'Experiencia laboral',
    education: 'Formación',
    skills: 'Conocimientos',
    languages: 'Idiomas',
  },
};

const PRESENT: Readonly<Record<Tongue, string>> = {
  en: 'Present',
  de: 'heute',
  fr: "aujourd'hui",
  es: 'actualidad',
};

const MONTHS: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** How a resume writes its months; one resume keeps to one way. */
export type DateStyle = 'names' | 'numbers';

const twoDigits = (month: number): string => String(month).padStart(2, '0');

export function writeDates(job: Pick<Job, 'from' | 'to'>, tongue: Tongue, style: DateStyle = 'names'): string {
  const write = ({ year, month }: Month): string =>
    style === 'numbers' ? `${twoDigits(month)}/${year}` : `${MONTHS[tongue][month - 1]} ${year}`;
  return `${write(job.from)} – ${job.to === null ? PRESENT[tongue] : write(job.to)}`;
}
