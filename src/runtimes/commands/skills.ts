/** `skillgap skills find NAME | show ID | export --jsonl | stats`. */
import { type CompiledSkill, type Dictionary, namesOf } from '../../dictionary/dictionary.ts';
import { findSkills } from '../../dictionary/lookup.ts';
import { AnalysisError } from '../../errors.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { printJson } from './input.ts';

export async function findNames(query: string, given: DictionaryChoice & { readonly json?: boolean }): Promise<void> {
  const found = findSkills(await openDictionary(given), query);
  if (given.json) printJson(found.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases })));
  else
    for (const skill of found)
      process.stdout.write(`${skill.id}\t${skill.name}\t${skill.kind}\t${skill.aliases.join(', ')}\n`);
  if (found.length === 0) process.stderr.write('Nothing by that name.\n');
}

export async function showSkill(id: string, given: DictionaryChoice): Promise<void> {
  const skill = (await openDictionary(given)).skills.get(id);
  if (!skill) throw new AnalysisError('not-found', `There is no skill "${id}"; "skillgap skills find" searches names.`);
  printJson(skill);
}

export async function exportSkills(given: DictionaryChoice): Promise<void> {
  for (const { id, name, kind, aliases } of (await openDictionary(given)).skills.values()) {
    process.stdout.write(`${JSON.stringify({ id, name, kind, aliases })}\n`);
  }
}

/** What `stats` counts of a group of skills, a column each. */
const COLUMNS: readonly (readonly [string, (skill: CompiledSkill) => boolean])[] = [
  ['aliases', ({ aliases }) => aliases.length > 0],
  ['related', ({ implies, related }) => implies.length > 0 || Object.keys(related).length > 0],
  ['ambiguous', ({ ambiguous }) => ambiguous.length > 0],
  ['sentences', ({ sentences }) => sentences > 0],
  ['learning', ({ learn }) => learn !== null],
];

/** Counts by field and by kind: skills, all their names, and of how many skills each column holds. */
export async function printStats(given: DictionaryChoice): Promise<void> {
  const dictionary: Dictionary = await openDictionary(given);
  const skills = [...dictionary.skills.values()];
  const line = (label: string, cells: readonly (string | number)[]): string =>
    label.padEnd(24) + cells.map((cell) => String(cell).padStart(10)).join('');
  const row = (label: string, group: readonly CompiledSkill[]): string =>
    line(label, [
      group.length,
      group.reduce((sum, skill) => sum + namesOf(skill).length, 0),
      ...COLUMNS.map(([, holds]) => group.filter(holds).length),
    ]);
  const by = (key: 'field' | 'kind'): string[] =>
    [...new Set(skills.map((skill) => skill[key]))].sort().map((value) =>
      row(
        value,
        skills.filter((skill) => skill[key] === value),
      ),
    );
  const head = line('', ['skills', 'names', ...COLUMNS.map(([label]) => label)]);
  const rows = [
    `dictionary ${dictionary.version}`,
    '',
    head,
    ...by('field'),
    '',
    ...by('kind'),
    '',
    row('all', skills),
  ];
  process.stdout.write(`${rows.join('\n')}\n`);
}
