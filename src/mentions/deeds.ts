/**
 * Deeds: what resumes tell instead of naming the skill ("cut the runtime by a third", "automated weekly reporting"). Enters:
 * a line and what the whole resume names; leaves: mentions beside those found by name. Observation: the same words are told
 * of other trades (a depot cuts load times too), so a deed counts only where the resume names something of its field.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Span } from '../span.ts';
import { cuesOf } from './cue-tables.ts';
import type { Held } from './mention.ts';
import { buildPhrases, endsWithPhrase, findPhrases, type PhraseTable } from './phrases.ts';
import { type ReadingLine, sectionKindOf, sentenceOf, type TokenRange } from './reading.ts';

export interface DeedMatch extends Span {
  readonly skill: SkillId;
  readonly tokens: TokenRange;
  /** What stands right before it says; names are denied in other words ("have never used") than verbs ("never wrote"). */
  readonly held: Held;
}

interface DeedTable {
  readonly skill: SkillId;
  readonly beside: readonly SkillId[];
  readonly words: PhraseTable<true>;
  readonly headings: PhraseTable<true>;
}

const built = new WeakMap<Dictionary, readonly DeedTable[]>();

/** One table a skill: "built a REST API" shows two. */
function deedsOf(dictionary: Dictionary): readonly DeedTable[] {
  let tables = built.get(dictionary);
  if (!tables) {
    tables = [...dictionary.languages.values()].flatMap(({ evidence }) =>
      Object.entries(evidence.deeds).map(([skill, { beside, words, headings }]) => ({
        skill,
        beside,
        words: buildPhrases(words.map((phrase) => [phrase, true] as const)),
        headings: buildPhrases(headings.map((phrase) => [phrase, true] as const)),
      })),
    );
    built.set(dictionary, tables);
  }
  return tables;
}

/** The skills named, and all that having them is evidence for. */
export function fieldsOf(named: Iterable<SkillId>, dictionary: Dictionary): ReadonlySet<SkillId> {
  const fields = new Set<SkillId>();
  for (const skill of named) {
    if (fields.has(skill)) continue;
    fields.add(skill);
    for (const implied of dictionary.relations.implied(skill)) fields.add(implied);
  }
  return fields;
}

/** A heading over papers and talks of one's own: that they are listed tells who wrote and spoke, whatever they are about. */
export function headsWorks(line: ReadingLine): boolean {
  const heading = line.section?.heading;
  if (!heading || sectionKindOf(line) !== 'publications') return false;
  return heading.start <= line.start && line.start < heading.end;
}

export function findDeeds(line: ReadingLine, fields: ReadonlySet<SkillId>, dictionary: Dictionary): DeedMatch[] {
  const { tokens } = line;
  const { undone, wished } = cuesOf(dictionary);
  const heldAt = (from: number): Held => {
    const opens = sentenceOf(line, from).from;
    if (endsWithPhrase(undone, tokens, opens, from)) return 'no';
    return endsWithPhrase(wished, tokens, opens, from) ? 'aspired' : 'yes';
  };
  const isHead = headsWorks(line);
  return deedsOf(dictionary)
    .filter(({ beside }) => beside.length === 0 || beside.some((field) => fields.has(field)))
    .flatMap(({ skill, words, headings }) =>
      findPhrases(isHead ? headings : words, tokens, 0, tokens.length).flatMap(({ from, to }): DeedMatch[] => {
        const first = tokens[from];
        const last = tokens[to - 1];
        return first && last
          ? [{ skill, start: first.start, end: last.end, tokens: { from, to }, held: heldAt(from) }]
          : [];
      }),
    );
}
