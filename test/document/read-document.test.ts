/** Broken and hostile files in; one clear error for each, which says nothing of the file, out. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertDocx } from '../../src/document/docx-node.ts';
import { makeReadDocument } from '../../src/document/read-document.ts';
import { AnalysisError } from '../../src/errors.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { bytesOf } from './shown.ts';

const SECRET = 'Ana Vidal, 12 Rua das Flores';
const failing = {
  openPdf: async () => {
    throw new Error(`Invalid object near "${SECRET}"`);
  },
  convertDocx,
};
const readDocument = makeReadDocument(failing);

const caughtFrom = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  return null;
};

describe('a broken file ends in one clear error', () => {
  const folder = new URL('../../fixtures/broken/', import.meta.url);
  const cases = [
    ['archive-named.docx', 'unsupported-format'],
    ['blank.txt', 'no-text'],
    ['cut-off.docx', 'unreadable-file'],
    ['cut-off.json', 'unreadable-file'],
    ['damaged-part.docx', 'unreadable-file'],
    ['empty.txt', 'no-text'],
    ['locked.docx', 'encrypted-file'],
    ['no-body.docx', 'unreadable-file'],
    ['old.doc', 'unsupported-format'],
    ['pdf-in-name-only.pdf', 'unreadable-file'],
    ['picture-named.pdf', 'unsupported-format'],
    ['random.bin', 'unsupported-format'],
    ['script-only.html', 'no-text'],
    ['tiny.odt', 'unsupported-format'],
    ['tiny.rtf', 'unsupported-format'],
  ] as const;

  it.each(cases)('%s: %s', async (name, code) => {
    const error = await caughtFrom(readDocument(new Uint8Array(readFileSync(new URL(name, folder)))));
    expect(error).toBeInstanceOf(AnalysisError);
    expect(error).toMatchObject({ code });
  });

  it('has a case for every file of the folder', () => {
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(files.sort()).toEqual(cases.map(([name]) => name));
  });
});

describe('makeReadDocument', () => {
  it.each([
    ['text', bytesOf('Ana Vidal\nGo'), 'text'],
    ['Markdown', bytesOf('# Ana Vidal\n\n## Skills\n'), 'markdown'],
    ['a page', bytesOf('<html><body><p>Go</p></body></html>'), 'html'],
    ['JSON Resume', bytesOf('{"basics": {"name": "Ana"}}'), 'json-resume'],
    ['a Word file', makeDocx({ body: paragraph('Go') }), 'docx'],
  ])('finds the reader for %s', async (_, bytes, format) => {
    expect((await readDocument(bytes)).format).toBe(format);
  });

  it('says nothing of the file in an error, and keeps the cause', async () => {
    const error = await caughtFrom(readDocument(bytesOf('%PDF-1.7\n')));
    expect(error).toMatchObject({ code: 'unreadable-file', detail: 'This PDF is damaged and could not be read.' });
    expect(String(error)).not.toContain(SECRET);
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  it('passes on what a parser already says in our words', async () => {
    const openPdf = async () => {
      throw new AnalysisError('encrypted-file', 'This PDF needs a password.');
    };
    await expect(makeReadDocument({ openPdf, convertDocx })(bytesOf('%PDF-1.7\n'))).rejects.toMatchObject({
      code: 'encrypted-file',
    });
  });

  it.each([
    ['bytes', { bytes: 10 }, bytesOf('a text of more than ten bytes')],
    ['characters', { characters: 10 }, bytesOf('a text of more than ten characters')],
    ['characters of a page', { characters: 10 }, bytesOf('<p>a text of more than ten characters</p>')],
  ])('refuses a file beyond its limit of %s', async (_, limits, bytes) => {
    await expect(makeReadDocument({ ...failing, limits })(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('answers a page nested without end', async () => {
    const page = `<html>${'<div>'.repeat(200_000)}Go`;
    const started = performance.now();
    await expect(readDocument(bytesOf(page))).rejects.toMatchObject({ code: 'too-complex' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('leaves the bytes as they are', async () => {
    const bytes = makeDocx({ body: paragraph('Go') });
    const copy = bytes.slice();
    await readDocument(bytes);
    expect(bytes).toEqual(copy);
  });
});
