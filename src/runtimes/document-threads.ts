/**
 * Reading uploads in threads of their own. Enters: bytes; leaves: what readDocument would answer. A file made to burn
 * time or memory takes one thread down, and neither the process nor the requests of others.
 */
import { Worker } from 'node:worker_threads';
import { type Document, READ_LIMITS, type ReadDocument } from '../document/document.ts';
import { AnalysisError } from '../errors.ts';
import type { ThreadAnswer } from './document-thread.ts';

export interface ThreadOptions {
  readonly threads: number;
  /** Wall-clock time for one file, after which its thread is ended. A little more than the readers allow themselves. */
  readonly milliseconds: number;
  /** Heap of one thread. */
  readonly megabytes: number;
  /** What runs in the thread. */
  readonly entry: URL;
}

export interface DocumentThreads {
  readonly readDocument: ReadDocument;
  close(): Promise<void>;
}

const DEFAULTS: ThreadOptions = {
  threads: 2,
  milliseconds: READ_LIMITS.milliseconds + 4_000,
  megabytes: 512,
  entry: new URL(import.meta.url.endsWith('.ts') ? './document-thread.mjs' : './document-thread.js', import.meta.url),
};

/** One thread starts at once, because starting takes longer than reading; more as they are needed. They stay. */
export function openDocumentThreads(given: Partial<ThreadOptions> = {}): DocumentThreads {
  const { threads, milliseconds, megabytes, entry } = { ...DEFAULTS, ...given };
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const startThread = (): Worker => {
    const thread = new Worker(entry, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // What parsers print might quote the file.
      stdout: true,
      stderr: true,
    });
    // A thread that fails between two files says so to nobody: the next file gets a new one.
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
    });
    return thread;
  };
  idle.push(startThread());

  const takePlace = async (): Promise<void> => {
    if (busy >= threads) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  };

  /** A place that is waited for passes on as it is; only one that nobody wants becomes free. */
  const leavePlace = (): void => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };

  return {
    async readDocument(bytes) {
      await takePlace();
      const thread = idle.pop() ?? startThread();
      try {
        const document = await askThread(thread, bytes, milliseconds);
        idle.push(thread);
        return document;
      } catch (error) {
        if (error instanceof ThreadLost) {
          await thread.terminate();
          throw error.reason;
        }
        idle.push(thread);
        throw error;
      } finally {
        leavePlace();
      }
    },
    async close() {
      await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
    },
  };
}

/** The thread cannot be used again. */
class ThreadLost extends Error {
  constructor(readonly reason: AnalysisError) {
    super(reason.message);
  }
}

function askThread(thread: Worker, bytes: Uint8Array, milliseconds: number): Promise<Document> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: ThreadAnswer): void => {
      leave();
      if ('document' in answer) resolve(answer.document);
      else reject('code' in answer ? new AnalysisError(answer.code, answer.detail) : bugOf(answer.bug));
    };
    const lose = (reason: AnalysisError): void => {
      leave();
      reject(new ThreadLost(reason));
    };
    const onError = (cause: Error): void => {
      lose(new AnalysisError('too-complex', 'Reading the file took more memory than it may.', { cause }));
    };
    const onExit = (): void => lose(new AnalysisError('too-complex', 'Reading the file ended its thread.'));
    const timer = setTimeout(() => {
      lose(new AnalysisError('timed-out', `Reading the file took more than ${milliseconds} ms.`));
    }, milliseconds);
    const leave = (): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(bytes);
  });
}

function bugOf(stack: string): Error {
  const bug = new Error('a reader failed');
  bug.stack = stack;
  return bug;
}
