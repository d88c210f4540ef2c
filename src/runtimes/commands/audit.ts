/** `skillgap audit POSTING`: whether a posting is clear and can be met. */
import { writeAuditMarkdown } from '../../audit/markdown.ts';
import { audit, type PoolResume } from '../../audit-journey.ts';
import { AnalysisError } from '../../errors.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { openDocument, printJson, readAsOf } from './input.ts';

export interface AuditArguments extends DictionaryChoice {
  readonly resumes?: readonly string[];
  readonly json?: boolean;
  readonly asOf?: string;
}

/** A resume that cannot be read is set aside and named; a path that is not there is a slip of typing. */
async function openResume(path: string): Promise<PoolResume> {
  try {
    return { name: path, document: await openDocument(path) };
  } catch (error) {
    if (!(error instanceof AnalysisError) || error.code === 'file-missing') throw error;
    return { name: path, document: error };
  }
}

export async function runAudit(path: string, given: AuditArguments): Promise<void> {
  const asOf = readAsOf(given.asOf);
  const dictionary = await openDictionary(given);
  const posting = await openDocument(path);
  const resumes: PoolResume[] = [];
  for (const resume of given.resumes ?? []) resumes.push(await openResume(resume));
  const result = audit(posting, dictionary, { asOf, resumes });
  if (given.json) printJson(result);
  else process.stdout.write(writeAuditMarkdown(result));
}
