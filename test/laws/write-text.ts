/** A person in, a resume as plain text out, in one of the layouts people use. What is said is the same in all of them. */
import { type DateStyle, HEADINGS, type Job, type Part, type Person, writeDates } from './person.ts';

export interface TextLayout {
  readonly heading: 'plain' | 'upper' | 'colon' | 'ruled';
  readonly glyph: string;
  readonly indent: string;
  /** Where the dates of a job stand. */
  readonly dates: 'right' | 'below' | 'brackets' | 'first';
  readonly dateStyle: DateStyle;
  /** Empty lines between sections, at least one. */
  readonly gap: number;
  /** Between the skills of a list. */
  readonly comma: ', ' | ' | ' | ' · ' | '; ';
}

export const PLAIN_LAYOUT: TextLayout = {
  heading: 'upper',
  glyph: '- ',
  indent: '',
  dates: 'right',
  dateStyle: 'names',
  gap: 1,
  comma: ', ',
};

export function writeHeading(words: string, style: TextLayout['heading']): string[] {
  if (style === 'upper') return [words.toUpperCase()];
  if (style === 'colon') return [`${words}:`];
  return style === 'ruled' ? [words, '='.repeat(words.length)] : [words];
}

function writeJob(job: Job, person: Person, layout: TextLayout): string[] {
  const { indent, glyph } = layout;
  const dates = writeDates(job, person.tongue, layout.dateStyle);
  const employer = `${job.employer}, ${job.place}`;
  const head = {
    right: [`${job.title}, ${employer}    ${dates}`],
    below: [`${job.title}`, employer, dates],
    brackets: [`${job.title}, ${employer} (${dates})`],
    first: [`${dates}  ${job.title}, ${employer}`],
  }[layout.dates];
  return [...head, ...job.bullets.map((bullet) => `${indent}${glyph}${bullet}`)];
}

function writePart(part: Part, person: Person, layout: TextLayout): string[] {
  switch (part) {
    case 'summary':
      return [person.summary];
    case 'experience':
      return person.jobs.flatMap((job, index) => [...(index > 0 ? [''] : []), ...writeJob(job, person, layout)]);
    case 'education':
      return person.degrees.map(({ name, school, place, year }) => `${name}, ${school}, ${place}, ${year}`);
    case 'skills':
      return person.groups.map(({ label, skills }) => `${label}: ${skills.join(layout.comma)}`);
    case 'languages':
      return [person.spoken.join(', ')];
  }
}

/** Name and contact, then each part under its heading. */
export function writeText(person: Person, layout: TextLayout = PLAIN_LAYOUT): string {
  const contact = [person.name, `${person.place} | ${person.email} | ${person.phone}`].filter(
    (line) => line.replace(/[ |]/g, '') !== '',
  );
  const gap = Array.from({ length: layout.gap }, () => '');
  const parts = person.parts.flatMap((part) => [
    ...gap,
    ...writeHeading(HEADINGS[person.tongue][part], layout.heading),
    ...writePart(part, person, layout),
  ]);
  return `${[...contact, ...parts].join('\n')}\n`;
}
