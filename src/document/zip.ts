/**
 * Enters: bytes of a zip container; leaves: the names it holds, and single parts inflated under a limit. A 600 KB
 * file can declare a few bytes and inflate to gigabytes, so what a part says of its size is checked first, and what
 * it really gives is counted while it comes.
 */
import { Inflate, unzipSync } from 'fflate';
import { AnalysisError } from '../errors.ts';

/** Office files hold dozens of parts; thousands are an attack or an archive. */
const MOST_ENTRIES = 4000;
const CHUNK = 16 * 1024;

export interface ZipEntry {
  readonly name: string;
  /** Declared bytes after inflation. */
  readonly size: number;
}

/** The container's directory. Throws `unreadable-file` for a damaged one, `too-complex` for too many entries. */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        entries.push({ name: file.name, size: file.originalSize });
        if (entries.length > MOST_ENTRIES)
          throw new AnalysisError('too-complex', `The file holds more than ${MOST_ENTRIES} parts.`);
        return false;
      },
    });
  } catch (error) {
    if (error instanceof AnalysisError) throw error;
    throw new AnalysisError('unreadable-file', 'The container of this file is cut off or damaged.', { cause: error });
  }
  return entries;
}

/** Inflates parts of one container, all together to at most `limit` bytes. */
export class PartReader {
  readonly #bytes: Uint8Array;
  readonly #names: ReadonlySet<string>;
  #left: number;

  constructor(bytes: Uint8Array, limit: number) {
    const entries = listEntries(bytes);
    this.#bytes = bytes;
    this.#names = new Set(entries.map((entry) => entry.name));
    this.#left = limit;
    const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (declared > limit) throw tooComplex();
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  names(): string[] {
    return [...this.#names];
  }

  /** The part's bytes, null where there is none. Throws `too-complex` past the limit, `unreadable-file` if damaged. */
  read(name: string): Uint8Array | null {
    if (!this.#names.has(name)) return null;
    const packed = findPacked(this.#bytes, name);
    if (packed === null) return null;
    const part = packed.method === 0 ? packed.data : inflate(packed.data, this.#left);
    this.#left -= part.length;
    if (this.#left < 0) throw tooComplex();
    return part;
  }
}

interface Packed {
  readonly method: number;
  readonly data: Uint8Array;
}

/** The raw bytes of a part, by the central directory (the only place where sizes are sure to stand). */
function findPacked(bytes: Uint8Array, name: string): Packed | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = findDirectory(view);
  while (at >= 0 && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    if (new TextDecoder().decode(nameBytes) === name) {
      const local = view.getUint32(at + 42, true);
      if (local + 30 > bytes.length) throw damaged();
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const size = view.getUint32(at + 20, true);
      return { method: view.getUint16(at + 10, true), data: bytes.subarray(data, data + size) };
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return null;
}

function findDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  return -1;
}

function inflate(data: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let finished = false;
  const stream = new Inflate((chunk, final) => {
    total += chunk.length;
    if (total > limit) throw tooComplex();
    chunks.push(chunk);
    finished = final;
  });
  try {
    for (let at = 0; at < data.length && !finished; at += CHUNK) {
      stream.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
    }
  } catch (error) {
    if (error instanceof AnalysisError) throw error;
    throw new AnalysisError('unreadable-file', 'A part of this file is damaged.', { cause: error });
  }
  return concatenate(chunks, total);
}

function concatenate(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooComplex(): AnalysisError {
  return new AnalysisError('too-complex', 'The file unpacks to more than a document should hold.');
}

function damaged(): AnalysisError {
  return new AnalysisError('unreadable-file', 'The container of this file is cut off or damaged.');
}
