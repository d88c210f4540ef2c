/**
 * Text in, tokens out: words and single symbols with exact offsets. Dictionary names pass through the very same
 * tokenizer, so that "Node.js", "node.JS" and "Node.js," meet. Observations this rests on: hyphens, underscores and
 * spaces between words are used alike ("spring-boot"); symbols are part of names ("C++", ".NET", "CI/CD"); versions
 * are glued on ("Python3.11", "HTML5"); addresses and e-mails hold words that are not claims ("github.com/...").
 */
import type { Span } from '../span.ts';

export interface Token extends Span {
  /** Folded: lower case, no diacritics, no possessive. A symbol is itself. */
  readonly form: string;
  readonly word: boolean;
  /** White space (or the start of the stretch) stands before it. */
  readonly spaced: boolean;
  /** A hyphen or underscore joins it to the word before. */
  readonly hyphened: boolean;
  /** Written with a capital and then a small letter ("Leeds", not "APIs" nor "apis"). */
  readonly titled: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const HYPHENS = new Set(['-', '_', '\u2010', '\u2011']);
const SPACES = /\s/;

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const isWordAt = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  if (code < 128) return isWordCode(code);
  // A lone surrogate half never matches; pairs (mathematical letters) are rare enough to treat as symbols.
  return WORD.test(text[index] ?? '');
};

const NON_ASCII = /[\u0080-\uffff]/;

/** Lower case, diacritics and possessive 's dropped; ligatures opened by NFKD. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (NON_ASCII.test(folded))
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/\u2019/g, "'");
  return folded;
}

const isTitled = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at);
  if (first < 128 && !(first >= 65 && first <= 90)) return false;
  const capital = text[at] ?? '';
  const second = text[at + 1] ?? '';
  return capital !== capital.toLowerCase() && second !== second.toUpperCase();
};

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '\u2019';

const ELIDED =
  /^(?:[cdjlmnst]|qu)['\u2019](?!ai(?!\p{L}))(?=[aeiouyh\u00e0\u00e2\u00e6\u00e8-\u00eb\u00ee\u00ef\u00f4\u00f9-\u00fc\u0153]|$)/iu;

/** Length of a French word cut short before a vowel, with its apostrophe ("d'Excel", "l'anglais"): a word of its own, or
 * no name after it would be found. 0 where there is none, and in "j'ai", "n'ai": "AI" is a name. */
function elidedAt(text: string, at: number, end: number): number {
  const second = text[at + 1];
  if (!isApostrophe(second) && !(isApostrophe(text[at + 2]) && (second === 'u' || second === 'U'))) return 0;
  return ELIDED.exec(text.slice(at, Math.min(end, at + 4)))?.[0].length ?? 0;
}

/** Tokens of `text.slice(span.start, span.end)`, offsets into `text`. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let hyphened = false;
  let at = span.start;
  while (at < span.end) {
    const char = text[at] ?? '';
    if (isWordAt(text, at)) {
      const elided = elidedAt(text, at, span.end);
      let end = at + Math.max(1, elided);
      let possessive = 0;
      while (elided === 0 && end < span.end) {
        if (isWordAt(text, end)) {
          end += 1;
          continue;
        }
        // "O'Reilly" and "we'd" are one word; the 's of "API's" belongs to no name.
        if (isApostrophe(text[end]) && end + 1 < span.end && isWordAt(text, end + 1)) {
          const isPossessive =
            (text[end + 1] === 's' || text[end + 1] === 'S') && (end + 2 >= span.end || !isWordAt(text, end + 2));
          if (isPossessive) {
            possessive = 2;
            break;
          }
          end += 1;
          continue;
        }
        break;
      }
      tokens.push({
        start: at,
        end,
        form: foldWord(text.slice(at, end)),
        word: true,
        spaced,
        hyphened,
        titled: isTitled(text, at),
      });
      at = end + possessive;
      spaced = false;
      hyphened = false;
      continue;
    }
    if (char === ' ' || SPACES.test(char)) {
      // A tab parts two cells of a row: a sign of its own, so that no name reaches across it.
      if (char === '\t')
        tokens.push({ start: at, end: at + 1, form: char, word: false, spaced, hyphened: false, titled: false });
      spaced = true;
      hyphened = false;
      at += 1;
      continue;
    }
    if (
      HYPHENS.has(char) &&
      !spaced &&
      at > span.start &&
      at + 1 < span.end &&
      isWordAt(text, at - 1) &&
      isWordAt(text, at + 1)
    ) {
      hyphened = true;
      at += 1;
      continue;
    }
    tokens.push({ start: at, end: at + 1, form: char, word: false, spaced, hyphened: false, titled: false });
    at += 1;
    spaced = false;
    hyphened = false;
  }
  return tokens;
}

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+(?:com|org|edu|gov|co\.uk)\b(?:\/[^\s<>"')\],]*)?|\b(?:[a-z0-9-]+\.)+(?:io|dev|me|ai|app|net|eu|de|fr|es|ch|at)\/[^\s<>"')\],]+/gi;

/** Spans of web and e-mail addresses: words inside them are no claims. */
export function findAddresses(text: string, span: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(ADDRESS)) {
    const start = span.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}
