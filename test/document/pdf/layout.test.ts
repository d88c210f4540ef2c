/** Pages with blocks, rails and tables drawn here in; their words in reading order out. */
import { describe, expect, it } from 'vitest';
import { type Document, READ_LIMITS } from '../../../src/document/document.ts';
import { readPdf } from '../../../src/document/pdf/pdf.ts';
import type { Glyph, PdfPage } from '../../../src/document/pdf/port.ts';
import { fileOf, pageOf, write, writeLines } from './paper.ts';

const read = (...pages: PdfPage[]): Promise<Document> => readPdf(new Uint8Array(), fileOf(pages), READ_LIMITS);
const linesOf = async (...pages: PdfPage[]): Promise<string[]> =>
  (await read(...pages)).text.split('\n').filter((line) => line !== '');

/** Texts with their places, `[text, x, y, bold]`. */
const place = (...texts: [string, number, number, boolean?][]): Glyph[] =>
  texts.flatMap(([text, x, y, bold = false]) => write(text, x, y, { bold }));

describe('blocks side by side', () => {
  it('titles over wrapped text are read block by block', async () => {
    const page = pageOf(
      place(
        ['Shop Platform', 50, 100, true],
        ['Live Dashboard', 300, 100, true],
        ['Project Lead', 50, 114],
        ['Frontend Developer', 300, 114],
        ['Led the development of a shop', 50, 132],
        ['Created an analytics dashboard for', 300, 132],
        ['platform for all the markets', 50, 146],
        ['the sales people, and kept it', 300, 146],
        ['running.', 300, 160],
      ),
    );
    expect(await linesOf(page)).toEqual([
      'Shop Platform',
      'Project Lead',
      'Led the development of a shop',
      'platform for all the markets',
      'Live Dashboard',
      'Frontend Developer',
      'Created an analytics dashboard for',
      'the sales people, and kept it',
      'running.',
    ]);
  });

  it('three lists under titles stay with their titles', async () => {
    const page = pageOf(
      place(['Web', 50, 100, true], ['Data', 200, 100, true], ['Tools', 350, 100, true]),
      place(['Advanced', 50, 114], ['Basic', 200, 114], ['Expert', 350, 114]),
      [...write('HTML, CSS', 50, 130, { size: 8 }), ...write('SQL, dbt', 200, 130, { size: 8 })],
      write('Git, Make', 350, 130, { size: 8 }),
    );
    expect(await linesOf(page)).toEqual([
      'Web',
      'Advanced',
      'HTML, CSS',
      'Data',
      'Basic',
      'SQL, dbt',
      'Tools',
      'Expert',
      'Git, Make',
    ]);
  });

  it('a table under bold heads is read by row', async () => {
    const page = pageOf(
      place(['Skill', 50, 100, true], ['Years', 200, 100, true], ['Level', 350, 100, true]),
      place(['Go', 50, 114], ['4', 200, 114], ['expert', 350, 114]),
      place(['Rust', 50, 128], ['1', 200, 128], ['basic', 350, 128]),
    );
    expect(await linesOf(page)).toEqual(['Skill\tYears\tLevel', 'Go\t4\texpert', 'Rust\t1\tbasic']);
  });

  it('an employer and its date are one row', async () => {
    const page = pageOf(
      place(['Acme', 50, 100, true], ['2019 - 2021', 300, 100, true]),
      place(['Engineer', 50, 114], ['Lisbon', 300, 114]),
    );
    expect(await linesOf(page)).toEqual(['Acme\t2019 - 2021', 'Engineer\tLisbon']);
  });
});

describe('labels in a left rail', () => {
  const cells = (label: number): PdfPage =>
    pageOf(
      place(['Contact', 50, label]),
      place(['Email', 200, 100], ['a@example.com', 320, 100]),
      place(['Phone', 200, 114], ['555 0100', 320, 114]),
      place(['Languages', 50, 164]),
      place(['English', 200, 150], ['native', 320, 150]),
      place(['Spanish', 200, 164], ['good', 320, 164]),
      place(['German', 200, 178], ['basic', 320, 178]),
    );

  it('a label in the middle of its cell is read before it', async () => {
    expect(await linesOf(cells(107))).toEqual([
      'Contact',
      'Email\ta@example.com',
      'Phone\t555 0100',
      'Languages',
      'English\tnative',
      'Spanish\tgood',
      'German\tbasic',
    ]);
  });

  it('a label on the first line of its cell stays there', async () => {
    expect((await linesOf(cells(100)))[0]).toBe('Contact\tEmail\ta@example.com');
  });

  it('a heading with a date beneath, on baselines of their own, comes before the entry', async () => {
    const page = pageOf(
      place(['WORK', 50, 98, true], ['2019 to 2021', 50, 116]),
      place(['Engineer at Acme', 200, 100, true]),
      writeLines(['Built services in Go and kept them', 'running for years and years.'], 200, 112),
      place(['2017 to 2019', 50, 170], ['Analyst at Bolt', 200, 170, true]),
      writeLines(['Wrote reports in SQL for the sales', 'people of the house.'], 200, 182),
    );
    expect((await linesOf(page)).slice(0, 4)).toEqual([
      'WORK',
      '2019 to 2021',
      'Engineer at Acme',
      'Built services in Go and kept them',
    ]);
  });
});

