/** Damaged documents: cut, doubled, shuffled, sprinkled with bytes. What cannot be read is an AnalysisError, never a crash. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { AnalysisError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { readDocument } from '../../src/runtimes/node-documents.ts';
import { dictionary } from '../real-dictionary.ts';
import { PEOPLE } from '../twins/people.ts';
import { writeDocxResume } from '../twins/write-docx.ts';
import { writeHtmlResume, writeJsonResumeFile, writeMarkdownResume } from '../twins/write-marked.ts';
import { writePdfResume } from '../twins/write-pdf.ts';
import { person, posting, writePosting } from './arbitrary.ts';
import { law } from './law.ts';
import { AS_OF, analyzeTexts } from './readings.ts';
import { writeText } from './write-text.ts';

function expectOffsets(document: Document): void {
  for (const kind of ['resume', 'posting'] as const) {
    const { mentions, rejected } = extract(document, kind, dictionary, { asOf: AS_OF });
    for (const { start, end, text } of [...mentions, ...rejected]) expect(document.text.slice(start, end)).toBe(text);
  }
}

/** What happens to texts on their way. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(2000), fc.nat(2000)).map(
    ([a, b]) =>
      (text: string) =>
        text.slice(Math.min(a, b), Math.max(a, b)),
  ),
  fc.nat(9).map(
    (every) => (text: string) =>
      text
        .split('\n')
        .filter((_, at) => at % (every + 2) !== 0)
        .join('\n'),
  ),
  fc.nat(9).map((turn) => (text: string) => {
    const lines = text.split('\n');
    return lines.map((_, at) => lines[(at * 7 + turn) % lines.length]).join('\n');
  }),
  fc.constantFrom(
    (text: string) => text + text,
    (text: string) => text.replaceAll('\n', ' '),
  ),
  fc.constantFrom(
    (text: string) => text.replaceAll(' ', ''),
    (text: string) => text.replaceAll(/[a-z]/g, '\n'),
  ),
  fc.tuple(fc.nat(500), fc.string({ unit: 'binary', maxLength: 20 })).map(
    ([at, noise]) =>
      (text: string) =>
        text.slice(0, at) + noise + text.slice(at),
  ),
  fc.tuple(fc.nat(500), fc.constantFrom('\ud800', '\u0000', '\u202e', '(((((', '0'.repeat(500), '\t'.repeat(300))).map(
    ([at, noise]) =>
      (text: string) =>
        text.slice(0, at) + noise + text.slice(at),
  ),
);

describe('damaged documents', () => {
  it('are analysed or refused, whatever happened to their text', () => {
    law(
      80,
      fc.property(person, posting, damage, damage, (who, asks, one, other) => {
        const [resume, job] = [other(one(writeText(who))), one(writePosting(asks))];
        expectOffsets(documentFromText(resume));
        expectOffsets(documentFromText(job));
        analyzeTexts(resume, job);
      }),
    );
  });

  it('are read or refused, whatever happened to their bytes', async () => {
    const [someone] = PEOPLE;
    if (!someone) throw new Error('nobody');
    const files = [
      writeHtmlResume(someone),
      writeMarkdownResume(someone),
      writeJsonResumeFile(someone),
      await writeDocxResume(someone),
      await writePdfResume(someone),
    ];
    const hits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), hits, fc.option(fc.nat()), async (file, places, cut) => {
        const bytes = file.slice(0, cut === null ? file.length : cut % file.length);
        for (const [at, byte] of places) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        try {
          expectOffsets(await readDocument(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(AnalysisError);
        }
      }),
      { seed: 20_261_121, numRuns: 60 },
    );
  });

  it('are read when one line of them, or the number of lines, is absurd', () => {
    const texts = ['Go, '.repeat(500), 'a'.repeat(5_000), '- \n'.repeat(2_000), 'Jan 2019 - '.repeat(1_000)];
    for (const text of texts) expectOffsets(documentFromText(text));
  });
});
