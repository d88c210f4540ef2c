/**
 * Whether a line asks for a skill and says no more of it. Enters: a place that asks; leaves: yes or no. "React is a plus" and
 * "Solid React" speak of one thing; "React Native modules for set-top boxes" and "load testing of React pages" speak of
 * other things that hold the same name, and are no repetition and no contradiction.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import { cuesOf } from '../mentions/cue-tables.ts';
import { findPhrases, type PhraseTable } from '../mentions/phrases.ts';
import { sentenceOf, type TokenRange } from '../mentions/reading.ts';
import { askTablesOf } from '../requirements/ask-tables.ts';
import type { AskPlace } from './asked.ts';
import { basicsTablesOf } from './basics-tables.ts';

/** One word more ("JavaScript fundamentals") does not make it another thing. */
const MOST_OTHER_WORDS = 1;

export function isBare({ line, start, ask }: AskPlace, dictionary: Dictionary): boolean {
  const { tokens } = line;
  const sentence = sentenceOf(
    line,
    tokens.findIndex((token) => token.start >= start),
  );
  // Another technology is the next item of a list; an idea ("network automation") says what the skill is for.
  const isListed = (skill: SkillId): boolean =>
    ask.anyOf.includes(skill) || TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'concept');
  const cues = cuesOf(dictionary);
  const asks = askTablesOf(dictionary);
  const { small, demands } = basicsTablesOf(dictionary);
  const tables: readonly PhraseTable<unknown>[] = [
    ...[cues.before, cues.claims, cues.afterAny, cues.small],
    ...[asks.before, asks.after, asks.asks, asks.numbers, asks.units, asks.more, asks.atLeast, asks.fill, demands],
  ];
  const known: TokenRange[] = [
    ...line.mentions.filter(({ mention }) => isListed(mention.skill)).map((mention) => mention.tokens),
    ...tables.flatMap((table) => findPhrases(table, tokens, sentence.from, sentence.to)),
  ];
  let others = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token?.word || small.has(token.form) || /^\d+$/.test(token.form)) continue;
    if (!known.some(({ from, to }) => from <= at && at < to)) others += 1;
  }
  return others <= MOST_OTHER_WORDS;
}