describe('justified text', () => {
  it('a line whose spaces are stretched is no row of cells', async () => {
    const page = pageOf(
      writeLines(
        ['Ten years of services that other people use every day', 'and that nobody has to look after, or so'],
        50,
        100,
      ),
      place(['users.', 50, 124], ['Expert', 118, 124], ['in', 186, 124], ['containerization', 235, 124]),
      writeLines(['and in the rest of it, from the first day to the last'], 50, 136),
    );
    expect(await linesOf(page)).toContain('users. Expert in containerization');
  });
});

describe('the head of a page', () => {
  const rail = ['Profiles', 'ada', 'Skills', 'Python', 'Kubernetes', 'Terraform'];
  const main = ['Summary', 'Ten years of building services', 'that other people build upon,', 'most of them in Go.'];

  it('a name over the right column is read before the left one', async () => {
    const page = pageOf(
      write('Ada Example', 220, 60, { size: 20 }),
      write('Engineer', 220, 80),
      rail.flatMap((line, index) => write(line, 50, 130 + index * 14, { bold: index === 0 })),
      main.flatMap((line, index) => write(line, 220, 130 + index * 16, { bold: index === 0 })),
    );
    const lines = await linesOf(page);
    expect(lines.slice(0, 3)).toEqual(['Ada Example', 'Engineer', 'Profiles']);
    expect(lines.indexOf('Terraform')).toBeLessThan(lines.indexOf('Summary'));
  });

  it('contact details over both columns are one row', async () => {
    const page = pageOf(
      place(['ada@example.com', 50, 80], ['555 0100', 180, 80], ['Lisbon', 275, 80]),
      main.flatMap((line, index) => write(line, 50, 130 + index * 16, { bold: index === 0 })),
      rail.flatMap((line, index) => write(line, 260, 130 + index * 14, { bold: index === 0 })),
    );
    expect((await linesOf(page))[0]).toBe('ada@example.com\t555 0100\tLisbon');
  });

  it('a few lines beside an entry are read with it, not after the next', async () => {
    const page = pageOf(
      writeLines(['University of Porto', 'Computer Science', 'Porto, Portugal', 'www.example.com'], 50, 100),
      writeLines(['August 2012 to May 2016', 'Bachelor of Science'], 400, 106),
      writeLines(['Projects', 'Shop Platform', 'Project Lead'], 50, 170),
    );
    const lines = await linesOf(page);
    expect(lines.indexOf('Bachelor of Science')).toBeLessThan(lines.indexOf('Projects'));
  });
});

describe('bullets drawn as shapes', () => {
  const dot = (x: number, y: number, width = 3) => ({ x, y, width });
  const list = writeLines(['Built services in Go', 'Ran the on-call rota', 'Wrote the runbooks'], 70, 100);

  it('dots before the lines of a list are bullets', async () => {
    const document = await read({ ...pageOf(list), dots: [dot(58, 97), dot(58, 109), dot(58, 121)] });
    expect(document.lines.map((line) => line.role)).toEqual(['bullet', 'bullet', 'bullet']);
    expect(document.text.split('\n')[0]).toBe('• Built services in Go');
  });

  it.each([
    ['a dot of its own is part of an icon', [dot(58, 97)]],
    ['dots nearly as large as letters are a timeline', [dot(58, 97, 5.9), dot(58, 121, 5.9)]],
    ['dots in a row are a rating', [dot(50, 97), dot(56, 97), dot(50, 109), dot(56, 109)]],
    ['dots below the line are an underline', [dot(58, 103), dot(58, 115)]],
  ])('%s', async (_, dots) => {
    expect((await read({ ...pageOf(list), dots })).text).not.toContain('•');
  });
});

