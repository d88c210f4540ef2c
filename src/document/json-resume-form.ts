/**
 * The form of a JSON Resume (schema 1.0 and the names older exporters use), in the order a resume is read: for each
 * section its heading, and which keys make the title, the details, the prose and the bullets of an entry.
 */

export interface SectionForm {
  readonly key: string;
  readonly heading: string;
  /** "Position, Company" */
  readonly title: readonly string[];
  /** In brackets behind the title. */
  readonly level?: readonly string[];
  /** Behind the title after a colon. */
  readonly keywords?: readonly string[];
  readonly details?: readonly string[];
  readonly prose?: readonly string[];
  readonly bullets?: readonly string[];
  /** Entries of one line each, without empty lines between them. */
  readonly compact?: boolean;
}

const WORK: Omit<SectionForm, 'key' | 'heading'> = {
  title: ['position', 'name', 'company', 'organization'],
  details: ['location', 'url', 'website', 'keywords'],
  prose: ['description', 'summary'],
  bullets: ['highlights'],
};

export const SECTIONS: readonly SectionForm[] = [
  { key: 'work', heading: 'Experience', ...WORK },
  { key: 'volunteer', heading: 'Volunteering', ...WORK },
  {
    key: 'projects',
    heading: 'Projects',
    title: ['name', 'roles', 'entity', 'type'],
    details: ['url', 'keywords'],
    prose: ['description', 'summary'],
    bullets: ['highlights'],
  },
  {
    key: 'education',
    heading: 'Education',
    title: ['studyType', 'area', 'institution'],
    details: ['location', 'url', 'score', 'gpa'],
    prose: ['summary', 'description'],
    bullets: ['courses', 'highlights'],
  },
  { key: 'certificates', heading: 'Certifications', title: ['name', 'issuer'], details: ['url'], prose: ['summary'] },
  { key: 'certifications', heading: 'Certifications', title: ['name', 'issuer'], details: ['url'], prose: ['summary'] },
  { key: 'skills', heading: 'Skills', title: ['name'], level: ['level'], keywords: ['keywords'], compact: true },
  { key: 'languages', heading: 'Languages', title: ['language', 'name'], level: ['fluency', 'level'], compact: true },
  {
    key: 'publications',
    heading: 'Publications',
    title: ['name', 'publisher'],
    details: ['url', 'website'],
    prose: ['summary'],
  },
  { key: 'awards', heading: 'Awards', title: ['title', 'awarder'], prose: ['summary'] },
  { key: 'interests', heading: 'Interests', title: ['name'], keywords: ['keywords'], compact: true },
  { key: 'references', heading: 'References', title: ['name'], prose: ['reference'] },
];
