/**
 * A posting's mentions in, what it asks out: groups of alternatives with strength and years, conditions, and the lines
 * from which nothing could be told. Observations: a posting is mostly not requirements. Company text asks nothing, a
 * duty asks less than a requirements line, benefits promise; where there is no requirements heading, the whole text asks.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import type { Section } from '../sections/section.ts';
import { askTablesOf } from './ask-tables.ts';
import { findBranches, isWeighty } from './branches.ts';
import { type ChoiceList, findChoiceLists, joinChoices } from './choice-lists.ts';
import { withFigure } from './conditions.ts';
import { isIntroduction, waive } from './coverage.ts';
import { mergeRequirements } from './merge.ts';
import { readOpenings } from './openings.ts';
import { findPaperLists } from './papers.ts';
import { type LineOutcome, NOTHING, readSentence } from './read-sentence.ts';
import type { Condition, NotUnderstood, Requirement, Requirements } from './requirement.ts';
import { dropTitleIdeas } from './title-ideas.ts';
import { findTested, type Reading, type Zone, zoneOf } from './zones.ts';

interface LineReading {
  readonly line: MentionLine;
  readonly zone: Zone;
  readonly outcomes: readonly LineOutcome[];
  readonly drafts: readonly Omit<Requirement, 'id'>[];
}

/** "PostgreSQL or similar", not "relational databases". */
const saysOpen = ({ anyOf, openTo }: Omit<Requirement, 'id'>): boolean => openTo !== null && anyOf[0] !== openTo;

/** "One of these databases:" and its bullets become one ask, which stands with the first bullet; the category named in
 * the opening says no more, and nothing else serves. Leaves: line index -> what that line asks instead. */
function joinList(
  list: ChoiceList,
  read: readonly LineReading[],
  document: Document,
  dictionary: Dictionary,
): (readonly [number, readonly Omit<Requirement, 'id'>[]])[] {
  const opening = read[list.opening];
  const items = list.items.flatMap((index) => read[index] ?? []);
  if (!opening) return [];
  const isCategory = (draft: Omit<Requirement, 'id'>): boolean =>
    draft.anyOf.every((skill) => !TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'tool'));
  const category = opening.drafts.find(isCategory);
  const years = opening.outcomes.flatMap(({ conditions }) => conditions).find(({ kind }) => kind === 'years')?.minYears;
  // Of a choice most of which is in no dictionary, the few things known are not asked of everybody.
  const known = items.filter(({ drafts }) => drafts.length > 0);
  const joined = joinChoices(
    known.length * 2 < items.length ? [] : known.flatMap(({ drafts }) => drafts),
    {
      openTo: known.flatMap(({ drafts }) => drafts).find(saysOpen)?.openTo ?? null,
      strength: opening.outcomes.at(-1)?.strength ?? null,
      minYears: years ?? category?.minYears ?? null,
    },
    document,
  );
  return [
    [list.opening, opening.drafts.filter((draft) => draft !== category)],
    ...list.items.map((index, at) => [index, at === 0 ? joined : []] as const),
  ];
}

/** An item of a list of papers is one, whatever its words are. */
function paperOutcome({ start, end, mentions }: MentionLine, { text }: Document, dictionary: Dictionary): LineOutcome {
  const skills = mentions.flatMap(({ mention }) =>
    dictionary.skills.get(mention.skill)?.kind === 'certification' ? [mention.skill] : [],
  );
  const words = text.slice(start, end);
  const paper = { kind: 'certificate', strength: 'must', start, end, text: words, paper: words } as const;
  return { ...NOTHING, conditions: [skills.length > 0 ? { ...paper, skills: [...new Set(skills)] } : paper] };
}

const spanOf = ({ start }: MentionLine, { end }: MentionLine, { text }: Document) => ({
  start,
  end,
  text: text.slice(start, end),
});

/** A branch of papers and years is for a person to check; the words that tie it to the next stand in the quote. One that is
 * tied to others by "or" is a demand of some kind, whatever its words are. */
function readWhole(branch: readonly LineReading[], document: Document, isTied: boolean): Condition[] {
  const [first] = branch;
  const last = branch.at(-1);
  if (!first || !last) return [];
  const whole = spanOf(first.line, last.line, document);
  const weighty = branch.flatMap(({ outcomes }) => outcomes.flatMap(({ conditions }) => conditions.filter(isWeighty)));
  const byKind = new Map(weighty.map((condition) => [condition.kind, condition] as const));
  const told = branch.length > 1 ? [...byKind.values()] : weighty.slice(0, 1);
  if (told.length > 0) return told.map((condition) => ({ ...condition, ...whole }));
  const minYears = Math.max(0, ...branch.flatMap(({ drafts }) => drafts.map((draft) => draft.minYears ?? 0)));
  if (minYears > 0) return [{ kind: 'years', strength: 'must', minYears, ...whole }];
  return isTied ? [{ kind: 'other', strength: 'must', ...whole }] : [];
}

