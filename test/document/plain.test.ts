/** Plain text in any encoding in; its lines, untouched, and which of them go on, out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFromText, readPlainText } from '../../src/document/plain.ts';
import { bytesOf, codesOf, expectSound, shown } from './shown.ts';

describe('documentFromText', () => {
  it('never alters the text, and its lines are sound', () => {
    const messy = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\t', '\n', '\r', '\r\n', '\f', '\u00a0', '•', '-', '.', '\u2028', '😀'),
    });
    fc.assert(
      fc.property(messy, (text) => {
        const document = documentFromText(text);
        expect(document.text).toBe(text);
        expectSound(document);
      }),
    );
  });

  it('leaves the carriage return outside the line', () => {
    const text = 'Ana Vidal\r\n\r\n  Go, Rust  \r\n';
    const { lines } = documentFromText(text);
    expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(['Ana Vidal', 'Go, Rust']);
  });

  it('counts pages by form feeds', () => {
    const { lines, pages } = documentFromText('one\ftwo\n\fthree');
    expect(lines.map((line) => line.page)).toEqual([1, 2, 3]);
    expect(pages).toBe(3);
  });

  it('says nothing is marked up in text that only looks like Markdown', () => {
    expect(documentFromText('# Skills\n**Go**').lines.map((line) => line.role)).toEqual(['text', 'text']);
  });
});

describe('readPlainText decodes what people save as text', () => {
  const words = 'Résumé – Zoë';
  const utf16 = (little: boolean, mark: boolean): Uint8Array => {
    const text = (mark ? '\ufeff' : '') + 'Plain resume text. '.repeat(3);
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
    return new Uint8Array(view.buffer);
  };

  it.each([
    ['UTF-8', bytesOf(words), words, []],
    ['UTF-8 with a byte order mark', bytesOf(`\ufeff${words}`), words, []],
    ['UTF-16 LE with a mark', utf16(true, true), 'Plain resume text. Plain resume text. Plain resume text.', []],
    ['UTF-16 BE with a mark', utf16(false, true), 'Plain resume text. Plain resume text. Plain resume text.', []],
    ['UTF-16 LE without', utf16(true, false), 'Plain resume text. Plain resume text. Plain resume text.', []],
    ['UTF-16 BE without', utf16(false, false), 'Plain resume text. Plain resume text. Plain resume text.', []],
    [
      'Windows-1252',
      new Uint8Array([0x52, 0xe9, 0x73, 0x75, 0x6d, 0xe9, 0x20, 0x96, 0x20, 0x5a, 0x6f, 0xeb]),
      words,
      ['encoding-assumed'],
    ],
    ['garbled UTF-8', bytesOf('RÃ©sumÃ©'), 'RÃ©sumÃ©', ['mojibake-suspected']],
    ['UTF-8 with one bad byte', new Uint8Array([...bytesOf('é à ü ö ñ '), 0xff]), 'é à ü ö ñ \ufffd', ['text-damaged']],
  ])('%s', (_, bytes, text, codes) => {
    const document = readPlainText(bytes);
    expect(document.text).toBe(text);
    expect(codesOf(document)).toEqual(codes);
  });

  it('drops characters no one can see and keeps tabs', () => {
    expect(readPlainText(bytesOf('Go\tRust\u0000\u0007 soft\u00adhyphen\u200b')).text).toBe('Go\tRust softhyphen');
  });
});

describe('a line goes on with the one before', () => {
  it.each([
    [
      'when a long line ends without a stop and the next starts small',
      'Designed the ingestion pipeline that carries all of the billing events\nfrom the edge to the warehouse.',
      [false, true],
    ],
    ['not when the line before is short', 'Backend Engineer\nat Acme', [false, false]],
    [
      'not after a full stop',
      'Designed the ingestion pipeline that carries all of the billing events.\nThen moved on.',
      [false, false],
    ],
    [
      'not when it is a bullet',
      '- Designed the ingestion pipeline that carries all of the billing events\n- led a team',
      [false, false],
    ],
    [
      'not across an empty line',
      'Designed the ingestion pipeline that carries all of the billing events\n\nfrom the edge',
      [false, false],
    ],
    [
      'when a list of some length is left open',
      'Languages: Python, TypeScript, Go, Kotlin, Rust,\nJava and Scala',
      [false, true],
    ],
    [
      'when it hangs under its bullet',
      '- Built dashboards for the on-call rotation of\n  Platform Engineering',
      [false, true],
    ],
    ['when it promises examples, however short', 'Web servers (e.g.\nApache) and proxies', [false, true]],
    [
      'not when two lines start alike',
      `${'From Monday October 9 2018 to Thursday of November 11, 2018 '.trim()}\nFrom Monday`,
      [false, false],
    ],
  ])('%s', (_, text, continues) => {
    expect(documentFromText(text).lines.map((line) => line.continues)).toEqual(continues);
  });

  it('when the first word would not have fitted into the width of the text', () => {
    const text = [
      'I have worked for ten years on the systems behind payments in Europe and',
      'North America, most of that time in small teams that own what they build',
      'PostgreSQL and Kafka were always there, and so was the pager that came as',
      'Kubernetes spread. I like to teach.',
    ].join('\n');
    expect(documentFromText(text).lines.map((line) => line.continues)).toEqual([false, true, true, true]);
  });

  it('reads wrapped bullets as one each', () => {
    const text =
      '• Cut the run time of the test suite by a third by running fixtures\n  in parallel\n• Wrote the guide';
    expect(shown(documentFromText(text))).toEqual([
      '• Cut the run time of the test suite by a third by running fixtures',
      '+in parallel',
      '• Wrote the guide',
    ]);
  });
});
