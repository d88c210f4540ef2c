/** What the commands share: files and standard input in, documents out. Errors name the path, never the text. */
import { readFileSync } from 'node:fs';
import type { Document } from '../../document/document.ts';
import { AnalysisError } from '../../errors.ts';
import { readDocument } from '../node-documents.ts';

export async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

/** Bytes of a file; `-` is standard input. Throws AnalysisError('file-missing'). */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return readStandardInput();
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new AnalysisError('file-missing', `${path} cannot be read.`, { cause });
  }
}

export async function openDocument(path: string): Promise<Document> {
  return readDocument(await readBytes(path));
}

/** Today, or what `--as-of` says. Throws AnalysisError('usage') for anything but YYYY-MM-DD. */
export function readAsOf(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  const valid =
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(given) && !Number.isNaN(Date.parse(`${given}T00:00:00Z`));
  if (!valid) throw new AnalysisError('usage', `--as-of takes a date as YYYY-MM-DD, not "${given}".`);
  return given;
}

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};
