/**
 * Job titles: the head of a dated entry and the name of a posting say what somebody did or shall do ("Web Developer"), in
 * words that elsewhere speak of colleagues. Enters: the lines, the sections' entries; leaves: mentions beside those found
 * by name, none over another of the same skill.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import { overlaps, type Span } from '../span.ts';
import { buildPhrases, findPhrases, type PhraseTable } from './phrases.ts';
import { type ReadingLine, sectionKindOf, type TokenRange } from './reading.ts';

export interface TitleMatch extends Span {
  readonly skill: SkillId;
  readonly tokens: TokenRange;
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

/** Titles in one line: inside the title of an entry, or anywhere in a posting's title. */
export function findTitles(line: ReadingLine, dictionary: Dictionary): TitleMatch[] {
  const spans: Span[] =
    sectionKindOf(line) === 'title'
      ? [line]
      : (line.section?.entries ?? []).flatMap(({ title }) => (title ? [title] : []));
  const inside = spans.filter((span) => overlaps(span, line));
  if (inside.length === 0) return [];
  return findPhrases(titlesOf(dictionary), line.tokens, 0, line.tokens.length).flatMap(({ value, from, to }) => {
    const start = line.tokens[from]?.start ?? 0;
    const end = line.tokens[to - 1]?.end ?? 0;
    const stands = inside.some((span) => span.start <= start && end <= span.end);
    return stands ? value.map((skill) => ({ skill, start, end, tokens: { from, to } })) : [];
  });
}
