/**
 * Words that nothing can be matched by. Enters: a posting's lines; leaves: findings. A term the dictionary does not know is
 * found in no resume; an abbreviation that the posting never spells out leaves out who knows the thing by its full name.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { foldWord, type Token } from '../mentions/tokens.ts';
import { counted, listed } from '../report/words.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { isAsking, type ReadPosting } from './asked.ts';
import { basicsTablesOf } from './basics-tables.ts';
import type { FindingDraft } from './finding.ts';

const ABBREVIATION = /^\p{Lu}{2,5}s?$/u;
const ROMAN = /^[IVX]+$/;
/** So many are named in the message; the spans hold all. */
const MOST_NAMED = 6;

const wordOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function named(words: readonly string[]): string {
  const rest = words.length - MOST_NAMED;
  return rest > 0 ? `${words.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : listed(words);
}

/** "Service Level Agreement (SLA)" and "SLA (Service Level Agreement)", small words skipped or not. */
function isSpeltOut(abbreviation: string, lines: readonly MentionLine[], text: string): boolean {
  const letters = foldWord(abbreviation.replace(/s$/, ''));
  return lines.some(({ tokens }) => {
    const words = tokens.filter(({ word }) => word);
    const readings = [words, words.filter((token) => wordOf(text, token).length > 3 || token.titled)];
    return readings.some((reading) => spells(letters, reading));
  });
}

/** Words whose first letters are these, in a row, with the abbreviation itself right beside them. */
function spells(letters: string, words: readonly Token[]): boolean {
  const initials = words.map(({ form }) => form[0] ?? ' ').join('');
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
    const beside = [words[at - 1], words[at + letters.length]];
    if (beside.some((token) => token !== undefined && [letters, `${letters}s`].includes(token.form))) return true;
  }
  return false;
}

function findAbbreviations(
  posting: ReadPosting,
  dictionary: Dictionary,
): { readonly word: string; readonly span: Span }[] {
  const { lines, document } = posting;
  const { plain, labels } = basicsTablesOf(dictionary);
  const ranks = new Set(
    [...dictionary.languages.values()].flatMap(({ headings }) => headings['title-words'].map(foldWord)),
  );
  const found = new Map<string, Span>();
  for (const line of lines) {
    if (!isAsking(line) || line.allCaps) continue;
    line.tokens.forEach((token, at) => {
      const word = wordOf(document.text, token);
      if (!token.word || !ABBREVIATION.test(word) || ROMAN.test(word) || found.has(word)) return;
      if (plain.has(token.form) || plain.has(token.form.replace(/s$/, '')) || ranks.has(token.form)) return;
      const neighbours = [line.tokens[at - 1], line.tokens[at + 1]].map((other) => other?.form ?? '');
      // "<ORGANIZATION>", "R&D", "https://..." are none.
      if (neighbours.some((form) => ['<', '>', '[', ']', '&', '@', '.', '#'].includes(form) && !isEnd(form, line, at)))
        return;
      // "ABC numbers 12, 14" names a file.
      if (labels.has(line.tokens[at + 1]?.form ?? '')) return;
      // "AW 139", "EC 130" are models.
      if (/^\d/.test(line.tokens[at + 1]?.form ?? '')) return;
      if (token.hyphened || line.tokens[at + 1]?.hyphened) return;
      if (line.addresses.some((address) => contains(address, token))) return;
      if (line.candidates.some((candidate) => overlaps(candidate, token))) return;
      if (isSpeltOut(word, lines, document.text) || isInBrackets(line, at)) return;
      found.set(word, { start: token.start, end: token.end });
    });
  }
  return [...found].map(([word, span]) => ({ word, span }));
}

/** "Microsoft Certified Database Administrator (MCDBA)": not every letter opens a word, the brackets say enough. */
function isInBrackets({ tokens }: MentionLine, at: number): boolean {
  if (tokens[at - 1]?.form !== '(' || tokens[at + 1]?.form !== ')') return false;
  const first = tokens[at]?.form[0];
  return tokens.slice(Math.max(0, at - 12), at - 1).some(({ form }) => form[0] === first);
}

/** A full stop after the last word of a line or sentence. */
const isEnd = (form: string, { tokens }: MentionLine, at: number): boolean =>
  form === '.' && tokens[at - 1]?.form !== '.' && (at + 2 >= tokens.length || tokens[at + 2]?.spaced === true);

/** Capitals throughout are an abbreviation, told by its own rule, or shouting; "largeISP" lost a space. */
const isTerm = (word: string, plain: ReadonlySet<string>): boolean =>
  word.replace(/s$/, '') !== word.replace(/s$/, '').toUpperCase() &&
  !plain.has(foldWord(word)) &&
  !/^\p{Ll}{3,}\p{Lu}+$/u.test(word);

export function findTerms(posting: ReadPosting, dictionary: Dictionary): FindingDraft[] {
  const { text } = posting.document;
  const { plain } = basicsTablesOf(dictionary);
  const findings: FindingDraft[] = [];
  const asking = posting.lines.filter(isAsking);
  const unknown = posting.unknownTerms.filter(
    (span) => isTerm(wordOf(text, span), plain) && asking.some((line) => contains(line, span)),
  );
  if (unknown.length > 0) {
    const words = unknown.map((span) => wordOf(text, span));
    findings.push({
      code: 'unknown-terms',
      severity: 'note',
      message: `${counted(words.length, 'word')} that the dictionary does not know, so that no resume is searched for ${words.length === 1 ? 'it' : 'them'}: ${named(words)}.`,
      spans: unknown,
    });
  }
  const abbreviations = findAbbreviations(posting, dictionary);
  if (abbreviations.length > 0) {
    findings.push({
      code: 'unexplained-abbreviations',
      severity: 'note',
      message: `Not spelt out anywhere: ${named(abbreviations.map(({ word }) => word))}; an applicant may know ${abbreviations.length === 1 ? 'it' : 'them'} by the full name.`,
      spans: abbreviations.map(({ span }) => span),
    });
  }
  return findings;
}
