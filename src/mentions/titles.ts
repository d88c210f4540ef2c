/**
 * Job titles: the head of a dated entry, the name of a posting and "experience as a ..." say what somebody did or shall
 * have done ("Web Developer"), in words that elsewhere speak of colleagues. Enters: the lines, the sections' entries; leaves: mentions beside those found
 * by name, none over another of the same skill.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
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

const built = new WeakMap<Dictionary, PhraseTable<readonly SkillId[]>>();

/** A title may show two skills: an "Altenpfleger" is a nurse, and one for old people. */
function titlesOf(dictionary: Dictionary): PhraseTable<readonly SkillId[]> {
  let table = built.get(dictionary);
  if (!table) {
    const skills = new Map<string, SkillId[]>();
    for (const { skill, titles } of dictionary.titles)
      for (const title of titles) skills.set(title, [...(skills.get(title) ?? []), skill]);
    table = buildPhrases([...skills]);
    built.set(dictionary, table);
  }
  return table;
}

/** Titles in one line: inside the title of an entry, anywhere in a posting's title, or after "experience as a". */
export function findTitles(line: ReadingLine, dictionary: Dictionary): TitleMatch[] {
  const spans: Span[] =
    sectionKindOf(line) === 'title'
      ? [line]
      : (line.section?.entries ?? []).flatMap(({ title }) => (title ? [title] : []));
  const inside = spans.filter((span) => overlaps(span, line));
  const { titleBefore } = cuesOf(dictionary);
  return findPhrases(titlesOf(dictionary), line.tokens, 0, line.tokens.length).flatMap(({ value, from, to }) => {
    const start = line.tokens[from]?.start ?? 0;
    const end = line.tokens[to - 1]?.end ?? 0;
    const stands = inside.some((span) => span.start <= start && end <= span.end);
    const asked = stands || endsWithPhrase(titleBefore, line.tokens, sentenceOf(line, from).from, from);
    return asked ? value.map((skill) => ({ skill, start, end, tokens: { from, to }, stands })) : [];
  });
}
