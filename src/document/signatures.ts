/**
 * Enters: bytes; leaves: what kind of file they are when it is one that holds no text we read. People upload what they
 * have: a photo of the CV, the old .doc, the whole archive. A clear name of the thing is the help they need.
 */

interface Signature {
  /** Byte values at `at`; latin-1 characters. */
  readonly magic: string;
  readonly at?: number;
  /** Completes "This is ...". */
  readonly what: string;
}

const SIGNATURES: readonly Signature[] = [
  { magic: '\x89PNG\r\n', what: 'a PNG image' },
  { magic: '\xff\xd8\xff', what: 'a JPEG image' },
  { magic: 'GIF8', what: 'a GIF image' },
  { magic: 'WEBP', at: 8, what: 'a WebP image' },
  { magic: 'II*\x00', what: 'a TIFF image' },
  { magic: 'MM\x00*', what: 'a TIFF image' },
  { magic: 'BM', what: 'a BMP image' },
  { magic: 'ftypheic', at: 4, what: 'a HEIC image' },
  { magic: 'ftypmif1', at: 4, what: 'a HEIC image' },
  { magic: 'ftypavif', at: 4, what: 'an AVIF image' },
  { magic: 'ftyp', at: 4, what: 'a video' },
  { magic: '\x1a\x45\xdf\xa3', what: 'a video' },
  { magic: 'ID3', what: 'a sound file' },
  { magic: 'OggS', what: 'a sound file' },
  { magic: 'RIFF', what: 'a sound or video file' },
  { magic: '\x1f\x8b', what: 'a gzip archive' },
  { magic: 'BZh', what: 'a bzip2 archive' },
  { magic: '\xfd7zXZ', what: 'an xz archive' },
  { magic: "7z\xbc\xaf'\x1c", what: 'a 7-Zip archive' },
  { magic: 'Rar!\x1a\x07', what: 'a RAR archive' },
  { magic: 'ustar', at: 257, what: 'a tar archive' },
  { magic: '\x7fELF', what: 'a program' },
  { magic: 'MZ', what: 'a program' },
  { magic: '\xcf\xfa\xed\xfe', what: 'a program' },
  { magic: '\xca\xfe\xba\xbe', what: 'a program' },
  { magic: '\x00asm', what: 'a program' },
  { magic: 'SQLite format 3\x00', what: 'a database file' },
  { magic: '\xffWPC', what: 'a WordPerfect file' },
  { magic: '{\\rtf', what: 'an RTF file' },
  { magic: '%!PS', what: 'a PostScript file' },
];

/** "an RTF file", or null. Names made of letters alone ("BM", "MZ") need the rest to look like no text. */
export function nameBySignature(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 1024));
  const binary = looksBinary(bytes);
  const found = SIGNATURES.find(({ magic, at = 0 }) => {
    const wordLike = /^[\x20-\x7e]+$/.test(magic) && !/[{%!]/.test(magic);
    return head.startsWith(magic, at) && (binary || !wordLike);
  });
  return found?.what ?? null;
}

/** True where zero bytes or control characters are too many for a text in any 8-bit encoding. */
export function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8192);
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return zeros > length * 0.005 || controls > length * 0.05;
}

/** One character a byte. Not TextDecoder: its "latin1" is Windows-1252 on some platforms. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return parts.join('');
}
