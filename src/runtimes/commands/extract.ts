/** `skillgap extract FILE` and `skillgap extract --jsonl`. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { documentFromText } from '../../document/plain.ts';
import { AnalysisError } from '../../errors.ts';
import { extract } from '../../extract.ts';
import type { DocumentKind } from '../../sections/section.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { openDocument, printJson, readAsOf } from './input.ts';

export interface ExtractArguments extends DictionaryChoice {
  readonly kind?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly asOf?: string;
}

const recordSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['resume', 'posting']),
});

function readKind(given: string | undefined): DocumentKind {
  if (given === undefined || given === 'resume' || given === 'posting') return given ?? 'resume';
  throw new AnalysisError('usage', `--kind is resume or posting, not "${given}".`);
}

export async function runExtract(path: string | undefined, given: ExtractArguments): Promise<void> {
  const asOf = readAsOf(given.asOf);
  if (given.jsonl) return extractStream(asOf, given);
  if (path === undefined) throw new AnalysisError('usage', 'Name a file, or use --jsonl.');
  const kind = readKind(given.kind);
  const dictionary = await openDictionary(given);
  const document = await openDocument(path);
  const result = extract(document, kind, dictionary, { asOf });
  if (given.json) {
    const { text, lines, notices, format, pages } = document;
    printJson({ id: path, ...result, document: { text, lines, notices, format, pages } });
    return;
  }
  const counts = new Map<string, number>();
  for (const mention of result.mentions) {
    const label =
      mention.held === 'yes' ? mention.name : `${mention.name} (${mention.held === 'no' ? 'not held' : 'hoped for'})`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  for (const [label, count] of counts) process.stdout.write(`${label}${count > 1 ? ` x${count}` : ''}\n`);
}

/** One record a line in, one result a line out, in order; a bad line gets an error and the stream goes on. */
async function extractStream(asOf: string, given: DictionaryChoice): Promise<void> {
  const dictionary = await openDictionary(given);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, (record) => ({
      id: record.id,
      ...extract(documentFromText(record.text), record.kind, dictionary, { asOf }),
    }));
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answerLine(line: string, run: (record: z.infer<typeof recordSchema>) => object): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: { code: 'invalid-request', message: 'This line is not JSON.' } };
  }
  const record = recordSchema.safeParse(value);
  if (!record.success) {
    const id = z.object({ id: z.string() }).safeParse(value);
    const [issue] = record.error.issues;
    return {
      ...(id.success ? { id: id.data.id } : {}),
      error: {
        code: 'invalid-request',
        message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a record'}`,
      },
    };
  }
  try {
    return run(record.data);
  } catch (error) {
    if (error instanceof AnalysisError)
      return { id: record.data.id, error: { code: error.code, message: error.detail } };
    throw error;
  }
}
