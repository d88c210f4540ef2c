/** A person as a Word file, the way Word's own templates build one: styles, lists, a right tab for dates, a table. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx';
import { HEADINGS, type Job, type Part, type Person, writeDates } from '../laws/person.ts';
import { degreeOf } from './write-marked.ts';

/** `styled`: Word's styles, lists and tabs; `grid`: jobs in a table, dates in its first column, headings only bold. */
export async function writeDocxResume(person: Person, form: 'styled' | 'grid' = 'styled'): Promise<Uint8Array> {
  const isGrid = form === 'grid';
  const row = (left: string, right: readonly Paragraph[]): TableRow =>
    new TableRow({
      children: [new TableCell({ children: [new Paragraph(left)] }), new TableCell({ children: right })],
    });
  const gridJob = (entry: Job): TableRow =>
    row(writeDates(entry, person.tongue), [
      new Paragraph({ children: [new TextRun({ text: entry.title, bold: true })] }),
      new Paragraph(`${entry.employer}, ${entry.place}`),
      ...entry.bullets.map((text) => new Paragraph(`• ${text}`)),
    ]);
  const heading = (text: string): Paragraph =>
    isGrid
      ? new Paragraph({ children: [new TextRun({ text: text.toUpperCase(), bold: true })], spacing: { before: 300 } })
      : new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const job = (entry: Job): Paragraph[] => [
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
      spacing: { before: 200 },
      children: [
        new TextRun({ text: `${entry.title}, ${entry.employer}, ${entry.place}`, bold: true }),
        new TextRun({ text: `\t${writeDates(entry, person.tongue)}` }),
      ],
    }),
    ...entry.bullets.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  ];
  const parts: Record<Part, () => (Paragraph | Table)[]> = {
    summary: () => [new Paragraph(person.summary)],
    experience: () => (isGrid ? [new Table({ rows: person.jobs.map(gridJob) })] : person.jobs.flatMap(job)),
    education: () => person.degrees.map((degree) => new Paragraph(degreeOf(degree))),
    skills: () => [
      new Table({
        rows: person.groups.map(({ label, skills }) => row(label, [new Paragraph(skills.join(', '))])),
      }),
    ],
    languages: () => [new Paragraph(person.spoken.join(', '))],
  };
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
          new Paragraph(`${person.place} | ${person.email} | ${person.phone}`),
          ...person.parts.flatMap((part) => [heading(HEADINGS[person.tongue][part]), ...parts[part]()]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