describe('order of the file', () => {
  const left = [
    'Built the billing service in',
    'Go and kept it running for',
    'three years without a page',
    'at night.',
  ];
  const right = ['Python', 'Kubernetes', 'Terraform', 'PostgreSQL'];
  const codesOf = async (page: PdfPage): Promise<string[]> => (await read(page)).notices.map((notice) => notice.code);

  it('columns drawn in another order than they are read are named', async () => {
    expect(await codesOf(pageOf(writeLines(right, 320, 105), writeLines(left, 50, 100)))).toEqual([
      'columns-reordered',
    ]);
  });

  it('columns drawn one after the other are not', async () => {
    expect(await codesOf(pageOf(writeLines(left, 50, 100), writeLines(right, 320, 105)))).toEqual([]);
  });
});

describe('headings in the left margin', () => {
  const texts = (y: number, ...lines: string[]): Glyph[] => writeLines(lines, 160, y);
  const margin = (bold: boolean, ...labels: [string, number][]): Glyph[] =>
    labels.flatMap(([label, y]) => write(label, 40, y, { bold }));
  const jobs = [
    ...place(['Acme Web', 160, 140, true], ['2019 - 2023', 460, 140, true]),
    ...texts(152, 'Web Developer', 'Kept the shop running and wrote', 'its pages in plain HTML'),
    ...place(['Globex', 160, 200, true], ['2015 - 2019', 460, 200, true]),
    ...texts(212, 'Web Developer', 'Drew the first pages of a bank'),
  ];
  const head = [...write('Ada Example', 250, 60, { size: 16 }), ...texts(100, 'Builds pages for shops and banks.')];
  const school = texts(260, 'University of Porto', 'Computer Science', 'Porto');

  it('are lines of their own before the text on their baseline', async () => {
    const labels = margin(true, ['Summary', 100], ['Experience', 140], ['Education', 260]);
    const document = await read(pageOf(head, labels, jobs, school));
    expect(document.text.split('\n').filter((line) => line !== '')).toEqual([
      'Ada Example',
      'Summary',
      'Builds pages for shops and banks.',
      'Experience',
      'Acme Web\t2019 - 2023',
      'Web Developer',
      'Kept the shop running and wrote',
      'its pages in plain HTML',
      'Globex\t2015 - 2019',
      'Web Developer',
      'Drew the first pages of a bank',
      'Education',
      'University of Porto',
      'Computer Science',
      'Porto',
    ]);
    const heading = document.lines.find(({ start, end }) => document.text.slice(start, end) === 'Experience');
    expect(heading?.role).toBe('heading');
  });

  it('go on over a page with one of them, and one in two lines is read as one', async () => {
    const first = pageOf(head, margin(true, ['Summary', 100], ['Work', 140], ['History', 152], ['Education', 260]), [
      ...jobs,
      ...school,
    ]);
    const second = pageOf(margin(true, ['References', 60]), texts(60, 'On request'));
    const lines = await linesOf(first, second);
    expect(lines.slice(3, 5)).toEqual(['Work History', 'Acme Web\t2019 - 2023']);
    expect(lines.slice(-2)).toEqual(['References', 'On request']);
  });

  it('dates stay beside what they date', async () => {
    const dates = margin(true, ['2019 - 2023', 140], ['2015 - 2019', 200], ['2012 - 2015', 260]);
    const lines = await linesOf(pageOf(head, dates, jobs, school));
    expect(lines).toContain('2012 - 2015\tUniversity of Porto');
  });

  it('labels in the face of the text, of a table, or told twice stay in their rows', async () => {
    const plain = margin(false, ['Summary', 100], ['Experience', 140], ['Education', 260]);
    expect(await linesOf(pageOf(head, plain, jobs, school))).toContain('Education\tUniversity of Porto');
    const twice = margin(true, ['Acme', 100], ['Globex', 140], ['Acme', 260]);
    expect(await linesOf(pageOf(head, twice, jobs, school))).toContain('Acme\tUniversity of Porto');
    const table = pageOf(
      margin(true, ['Languages', 100], ['Databases', 114], ['Methods', 128], ['Systems', 142]),
      texts(100, 'Python, Java'),
      texts(114, 'Postgres'),
      texts(128, 'Scrum'),
      texts(142, 'Debian'),
    );
    expect(await linesOf(table)).toContain('Languages\tPython, Java');
  });
});
