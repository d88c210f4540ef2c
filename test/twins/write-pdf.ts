/** A person on paper: headings in bold, dates at the right margin, wrapped bullets; in one column or with a side rail. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { HEADINGS, type Job, type Part, type Person, writeDates } from '../laws/person.ts';
import { degreeOf } from './write-marked.ts';

export interface Paper {
  readonly size: number;
  /** Parts that stand in a rail. */
  readonly rail: readonly Part[];
  readonly side: 'left' | 'right';
  /** Where the dates of a job stand: in its first line, or beside it in a column of their own. */
  readonly dates: 'margin' | 'beside';
  /** How headings are set apart. */
  readonly heading: 'bold' | 'upper' | 'rule';
  /** Skills in a line of a group, or one under the other. */
  readonly skills: 'line' | 'bullets';
  /** Bullets have even edges. */
  readonly justified: boolean;
}

export const ONE_COLUMN: Paper = {
  size: 10,
  rail: [],
  side: 'left',
  dates: 'margin',
  heading: 'bold',
  skills: 'line',
  justified: false,
};
export const TWO_COLUMNS: Paper = { ...ONE_COLUMN, size: 9, rail: ['skills', 'languages'] };

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
    const wide = whole.width - RAIL - GUTTER;
    const isLeft = paper.side === 'left';
    writer.parts(
      person.parts.filter((part) => paper.rail.includes(part)),
      { x: isLeft ? MARGIN : MARGIN + wide + GUTTER, width: RAIL },
    );
    file.y = top;
    writer.parts(main, { x: isLeft ? MARGIN + RAIL + GUTTER : MARGIN, width: wide });
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
      this.#heading(HEADINGS[this.#person.tongue][part], column);
      this.#file.y += 3;
      this.#part(part, column);
    }
  }

  #heading(words: string, column: Column): void {
    const { heading, size } = this.#paper;
    if (heading === 'upper') this.line(words.toUpperCase(), column);
    else this.line(words, column, 'bold', size + 3);
    if (heading === 'rule') {
      const { y } = this.#file;
      this.#file
        .moveTo(column.x, y)
        .lineTo(column.x + column.width, y)
        .stroke();
    }
  }

  #part(part: Part, column: Column): void {
    const { summary, jobs, degrees, groups, spoken } = this.#person;
    if (part === 'summary') this.line(summary, column);
    if (part === 'experience') for (const job of jobs) this.#job(job, column);
    if (part === 'education') for (const degree of degrees) this.line(degreeOf(degree), column);
    if (part === 'languages') this.line(spoken.join(', '), column);
    if (part !== 'skills') return;
    if (this.#paper.skills === 'line')
      for (const { label, skills } of groups) this.line(`${label}: ${skills.join(', ')}`, column);
    else for (const { skills } of groups) for (const skill of skills) this.#bullet(skill, column);
  }

  #job(job: Job, column: Column): void {
    this.#file.y += 4;
    const { y } = this.#file;
    const isBeside = this.#paper.dates === 'beside';
    const dates = writeDates(job, this.#person.tongue);
    const { size } = this.#paper;
    this.#file
      .font('plain')
      .fontSize(size)
      .text(dates, column.x, y, isBeside ? { width: 95 } : { width: column.width, align: 'right' });
    this.#file.y = y;
    const main = isBeside ? { x: column.x + 110, width: column.width - 110 } : column;
    this.line(job.title, { ...main, width: main.width * (isBeside ? 1 : 0.6) }, 'bold');
    this.line(`${job.employer}, ${job.place}`, main);
    for (const bullet of job.bullets) this.#bullet(bullet, main);
  }

  #bullet(text: string, column: Column): void {
    const { size, justified } = this.#paper;
    // A bullet and its first line stay on one page.
    if (this.#file.y > this.#file.page.height - MARGIN - 2 * size) this.#file.addPage();
    const at = this.#file.y;
    this.line('•', { ...column, width: 1.4 * size });
    this.#file.y = at;
    this.#file.text(text, column.x + 1.4 * size, at, {
      width: column.width - 1.4 * size,
      align: justified ? 'justify' : 'left',
    });
  }
}
