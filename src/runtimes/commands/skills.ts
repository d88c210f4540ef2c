/** `skillgap skills find NAME | show ID | export --jsonl | stats`. */
import { type Dictionary, namesOf } from '../../dictionary/dictionary.ts';
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

const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`;

export async function printStats(given: DictionaryChoice): Promise<void> {
  const dictionary: Dictionary = await openDictionary(given);
  const skills = [...dictionary.skills.values()];
  const row = (label: string, group: typeof skills): string => {
    const count = (test: (skill: (typeof skills)[number]) => boolean): number => group.filter(test).length;
    const related = count((skill) => Object.keys(skill.related).length > 0 || skill.implies.length > 0);
    const learnt = count((skill) => skill.learn !== null);
    const doubtful = count((skill) => skill.ambiguous.length > 0);
    return [
      label.padEnd(26),
      String(group.length).padStart(6),
      String(group.reduce((sum, skill) => sum + namesOf(skill).length, 0)).padStart(7),
      percent(related, group.length).padStart(9),
      String(doubtful).padStart(10),
      String(learnt).padStart(7),
    ].join('');
  };
  const by = (key: 'field' | 'kind') =>
    [...new Set(skills.map((skill) => skill[key]))].sort().map((value) =>
      row(
        value,
        skills.filter((skill) => skill[key] === value),
      ),
    );
  const head = ['', 'skills', 'names', 'related', 'ambiguous', 'learn']
    .map((label, index) => (index === 0 ? label.padEnd(26) : label.padStart([0, 6, 7, 9, 10, 7][index] ?? 8)))
    .join('');
  process.stdout.write(
    `${[`dictionary ${dictionary.version}`, '', head, ...by('field'), '', ...by('kind'), '', row('all', skills)].join('\n')}\n`,
  );
}
