/** Word files built here in; their text, line by line, and what was left out of it out. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../src/document/document.ts';
import { readDocx } from '../../src/document/docx.ts';
import { convertDocx } from '../../src/document/docx-node.ts';
import { cell, type DocxParts, makeDocx, paragraph, run, table } from './make-docx.ts';
import { codesOf, expectSound, shown } from './shown.ts';

const readBytes = (bytes: Uint8Array) => readDocx(bytes, convertDocx, READ_LIMITS);

async function read(parts: DocxParts): Promise<string[]> {
  const document = await readBytes(makeDocx(parts));
  expectSound(document);
  return shown(document);
}

const heading =
  '<w:style w:type="paragraph" w:styleId="Abschnitt"><w:name w:val="CV Abschnitt"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
const derived =
  '<w:style w:type="paragraph" w:styleId="Klein"><w:name w:val="Klein"/><w:basedOn w:val="Abschnitt"/></w:style>';
const bullets =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
const shape = (text: string): string =>
  `<w:drawing><wp:anchor><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('the text of a Word file', () => {
  it.each<[string, DocxParts, string[]]>([
    ['paragraphs are lines', { body: paragraph('Ana Vidal') + paragraph('Engineer') }, ['Ana Vidal', 'Engineer']],
    ['an empty paragraph parts blocks', { body: `${paragraph('Ana')}<w:p/>${paragraph('Go')}` }, ['Ana', '', 'Go']],
    [
      'a line break ends a line',
      { body: paragraph(`<w:r><w:t>Acme</w:t><w:br/><w:t>Berlin</w:t></w:r>`) },
      ['Acme', 'Berlin'],
    ],
    ['a tab stays', { body: paragraph('<w:r><w:t>Acme</w:t><w:tab/><w:t>2019</w:t></w:r>') }, ['Acme\t2019']],
    ['runs of one word stay together', { body: paragraph(run('Postgre') + run('SQL', '<w:b/>')) }, ['PostgreSQL']],
    [
      'outline levels make headings',
      {
        styles: heading + derived,
        body: paragraph('Berufserfahrung', '<w:pStyle w:val="Klein"/>') + paragraph('Acme'),
      },
      ['# Berufserfahrung', 'Acme'],
    ],
    [
      'lists are bullets',
      { numbering: bullets, body: paragraph('Go', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') },
      ['• Go'],
    ],
    ['short cells make rows', { body: table([cell('Go'), cell('5 years')]) }, ['| Go\t5 years']],
    [
      'layout tables are read cell by cell',
      { body: table([cell('Skills', 'Go'), cell('Work', 'Acme')]) },
      ['Skills', 'Go', '', 'Work', 'Acme'],
    ],
    ['content controls are read', { body: `<w:sdt><w:sdtContent>${paragraph('Ana')}</w:sdtContent></w:sdt>` }, ['Ana']],
    [
      'footnotes come last',
      {
        body: paragraph(`${run('Go')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        footnotes: `<w:footnote w:id="2">${paragraph('since 2015')}</w:footnote>`,
      },
      ['Go', '1. since 2015'],
    ],
    [
      'deleted text is left out, inserted text read',
      { body: paragraph(`<w:ins>${run('Go')}</w:ins><w:del><w:r><w:delText>PHP</w:delText></w:r></w:del>`) },
      ['Go'],
    ],
    [
      'simple fields give their result',
      { body: paragraph(`<w:fldSimple w:instr="AUTHOR">${run('Ana')}</w:fldSimple>`) },
      ['Ana'],
    ],
  ])('%s', async (_, parts, lines) => {
    expect(await read(parts)).toEqual(lines);
  });

  it('reads a text box of the new form, and one in both forms once', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${shape('Ana Vidal')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Ana Vidal')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = await readBytes(
      makeDocx({ body: paragraph(`<w:r>${both}</w:r>`) + paragraph(`<w:r>${shape('Go')}</w:r>`) }),
    );
    expect(shown(document)).toEqual(['Ana Vidal', '', 'Go']);
    expect(codesOf(document)).toEqual(['text-outside-body']);
  });

  it('reads header and footer once, before and after the body, without page numbers', async () => {
    const footer = paragraph(`${run('Page ')}${field('PAGE', '1')}`) + paragraph('References on request');
    const document = await readBytes(
      makeDocx({ header: paragraph('ana@example.org'), footer, body: paragraph('Engineer') }),
    );
    expect(shown(document)).toEqual(['ana@example.org', 'Engineer', 'References on request']);
    expect(codesOf(document)).toEqual(['text-outside-body']);
  });

  it('keeps a footer line of other words beside the page number', async () => {
    const footer = paragraph(`${run('Ana Vidal ana@example.org ')}${field(' NUMPAGES ', '3')}`);
    expect(await read({ body: paragraph('Go'), footer })).toEqual(['Go', 'Ana Vidal ana@example.org']);
  });

  it('leaves out hidden text and tells', async () => {
    const document = await readBytes(
      makeDocx({
        body: paragraph(run('Go') + run(' Kubernetes', '<w:vanish/>') + run(' Rust', '<w:vanish w:val="0"/>')),
      }),
    );
    expect(document.text).toBe('Go Rust');
    expect(codesOf(document)).toEqual(['hidden-text']);
  });

  it('tells of tracked changes', async () => {
    expect(codesOf(await readBytes(makeDocx({ body: paragraph(`<w:ins>${run('Go')}</w:ins>`) })))).toEqual([
      'tracked-changes',
    ]);
  });

  it('joins a paragraph whose end was deleted with the next', async () => {
    expect(await read({ body: paragraph(run('Post'), '<w:rPr><w:del/></w:rPr>') + paragraph('greSQL') })).toEqual([
      'PostgreSQL',
    ]);
  });

  it('gives the address behind a line of links, and behind a mail link, never inside a sentence', async () => {
    const links = {
      a: 'https://example.org/ana',
      b: 'https://example.com/ana',
      c: 'mailto:ana@example.org',
      d: 'https://djangoproject.example',
    };
    const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
    const body =
      paragraph(link('a', 'Portfolio') + run(' | ') + link('b', 'Code')) +
      paragraph(link('c', 'Write to me')) +
      paragraph(run('Built with ') + link('d', 'Django') + run(' and Go'));
    expect(await read({ body, links })).toEqual([
      'Portfolio (https://example.org/ana) | Code (https://example.com/ana)',
      'Write to me (ana@example.org)',
      'Built with Django and Go',
    ]);
  });

  it('reads the strict form and unusual prefixes', async () => {
    const files = unzipSync(makeDocx({ body: paragraph('Go') }));
    const strict = new TextDecoder()
      .decode(files['word/document.xml'])
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(/\bw:|(?<=xmlns:)w(?==)/g, (prefix) => prefix.replace('w', 'x'));
    const document = await readBytes(zipSync({ ...files, 'word/document.xml': strToU8(strict) }));
    expect(document.text).toBe('Go');
  });
});

describe('a Word file that costs too much is refused', () => {
  const refused = async (bytes: Uint8Array, code: string): Promise<void> => {
    const started = performance.now();
    await expect(readBytes(bytes)).rejects.toMatchObject({ code });
    expect(performance.now() - started).toBeLessThan(10_000);
  };
  const bomb = makeDocx({ body: `${paragraph('Go')}<!--${' '.repeat(70 * 1024 * 1024)}-->` });

  it('when it declares to unpack to more than the limit', async () => {
    await refused(bomb, 'too-complex');
  });

  it('when it lies about that', async () => {
    // The declared size stands in the central directory, 24 bytes into each entry.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    await refused(lying, 'too-complex');
  });

  it('when it defines entities', async () => {
    const prolog = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>';
    await refused(makeDocx({ prolog, body: paragraph('&b;') }), 'too-complex');
  });

  it('when it nests without end', async () => {
    await refused(
      makeDocx({ body: `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}` }),
      'too-complex',
    );
  });

  it('when it has paragraphs beyond reason', async () => {
    await refused(makeDocx({ body: paragraph('a').repeat(300_000) }), 'too-complex');
  });

  it('when its container is cut off', async () => {
    await refused(makeDocx({ body: paragraph('Go') }).subarray(0, 300), 'unreadable-file');
  });
});
