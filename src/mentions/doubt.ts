/**
 * The vocabulary of judging: a doubt (a name that is also something else), its verdict, and what makes two skills of one
 * trade. Used by ambiguity.ts and the rules it calls.
 */
import type { CompiledSkill } from '../dictionary/dictionary.ts';
import type { Ambiguity } from '../dictionary/schema.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Candidate, NameEntry } from './automaton.ts';
import type { ReadingLine } from './reading.ts';
import { foldWord } from './tokens.ts';

export interface Judgement {
  readonly accepted: boolean;
  readonly skill: CompiledSkill;
  readonly rule: string;
  readonly confidence: number;
  /** For a refusal: why, for a person. */
  readonly reason: string;
}

export const accept = (skill: CompiledSkill, rule: string, confidence: number): Judgement => ({
  accepted: true,
  skill,
  rule,
  confidence,
  reason: '',
});
export const refuse = (skill: CompiledSkill, rule: string, reason: string): Judgement => ({
  accepted: false,
  skill,
  rule,
  confidence: 0,
  reason,
});

const foldName = (name: string): string => foldWord(name).replace(/[\s_-]+/g, ' ');

/** The rule of a skill that speaks of this name, if its name is doubtful at all. */
export function ruleFor(entry: NameEntry): Ambiguity | null {
  const folded = foldName(entry.name);
  return (
    entry.skill.ambiguous.find((rule) =>
      (rule.names ?? [entry.skill.name]).some((name) => foldName(name) === folded),
    ) ?? null
  );
}

export const isTechnical = (skill: CompiledSkill): boolean => TECHNOLOGY_KINDS.has(skill.kind);

/** Of one trade: a list "REST, Agile, Go" is one of technologies, though Agile is none. */
export const areKin = (a: CompiledSkill, b: CompiledSkill): boolean =>
  a.field === b.field || a.kind === b.kind || ((isTechnical(a) || a.technical) && (isTechnical(b) || b.technical));

export interface Doubt {
  readonly line: ReadingLine;
  readonly index: number;
  readonly candidate: Candidate;
  readonly entry: NameEntry;
  readonly rule: Ambiguity;
}

export const isCapital = (char: string): boolean =>
  char !== '' && char !== char.toLowerCase() && char === char.toUpperCase();
