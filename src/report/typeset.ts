/**
 * Runs of text and a width in, lines that fit the width out. Names, addresses and German compounds are longer than a
 * narrow column: a word that does not fit a line of its own is cut between letters, and nothing runs off the paper.
 */
import type { Run } from './blocks.ts';

export interface Piece extends Run {
  /** Points from the left edge of the line. */
  readonly x: number;
  readonly width: number;
}

export type TypeLine = readonly Piece[];

/** Width in points. */
export type Measure = (text: string, bold: boolean) => number;

/** As many letters as fit, at least one. */
function cutWord(word: string, bold: boolean, room: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter, bold) > room) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}

type Word = readonly Run[];

/** Words with the space or line break before them. A word may change its weight: a bold quote and its mark are one. */
function splitWords(runs: readonly Run[]): readonly { readonly before: '' | ' ' | '\n'; readonly word: Word }[] {
  const words: { before: '' | ' ' | '\n'; word: Run[] }[] = [{ before: '', word: [] }];
  for (const run of runs) {
    for (const token of run.text.match(/\s+|\S+/g) ?? []) {
      if (/^\s/.test(token)) words.push({ before: token.includes('\n') ? '\n' : ' ', word: [] });
      else words.at(-1)?.word.push({ ...run, text: token });
    }
  }
  return words.filter(({ word }) => word.length > 0);
}

const sameLook = (one: Run, other: Run): boolean => one.bold === other.bold && one.url === other.url;

export function setLines(runs: readonly Run[], room: number, measure: Measure): readonly TypeLine[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  const end = (): number => (line.at(-1)?.x ?? 0) + (line.at(-1)?.width ?? 0);
  const turn = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
  };
  const put = (run: Run): void => {
    const last = line.at(-1);
    if (last && sameLook(last, run)) {
      const text = last.text + run.text;
      line[line.length - 1] = { ...last, text, width: measure(text, run.bold) };
    } else line.push({ ...run, x: end(), width: measure(run.text, run.bold) });
  };
  for (const { before, word } of splitWords(runs)) {
    const width = word.reduce((sum, { text, bold }) => sum + measure(text, bold), 0);
    const first = word[0];
    const space = before === ' ' && line.length > 0 && first ? { ...first, text: ' ' } : null;
    if (before === '\n' || (line.length > 0 && end() + (space ? measure(' ', space.bold) : 0) + width > room)) turn();
    else if (space) put(space);
    for (const run of word) {
      if (end() + measure(run.text, run.bold) <= room) {
        put(run);
        continue;
      }
      turn();
      for (const [index, text] of cutWord(run.text, run.bold, room, measure).entries()) {
        if (index > 0) turn();
        put({ ...run, text });
      }
    }
  }
  turn();
  return lines;
}
