/**
 * What a line asks that is no scored skill: a degree, a licence, a language people speak, a permit, years overall.
 * Enters: one sentence; leaves: its conditions. The words that show each kind are data.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import { cuesOf } from '../mentions/cue-tables.ts';
import { judgeHeld } from '../mentions/held.ts';
import type { LineMention, MentionLine } from '../mentions/mentions.ts';
import { findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { AskTables } from './ask-tables.ts';
import type { Condition, ConditionKind, Strength } from './requirement.ts';
import type { YearsExpression } from './years.ts';

/** Kinds that are reported even where the same sentence asks for skills. */
const BESIDE_SKILLS: ReadonlySet<ConditionKind> = new Set([
  'degree',
  'certificate',
  'licence',
  'language',
  'permit',
  'clearance',
  'travel',
  'years',
]);

/** "No degree required" asks for none; "no visa sponsorship" still says something of permits. */
const CAN_BE_WAIVED: ReadonlySet<ConditionKind> = new Set([
  'degree',
  'certificate',
  'licence',
  'language',
  'travel',
  'years',
]);

/** What is handed in with an application. */
const PAPERS: readonly ConditionKind[] = ['certificate', 'licence'];

export interface SentenceAsk {
  readonly line: MentionLine;
  readonly sentence: TokenRange;
  readonly mentions: readonly LineMention[];
  readonly looseYears: readonly YearsExpression[];
  readonly strength: Strength;
  /** The sentence also asks for scored skills. */
  readonly hasSkills: boolean;
}

export function findConditions(text: string, ask: SentenceAsk, tables: AskTables, dictionary: Dictionary): Condition[] {
  const { line, sentence, mentions } = ask;
  const kinds = new Map<ConditionKind, SkillId[]>();
  const phrases = findPhrases(tables.conditions, line.tokens, sentence.from, sentence.to);
  const cues = cuesOf(dictionary);
  const held = judgeHeld(line, phrases, cues, { aspiration: false });
  // "Managing six full-time engineers" says how others work.
  const speaksOfOthers = (at: number): boolean =>
    [at, at + 1].some((from) => matchPhraseAt(cues.people, line.tokens, from, sentence.to) !== null);
  phrases.forEach(({ value, to }, index) => {
    if (value === 'schedule' && speaksOfOthers(to)) return;
    if (held[index] === 'no' && CAN_BE_WAIVED.has(value)) return;
    if (!kinds.has(value)) kinds.set(value, []);
  });
  // A driving licence is in the dictionary as a certificate; the words themselves say which paper it is.
  const paperOf = (name: TokenRange): ConditionKind =>
    phrases.find(({ value, from, to }) => value === 'licence' && from < name.to && name.from < to)?.value ??
    'certificate';
  for (const { mention, tokens } of mentions) {
    const kind = dictionary.skills.get(mention.skill)?.kind;
    const condition =
      kind === 'spoken' ? 'language' : kind === 'certification' ? paperOf(tokens) : kind === 'soft' ? 'soft' : null;
    if (condition) kinds.set(condition, [...(kinds.get(condition) ?? []), mention.skill]);
  }
  const years = ask.looseYears.reduce<number | null>((most, { years: value }) => Math.max(most ?? 0, value), null);
  if (years !== null) kinds.set('years', []);
  if (kinds.size === 0 && phrases.length > 0) kinds.set('waived', []);
  // "A copy of the certificate must be attached to the application" asks for no paper that has not been named already.
  if (findPhrases(tables.process, line.tokens, sentence.from, sentence.to).length > 0)
    for (const kind of PAPERS) if (kinds.get(kind)?.length === 0) kinds.delete(kind);
  const start = line.tokens[sentence.from]?.start ?? line.start;
  const last = line.tokens[sentence.to - 1]?.end ?? line.end;
  // "Travel up to 20%": the sign is no word, and the figure says nothing without it.
  const end = last + (/^\s?%/.exec(text.slice(last, line.end))?.[0].length ?? 0);
  return [...kinds]
    .filter(
      ([kind]) =>
        !ask.hasSkills || BESIDE_SKILLS.has(kind) || (kind === 'soft' && (kinds.get('soft') ?? []).length > 0),
    )
    .filter(([kind]) => kind !== 'years' || years !== null || !ask.hasSkills)
    .map(([kind, skills]) => ({
      kind,
      start,
      end,
      text: text.slice(start, end),
      strength: ask.strength,
      ...(kind === 'years' && years !== null ? { minYears: years } : {}),
      ...(skills.length > 0 ? { skills } : {}),
    }));
}

/** "ANNUAL SALARY" over the line with the figures: the pay is both. */
export function withFigure(condition: Condition, { text, lines }: Document): Condition {
  if (condition.kind !== 'pay' || /\d/.test(condition.text)) return condition;
  const next = lines.find(({ start }) => start >= condition.end);
  if (!next || !/\d/.test(text.slice(next.start, next.end))) return condition;
  return { ...condition, end: next.end, text: text.slice(condition.start, next.end) };
}
