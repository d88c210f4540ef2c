/**
 * Job titles: the head of a dated entry, the name of a posting and "experience as a ..." say what somebody did or shall
 * have done ("Web Developer"), in words that elsewhere speak of colleagues. Enters: the lines, the sections' entries; leaves: mentions beside those found
 * by name, none over another of the same skill.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { DocumentKind } from '../sections/section.ts';
import { overlaps, type Span } from '../span.ts';
import { cuesOf } from './cue-tables.ts';
import { buildPhrases, endsWithPhrase, findPhrases, type PhraseTable } from './phrases.ts';
import { type ReadingLine, sectionKindOf, sentenceOf, type TokenRange } from './reading.ts';

export interface TitleMatch extends Span {
  readonly skill: SkillId;
  readonly tokens: TokenRange;
  /** It stands where titles stand, not in prose that could deny it. */
  readonly stands: boolean;
}

interface TitleTables {
  readonly titles: PhraseTable<readonly SkillId[]>;
  readonly parts: PhraseTable<SkillId>;
}

const built = new WeakMap<Dictionary, TitleTables>();

/** A title may show two skills: an "Altenpfleger" is a nurse, and one for old people. */
function titlesOf(dictionary: Dictionary): TitleTables {
  let tables = built.get(dictionary);
  if (!tables) {
    const skills = new Map<string, SkillId[]>();
    for (const { skill, titles } of dictionary.titles)
      for (const title of titles) skills.set(title, [...(skills.get(title) ?? []), skill]);
    const parts = dictionary.titles.flatMap(({ skill, parts: all }) => all.map((part) => [part, skill] as const));
    tables = { titles: buildPhrases([...skills]), parts: buildPhrases(parts) };
    built.set(dictionary, tables);
  }
  return tables;
}

const MARKS = new Set([',', '-', '\u2013', '\u2014', '(', ')', ':', '|', '/']);
const isMark = (form: string | undefined): boolean => form === undefined || MARKS.has(form);

/** Titles in one line: inside the title of an entry, anywhere in a posting's title, or after "experience as a". */
export function findTitles(line: ReadingLine, dictionary: Dictionary, kind: DocumentKind): TitleMatch[] {
  const spans: Span[] =
    sectionKindOf(line) === 'title'
      ? [line]
      : (line.section?.entries ?? []).flatMap(({ title }) => (title ? [title] : []));
  const inside = spans.filter((span) => overlaps(span, line));
  const { titleBefore, titleSought, titleOr } = cuesOf(dictionary);
  // "Looking for a Data Analyst role" in a resume is a hope.
  const before = kind === 'posting' ? [titleBefore, titleSought] : [titleBefore];
  const tables = titlesOf(dictionary);
  const { tokens } = line;
  const spanOf = ({ from, to }: TokenRange): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const standsIn = ({ start, end }: Span): boolean => inside.some((span) => span.start <= start && end <= span.end);
  const phrases = findPhrases(tables.titles, tokens, 0, tokens.length);
  const isNamed: boolean[] = [];
  phrases.forEach(({ from, to }, index) => {
    const opens = sentenceOf(line, from).from;
    // "A full-stack engineer (or a frontend engineer ...)"
    const last = phrases[index - 1];
    const isOther = last && isNamed[index - 1] && last.to > opens && endsWithPhrase(titleOr, tokens, last.to, from);
    const isAfter = before.some((table) => endsWithPhrase(table, tokens, opens, from));
    isNamed.push(isOther || isAfter || standsIn(spanOf({ from, to })));
  });
  const titles = phrases.flatMap(({ value, from, to }, index) => {
    const span = spanOf({ from, to });
    const stands = standsIn(span);
    return isNamed[index] ? value.map((skill) => ({ skill, ...span, tokens: { from, to }, stands })) : [];
  });
  const first = titles.find(({ stands }) => stands);
  if (!first) return titles;
  const parts = findPhrases(tables.parts, tokens, first.tokens.to, tokens.length).flatMap(({ value, from, to }) => {
    const span = spanOf({ from, to });
    const isSetOff = isMark(tokens[from - 1]?.form) && isMark(tokens[to]?.form);
    return isSetOff && standsIn(span) ? [{ skill: value, ...span, tokens: { from, to }, stands: true }] : [];
  });
  return [...titles, ...parts];
}
