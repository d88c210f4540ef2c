/**
 * Tells a paper from a skill. Enters: a group and its sentence, or a posting's lines; leaves: whether a certificate or a
 * degree is asked for there. Observation: "AWS DevOps Engineer certification" and "degree in computer science" ask for a document, and nobody
 * meets them by knowing AWS.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { endsWithPhrase, findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { AskTables } from './ask-tables.ts';
import type { Group } from './groups.ts';
import { findYears } from './years.ts';

/** Words between a field of study and its degree, or a skill and its certificate, that still name one paper. */
const PAPER_REACH = 10;
/** The same from a degree to the last of its subjects: "a degree from an accredited university in A, B, C or D". */
const SUBJECTS_REACH = 26;

/** "AWS DevOps Engineer certification", "degree in computer science": a paper is asked for, not a skill. */
export function namesPaper(
  line: MentionLine,
  sentence: TokenRange,
  group: Group,
  tables: AskTables,
  dictionary: Dictionary,
): boolean {
  const isPlain = (from: number, to: number): boolean =>
    line.tokens
      .slice(from, to)
      .every(
        (token) => token.word || token.form === '(' || token.form === ')' || token.form === ',' || token.form === '/',
      );
  const cues = findPhrases(
    tables.conditions,
    line.tokens,
    Math.max(sentence.from, group.from - SUBJECTS_REACH),
    Math.min(sentence.to, group.to + PAPER_REACH),
  );
  const isStudy = group.skills.every((skill) => !TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'tool'));
  return cues.some(({ value, from, to }) => {
    if (value === 'certificate' && to <= group.from)
      // "Certification in welding", "a certificate from the state for welding".
      return (
        isPlain(to, group.from) &&
        ((group.from - to <= PAPER_REACH / 2 && matchPhraseAt(tables.subject, line.tokens, to, group.from) !== null) ||
          (group.from - to <= PAPER_REACH &&
            endsWithPhrase(tables.subject, line.tokens, to, group.from) &&
            // "A certificate or experience in welding" asks for either.
            findPhrases(tables.joins, line.tokens, to, group.from).length === 0))
      );
    if (value === 'certificate')
      return (
        from >= group.to &&
        isPlain(group.to, from) &&
        !line.tokens.slice(group.to, from).some((token) => token.form === ',') &&
        // "TLS and certificates" are two things.
        findPhrases(tables.joins, line.tokens, group.to, from).every((join) => join.value !== 'and')
      );
    if (value !== 'degree' || !isStudy) return false;
    if (from >= group.to) return from - group.to <= 2 && isPlain(group.to, from);
    return (
      to <= group.from &&
      isPlain(to, group.from) &&
      findYears(line.tokens, { from: to, to: group.from }, tables).length === 0
    );
  });
}

/** "a. ", "(2) ", and a number left alone. */
const ITEM = /^\(?(?:[a-z]|\d{1,2})[.)](?:\s|$)/i;

export interface PaperList {
  /** Indices into the lines. */
  readonly items: readonly number[];
  /** "In one or more of the following:" any one of them is enough. */
  readonly anyOf: boolean;
}

/** Lists of papers: "A certification in one of the following: a. Oracle, b. Db2". The sentence that opens one asks for
 * nothing else: "a degree of an accredited school and two years in areas such as:" lists work. */
export function findPaperLists(document: Document, lines: readonly MentionLine[], tables: AskTables): PaperList[] {
  const lists: { items: number[]; anyOf: boolean }[] = [];
  let open: { items: number[]; anyOf: boolean } | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.tokens.at(-1)?.form === ':') {
      const sentence = line.sentences.at(-1) ?? { from: 0, to: line.tokens.length };
      const kinds = findPhrases(tables.conditions, line.tokens, sentence.from, sentence.to).map(({ value }) => value);
      const opens =
        (kinds.includes('certificate') || kinds.includes('licence')) &&
        !kinds.includes('degree') &&
        findYears(line.tokens, sentence, tables).length === 0;
      open = opens
        ? { items: [], anyOf: findPhrases(tables.oneOf, line.tokens, sentence.from, sentence.to).length > 0 }
        : null;
      if (open) lists.push(open);
      continue;
    }
    const isItem = document.lines[line.line]?.role === 'bullet' || ITEM.test(document.text.slice(line.start, line.end));
    if (!isItem) open = null;
    else if (line.tokens.some(({ form }) => /\p{L}/u.test(form))) open?.items.push(index);
  }
  return lists.filter(({ items }) => items.length > 0);
}

/** "4. Acme Certified Administrator (ACA) or higher" -> its name, and what the bracket calls it. One word alone ("jQuery")
 * names what the paper is in: whoever knows that has no paper yet. */
export function paperNames(item: string): readonly string[] {
  const words = item
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(ITEM, '')
    .trim();
  const name = words.split(/\s*\(|\s[-\u2013]\s|:\s|\s+or\s/)[0] ?? '';
  const short = /\((\p{Lu}[\p{Lu}\d+-]{2,})\)/u.exec(words)?.[1];
  return [...(/\p{L}.*\s.*\p{L}/u.test(name) ? [name] : []), ...(short === undefined ? [] : [short])];
}
