/**
 * `skillgap dictionary near-words LIST...`: full word lists in, dictionaries/near-words.yaml out: those ordinary words that
 * would pass for a misspelt name. Run again when names of technologies were added; the lists are not part of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../../dictionary/skill.ts';
import { AnalysisError } from '../../errors.ts';
import { automatonOf } from '../../mentions/automaton.ts';
import { foldWord } from '../../mentions/tokens.ts';
import { buildTypoTable, canBeMisspelt, findNearest } from '../../mentions/typos.ts';
import { findProjectFolder, openDictionary } from '../node-dictionary.ts';

const WIDTH = 120;
const HEAD = `# names: whose misspellings are looked for. words: ordinary words of the languages covered that are a slip of typing away
# from one of them, never a misspelt name. Made by "skillgap dictionary near-words" from full word lists of English, German,
# French and Spanish. A name added since is left out until this is made again: nobody has looked at its neighbours.
`;

function readWords(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (cause) {
    throw new AnalysisError('file-missing', `${path} cannot be read.`, { cause });
  }
}

/** Words by their first letter, in lines of a readable width. */
function listByLetter(key: string, words: ReadonlySet<string>): string {
  const sorted = [...words].sort();
  const letters = [...new Set(sorted.map((word) => word[0] ?? ''))];
  const lists = letters.map((letter) => {
    const lines: string[] = [];
    let line = '   ';
    for (const word of sorted.filter((other) => other.startsWith(letter))) {
      if (line.length + 1 + word.length > WIDTH) {
        lines.push(line);
        line = '   ';
      }
      line += ` ${word}`;
    }
    return `  ${letter}: >-\n${[...lines, line].join('\n')}\n`;
  });
  return `${key}:\n${lists.join('')}`;
}

export async function writeNearWords(paths: readonly string[]): Promise<void> {
  const project = findProjectFolder();
  const dictionary = await openDictionary();
  const { lexicon } = automatonOf(dictionary);
  const technologies = [...dictionary.skills.values()].filter(({ kind }) => TECHNOLOGY_KINDS.has(kind));
  const names = new Set(technologies.flatMap(namesOf).map(foldWord).filter(canBeMisspelt));
  const table = buildTypoTable(dictionary, [...names]);
  const near = new Set<string>();
  for (const path of paths) {
    for (const word of readWords(path)) {
      const form = foldWord(word.trim().replace(/['\u2019]s$/, ''));
      if (!near.has(form) && !lexicon.has(form) && findNearest(table, form) !== null) near.add(form);
    }
  }
  const text = HEAD + listByLetter('names', names) + listByLetter('words', near);
  writeFileSync(join(project, 'dictionaries', 'near-words.yaml'), text);
  process.stderr.write(`${names.size} names, ${near.size} ordinary words\n`);
}
