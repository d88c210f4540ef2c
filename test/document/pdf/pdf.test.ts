/** Pages drawn here in; words, lines and columns in reading order out. */
import { describe, expect, it } from 'vitest';
import { type Document, READ_LIMITS } from '../../../src/document/document.ts';
import { readPdf } from '../../../src/document/pdf/pdf.ts';
import type { OpenPdf, PdfPage } from '../../../src/document/pdf/port.ts';
import { AnalysisError } from '../../../src/errors.ts';
import { fileOf, pageOf, write, writeLines } from './paper.ts';

const NO_BYTES = new Uint8Array();
const read = (...pages: PdfPage[]): Promise<Document> => readPdf(NO_BYTES, fileOf(pages), READ_LIMITS);
const textOf = async (...pages: PdfPage[]): Promise<string> => (await read(...pages)).text;
const codesOf = (document: Document): string[] => document.notices.map((notice) => notice.code);

describe('words', () => {
  const cases: [string, PdfPage, string][] = [
    [
      'a gap is a space where none is drawn',
      pageOf(write('Built small services', 50, 100, { spaces: false })),
      'Built small services',
    ],
    ['a name set tight is two words', pageOf(write('Jane', 50, 100), write('Eyre', 71, 100)), 'Jane Eyre'],
    [
      'letters with tight kerning stay one word',
      pageOf(write('Kubernetes', 50, 100, { tracking: -0.6 })),
      'Kubernetes',
    ],
    ['a letter-spaced heading is read as a word', pageOf(write('EXPERIENCE', 50, 100, { tracking: 4 })), 'EXPERIENCE'],
    ['spaces typed between letters are read as letter-spacing', pageOf(write('S K I L L S', 50, 100)), 'SKILLS'],
    ['two letter-spaced words stay two', pageOf(write('WORK HISTORY', 50, 100, { tracking: 3 })), 'WORK HISTORY'],
    [
      'pieces of a word in two fonts are joined',
      pageOf(write('Type', 50, 100), write('Script', 70, 100, { font: 'Other' })),
      'TypeScript',
    ],
    ['a ligature is read as its letters', pageOf(write('o\ufb03ce work\ufb02ow', 50, 100)), 'office workflow'],
    [
      'an accent drawn over its letter is joined with it',
      pageOf(write('R', 50, 100), write('´', 55, 100), write('esum', 55, 100)),
      'Résum',
    ],
    [
      'letters drawn twice for boldness are read once',
      pageOf(write('Go', 50, 100).flatMap((glyph) => [glyph, { ...glyph, x: glyph.x + 0.3 }])),
      'Go',
    ],
    [
      'icons are dropped',
      pageOf(write('\uf095', 50, 100, { font: 'FontAwesome' }), write('555 0100', 60, 100)),
      '555 0100',
    ],
    [
      'a bullet of a symbol font is a bullet',
      pageOf(write('\uf0b7', 50, 100, { font: 'Symbol' }), write('Led a team', 65, 100)),
      '• Led a team',
    ],
  ];
  it.each(cases)('%s', async (_, page, expected) => {
    expect(await textOf(page)).toBe(expected);
  });

  it('a raised letter does not leave its line', async () => {
    const page = pageOf(write('on the 2', 50, 100), write('nd', 90, 96.5, { size: 6 }), write('floor', 102, 100));
    expect(await textOf(page)).toBe('on the 2nd floor');
  });
});

