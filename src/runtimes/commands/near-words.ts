/**
 * `skillgap dictionary near-words LIST...`: full word lists in, dictionaries/near-words.yaml out: those ordinary words that
 * would pass for a misspelt name. Run again when names of technologies were added; the lists are not part of the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnalysisError } from '../../errors.ts';
import { automatonOf } from '../../mentions/automaton.ts';
import { foldWord } from '../../mentions/tokens.ts';
import { buildTypoTable, findNearest } from '../../mentions/typos.ts';
import { findProjectFolder, openDictionary } from '../node-dictionary.ts';

const WIDTH = 120;
const HEAD = `# Ordinary words of the languages covered that are a slip of typing away from a technology's name: never a misspelt
# name. Made by "skillgap dictionary near-words" from word lists of English, German, French and Spanish; by letter.
`;

function readWords(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (cause) {
    throw new AnalysisError('file-missing', `${path} cannot be read.`, { cause });
  }
}

/** The words of one letter in lines of a readable width. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

export async function writeNearWords(paths: readonly string[]): Promise<void> {
  const project = findProjectFolder();
  const dictionary = await openDictionary();
  const { lexicon } = automatonOf(dictionary);
  const table = buildTypoTable(dictionary);
  const near = new Set<string>();
  for (const path of paths) {
    for (const word of readWords(path)) {
      const form = foldWord(word.trim().replace(/['\u2019]s$/, ''));
      if (!near.has(form) && !lexicon.has(form) && findNearest(table, form) !== null) near.add(form);
    }
  }
  const letters = [...new Set([...near].map((word) => word[0] ?? ''))].sort();
  const lists = letters.map((letter) => {
    const words = [...near].filter((word) => word.startsWith(letter)).sort();
    return `${letter}: >-\n${wrap(words)}\n`;
  });
  writeFileSync(join(project, 'dictionaries', 'near-words.yaml'), HEAD + lists.join(''));
  process.stderr.write(`${near.size} words\n`);
}
