/** `skillgap changes BEFORE AFTER`: two reports of `analyze --json` in, why their scores differ out. */
import { AnalysisError } from '../../errors.ts';
import { explainChange } from '../../explain-change.ts';
import { reportSchema } from '../../http/schemas/report.ts';
import { changedLines, changeText } from '../../report/change.ts';
import type { Report } from '../../report/report.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { printJson, readBytes } from './input.ts';

export interface ChangesArguments extends DictionaryChoice {
  readonly json?: boolean;
}

async function readReport(path: string): Promise<Report> {
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    const value = JSON.parse(text);
    reportSchema.parse(value);
    return value;
  } catch (cause) {
    throw new AnalysisError('usage', `${path} is no report of "analyze --json" of this version.`, { cause });
  }
}

export async function runChanges(before: string, after: string, given: ChangesArguments): Promise<void> {
  const from = await readReport(before);
  const change = explainChange(from, await readReport(after), await openDictionary(given));
  if (given.json) printJson(change);
  else process.stdout.write(`${[changeText(change), ...changedLines(change).map((line) => `- ${line}`)].join('\n')}\n`);
}
