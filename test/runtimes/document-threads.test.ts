/** Reading in threads: the same answers as in the process, and a thread that goes wrong takes nothing with it. */
import { afterEach, describe, expect, it } from 'vitest';
import { type DocumentThreads, openDocumentThreads, type ThreadOptions } from '../../src/runtimes/document-threads.ts';
import { makePdf } from '../http/files.ts';

const opened: DocumentThreads[] = [];
afterEach(async () => {
  for (const threads of opened.splice(0)) await threads.close();
});

function open(over: Partial<ThreadOptions> = {}): DocumentThreads {
  const threads = openDocumentThreads(over);
  opened.push(threads);
  return threads;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const MISBEHAVING = new URL('./threads/misbehaving.mjs', import.meta.url);

describe('document threads', () => {
  it('read a PDF', async () => {
    const document = await open().readDocument(makePdf(['Mara Lindqvist']));
    expect([document.format, document.text.trim()]).toEqual(['pdf', 'Mara Lindqvist']);
  });

  it('pass an AnalysisError on with its code, and read the next file', async () => {
    const { readDocument } = open({ threads: 1 });
    await expect(readDocument(bytesOf('%PDF-1.7 nothing more'))).rejects.toMatchObject({ code: 'unreadable-file' });
    expect((await readDocument(bytesOf('Python'))).text).toBe('Python');
  });

  it.each([
    ['loop', 'timed-out'],
    ['hoard', 'too-complex'],
    ['exit', 'too-complex'],
    ['throw', 'too-complex'],
  ])('end a thread that will %s, and read the next file', async (deed, code) => {
    const { readDocument } = open({ threads: 1, milliseconds: 1_000, megabytes: 32, entry: MISBEHAVING });
    await expect(readDocument(bytesOf(deed))).rejects.toMatchObject({ code });
    expect((await readDocument(bytesOf('behave'))).text).toBe('behave');
  });

  it('tell of a bug without its message', async () => {
    const { readDocument } = open({ entry: MISBEHAVING });
    await expect(readDocument(bytesOf('bug'))).rejects.toMatchObject({
      message: 'a reader failed',
      stack: 'TypeError',
    });
  });

  it('work on no more files at once than there are threads', async () => {
    const { readDocument } = open({ threads: 2, entry: MISBEHAVING });
    const answers = await Promise.all(Array.from({ length: 6 }, () => readDocument(bytesOf('wait'))));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(2);
  });
});
