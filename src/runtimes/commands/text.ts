/** `skillgap text FILE`: what the machine reads in a document, with notices. */
import { openDocument, printJson } from './input.ts';

export async function runText(path: string, given: { readonly json?: boolean }): Promise<void> {
  const { text, lines, notices, format, pages } = await openDocument(path);
  for (const notice of notices) process.stderr.write(`notice ${notice.code}: ${notice.message}\n`);
  if (given.json) printJson({ text, lines, notices, format, pages });
  else process.stdout.write(`${text}\n`);
}