describe('reading order', () => {
  const left = [
    'Built the billing service in',
    'Go and kept it running for',
    'three years without a page',
    'at night for the whole team',
  ];
  const right = ['Python', 'Kubernetes', 'Terraform', 'PostgreSQL', 'Kafka'];

  it('two columns are read one after the other', async () => {
    const page = pageOf(writeLines(left, 50, 100), writeLines(right, 320, 105));
    expect(await textOf(page)).toBe(`${left.join('\n')}\n\n${right.join('\n')}`);
  });

  it('the order in which columns were drawn does not matter', async () => {
    const mixed = left.flatMap((line, index) => [
      ...write(right[index] ?? '', 320, 105 + index * 12),
      ...write(line, 50, 100 + index * 12),
    ]);
    expect(await textOf(pageOf(mixed))).toBe(`${left.join('\n')}\n\n${right.slice(0, 4).join('\n')}`);
  });

  it('two columns of running text on the same baselines are columns, not rows', async () => {
    const other = [
      'Ran the on-call rota and the',
      'reviews that came after each',
      'incident for all the product',
      'teams in the Lisbon office',
    ];
    const page = pageOf(writeLines(left, 50, 100), writeLines(other, 320, 100));
    expect(await textOf(page)).toBe(`${left.join('\n')}\n\n${other.join('\n')}`);
  });

  it('a line over both columns is read before them', async () => {
    const name = 'A name set across the whole width of the page, over both of the columns';
    const page = pageOf(write(name, 50, 60), writeLines(left, 50, 100), writeLines(right, 320, 105));
    expect((await textOf(page)).split('\n')[0]).toBe(name);
  });

  it('dates in a right rail stay on their row', async () => {
    const page = pageOf(
      writeLines(
        [
          'Engineer, Acme',
          'Built payment services in Go and in Rust',
          'Analyst, Bolt',
          'Wrote reports in SQL for the sales people',
        ],
        50,
        100,
      ),
      write('2019 - 2021', 480, 100),
      write('2017 - 2019', 480, 124),
    );
    expect((await textOf(page)).split('\n')).toEqual([
      'Engineer, Acme\t2019 - 2021',
      'Built payment services in Go and in Rust',
      'Analyst, Bolt\t2017 - 2019',
      'Wrote reports in SQL for the sales people',
    ]);
  });

  it('dates and headings in a left rail are read by row', async () => {
    const page = pageOf(
      write('Experience', 50, 100, { bold: true }),
      writeLines(['2019 - 2021', '2017 - 2019', '2015 - 2017'], 50, 112),
      writeLines(['Engineer at Acme', 'Analyst at Bolt', 'Clerk at Crane'], 160, 112),
      write('Education', 50, 160, { bold: true }),
      write('2012 - 2015', 50, 172),
      write('Mathematics, Porto', 160, 172),
    );
    expect((await textOf(page)).split('\n').filter((line) => line !== '')).toEqual([
      'Experience',
      '2019 - 2021\tEngineer at Acme',
      '2017 - 2019\tAnalyst at Bolt',
      '2015 - 2017\tClerk at Crane',
      'Education',
      '2012 - 2015\tMathematics, Porto',
    ]);
  });

  it('labels stay with their values', async () => {
    const page = pageOf(
      writeLines(['Languages:', 'Databases:', 'Tools:'], 50, 100),
      writeLines(['Python, Go', 'MySQL', 'Git, Make'], 150, 100),
    );
    expect(await textOf(page)).toBe('Languages:\tPython, Go\nDatabases:\tMySQL\nTools:\tGit, Make');
  });

  it('a heading in capitals beside its text is a line of its own', async () => {
    const page = pageOf(write('SUMMARY', 50, 100), write('Ten years of building web services', 150, 100));
    expect(await textOf(page)).toBe('SUMMARY\nTen years of building web services');
  });

  it('a table is read by row, and its lines say so', async () => {
    const rows = [
      ['Skill', 'Years', 'Level'],
      ['Go', '4', 'expert'],
      ['Rust', '1', 'basic'],
    ];
    const page = pageOf(...rows.flatMap((row, y) => row.map((cell, x) => write(cell, 50 + x * 120, 100 + y * 14))));
    const document = await read(page);
    expect(document.text).toBe('Skill\tYears\tLevel\nGo\t4\texpert\nRust\t1\tbasic');
    expect(document.lines.map((line) => line.role)).toEqual(['row', 'row', 'row']);
  });

  it('columns are numbered, the main flow 0', async () => {
    const document = await read(pageOf(writeLines(left, 50, 100), writeLines(right, 320, 105)));
    expect(document.lines.map((line) => line.column)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it('text turned on its side is read after the level text', async () => {
    const page = pageOf(write('Portfolio', 20, 400, { angle: 270 }), writeLines(left, 50, 100));
    expect(await textOf(page)).toBe(`${left.join('\n')}\n\nPortfolio`);
  });
});

describe('lines', () => {
  const wrapped = (lines: readonly string[]): Promise<Document> => read(pageOf(writeLines(lines, 50, 100)));

  it('a line goes on where the next word would not have fitted', async () => {
    const document = await wrapped([
      'We look for somebody who has built services',
      'Kubernetes has run in production. Also good',
      'to have.',
    ]);
    expect(document.lines.map((line) => line.continues)).toEqual([false, true, true]);
  });

  it('short lines one under the other are facts, not a sentence', async () => {
    const document = await wrapped([
      'Acme',
      'Lisbon',
      'Portugal',
      'A line as wide as the whole column of this page is',
    ]);
    expect(document.lines.map((line) => line.continues)).toEqual([false, false, false, false]);
  });

  it('a bullet starts anew, its hanging lines go on', async () => {
    const page = pageOf(
      write('• Built the billing service that all other', 50, 100),
      write('teams use', 60, 112),
      write('• Ran the on-call rota', 50, 124),
    );
    const document = await read(page);
    expect(document.lines.map((line) => [line.role, line.continues])).toEqual([
      ['bullet', false],
      ['text', true],
      ['bullet', false],
    ]);
  });

  const cuts: [string, string[], string][] = [
    [
      'a word cut at the line end is made whole',
      ['Ten years of full service in software develop-', 'ment and in running what was built there.'],
      'development',
    ],
    [
      'a soft hyphen is dropped',
      ['Ten years of full service in software develop\u00ad', 'ment and in running what was built there.'],
      'development',
    ],
    [
      'a compound the document writes elsewhere keeps its hyphen',
      ['Front-end work for years, always in front-', 'end teams that ship.'],
      'front-end teams',
    ],
    [
      'a compound of the words of the document keeps its hyphen',
      ['Real work on time, and all of it in real-', 'time systems for trains.'],
      'real-time systems',
    ],
    [
      'an ending that begins no word is joined',
      ['Training of all kinds for the national agen-', 'cies of the union.'],
      'agencies of',
    ],
    [
      'a first part of many compounds keeps its hyphen',
      ['High volume applications of many kinds and low-', 'latency ones too.'],
      'low-latency',
    ],
    [
      'a part with a capital keeps its hyphen',
      ['Worked for years in many places with post-', 'SQL databases of all kinds.'],
      'post-SQL',
    ],
  ];
  it.each(cuts)('%s', async (_, lines, expected) => {
    const { text } = await wrapped(lines);
    expect(text.replace('\n', ' ')).toContain(expected);
  });

  it('an empty line stands between blocks, and every line is where it says', async () => {
    const document = await read(
      pageOf(writeLines(['One thing', 'Another thing', 'A third thing'], 50, 100), writeLines(['Far below'], 50, 200)),
    );
    expect(document.text).toBe('One thing\nAnother thing\nA third thing\n\nFar below');
    expect(document.lines.map((line) => document.text.slice(line.start, line.end))).toEqual(
      document.text.split('\n').filter((line) => line !== ''),
    );
  });

  it('larger, bolder and capital lines are headings', async () => {
    const page = pageOf(
      write('Work History', 50, 60, { size: 14 }),
      write('Education', 50, 90, { bold: true }),
      write('PROJECTS', 50, 120),
      writeLines(['A line of body text that is neither', 'another line of body text'], 50, 150),
    );
    const document = await read(page);
    expect(document.lines.map((line) => line.role)).toEqual(['heading', 'heading', 'heading', 'text', 'text']);
  });
});

describe('pages', () => {
  const body = (words: string): ReturnType<typeof write> => writeLines([`${words} one`, `${words} two`], 50, 300);

  it('a header on every page is read once, page numbers never', async () => {
    const pages = [1, 2, 3].map((number) =>
      pageOf(
        write('Ada Example - 555 0100', 50, 40),
        body(`Page body ${'abc'[number - 1]}`),
        write(`Page ${number} of 3`, 270, 780),
      ),
    );
    const document = await read(...pages);
    expect(document.text.match(/Ada Example/g)).toHaveLength(1);
    expect(document.text).not.toMatch(/Page \d/);
    expect(codesOf(document)).toContain('repeated-header-removed');
  });

  it('a sentence runs on over the page break', async () => {
    const document = await read(
      pageOf(writeLines(['Some words to fill the page and then a sentence that'], 50, 700)),
      pageOf(writeLines(['goes on over here.'], 50, 60)),
    );
    expect(document.text).toBe('Some words to fill the page and then a sentence that\ngoes on over here.');
    expect(document.lines.map((line) => [line.page, line.continues])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('what no one can see is not read, and the report says so', async () => {
    const page = pageOf(
      body('Seen'),
      write('kubernetes kafka', 50, 400, { hidden: true }),
      write('terraform', 50, 420, { size: 1 }),
      write('ansible', 5000, 440),
    );
    const document = await read(page);
    expect(document.text).toBe('Seen one\nSeen two');
    expect(codesOf(document)).toEqual(['hidden-text']);
  });

  it('words laid invisibly over a scan are read', async () => {
    const page = { ...pageOf(write('Scanned words', 50, 100, { hidden: true })), images: 1 };
    expect(await textOf(page)).toBe('Scanned words');
  });

  it('a page that is a picture is named', async () => {
    const document = await read(pageOf(body('Seen')), { ...pageOf(), images: 1 });
    expect(document.notices).toMatchObject([{ code: 'image-only-page', page: 2 }]);
    expect(document.pages).toBe(2);
  });

  it('a font that hides its letters is named', async () => {
    const document = await read(pageOf(body('Seen'), write('\ufffd\ufffd\ufffd\ufffd\ufffd', 50, 400)));
    expect(codesOf(document)).toEqual(['mojibake-suspected']);
  });

  it('a damaged page is skipped and the rest is read', async () => {
    const open: OpenPdf = async () => ({
      pages: 2,
      restricted: true,
      readPage: async (number) => {
        if (number === 1) throw new Error('broken');
        return pageOf(body('Seen'));
      },
      close: async () => undefined,
    });
    const document = await readPdf(NO_BYTES, open, READ_LIMITS);
    expect(document.text).toBe('Seen one\nSeen two');
    expect(codesOf(document)).toEqual(['encrypted-owner-only', 'page-skipped']);
  });
});

describe('limits', () => {
  const page = pageOf(write('Some words', 50, 100));
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'read',
      (error: unknown) => (error instanceof AnalysisError ? error.code : 'another error'),
    );

  it('a file without text is no-text', async () => {
    expect(await codeOf(read(pageOf()))).toBe('no-text');
  });

  it('pages past the limit are left out', async () => {
    const middle = pageOf(write('Some words', 50, 300));
    const document = await readPdf(NO_BYTES, fileOf([middle, middle, middle]), { ...READ_LIMITS, pages: 2 });
    expect(codesOf(document)).toContain('pages-truncated');
    expect(document.pages).toBe(3);
    expect(document.lines.at(-1)?.page).toBe(2);
  });

  it('too many characters are too-large', async () => {
    expect(await codeOf(readPdf(NO_BYTES, fileOf([page, page]), { ...READ_LIMITS, characters: 12 }))).toBe('too-large');
  });

  it('a page that never ends is timed-out, and the file is closed', async () => {
    let closed = false;
    const open: OpenPdf = async () => ({
      pages: 1,
      restricted: false,
      readPage: () => new Promise(() => undefined),
      close: async () => {
        closed = true;
      },
    });
    expect(await codeOf(readPdf(NO_BYTES, open, { ...READ_LIMITS, milliseconds: 20 }))).toBe('timed-out');
    expect(closed).toBe(true);
  });
});
