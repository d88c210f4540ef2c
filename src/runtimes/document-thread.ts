/**
 * The inside of a reading thread. Enters: messages with bytes; leaves: messages with a document or what went wrong, as
 * plain values, because error classes do not survive the hop between threads.
 */
import { parentPort } from 'node:worker_threads';
import type { Document } from '../document/document.ts';
import { AnalysisError, type ErrorCode } from '../errors.ts';
import { readDocument } from './node-documents.ts';

export type ThreadAnswer =
  | { readonly document: Document }
  | { readonly code: ErrorCode; readonly detail: string }
  /** Class and stack of what was no AnalysisError; its message might quote the file. */
  | { readonly bug: string };

async function answer(bytes: Uint8Array): Promise<ThreadAnswer> {
  try {
    return { document: await readDocument(bytes) };
  } catch (error) {
    if (error instanceof AnalysisError) return { code: error.code, detail: error.detail };
    const frames =
      error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : [];
    return { bug: [error instanceof Error ? error.name : typeof error, ...frames].join('\n') };
  }
}

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await answer(bytes)));
