/** `skillgap dictionary import FILE`: a taxonomy's table in, a file of own terms for `--dictionary` out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { importTerms, type Taxonomy } from '../../dictionary/import.ts';
import { AnalysisError } from '../../errors.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';

export interface ImportArguments extends DictionaryChoice {
  readonly from?: string;
  readonly out?: string;
}

function readTaxonomy(given: string | undefined): Taxonomy | undefined {
  if (given === undefined || given === 'esco' || given === 'onet' || given === 'own') return given;
  throw new AnalysisError('usage', `--from is esco, onet or own, not "${given}".`);
}

export async function runImport(path: string, given: ImportArguments): Promise<void> {
  const taxonomy = readTaxonomy(given.from);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AnalysisError('file-missing', `${path} cannot be read.`, { cause });
  }
  if (text.startsWith('PK')) throw new AnalysisError('usage', `${path} is a spreadsheet; save its sheet as CSV.`);
  const dictionary = await openDictionary(given);
  const {
    entries,
    problems,
    rows,
    known,
    leftOut,
    taxonomy: found,
  } = importTerms({ path, text }, dictionary, taxonomy);
  for (const { file, line, message } of problems) process.stderr.write(`${file}:${line}: ${message}\n`);
  if (problems.length > 0)
    throw new AnalysisError('dictionary-invalid', `${path} has ${problems.length} problems; nothing was imported.`);
  const yaml = stringify({ field: `Imported (${found})`, skills: entries }, { lineWidth: 120 });
  if (given.out === undefined) process.stdout.write(yaml);
  else writeFileSync(given.out, yaml);
  process.stderr.write(`${rows} rows: ${known} skills known already, ${entries.length - known} new.\n`);
  for (const [reason, count] of leftOut) process.stderr.write(`${count} names left out: ${reason}.\n`);
}
