/** A person as HTML, Markdown and JSON Resume: what the skills are is the same, how it is marked up is the format's own. */
import { HEADINGS, type Job, type Part, type Person, writeDates } from '../laws/person.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const contactOf = ({ place, email, phone }: Person): string => `${place} | ${email} | ${phone}`;

export const degreeOf = ({ name, school, place, year }: Person['degrees'][number]): string =>
  `${name}, ${school}, ${place}, ${year}`;

/** Skills as a table, entries as headings with dates beside them. */
export function writeHtmlResume(person: Person): Uint8Array {
  const h = escapeHtml;
  const job = (entry: Job): string =>
    `<article><h3>${h(entry.title)}</h3><p><span>${h(entry.employer)}, ${entry.place}</span> <em>${h(writeDates(entry, person.tongue))}</em></p>` +
    `<ul>${entry.bullets.map((bullet) => `<li>${h(bullet)}</li>`).join('\n')}</ul></article>`;
  const parts: Record<Part, () => string> = {
    summary: () => `<p>${h(person.summary)}</p>`,
    experience: () => person.jobs.map(job).join('\n'),
    education: () => person.degrees.map((degree) => `<p>${h(degreeOf(degree))}</p>`).join('\n'),
    skills: () =>
      `<table>${person.groups.map(({ label, skills }) => `<tr><th>${label}</th><td>${h(skills.join(', '))}</td></tr>`).join('\n')}</table>`,
    languages: () => `<p>${person.spoken.join(', ')}</p>`,
  };
  const sections = person.parts.map(
    (part) => `<section><h2>${HEADINGS[person.tongue][part]}</h2>${parts[part]()}</section>`,
  );
  return bytesOf(
    `<!doctype html><html lang="${person.tongue}"><head><meta charset="utf-8"><title>${person.name}</title>` +
      `<style>h2 { color: teal }</style></head><body><header><h1>${person.name}</h1><p>${h(contactOf(person))}</p></header>` +
      `<main>${sections.join('\n')}</main></body></html>`,
  );
}

/** The page of somebody with a builder: no headings by tag, skills as chips, breaks for lines. */
export function writeChipsResume(person: Person): Uint8Array {
  const h = escapeHtml;
  const job = (entry: Job): string =>
    `<div class="job"><div class="row"><div class="dates">${h(writeDates(entry, person.tongue))}</div>` +
    `<div class="what"><b>${h(entry.title)}</b><br>${h(entry.employer)}, ${entry.place}</div></div>` +
    `<div>${entry.bullets.map((bullet) => `• ${h(bullet)}`).join('<br>')}</div></div>`;
  const parts: Record<Part, () => string> = {
    summary: () => `<div>${h(person.summary)}</div>`,
    experience: () => person.jobs.map(job).join(''),
    education: () => person.degrees.map((degree) => `<div>${h(degreeOf(degree))}</div>`).join(''),
    skills: () =>
      `<ul>${person.groups.flatMap(({ skills }) => skills.map((skill) => `<li>${h(skill)}</li>`)).join('')}</ul>`,
    languages: () => `<ul>${person.spoken.map((language) => `<li>${language}</li>`).join('')}</ul>`,
  };
  const sections = person.parts.map(
    (part) =>
      `<div class="section"><div class="head">${HEADINGS[person.tongue][part].toUpperCase()}</div>${parts[part]()}</div>`,
  );
  return bytesOf(
    `<html><head><meta charset="utf-8"></head><body><div><div>${person.name}</div><div>${h(contactOf(person))}</div></div>${sections.join('')}</body></html>`,
  );
}

export function writeMarkdownResume(person: Person): Uint8Array {
  const job = (entry: Job): string[] => [
    `### ${entry.title}`,
    '',
    `**${entry.employer}**, ${entry.place}, *${writeDates(entry, person.tongue)}*`,
    '',
    ...entry.bullets.map((bullet) => `- ${bullet}`),
    '',
  ];
  const parts: Record<Part, () => string[]> = {
    summary: () => [person.summary, ''],
    experience: () => person.jobs.flatMap(job),
    education: () => [...person.degrees.map((degree) => `- ${degreeOf(degree)}`), ''],
    skills: () => [
      '| | |',
      '|---|---|',
      ...person.groups.map(({ label, skills }) => `| **${label}** | ${skills.join(', ')} |`),
      '',
    ],
    languages: () => [person.spoken.join(', '), ''],
  };
  return bytesOf(
    [
      `# ${person.name}`,
      '',
      contactOf(person),
      '',
      ...person.parts.flatMap((part) => [`## ${HEADINGS[person.tongue][part]}`, '', ...parts[part]()]),
    ].join('\n'),
  );
}

/** The schema has no order of sections and English names for them. */
export function writeJsonResumeFile(person: Person): Uint8Array {
  const month = ({ year, month: number }: Job['from']): string => `${year}-${String(number).padStart(2, '0')}-01`;
  return bytesOf(
    JSON.stringify({
      basics: {
        name: person.name,
        email: person.email,
        phone: person.phone,
        location: { city: person.place },
        ...(person.parts.includes('summary') ? { summary: person.summary } : {}),
      },
      work: person.jobs.map(({ title, employer, place, from, to, bullets }) => ({
        position: title,
        name: employer,
        location: place,
        startDate: month(from),
        ...(to === null ? {} : { endDate: month(to) }),
        highlights: bullets,
      })),
      education: person.degrees.map(({ name, school, year }) => ({
        studyType: name,
        institution: school,
        endDate: String(year),
      })),
      skills: person.groups.map(({ label, skills }) => ({ name: label, keywords: skills })),
      languages: person.spoken.map((language) => ({ language })),
    }),
  );
}
