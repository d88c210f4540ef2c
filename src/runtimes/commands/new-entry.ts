/**
 * `skillgap dictionary new NAME --field FIELD`: puts the first draft of an entry where it belongs in its file. What only a
 * person can say is left empty, and the lint asks for it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../dictionary/dictionary.ts';
import { idOf } from '../../dictionary/own.ts';
import { SKILL_KINDS } from '../../dictionary/skill.ts';
import { AnalysisError } from '../../errors.ts';
import { findProjectFolder, openDictionary } from '../node-dictionary.ts';
import { foldName } from './dictionary.ts';

export interface NewEntryArguments {
  readonly field: string;
  readonly kind: string;
}

const quote = (name: string): string => (/^[\p{L}][\p{L}\p{N} .+-]*$/u.test(name) ? name : JSON.stringify(name));

/** Short names and plain small words are doubtful before anybody has looked. */
const isDoubtful = (name: string): boolean => name.length <= 2 || /^\p{Ll}+$/u.test(name);

function draft(id: string, name: string, kind: string): string {
  const doubt = isDoubtful(name) ? ['    ambiguous:', '      - as: [word]'] : [];
  return [`  - id: ${id}`, `    name: ${quote(name)}`, `    kind: ${kind}`, ...doubt, ''].join('\n');
}

export async function runNewEntry(name: string, { field, kind }: NewEntryArguments): Promise<void> {
  const path = join(findProjectFolder(), 'dictionaries', 'skills', `${field}.yaml`);
  if (!/^[a-z-]+$/.test(field) || !existsSync(path))
    throw new AnalysisError('usage', `There is no field "${field}" under dictionaries/skills/.`);
  if (!SKILL_KINDS.some((known) => known === kind))
    throw new AnalysisError('usage', `--kind is one of ${SKILL_KINDS.join(', ')}, not "${kind}".`);
  const { skills } = await openDictionary();
  const id = idOf(name);
  if (id === '') throw new AnalysisError('usage', `"${name}" makes no id.`);
  const owner = [...skills.values()].find((skill) =>
    namesOf(skill).some((known) => foldName(known) === foldName(name)),
  );
  if (owner || skills.has(id)) throw new AnalysisError('usage', `"${name}" is a name of ${owner?.id ?? id} already.`);
  const text = readFileSync(path, 'utf8');
  const next = [...text.matchAll(/^ {2}- id: (\S+)$/gm)].find(([, other = '']) => other > id);
  const at = next?.index ?? text.length;
  const entry = draft(id, name, kind);
  writeFileSync(path, text.slice(0, at) + (at > 0 && text[at - 1] !== '\n' ? '\n' : '') + entry + text.slice(at));
  const line = text.slice(0, at).split('\n').length;
  process.stdout.write(`dictionaries/skills/${field}.yaml:${line}: ${id}\n`);
  process.stderr.write(
    'Add aliases, relations and sentences, then run "npm run dictionary"; dictionaries/README.md helps.\n',
  );
}
