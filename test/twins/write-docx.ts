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

export async function writeDocxResume(person: Person): Promise<Uint8Array> {
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
    experience: () => person.jobs.flatMap(job),
    education: () => person.degrees.map((degree) => new Paragraph(degreeOf(degree))),
    skills: () => [
      new Table({
        rows: person.groups.map(
          ({ label, skills }) =>
            new TableRow({
              children: [label, skills.join(', ')].map((text) => new TableCell({ children: [new Paragraph(text)] })),
            }),
        ),
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
          ...person.parts.flatMap((part) => [
            new Paragraph({ text: HEADINGS[person.tongue][part], heading: HeadingLevel.HEADING_1 }),
            ...parts[part](),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
