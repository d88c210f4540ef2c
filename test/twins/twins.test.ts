/** Format twins: the same resume as text, Markdown, HTML, Word, PDF and JSON Resume gives the same profile. */
import { describe, expect, it } from 'vitest';
import { convertDocx } from '../../src/document/docx-node.ts';
import { openPdf } from '../../src/document/pdf/pdf-parse-node.ts';
import { makeReadDocument } from '../../src/document/read-document.ts';
import type { Person } from '../laws/person.ts';
import { extractDocument, extractText, heldOf, skillsOf } from '../laws/readings.ts';
import { PLAIN_LAYOUT, writeText } from '../laws/write-text.ts';
import { PEOPLE } from './people.ts';
import { writeDocxResume } from './write-docx.ts';
import { writeChipsResume, writeHtmlResume, writeJsonResumeFile, writeMarkdownResume } from './write-marked.ts';
import { ONE_COLUMN, TWO_COLUMNS, writePdfResume } from './write-pdf.ts';

/** Whether a busy machine reads a file in time is another test's matter. */
const readDocument = makeReadDocument({ openPdf, convertDocx, limits: { milliseconds: 60_000 } });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Breaks lines at spaces, bullets hanging, as mail programs and editors do. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = line.startsWith('- ') ? '  ' : '';
      const lines: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const cut = rest.lastIndexOf(' ', width);
        if (cut <= indent.length) break;
        lines.push(rest.slice(0, cut));
        rest = indent + rest.slice(cut + 1);
      }
      return [...lines, rest].join('\n');
    })
    .join('\n');
}

/** Dates stand on a line of their own: wrapping must not cut the header of a job. */
const plainText = (person: Person): string => writeText(person, { ...PLAIN_LAYOUT, dates: 'below' });

const LIGATURES: readonly (readonly [string, string])[] = [
  ['ffi', '\ufb03'],
  ['fi', '\ufb01'],
  ['fl', '\ufb02'],
  ['ff', '\ufb00'],
];

/** In long words, where none of the marks of a page can stand. */
const softHyphens = (text: string): string =>
  text.replace(/(?<=[\p{L} ]|^)(\p{Lu}?\p{Ll}{4})(\p{Ll}{4})(?=[ ,\p{Ll}]|$)(?![^<>]*>)/gmu, '$1\u00ad$2');

type Write = (person: Person) => Uint8Array | Promise<Uint8Array>;

const FORMATS: Readonly<Record<string, Write>> = {
  Markdown: writeMarkdownResume,
  HTML: writeHtmlResume,
  'JSON Resume': writeJsonResumeFile,
  Word: (person) => writeDocxResume(person),
  'PDF in one column': (person) => writePdfResume(person, ONE_COLUMN),
  'PDF in two columns': (person) => writePdfResume(person, TWO_COLUMNS),
  'HTML of a builder': writeChipsResume,
  'Word in a grid': (person) => writeDocxResume(person, 'grid'),
  'PDF with a rail at the right': (person) =>
    writePdfResume(person, { ...TWO_COLUMNS, side: 'right', skills: 'bullets' }),
  'PDF with dates beside': (person) => writePdfResume(person, { ...ONE_COLUMN, dates: 'beside', heading: 'rule' }),
  'PDF with headings in capitals': (person) =>
    writePdfResume(person, { ...ONE_COLUMN, heading: 'upper', justified: true }),
  'PDF of several pages': (person) => writePdfResume(person, { ...ONE_COLUMN, size: 14, heading: 'rule' }),
  'PDF with the summary in the rail': (person) =>
    writePdfResume(person, {
      ...TWO_COLUMNS,
      rail: ['summary', 'skills', 'languages', 'education'],
      skills: 'bullets',
    }),
  'text, dates at the right': (person) => bytesOf(writeText(person)),
  'text, dates first': (person) => bytesOf(writeText(person, { ...PLAIN_LAYOUT, dates: 'first', glyph: '• ' })),
  'text of 60 columns': (person) => bytesOf(wrap(plainText(person), 60)),
  'text of 80 columns': (person) => bytesOf(wrap(plainText(person), 80)),
  'text of 100 columns': (person) => bytesOf(wrap(plainText(person), 100)),
  'text with CRLF': (person) => bytesOf(plainText(person).replaceAll('\n', '\r\n')),
  'text in UTF-16': (person) => new Uint8Array(Buffer.from(`\ufeff${plainText(person)}`, 'utf16le')),
  'text with tabs': (person) => bytesOf(writeText(person).replace(/ {4}/g, '\t').replace(/^- /gm, '-\t')),
  'text with hard spaces': (person) => bytesOf(plainText(person).replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')),
  'text with soft hyphens': (person) => bytesOf(softHyphens(plainText(person))),
  'text with curly quotes': (person) => bytesOf(plainText(person).replaceAll("'", '\u2019')),
  'text with ligatures': (person) =>
    bytesOf(LIGATURES.reduce((text, [plain, joined]) => text.replaceAll(plain, joined), plainText(person))),
  'HTML with soft hyphens and hard spaces': (person) =>
    bytesOf(
      softHyphens(
        new TextDecoder().decode(writeHtmlResume(person)).replace(/(?<=\p{L}), (?=\p{L})/gu, ',&nbsp;'),
      ).replaceAll('\u00ad', '&shy;'),
    ),
  'Markdown of 80 columns': (person) => bytesOf(wrap(new TextDecoder().decode(writeMarkdownResume(person)), 80)),
  'text with marks apart': (person) => bytesOf(plainText(person).normalize('NFD')),
};

describe.each(Object.entries(FORMATS))('%s', (_, write) => {
  it.each(PEOPLE.map((person) => [person.name, person] as const))(
    'reads %s as the plain text does',
    async (_name, person) => {
      const twin = extractText(plainText(person));
      const read = extractDocument(await readDocument(await write(person)));
      expect(skillsOf(read)).toEqual(skillsOf(twin));
      expect(heldOf(read)).toEqual(heldOf(twin));
    },
  );
});