const toBranchLine = ({ line, zone, outcomes, drafts }: LineReading) => ({
  line,
  drafts,
  papers: outcomes.flatMap((outcome) => outcome.papers),
  conditions: outcomes.flatMap((outcome) => outcome.conditions),
  asks: zone === 'ask',
});

export function readRequirements(
  document: Document,
  sections: readonly Section[],
  lines: readonly MentionLine[],
  dictionary: Dictionary,
): Requirements {
  const reading: Reading = {
    document,
    dictionary,
    tables: askTablesOf(dictionary),
    hasAskSections: sections.some((section) => section.kind === 'must' || section.kind === 'nice'),
  };
  const drafts: Omit<Requirement, 'id'>[] = [];
  const conditions: Condition[] = [];
  const notUnderstood: NotUnderstood[] = [];
  const count = { assessed: 0, conditions: 0 };
  const openings = readOpenings(document, lines, reading.tables, dictionary);
  const paperLists = findPaperLists(document, lines, reading.tables);
  const papers = new Set(paperLists.flatMap(({ items }) => items));
  const all = lines.map((line, index): LineReading => {
    const zone = zoneOf(line, lines, reading);
    if (papers.has(index) && (zone === 'ask' || zone === 'condition'))
      return { line, zone, outcomes: [paperOutcome(line, document, dictionary)], drafts: [] };
    const sentences = zone === 'tested' ? findTested(line, line.sentences, reading.tables) : line.sentences;
    const outcomes =
      zone === 'none' || zone === 'waived'
        ? []
        : sentences.map((sentence) => readSentence(line, sentence, zone, openings.get(index) ?? null, reading));
    return { line, zone, outcomes, drafts: outcomes.flatMap((outcome) => outcome.requirements) };
  });
  const read = dropTitleIdeas(all, document.text, dictionary);
  const lists = findChoiceLists(document, lines, reading.tables, dictionary);
  const instead = new Map(lists.flatMap((list) => joinList(list, read, document, dictionary)));
  const choices = new Set(lists.map(({ opening }) => opening));
  const untold = new Set<number>();
  const ways = new Map<number, number>();
  const wholes = new Map<number, readonly number[]>();
  const branches = findBranches(document, read.map(toBranchLine), reading.tables);
  const tie = (indices: readonly number[]): void => {
    const way = new Set(ways.values()).size + 1;
    for (const index of indices) ways.set(index, way);
  };
  for (const { lines: indices, joined, told, isPapers, simple, wholes: inside } of branches) {
    if (indices.some((index) => instead.has(index))) continue;
    if (simple) tie(indices);
    if (!told) for (const whole of inside) for (const index of whole) wholes.set(index, whole);
    if (isPapers) continue;
    for (const [at, index] of indices.entries()) {
      instead.set(index, at === 0 ? joined : []);
      if (!told) untold.add(index);
    }
  }
  for (const { items, anyOf } of paperLists) if (anyOf && !items.some((index) => ways.has(index))) tie(items);
  for (const [index, { line, zone, outcomes, drafts: own }] of read.entries()) {
    const way = ways.get(index);
    const among = (condition: Condition): Condition => (way === undefined ? condition : { ...condition, way });
    drafts.push(...(instead.get(index) ?? own));
    const whole = wholes.get(index) ?? (untold.has(index) ? [index] : null);
    if (whole !== null) {
      if (whole[0] !== index) {
        count.conditions += 1;
        continue;
      }
      const found = readWhole(
        whole.flatMap((at) => read[at] ?? []),
        document,
        way !== undefined,
      );
      conditions.push(...found.map(among));
      if (found.length > 0) count.conditions += 1;
      else notUnderstood.push(spanOf(line, line, document));
      continue;
    }
    conditions.push(
      ...outcomes.flatMap((outcome) => outcome.conditions.map((one) => among(withFigure(one, document)))),
    );
    if (zone === 'waived' && !isIntroduction(line)) {
      count.conditions += 1;
      conditions.push(waive(document, line));
    }
    if (zone !== 'ask' || isIntroduction(line) || choices.has(index)) continue;
    const unclear = outcomes.flatMap((outcome) => outcome.unclear);
    const assessed = outcomes.some((outcome) => outcome.requirements.some((requirement) => !requirement.soft));
    const conditioned = outcomes.some((outcome) => outcome.conditions.length > 0 || outcome.requirements.length > 0);
    if (assessed) count.assessed += 1;
    else if (conditioned) count.conditions += 1;
    else if (line.mentions.some(({ mention }) => mention.held !== 'yes')) {
      // "PHP is not required" is understood, and asks nothing.
      count.conditions += 1;
      conditions.push(waive(document, line));
    } else if (line.tokens.some((token) => token.word)) {
      notUnderstood.push({ start: line.start, end: line.end, text: document.text.slice(line.start, line.end) });
      continue;
    }
    notUnderstood.push(...unclear);
  }
  return {
    requirements: mergeRequirements(drafts, document.text, dictionary),
    conditions,
    notUnderstood,
    lines: { ...count, notUnderstood: notUnderstood.length },
  };
}
