/** A report in; a PDF of the same words, and of the same bytes each time, out. */
import { describe, expect, it } from 'vitest';
import { readBlocks, readRuns } from '../../src/report/blocks.ts';
import { summarise } from '../../src/report/summary.ts';
import { setLines } from '../../src/report/typeset.ts';
import { readDocument } from '../../src/runtimes/node-documents.ts';
import { writeReportPdf } from '../../src/runtimes/node-pdf.ts';
import { sampleReport } from './sample.ts';

const report = sampleReport();
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ');
const textOf = async (pdf: Uint8Array<ArrayBuffer>): Promise<string> => wordsOf((await readDocument(pdf)).text);

describe('the PDF report', () => {
  it('says the summary, word for word and in order', async () => {
    const text = await textOf(await writeReportPdf(report));
    const places = summarise(report).map((sentence) => text.indexOf(wordsOf(sentence)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is the same bytes for the same report', async () => {
    expect(await writeReportPdf(report)).toEqual(await writeReportPdf(report));
  });

  it('keeps names in Latin, Greek and Cyrillic letters', async () => {
    const by = 'Łukasz Ñúñez Αλέξης Дмитрий';
    const corrections = [
      { side: 'resume' as const, start: 0, end: 5, skill: 'go', held: 'no' as const, by, reason: 'so' },
    ];
    expect(await textOf(await writeReportPdf(sampleReport({ corrections })))).toContain(by);
  });
});

describe('runs of Markdown', () => {
  it.each([
    ['plain', [['plain', false, null]]],
    [
      'a **b** c',
      [
        ['a ', false, null],
        ['b', true, null],
        [' c', false, null],
      ],
    ],
    ['\\*not bold\\* \\[x\\]', [['*not bold* [x]', false, null]]],
    ['[A \\[b\\]](<https://example.org/a>)', [['A [b]', false, 'https://example.org/a']]],
  ])('of %s', (text, runs) => {
    expect(readRuns(text).map(({ text: words, bold, url }) => [words, bold, url])).toEqual(runs);
  });

  it('are cells where a bar is a sign, and words where it is escaped', () => {
    const [table] = readBlocks('| a \\| b | c |\n|---|---|\n| d | e |\n');
    const cells = table?.kind === 'table' ? table.rows.map((row) => row.map((runs) => runs[0]?.text)) : [];
    expect(cells).toEqual([
      ['a | b', 'c'],
      ['d', 'e'],
    ]);
  });
});

describe('lines', () => {
  const set = (text: string, room: number): string[] =>
    setLines(readRuns(text), room, (words) => words.length).map((line) =>
      line.map(({ text: words }) => words).join(''),
    );

  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a<br>b', 9, ['a', 'b']],
    ['see **bold**ly said', 7, ['see', 'boldly', 'said']],
    ['a b (**Go**)c', 7, ['a b', '(Go)c']],
  ])('of %s in a room of %i', (text, room, lines) => {
    expect(set(text, room).map((line) => line.trim())).toEqual(lines);
  });
});
