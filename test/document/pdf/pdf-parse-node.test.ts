/** Real PDF files, hostile ones among them, in; their words with places, sizes and weights out. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../../src/document/document.ts';
import { readPdf } from '../../../src/document/pdf/pdf.ts';
import { openPdf } from '../../../src/document/pdf/pdf-parse-node.ts';
import type { AnalysisError } from '../../../src/errors.ts';

/** A PDF of one page with these drawing commands. No cross-reference table: readers find the objects. */
function makePdf(content: string, options: { deflate?: boolean; encrypt?: boolean } = {}): Uint8Array {
  const stream = options.deflate ? deflateSync(Buffer.from(content, 'latin1')) : Buffer.from(content, 'latin1');
  const filter = options.deflate ? '/Filter /FlateDecode ' : '';
  const secret = '(01234567890123456789012345678901)';
  const encrypt = options.encrypt
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >> /ID [(0123) (0123)] `
    : '';
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >> endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
6 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >> endobj
4 0 obj << ${filter}/Length ${stream.length} >> stream\n`,
      'latin1',
    ),
    stream,
    Buffer.from(`\nendstream endobj\ntrailer << /Root 1 0 R ${encrypt}>>\n%%EOF\n`, 'latin1'),
  ]);
}

const codeOf = (bytes: Uint8Array, limits = READ_LIMITS): Promise<string> =>
  readPdf(bytes, openPdf, limits).then(
    () => 'read',
    (error: AnalysisError) => error.code,
  );

const TEXT =
  'BT /F2 14 Tf 72 720 Td (Experience) Tj /F1 10 Tf 0 -20 Td (Engineer, Acme) Tj 350 0 Td (2019 - 2021) Tj ET';

describe('a real PDF', () => {
  it('is read with its places, sizes and weights', async () => {
    const bytes = makePdf(TEXT);
    const before = bytes.slice();
    const document = await readPdf(bytes, openPdf, READ_LIMITS);
    expect(document.text).toBe('Experience\n\nEngineer, Acme\t2019 - 2021');
    expect(document.lines.map((line) => line.role)).toEqual(['heading', 'text']);
    expect(bytes).toEqual(before);
  });

  it('leaves out white and invisible words, but not white words on a dark ground', async () => {
    const hidden = 'BT 1 g /F1 10 Tf 72 600 Td (kubernetes) Tj ET BT 0 g 3 Tr /F1 10 Tf 72 580 Td (terraform) Tj ET';
    const sidebar = '0 0 0.4 rg 60 480 200 60 re f BT 0 Tr 1 g /F1 10 Tf 72 500 Td (Python) Tj ET';
    const document = await readPdf(makePdf(`${TEXT} ${hidden} ${sidebar}`), openPdf, READ_LIMITS);
    expect(document.text).toContain('Python');
    expect(document.text).not.toMatch(/kubernetes|terraform/);
    expect(document.notices.map((notice) => notice.code)).toEqual(['hidden-text']);
  });

  it.each([
    ['locked with a password', makePdf(TEXT, { encrypt: true }), 'encrypted-file'],
    ['something else', new TextEncoder().encode('%PDF-1.4 and then nothing of use'), 'unreadable-file'],
    ['without words', makePdf('0 0 10 10 re f'), 'no-text'],
  ])('%s ends in one error', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('that unpacks to too much is refused before it is opened', async () => {
    const bomb = makePdf(' '.repeat(2_000_000), { deflate: true });
    expect(await codeOf(bomb, { ...READ_LIMITS, inflatedBytes: 1_000_000 })).toBe('too-complex');
    expect(await codeOf(makePdf(`${TEXT}${' '.repeat(2_000_000)}`, { deflate: true }))).toBe('read');
  });

  it('with a page of endless drawing is refused', async () => {
    expect(await codeOf(makePdf(`${TEXT} ${'q Q '.repeat(250_000)}`, { deflate: true }))).toBe('too-complex');
  });

  it('names squares drawn before its lines as bullets', async () => {
    const list = 'BT /F1 10 Tf 72 600 Td (Built services) Tj 0 -14 Td (Ran the rota) Tj ET';
    const squares = '60 602 3 3 re f 60 588 3 3 re f';
    const document = await readPdf(makePdf(`${list} ${squares}`), openPdf, READ_LIMITS);
    expect(document.text).toBe('• Built services\n• Ran the rota');
  });
});
