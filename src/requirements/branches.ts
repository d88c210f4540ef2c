/**
 * Lines that stand for each other: "1. Two years of ...; or", "2. A degree and one year of ...", "a. Oracle; or". Enters: a
 * posting's lines with what each asks; leaves: what the lines of each such run ask together, or that they cannot be told.
 * Observation: public bulletins write whole careers as numbered branches. Where each branch asks one thing they are one
 * choice; where a branch asks several, what all of them ask is asked of everybody; where "and" and "or" mix, no list of
 * musts says what is meant, and none is claimed.
 */
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { matchPhraseAt } from '../mentions/phrases.ts';
import type { AskTables } from './ask-tables.ts';
import { MARKS, markOf } from './marks.ts';
import { keyOf, windowOf } from './merge.ts';
import type { Condition, Requirement } from './requirement.ts';

type Draft = Omit<Requirement, 'id'>;

export interface BranchLine {
  readonly line: MentionLine;
  readonly drafts: readonly Draft[];
  /** What its papers are in: the field of an apprenticeship is asked where the other branches ask for work in it. */
  readonly papers: readonly Draft[];
  readonly conditions: readonly Condition[];
  /** The line stands where things are asked. */
  readonly asks: boolean;
}

export interface Branches {
  /** Indices of all lines of the run. */
  readonly lines: readonly number[];
  /** What they ask together, whichever is chosen; none where that cannot be told. */
  readonly joined: readonly Draft[];
  /** `joined` says all that the lines say of skills; else they are for a person to read. */
  readonly told: boolean;
  /** None of the lines asks for a skill that is scored. */
  readonly isPapers: boolean;
  /** Only "or" ties them: any one is enough. */
  readonly simple: boolean;
  /** The lines of each, where it is one demand only as a whole: "2. Two years ...; and", "a. four courses in ...". */
  readonly wholes: readonly (readonly number[])[];
}

type Tie = 'or' | 'and' | null;

/** The "or" or "and" a line ends in, or is all of. */
function tieAfter({ line: { tokens } }: BranchLine, tables: AskTables): Tie {
  const last = tokens.findLastIndex(({ word }) => word);
  const value = last === -1 ? null : matchPhraseAt(tables.joins, tokens, last, last + 1)?.value;
  return value === 'or' || value === 'and' ? value : null;
}

/** A line that is nothing but "or". */
const isTieAlone = (line: BranchLine, tables: AskTables): boolean =>
  line.line.tokens.filter(({ word }) => word).length === 1 && tieAfter(line, tables) !== null;

interface Branch {
  readonly from: number;
  /** Exclusive. */
  to: number;
}

/** Runs of lines with the same mark, each branch with the lines that stand inside it. */
function findRuns(document: Document, lines: readonly BranchLine[], kind: number, tables: AskTables): Branch[][] {
  const runs: Branch[][] = [];
  let run: Branch[] = [];
  const close = (): void => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const mark = markOf(document, line.line);
    if (!line.asks || (before && before.line.section !== line.line.section)) close();
    const last = run.at(-1);
    if (!line.asks) return;
    if (mark === kind) run.push({ from: index, to: index + 1 });
    else if (last && (mark > kind || (mark === -1 && isTieAlone(line, tables)))) last.to = index + 1;
    else close();
  });
  close();
  return runs;
}

/** The part of a run that "or" ties, with what "and" ties to it; none where no "or" does. */
function tiedParts(
  run: readonly Branch[],
  lines: readonly BranchLine[],
  tables: AskTables,
): { part: Branch[]; mixed: boolean }[] {
  const parts: { part: Branch[]; mixed: boolean }[] = [];
  let part: Branch[] = [];
  let ties: Tie[] = [];
  run.forEach((branch, index) => {
    part.push(branch);
    const last = lines[branch.to - 1];
    const tie = last && index < run.length - 1 ? tieAfter(last, tables) : null;
    if (tie) {
      ties.push(tie);
      return;
    }
    if (ties.includes('or')) parts.push({ part, mixed: ties.includes('and') });
    part = [];
    ties = [];
  });
  return parts;
}

