/** The first bytes and the name of a file in; its format out. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/document/detect.ts';
import { AnalysisError } from '../../src/errors.ts';
import { bytesOf } from './shown.ts';

const zipOf = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const ole = (name: string): Uint8Array =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}${name.split('').join('\0')}\0`);
const openDocument = (type: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('<x/>'),
  });

describe('the format is told by content', () => {
  it.each([
    ['a PDF', latin('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
    ['a PDF behind junk', latin(`HTTP/1.1 200 OK\r\n\r\n${' '.repeat(300)}%PDF-1.4\n`), 'pdf'],
    ['a DOCX', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a page', bytesOf('<!DOCTYPE html><html><body>Hi</body></html>'), 'html'],
    ['a page behind a comment', bytesOf('<!-- saved -->\n<html><body>Hi</body></html>'), 'html'],
    ['XHTML', bytesOf('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'), 'html'],
    ['a fragment of a page', bytesOf('<p>We look for</p><ul><li>Go</li></ul>'), 'html'],
    ['text with tags in it', bytesOf('About us<br><ul><li>Go</li><li>Rust</li></ul>'), 'html'],
    ['Markdown with headings', bytesOf('# Ana Vidal\n\n## Skills\n\n- Go\n'), 'markdown'],
    ['Markdown with underlined headings', bytesOf('Ana Vidal\n=========\n\nSkills\n------\n'), 'markdown'],
    [
      'Markdown that starts with a tag',
      bytesOf('<div align="center">\n\n# Ana\n\n## Skills\n\n**Go**\n</div>\n'),
      'markdown',
    ],
    ['Markdown with front matter', bytesOf('---\ntitle: Engineer\n---\nWe look for you'), 'markdown'],
    ['text with bullets', bytesOf('Ana Vidal\n\n- Go\n- Rust\n* C#\n'), 'text'],
    ['text with a less-than sign', bytesOf('Latency < 10 ms, throughput > 5k'), 'text'],
    ['text with one number sign', bytesOf('# of reports: 5'), 'text'],
    ['text that starts with a bracket', bytesOf('[Confidential] Senior engineer'), 'text'],
    ['UTF-16 text', latin('A\0n\0a\0 \0V\0i\0d\0a\0l\0'), 'text'],
    ['JSON Resume', bytesOf('{"basics": {"name": "Ana"}, "work": []}'), 'json-resume'],
  ])('%s', (_, bytes, format) => {
    expect(detectFormat(bytes)).toBe(format);
  });

  it.each([
    ['RTF', latin('{\\rtf1\\ansi Hello}'), 'unsupported-format', /RTF/],
    ['an old Word file', ole('WordDocument'), 'unsupported-format', /old Word file/],
    ['an encrypted DOCX', ole('EncryptedPackage'), 'encrypted-file', /password/],
    ['an Excel workbook', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'unsupported-format', /Excel/],
    ['a presentation', zipOf('ppt/presentation.xml'), 'unsupported-format', /PowerPoint/],
    ['an ODT', openDocument('text'), 'unsupported-format', /OpenDocument text/],
    ['an ODS', openDocument('spreadsheet'), 'unsupported-format', /spreadsheet/],
    ['an archive', zipOf('photo.jpg', 'cv.pdf'), 'unsupported-format', /zip archive/],
    ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0'), 'unsupported-format', /PNG image/],
    ['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'unsupported-format', /JPEG image/],
    ['a program', latin('MZ\x90\0\x03\0\0\0'), 'unsupported-format', /program/],
    ['bytes of no kind', latin('\x01\x02\x03\0\0\0\x05\x06'.repeat(20)), 'unsupported-format', /unknown kind/],
    ['other JSON', bytesOf('{"a": 1}'), 'unsupported-format', /JSON Resume/],
    ['broken JSON', bytesOf('{"basics": {"name": "Ana"'), 'unreadable-file', /JSON/],
    ['other XML', bytesOf('<?xml version="1.0"?><feed/>'), 'unsupported-format', /XML/],
    ['an SVG', bytesOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'unsupported-format', /SVG/],
    ['nothing', new Uint8Array(), 'no-text', /empty/],
  ])('%s is refused by name', (_, bytes, code, detail) => {
    let caught: unknown;
    try {
      detectFormat(bytes);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(AnalysisError);
    expect(caught).toMatchObject({ code, detail: expect.stringMatching(detail) });
  });

  it('a text that opens with the letters of a signature is still text', () => {
    expect(detectFormat(bytesOf('MZ Consulting\nBM'))).toBe('text');
    expect(detectFormat(bytesOf('BMW Group, software engineer'))).toBe('text');
  });
});
