/**
 * The Markdown report in, the same report as blocks of runs out: headings, lines with their indent, tables. A writer for
 * paper needs the parts, not the signs; reading them off the one text keeps every form of a report to one wording.
 */

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly url: string | null;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly runs: readonly Run[] }
  /** `marker`: "•" or "3."; null for a line that goes on under one. `depth`: 0 for text, then 1 per list. */
  | { readonly kind: 'line'; readonly depth: number; readonly marker: string | null; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] };

const INLINE = /\\([\s\S])|(\*\*)|<br>|\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)|[^\\*<[]+|[\s\S]/g;

const unescapeMarks = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/** Runs of one weight; "\n" where a cell begins a new line. */
export function readRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let bold = false;
  const add = (words: string, url: string | null = null): void => {
    const last = runs.at(-1);
    if (last && url === null && last.url === null && last.bold === bold)
      runs[runs.length - 1] = { ...last, text: last.text + words };
    else runs.push({ text: words, bold, url });
  };
  for (const [whole, escaped, stars, title, url] of text.matchAll(INLINE)) {
    if (stars !== undefined) bold = !bold;
    else if (escaped !== undefined) add(escaped);
    else if (title !== undefined && url !== undefined) add(unescapeMarks(title), url);
    else add(whole === '<br>' ? '\n' : whole);
  }
  return runs;
}

const readCells = (line: string): readonly (readonly Run[])[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => readRuns(cell.trim()));

/** Takes what writeMarkdown gives, no other Markdown. */
export function readBlocks(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let rows: (readonly (readonly Run[])[])[] = [];
  for (const line of [...markdown.split('\n'), '']) {
    if (line.startsWith('|')) {
      if (!line.startsWith('|---')) rows.push(readCells(line));
      continue;
    }
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
    const [, signs, title = ''] = /^(##?) (.*)$/.exec(line) ?? [];
    const [, indent = '', marker = null, words = ''] = /^( *)(?:(-|\d+\.) )?(.*)$/.exec(line) ?? [];
    if (signs !== undefined) blocks.push({ kind: 'heading', level: signs === '#' ? 1 : 2, runs: readRuns(title) });
    else if (words !== '') {
      const depth = Math.ceil(indent.length / 3) + (marker === null ? 0 : 1);
      blocks.push({ kind: 'line', depth, marker: marker === '-' ? '•' : marker, runs: readRuns(words) });
    }
  }
  return blocks;
}
