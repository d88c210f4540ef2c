/**
 * Labelled sentences (fixtures/sentences/<group>.jsonl) in, what is wrong with each answer out. Observation: an extractor
 * fails one kind of phrase at a time, so sentences are grouped by what they try and each is right or wrong as a whole:
 * all it must find is found, nothing it must reject is, and strength, years, negation, alternatives and months hold.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dictionary, namesOf } from '../src/dictionary/dictionary.ts';
import type { SkillId } from '../src/dictionary/skill.ts';
import { documentFromText } from '../src/document/plain.ts';
import { type Extraction, extract } from '../src/extract.ts';

/** Names are written "A|B" where either name of the dictionary will do. */
export interface LabelledSentence {
  readonly id: string;
  readonly group: string;
  readonly kind: 'job' | 'resume';
  readonly text: string;
  readonly expect: readonly string[];
  readonly reject: readonly string[];
  readonly negated?: readonly string[];
  /** Asked as a must, and only as that. */
  readonly required?: readonly string[];
  readonly preferred?: readonly string[];
  readonly years?: Readonly<Record<string, number | null>>;
  /** Each a group of alternatives that holds no other expected name; empty: there is no such group at all. */
  readonly anyOf?: readonly (readonly string[])[];
  /** Lowest and highest number of months. */
  readonly months?: Readonly<Record<string, readonly [number, number]>>;
}

export interface JudgedSentence {
  readonly sentence: LabelledSentence;
  /** Empty where all is right. */
  readonly faults: readonly string[];
}

/** What "present" means in the sentences. */
export const AS_OF = '2026-11-21';

export function readSentences(folder: string): LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledSentence);
}

interface NameTable {
  readonly folded: ReadonlyMap<string, ReadonlySet<SkillId>>;
  readonly exact: ReadonlyMap<string, ReadonlySet<SkillId>>;
}

const foldName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s\-_/]+/g, ' ');

function tableOf(dictionary: Dictionary): NameTable {
  const folded = new Map<string, Set<SkillId>>();
  const exact = new Map<string, Set<SkillId>>();
  const put = (table: Map<string, Set<SkillId>>, name: string, id: SkillId): void => {
    table.set(name, (table.get(name) ?? new Set()).add(id));
  };
  for (const skill of dictionary.skills.values()) {
    for (const name of [skill.id, ...namesOf(skill)]) {
      put(folded, foldName(name), skill.id);
      put(exact, name, skill.id);
    }
  }
  return { folded, exact };
}

type Pool = ReadonlySet<SkillId> | readonly SkillId[];

function faultsOf(sentence: LabelledSentence, got: Extraction, table: NameTable): string[] {
  const faults: string[] = [];
  const idsOf = (names: string): SkillId[] =>
    names.split('|').flatMap((name) => [...(table.folded.get(foldName(name)) ?? [])]);
  const idsAsWritten = (names: string): SkillId[] =>
    names.split('|').flatMap((name) => [...(table.exact.get(name) ?? table.folded.get(foldName(name)) ?? [])]);
  const has = (names: string, pool: Pool): boolean => {
    const ids = new Set(pool);
    return idsOf(names).some((id) => ids.has(id));
  };
  const live = new Set(got.mentions.filter(({ negated }) => !negated).map(({ skill }) => skill));
  const denied = new Set(got.mentions.filter(({ negated }) => negated).map(({ skill }) => skill));
  const requirements = got.requirements ?? [];
  for (const name of sentence.expect) if (!has(name, live)) faults.push(`not found: ${name}`);
  for (const name of sentence.reject)
    if (idsAsWritten(name).some((id) => live.has(id))) faults.push(`wrongly found: ${name}`);
  for (const name of sentence.negated ?? [])
    if (has(name, live) || !has(name, denied)) faults.push(`not negated: ${name}`);
  for (const [names, strength] of [
    [sentence.required ?? [], 'must'],
    [sentence.preferred ?? [], 'nice'],
  ] as const) {
    for (const name of names) {
      const asked = requirements.filter(({ anyOf }) => has(name, anyOf));
      if (asked.length === 0 || asked.some((requirement) => requirement.strength !== strength))
        faults.push(`not ${strength} alone: ${name}`);
    }
  }
  for (const [name, years] of Object.entries(sentence.years ?? {})) {
    const asked = requirements.filter(({ anyOf }) => has(name, anyOf)).map(({ minYears }) => minYears);
    if (!asked.includes(years)) faults.push(`years of ${name}: ${asked.join(', ')}, not ${years}`);
  }
  const choices = requirements.filter(({ anyOf }) => anyOf.length > 1);
  for (const group of sentence.anyOf ?? []) {
    const others = sentence.expect.filter((name) => !group.includes(name));
    const isThere = choices.some(
      ({ anyOf }) => group.every((name) => has(name, anyOf)) && !others.some((name) => has(name, anyOf)),
    );
    if (!isThere) faults.push(`no group of alternatives: ${group.join(' / ')}`);
  }
  if (sentence.anyOf?.length === 0 && choices.length > 0) faults.push('alternatives where there are none');
  for (const [name, [low, high]] of Object.entries(sentence.months ?? {})) {
    const ids = idsOf(name);
    const months = (got.skills ?? []).filter(({ skill }) => ids.includes(skill)).map((skill) => skill.months);
    if (!months.some((value) => value !== null && low <= value && value <= high))
      faults.push(`months of ${name}: ${months.join(', ')}, not ${low}-${high}`);
  }
  return faults;
}

export function judgeSentences(sentences: readonly LabelledSentence[], dictionary: Dictionary): JudgedSentence[] {
  const table = tableOf(dictionary);
  return sentences.map((sentence) => {
    const kind = sentence.kind === 'job' ? 'posting' : 'resume';
    const got = extract(documentFromText(sentence.text), kind, dictionary, { asOf: AS_OF });
    return { sentence, faults: faultsOf(sentence, got, table) };
  });
}

/** Right answers and all sentences of each group. */
export function countByGroup(judged: readonly JudgedSentence[]): Map<string, { right: number; all: number }> {
  const groups = new Map<string, { right: number; all: number }>();
  for (const { sentence, faults } of judged) {
    const count = groups.get(sentence.group) ?? { right: 0, all: 0 };
    count.all += 1;
    if (faults.length === 0) count.right += 1;
    groups.set(sentence.group, count);
  }
  return groups;
}
