/** `skillgap dictionary lint|build`. */
import { readSources } from '../../dictionary/compile.ts';
import type { Dictionary } from '../../dictionary/dictionary.ts';
import { lintDictionary } from '../../dictionary/lint.ts';
import type { SkillId } from '../../dictionary/skill.ts';
import { documentFromText } from '../../document/plain.ts';
import { AnalysisError } from '../../errors.ts';
import { tokenize } from '../../mentions/tokens.ts';
import { readSide } from '../../read-side.ts';
import { buildDictionary, findProjectFolder, readDictionaryFiles } from '../node-dictionary.ts';

/** A name as the scan compares it: folded tokens. */
export const foldName = (name: string): string =>
  tokenize(name, { start: 0, end: name.length })
    .map((token) => token.form)
    .join(' ');

/** Skills found in one sentence, read as a resume of one line. */
export function findIds(dictionary: Dictionary, sentence: string): ReadonlySet<SkillId> {
  const { found } = readSide(documentFromText(sentence), 'resume', dictionary);
  return new Set(found.mentions.map((mention) => mention.skill));
}

export async function lint({ only }: { readonly only?: string }): Promise<void> {
  const sources = readSources(readDictionaryFiles(findProjectFolder()));
  const problems = (await lintDictionary(sources, { findIds, foldName })).filter(
    ({ file }) => only === undefined || file.includes(only),
  );
  for (const { file, line, rule, message } of problems)
    process.stdout.write(`dictionaries/${file}:${line}: ${message} [${rule}]\n`);
  process.stdout.write(`${sources.entries.length} skills, ${problems.length} problems\n`);
  if (problems.length > 0)
    throw new AnalysisError('dictionary-invalid', `The dictionary has ${problems.length} problems.`);
}

export async function build(): Promise<void> {
  const compiled = await buildDictionary(findProjectFolder());
  process.stdout.write(`dist/dictionary.json: ${compiled.skills.length} skills, version ${compiled.version}\n`);
}
