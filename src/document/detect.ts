/**
 * Enters: the bytes of an upload; leaves: which reader takes them, or an AnalysisError that names what they are.
 * File names and declared types are not looked at: half of the ".doc" files people send are RTF, HTML or DOCX.
 */
import { AnalysisError } from '../errors.ts';
import { decodeText, guessUtf16 } from './decode.ts';
import type { DocumentFormat } from './document.ts';
import { latin1, looksBinary, nameBySignature } from './signatures.ts';
import { listEntries } from './zip.ts';

/** Readers of PDF skip junk before the header up to this far. */
const PDF_HEADER_WITHIN = 1024;
/** First part, empty container, first part of a split one. */
const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** Characters looked at to tell text formats apart. */
const SAMPLE = 20_000;

/** Throws `unsupported-format`, `encrypted-file`, `unreadable-file` or `no-text`. */
export function detectFormat(bytes: Uint8Array): DocumentFormat {
  if (bytes.length === 0) throw new AnalysisError('no-text', 'The file is empty.');
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (/%PDF-\d/.test(head)) return 'pdf';
  if (ZIP_STARTS.some((start) => head.startsWith(start))) return detectContainer(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw nameOle(bytes);
  const named = nameBySignature(bytes);
  if (named) throw unsupported(`This is ${named}.`);
  if (guessUtf16(bytes) === null && looksBinary(bytes)) throw unsupported('This is a binary file of an unknown kind.');
  return detectText(decodeText(bytes).text);
}

function detectContainer(bytes: Uint8Array): DocumentFormat {
  const names = listEntries(bytes).map((entry) => entry.name);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^\/?word\/[^/]*document[^/]*\.xml$/i)) return 'docx';
  if (has(/^xl\//)) throw unsupported('This is an Excel workbook.');
  if (has(/^ppt\//)) throw unsupported('This is a PowerPoint presentation.');
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) throw unsupported('This is an Apple Pages, Numbers or Keynote file.');
  if (has(/^META-INF\/container\.xml$/)) throw unsupported('This is an EPUB book.');
  if (names.includes('mimetype') && names.includes('content.xml'))
    throw unsupported(`This is ${nameOpenDocument(bytes)}.`);
  // A main part of another name: the package's own list of types knows it.
  if (names.includes('[Content_Types].xml') && has(/document.*\.xml$/i)) return 'docx';
  throw unsupported('This is a zip archive, not a document.');
}

/** The mimetype is the first entry of an OpenDocument file, stored as it is. */
function nameOpenDocument(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 200));
  if (head.includes('opendocument.spreadsheet')) return 'an OpenDocument spreadsheet (ODS)';
  if (head.includes('opendocument.presentation')) return 'an OpenDocument presentation (ODP)';
  return 'an OpenDocument text (ODT)';
}

/** Names in the directory of an OLE file are UTF-16. */
function nameOle(bytes: Uint8Array): AnalysisError {
  const raw = latin1(bytes);
  const holds = (name: string): boolean => raw.includes(name.split('').join('\0'));
  if (holds('EncryptedPackage'))
    return new AnalysisError('encrypted-file', 'This Office file is protected by a password.');
  if (holds('WordDocument')) return unsupported('This is an old Word file (.doc).');
  if (holds('Workbook')) return unsupported('This is an old Excel file (.xls).');
  if (holds('PowerPoint Document')) return unsupported('This is an old PowerPoint file (.ppt).');
  if (holds('__substg1.0')) return unsupported('This is an Outlook message (.msg).');
  return unsupported('This is an old Office file.');
}

function detectText(text: string): DocumentFormat {
  const sample = text.slice(0, SAMPLE).trimStart();
  if (/^[{[]/.test(sample)) {
    const json = detectJson(text);
    if (json) return json;
  }
  if (/^<\?xml|^<\w+:|^<!DOCTYPE (?!html)/i.test(sample)) return detectXml(sample);
  if (/^MIME-Version:[\s\S]*Content-Type:\s*multipart\//i.test(sample))
    throw unsupported('This is a web archive or mail (MHTML).');
  if (isHtml(sample)) return 'html';
  return isMarkdown(sample) ? 'markdown' : 'text';
}

function detectJson(text: string): DocumentFormat | null {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    // A text may start with a bracket; only quoted keys make it broken JSON.
    if (!/^\s*(?:\[\s*)?\{\s*"[^"]*"\s*:/.test(text)) return null;
    throw new AnalysisError('unreadable-file', 'This looks like JSON, but it is cut off or not valid.', {
      cause: error,
    });
  }
  const isResume =
    typeof value === 'object' &&
    value !== null &&
    (['basics', 'work', 'education', 'skills', 'projects'] as const).some((key) => {
      const section = (value as Record<string, unknown>)[key];
      return typeof section === 'object' && section !== null;
    });
  if (isResume) return 'json-resume';
  throw unsupported('This is JSON, but not in the JSON Resume form (jsonresume.org).');
}

function detectXml(sample: string): DocumentFormat {
  if (/<html[\s>]/i.test(sample)) return 'html';
  if (/<svg[\s>]/i.test(sample)) throw unsupported('This is an SVG image.');
  if (/progid="Word\.Document"|<w:wordDocument/.test(sample)) throw unsupported('This is a Word XML file.');
  if (/<office:document/.test(sample)) throw unsupported('This is a flat OpenDocument file.');
  if (/^<(?:o|v|w|st1):/.test(sample)) return 'html';
  throw unsupported('This is an XML file.');
}

const HTML_TAG =
  'html|head|body|title|meta|main|article|section|header|div|p|h[1-6]|ul|ol|li|table|tr|td|span|strong|em|b|i|br|a|font|center|pre|dl|blockquote';
const STARTS_AS_HTML = new RegExp(`^(?:<!--[\\s\\S]*?-->\\s*)*<(?:!DOCTYPE html|(?:${HTML_TAG})(?=[\\s>/]))`, 'i');
const CLOSING_BLOCK = /<\/(?:p|li|ul|ol|div|h[1-6]|td|tr|strong|span)>/gi;

function isHtml(sample: string): boolean {
  const closings = sample.match(CLOSING_BLOCK)?.length ?? 0;
  // Markdown may open with a centred heading in tags; then its own marks outnumber the tags.
  if (STARTS_AS_HTML.test(sample))
    return /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body)/i.test(sample) || markdownSigns(sample) <= closings;
  return closings >= 3 && markdownSigns(sample) === 0;
}

function isMarkdown(sample: string): boolean {
  return markdownSigns(sample) >= 2 || /^---\n(?:[\w-]+:.*\n)+---\n/.test(sample.replaceAll('\r\n', '\n'));
}

/** Marks nobody types in plain text: headings by #, underlined titles, links, strong words, fences, table rules. */
function markdownSigns(sample: string): number {
  const patterns = [
    /^#{1,6}[ \t]+\S/gm,
    /^[^\s#>*|-][^\n]{0,80}\r?\n(?:={3,}|-{3,})[ \t]*\r?$/gm,
    /\[[^\]\n]+\]\((?:https?:|mailto:|tel:|\/|#|\.)[^)\n]*\)/g,
    /(?:^|\s)(\*\*|__)[^\s*_][^*\n]*\1/gm,
    /^(?:```|~~~)/gm,
    /^\|?[ \t]*:?-{3,}:?[ \t]*\|/gm,
  ];
  return patterns.reduce((sum, pattern) => sum + (sample.match(pattern)?.length ?? 0), 0);
}

function unsupported(detail: string): AnalysisError {
  return new AnalysisError('unsupported-format', detail);
}
