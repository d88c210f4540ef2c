/**
 * Enters: draft lines; leaves: the same with words that were cut at a line end made whole on the first line.
 * "develop-/ment" loses its hyphen, "front-/end" keeps it. Whichever form the rest of the document uses decides; then
 * the parts (a capital, a digit, another hyphen, a word of its own, a first or last part of many compounds, an ending no
 * word begins with); then whether the document cuts words at all: a typesetter cuts one in every few lines, a browser
 * none, so there a hyphen at a line end is a compound's.
 */
import type { DraftLine } from '../lines.ts';
import { isCompound, isEnding } from './word-parts.ts';

const CUT = /(\p{L}[\p{L}\p{N}-]*)(-|\u00ad|‐)$/u;
const REST = /^([\p{L}\p{N}-]+)(\S*)\s*/u;

/** Share of wrapped lines that seem to end in a cut word from which the document is taken to cut words: of few such
 * lines, and of several. */
const MOST_COMPOUNDS = 0.12;
const MOST_OF_SEVERAL = 0.06;

export function joinCutWords(lines: readonly DraftLine[]): DraftLine[] {
  const vocabulary = vocabularyOf(lines.map((line) => line.text));
  const pairs = lines.flatMap((line, index) =>
    line.continues ? [{ first: lines[index - 1]?.text ?? '', second: line.text }] : [],
  );
  const verdicts = pairs.flatMap(({ first, second }) => {
    const cut = findCut(first, second);
    return cut ? [keepsHyphen(cut, vocabulary)] : [];
  });
  const unsure = verdicts.filter((keeps) => keeps === null).length;
  const cutsWords = verdicts.includes(false) || unsure > pairs.length * (unsure < 3 ? MOST_COMPOUNDS : MOST_OF_SEVERAL);
  const joined: DraftLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const cut = line.continues && last ? findCut(last.text, line.text) : null;
    if (!cut || !last) {
      joined.push(line);
      continue;
    }
    const hyphen = (keepsHyphen(cut, vocabulary) ?? !cutsWords) ? '-' : '';
    joined[joined.length - 1] = { ...last, text: `${last.text.slice(0, -1)}${hyphen}${cut.rest}` };
    joined.push({ ...line, text: line.text.slice(cut.taken) });
  }
  return joined.map((line) => ({ ...line, text: line.text.replaceAll('\u00ad', '') }));
}

interface Cut {
  /** The word's part before the hyphen, and after it, in lower case. */
  readonly head: string;
  readonly tail: string;
  readonly isSoft: boolean;
  readonly isPlain: boolean;
  /** What moves up from the next line, and its length there with the space after it. */
  readonly rest: string;
  readonly taken: number;
}

function findCut(first: string, second: string): Cut | null {
  const cut = CUT.exec(first);
  const rest = REST.exec(second);
  const head = cut?.[1];
  const tail = rest?.[1];
  if (!cut || !rest || head === undefined || tail === undefined) return null;
  return {
    head: head.toLowerCase(),
    tail: tail.toLowerCase(),
    isSoft: cut[2] === '\u00ad',
    isPlain: /^\p{Ll}+$/u.test(tail) && /^\p{L}{2,}$/u.test(head),
    rest: rest[0].trimEnd(),
    taken: rest[0].length,
  };
}

/** Null where nothing tells. */
function keepsHyphen(cut: Cut, vocabulary: ReadonlySet<string>): boolean | null {
  if (cut.isSoft || vocabulary.has(`${cut.head}${cut.tail}`)) return false;
  if (vocabulary.has(`${cut.head}-${cut.tail}`) || !cut.isPlain) return true;
  if (isCompound(cut.head, cut.tail)) return true;
  if (isEnding(cut.tail)) return false;
  return vocabulary.has(cut.head) && vocabulary.has(cut.tail) ? true : null;
}

/** Words of all lines, and hyphenated compounds whole. A line's last word is left out where it is cut. */
function vocabularyOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const match of text.replace(/\S+[-\u00ad‐]$/u, '').matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu))
      words.add(match[0].toLowerCase());
  }
  return words;
}