/** Conditions that a choice of skills could not say. */
export const isWeighty = ({ kind }: Condition): boolean => kind !== 'soft' && kind !== 'other' && kind !== 'waived';

function joinBranches(part: readonly BranchLine[], document: Document): Draft | null {
  const each = part.map(({ drafts }) => drafts.filter((draft) => !draft.soft));
  if (each.some((drafts) => drafts.length !== 1) || part.some(({ conditions }) => conditions.some(isWeighty)))
    return null;
  const drafts = each.flat();
  const [first] = drafts;
  if (!first) return null;
  const years = new Map(
    drafts.flatMap(({ anyOf, anyOfYears, minYears }) =>
      anyOf.map((skill, index) => [skill, anyOfYears?.[index] ?? minYears] as const),
    ),
  );
  const same = new Set(years.values()).size === 1;
  const end = Math.max(...drafts.map((draft) => draft.end));
  const { anyOfYears: _, withinYears: __, ...rest } = first;
  return {
    ...rest,
    anyOf: [...years.keys()],
    openTo: drafts.find(({ openTo }) => openTo !== null)?.openTo ?? null,
    minYears: same ? first.minYears : null,
    ...(same ? {} : { anyOfYears: [...years.values()] }),
    ...windowOf(drafts),
    strength: drafts.every(({ strength }) => strength === 'must') ? 'must' : 'nice',
    end,
    text: document.text.slice(first.start, end),
  };
}

/** What each branch asks, or has its paper in, with the fewest years that one of them takes it with. */
function commonAsks(part: readonly BranchLine[]): Draft[] {
  const asked = part.flatMap(({ drafts }) => drafts.filter((draft) => !draft.soft));
  const each = part.map(({ drafts, papers }) => [...drafts, ...papers]);
  return [...new Map(asked.map((draft) => [keyOf(draft), draft])).values()].flatMap((draft) => {
    const same = each.map((drafts) => drafts.find((other) => keyOf(other) === keyOf(draft)));
    if (same.some((other) => other === undefined)) return [];
    const years = same.map((other) => other?.minYears ?? null);
    const minYears = years.includes(null) ? null : Math.min(...years.map((value) => value ?? 0));
    const { withinYears: _, ...rest } = draft;
    return [{ ...rest, minYears, ...windowOf(same.flatMap((other) => other ?? [])) }];
  });
}

const linesOf = ({ from, to }: Branch): number[] => Array.from({ length: to - from }, (_, offset) => from + offset);

export function findBranches(document: Document, lines: readonly BranchLine[], tables: AskTables): Branches[] {
  const found: Branches[] = [];
  const taken = new Set<number>();
  for (const kind of MARKS.keys()) {
    for (const run of findRuns(document, lines, kind, tables)) {
      for (const { part, mixed } of tiedParts(run, lines, tables)) {
        const indices = part.flatMap(linesOf);
        if (indices.some((index) => taken.has(index))) continue;
        for (const index of indices) taken.add(index);
        const inside = indices.flatMap((index) => lines[index] ?? []);
        const named = inside.filter((line) => !isTieAlone(line, tables));
        const simple = !mixed && named.length === part.length;
        // Papers alone ask for no skill: each is shown as the condition it is.
        const isPapers = inside.every(({ drafts }) => drafts.every(({ soft }) => soft));
        const isWhole = ({ from, to }: Branch): boolean =>
          lines.slice(from, to - 1).every((line) => tieAfter(line, tables) !== 'and') &&
          lines.slice(from + 1, to).every(({ conditions }) => !conditions.some(isWeighty));
        const choice = simple && !isPapers ? joinBranches(named, document) : null;
        found.push({
          lines: indices,
          joined: choice ? [choice] : simple && !isPapers ? commonAsks(named) : [],
          told: choice !== null,
          isPapers,
          simple: !mixed,
          wholes: !mixed && !part.every(isWhole) ? part.map(linesOf) : [],
        });
      }
    }
  }
  return found;
}
