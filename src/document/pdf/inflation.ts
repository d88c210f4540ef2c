/**
 * Enters: a PDF's bytes; leaves: nothing, or AnalysisError `too-complex`. A few hundred kilobytes can inflate to more
 * than a machine holds, and the engine inflates before anyone can stop it. So every compressed stream that is not a
 * picture (those are never decoded) is inflated here first, piece by piece, and thrown away.
 */
import { Inflate } from 'fflate';
import { AnalysisError } from '../../errors.ts';

/** `most`: bytes after inflation, over all streams. */
export function checkInflation(bytes: Uint8Array, most: number): void {
  let left = most;
  for (const stream of findStreams(bytes)) {
    left -= inflatedSize(stream.bytes, stream.passes, left);
    if (left < 0) throw new AnalysisError('too-complex', `This PDF unpacks to more than ${most} bytes.`);
  }
}

interface PackedStream {
  readonly bytes: Uint8Array;
  /** How often it is deflated. */
  readonly passes: number;
}

/** Bytes before "stream" in which its dictionary is looked for. */
const DICTIONARY = 1024;
const PIECE = 16 * 1024;

function* findStreams(bytes: Uint8Array): Generator<PackedStream> {
  let at = indexOf(bytes, 'stream', 0);
  while (at >= 0) {
    const start = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + 1;
    const end = indexOf(bytes, 'endstream', start);
    const dictionary = latin(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    const passes = own.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (passes > 0 && !/\/Subtype\s*\/Image\b/.test(own)) {
      yield { bytes: bytes.subarray(start, end < 0 ? bytes.length : end), passes };
    }
    at = end < 0 ? -1 : indexOf(bytes, 'stream', end + 9);
  }
}

/** Size after all passes; more than `most` where it is more. A damaged stream counts as far as it could be read. */
function inflatedSize(bytes: Uint8Array, passes: number, most: number): number {
  let size = 0;
  let tooMuch = false;
  const chain: { push(data: Uint8Array, final: boolean): void }[] = [];
  for (let pass = 0; pass < passes; pass++) {
    const index = pass + 1;
    const inflate = new Inflate((data, final) => {
      size += data.length;
      if (size > most) tooMuch = true;
      else if (index < passes)
        chain[index]?.push(index === 1 || data.length > 0 ? unwrap(data, chain, index) : data, final);
    });
    chain.push(inflate);
  }
  try {
    const raw = isZlib(bytes) ? bytes.subarray(2) : bytes;
    for (let at = 0; at < raw.length && !tooMuch; at += PIECE) chain[0]?.push(raw.subarray(at, at + PIECE), false);
  } catch {
    // The engine has its own way with damaged streams; here only the size counts.
  }
  return size;
}

const opened = new WeakSet<object>();

/** Takes the two header bytes off the first piece of an inner stream. */
function unwrap(data: Uint8Array, chain: readonly object[], index: number): Uint8Array {
  const inner = chain[index];
  if (!inner || opened.has(inner)) return data;
  opened.add(inner);
  return isZlib(data) ? data.subarray(2) : data;
}

function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0;
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < word.length && bytes[at + matched] === word.charCodeAt(matched)) matched++;
    if (matched === word.length) return at;
  }
  return -1;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
