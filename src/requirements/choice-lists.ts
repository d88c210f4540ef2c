/**
 * Choices spread over lines: "one of the following:" with a bullet for each. Enters: the posting's lines; leaves: which
 * lines belong to which opening line, and the one ask they make together. Observation: the list ends where the bullets
 * do, or where they stand less deep; under an opening that is itself a bullet, not deeper ones belong only while they
 * could stand for each other, or carry a mark of another kind ("3. One of these:", "a.", "b."): those end with their mark.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { findPhrases } from '../mentions/phrases.ts';
import type { AskTables } from './ask-tables.ts';
import { BULLET_MARK, markOf, NO_MARK } from './marks.ts';
import { windowOf } from './merge.ts';
import type { Requirement, Strength } from './requirement.ts';
import { areSubstitutes } from './substitutes.ts';

type Draft = Omit<Requirement, 'id'>;

export interface ChoiceList {
  /** Indices into the lines. */
  readonly opening: number;
  readonly items: readonly number[];
}

/** Words between "one of these" and the colon ("of the following areas is highly preferred:"). */
const KIND_WORDS = 5;

export function findChoiceLists(
  document: Document,
  lines: readonly MentionLine[],
  tables: AskTables,
  dictionary: Dictionary,
): ChoiceList[] {
  const lists: ChoiceList[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !opensChoice(line, tables, dictionary)) continue;
    const marked = markedItems(document, lines, index);
    const items = marked.length > 1 ? marked : itemsAfter(document, lines, index, dictionary);
    if (items.length < 2) continue;
    lists.push({ opening: index, items });
    index = items.at(-1) ?? index;
  }
  return lists;
}

/** What no requirement row is made of. */
const UNSCORED: ReadonlySet<string> = new Set(['soft', 'spoken', 'certification']);

const isTechnology = (skill: SkillId, dictionary: Dictionary): boolean =>
  TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'tool');

/** The line ends in "one of (the following kinds):". */
function opensChoice({ tokens, mentions }: MentionLine, tables: AskTables, dictionary: Dictionary): boolean {
  const match = findPhrases(tables.oneOf, tokens, 0, tokens.length).at(-1);
  if (!match) return false;
  const rest = tokens.slice(match.to);
  const ends = rest.at(-1)?.form === ':' || rest.length === 0;
  if (!ends || rest.filter((token) => token.word).length > KIND_WORDS) return false;
  return !mentions.some(({ mention, tokens: { from } }) => from >= match.to && isTechnology(mention.skill, dictionary));
}

const roleOf = (document: Document, line: MentionLine) => document.lines[line.line]?.role;

const indentOf = (document: Document, line: MentionLine): number =>
  line.start - (document.text.lastIndexOf('\n', line.start - 1) + 1);

/** Share of an unmarked line that names must cover to be an item. */
const ITEM_COVERAGE = 0.6;

/** A bullet, or under an opening that is none a line of little but names. */
const isItem = (document: Document, line: MentionLine, opening: MentionLine): boolean =>
  roleOf(document, line) === 'bullet' ||
  (roleOf(document, opening) !== 'bullet' && opening.tokens.at(-1)?.form === ':' && line.coverage >= ITEM_COVERAGE);

/** Items with a mark of their own, whatever they name. */
function markedItems(document: Document, lines: readonly MentionLine[], opening: number): number[] {
  const head = lines[opening];
  const first = lines[opening + 1];
  if (!head || !first) return [];
  const mark = markOf(document, first);
  const outer = markOf(document, head);
  if (mark === NO_MARK || mark === outer || (mark === BULLET_MARK && outer === NO_MARK)) return [];
  const end = lines.findIndex(
    (line, index) => index > opening && (line.section !== head.section || markOf(document, line) !== mark),
  );
  return lines.slice(opening + 1, end === -1 ? lines.length : end).map((_, at) => opening + 1 + at);
}

function itemsAfter(
  document: Document,
  lines: readonly MentionLine[],
  opening: number,
  dictionary: Dictionary,
): number[] {
  const head = lines[opening];
  const first = lines[opening + 1];
  if (!head || !first || !isItem(document, first, head)) return [];
  const isNested = indentOf(document, first) > indentOf(document, head);
  const flat = roleOf(document, head) === 'bullet' && !isNested;
  const items: number[] = [];
  for (let index = opening + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.section !== head.section || !isItem(document, line, head)) break;
    if (indentOf(document, line) < indentOf(document, first)) break;
    const skill = firstSkill(line, dictionary);
    const model = firstSkill(first, dictionary);
    if (!skill || !model) break;
    if (flat && index > opening + 1 && !areSubstitutes(model, skill, dictionary)) break;
    items.push(index);
  }
  return items;
}

const firstSkill = (line: MentionLine, dictionary: Dictionary): SkillId | null =>
  line.mentions.find(
    ({ mention }) => mention.held === 'yes' && !UNSCORED.has(dictionary.skills.get(mention.skill)?.kind ?? 'tool'),
  )?.mention.skill ?? null;

/** The one ask that the items' own asks make together. `opening` is what the opening line says of all of them. */
export function joinChoices(
  items: readonly Draft[],
  opening: { readonly openTo: SkillId | null; readonly strength: Strength | null; readonly minYears: number | null },
  document: Document,
): Draft[] {
  const scored = items.filter((item) => !item.soft);
  const [first] = scored;
  const last = scored.at(-1);
  if (!first || !last) return [...items];
  const start = first.start;
  const { withinYears: _, ...rest } = first;
  const end = Math.max(...scored.map((item) => item.end));
  return [
    {
      ...rest,
      anyOf: [...new Set(scored.flatMap((item) => item.anyOf))],
      openTo: opening.openTo,
      strength: opening.strength ?? first.strength,
      minYears: opening.minYears ?? first.minYears,
      ...windowOf(scored),
      start,
      end,
      text: document.text.slice(start, end),
    },
    ...items.filter((item) => item.soft),
  ];
}
