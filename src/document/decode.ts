/**
 * Enters: bytes of a text file; leaves: its characters. Resumes saved as "plain text" come as UTF-8, as UTF-16 from
 * Notepad, or as Windows-1252 from older mail programs, and none of them says which.
 */
import type { Notice } from '../outcome.ts';

export interface Decoded {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** `declared`: the encoding a page names for itself, used where it fits. A byte order mark is taken off. */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const utf16 = guessUtf16(bytes);
  if (utf16) return { text: decodeAs(utf16, bytes), notices: [] };
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, notices: noticesFor(strict) };
  return decodeDamaged(bytes, declared);
}

function decodeDamaged(bytes: Uint8Array, declared: string | undefined): Decoded {
  const lenient = decodeAs('utf-8', bytes);
  const broken = lenient.split('\ufffd').length - 1;
  const multibyte = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  // Mostly good UTF-8 with a few bad bytes was damaged on its way; it is not another encoding.
  if (multibyte > broken * 3) {
    const notice: Notice = { code: 'text-damaged', message: `${broken} characters of the text could not be read.` };
    return { text: lenient, notices: [notice] };
  }
  const encoding = declared !== undefined && isKnownEncoding(declared) ? declared : 'windows-1252';
  const text = decodeAs(encoding, bytes);
  if (encoding === declared) return { text, notices: noticesFor(text) };
  const notice: Notice = { code: 'encoding-assumed', message: 'The text is not UTF-8; it was read as Windows-1252.' };
  return { text, notices: [notice, ...noticesFor(text)] };
}

/** UTF-16 by its byte order mark, or by the zero bytes that Western text leaves in every other place. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// The platform may decode Windows-1252 as Latin-1, which has no characters here (Node 20 does).
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

function isKnownEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

// UTF-8 read as Windows-1252 and saved again: "Ã©" for "é", "â€™" for an apostrophe.
const MOJIBAKE =
  /Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u203a]|â€[\u0090-\u00bf\u0152-\u0178\u2013-\u2122]|Â[\u00a0-\u00bf]/;

function noticesFor(text: string): Notice[] {
  if (!MOJIBAKE.test(text)) return [];
  return [{ code: 'mojibake-suspected', message: 'Accented letters look garbled; save the text again as UTF-8.' }];
}
