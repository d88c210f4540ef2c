/** A person on paper: headings in bold, dates at the right margin, wrapped bullets; in one column or with a side rail. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { HEADINGS, type Job, type Part, type Person, writeDates } from '../laws/person.ts';
import { degreeOf } from './write-marked.ts';

export interface Paper {
  readonly size: number;
  /** Parts that stand in a rail at the left. */
  readonly rail: readonly Part[];
}

export const ONE_COLUMN: Paper = { size: 10, rail: [] };
export const TWO_COLUMNS: Paper = { size: 9, rail: ['skills', 'languages'] };

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const MARGIN = 50;
const RAIL = 150;
const GUTTER = 25;

/** Where the pen stands and how far it may go. */
interface Column {
  readonly x: number;
  readonly width: number;
}

export function writePdfResume(person: Person, paper: Paper = ONE_COLUMN): Promise<Uint8Array> {
  const file = new PDFDocument({ size: 'A4', margin: MARGIN, info: { CreationDate: new Date(0) } });
  const pieces: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    file.on('data', (piece: Buffer) => pieces.push(piece));
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    file.on('error', reject);
  });
  file.registerFont('plain', join(FONTS, 'DejaVuSans.ttf')).registerFont('bold', join(FONTS, 'DejaVuSans-Bold.ttf'));
  const whole = { x: MARGIN, width: file.page.width - 2 * MARGIN };
  const writer = new Writer(file, person, paper);
  writer.line(person.name, whole, 'bold', paper.size + 8);
  writer.line(`${person.place} | ${person.email} | ${person.phone}`, whole);
  const top = file.y + 6;
  const main = person.parts.filter((part) => !paper.rail.includes(part));
  if (paper.rail.length === 0) writer.parts(main, whole);
  else {
    writer.parts(
      person.parts.filter((part) => paper.rail.includes(part)),
      { x: MARGIN, width: RAIL },
    );
    file.y = top;
    writer.parts(main, { x: MARGIN + RAIL + GUTTER, width: whole.width - RAIL - GUTTER });
  }
  file.end();
  return done;
}

class Writer {
  readonly #file: PDFKit.PDFDocument;
  readonly #person: Person;
  readonly #paper: Paper;

  constructor(file: PDFKit.PDFDocument, person: Person, paper: Paper) {
    this.#file = file;
    this.#person = person;
    this.#paper = paper;
  }

  line(text: string, { x, width }: Column, font: 'plain' | 'bold' = 'plain', size = this.#paper.size): void {
    this.#file.font(font).fontSize(size).text(text, x, this.#file.y, { width });
  }

  parts(parts: readonly Part[], column: Column): void {
    for (const part of parts) {
      this.#file.y += 12;
      this.line(HEADINGS[this.#person.tongue][part], column, 'bold', this.#paper.size + 3);
      this.#file.y += 3;
      this.#part(part, column);
    }
  }

  #part(part: Part, column: Column): void {
    const { summary, jobs, degrees, groups, spoken } = this.#person;
    if (part === 'summary') this.line(summary, column);
    if (part === 'experience') for (const job of jobs) this.#job(job, column);
    if (part === 'education') for (const degree of degrees) this.line(degreeOf(degree), column);
    if (part === 'languages') this.line(spoken.join(', '), column);
    if (part === 'skills') for (const { label, skills } of groups) this.line(`${label}: ${skills.join(', ')}`, column);
  }

  #job(job: Job, column: Column): void {
    this.#file.y += 4;
    const y = this.#file.y;
    this.#file
      .font('plain')
      .fontSize(this.#paper.size)
      .text(writeDates(job, this.#person.tongue), column.x, y, { width: column.width, align: 'right' });
    this.#file.y = y;
    this.line(job.title, { ...column, width: column.width * 0.6 }, 'bold');
    this.line(`${job.employer}, ${job.place}`, column);
    for (const bullet of job.bullets) {
      const at = this.#file.y;
      this.line('•', { ...column, width: 10 });
      this.#file.y = at;
      this.line(bullet, { x: column.x + 12, width: column.width - 12 });
    }
  }
}
