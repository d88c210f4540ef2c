/**
 * One sentence's mentions in, groups of alternatives out. Observations: "Python, Java or Go" is one ask; "A, B and C"
 * are three; "one of the following: A, B, C" and "e.g. A, B" are one; "React/Vue" is one where either serves, "HTML/CSS"
 * two; "MySQL or other relational database" is open to its kind. A mix of "and" and "or" that could be read two ways is
 * not guessed at.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { LineMention } from '../mentions/mentions.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';
import { type Link, readLink } from './links.ts';
import { endsOpen, hasExamples, hasOneOf } from './list-cues.ts';
import { areMostlySubstitutes, areSubstitutes, belongsTo, commonCategory } from './substitutes.ts';

export interface Group extends TokenRange {
  readonly skills: readonly SkillId[];
  readonly items: readonly LineMention[];
  readonly openTo: SkillId | null;
  /** Groups of one list share it: what is said after the list is said of all. */
  readonly chain: number;
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** "and" and "or" mixed so that it can be read two ways. */
  readonly unclear: boolean;
}

interface Draft {
  items: LineMention[];
  openTo: SkillId | null;
}

export function groupMentions(
  tokens: readonly Token[],
  sentence: TokenRange,
  mentions: readonly LineMention[],
  tables: AskTables,
  dictionary: Dictionary,
): Grouping {
  const groups: Group[] = [];
  let unclear = false;
  let chainStart = 0;
  let chain = 0;
  const links: Link[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const here = mentions[index] as LineMention;
    const next = mentions[index + 1];
    const link = next ? readLink(tokens, here.tokens.to, next.tokens.from, tables) : null;
    if (link && link.kind !== 'break') {
      links.push(link);
      continue;
    }
    const items = mentions.slice(chainStart, index + 1);
    const result = splitChain(tokens, sentence, items, links.splice(0), tables, dictionary);
    unclear ||= result.unclear;
    for (const draft of result.drafts) {
      const first = draft.items[0];
      const last = draft.items.at(-1);
      if (!first || !last) continue;
      groups.push({
        skills: [...new Set(draft.items.map((item) => item.mention.skill))],
        items: draft.items,
        openTo: draft.openTo,
        from: first.tokens.from,
        to: last.tokens.to,
        chain,
      });
    }
    chainStart = index + 1;
    chain += 1;
  }
  return { groups, unclear };
}

function splitChain(
  tokens: readonly Token[],
  sentence: TokenRange,
  items: readonly LineMention[],
  links: readonly Link[],
  tables: AskTables,
  dictionary: Dictionary,
): { drafts: Draft[]; unclear: boolean } {
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return { drafts: [], unclear: false };
  const oneOf = hasOneOf(tokens, sentence.from, first.tokens.from, tables);
  const category = takeCategory(items, links, oneOf, dictionary);
  const rest = items.slice(category.taken);
  const inner = links.slice(category.taken);
  const areExamples =
    !inner.some((link) => link.kind === 'and') ||
    areMostlySubstitutes(
      rest.map((item) => item.mention.skill),
      dictionary,
    );
  const opensWith = endsOpen(tokens, last.tokens.to, sentence.to, tables);
  if (rest.length > 1 && (oneOf || (category.listed && areExamples))) {
    const openTo =
      category.skill ??
      (opensWith
        ? commonCategory(
            rest.map((item) => item.mention.skill),
            dictionary,
          )
        : null);
    const end = oneOf ? endOfChoice(inner) : rest.length;
    const choice = { items: rest.slice(0, end), openTo };
    const after = splitByJoins(rest.slice(end), inner.slice(end), dictionary);
    return { drafts: [choice, ...after.drafts], unclear: after.unclear };
  }
  const examples =
    links.findIndex((link) => link.examples) === -1 && hasExamples(tokens, sentence.from, first.tokens.from, tables);
  if (examples && rest.length > 1 && areExamples) {
    return {
      drafts: [
        {
          items: [...rest],
          openTo: commonCategory(
            rest.map((item) => item.mention.skill),
            dictionary,
          ),
        },
      ],
      unclear: false,
    };
  }
  const { drafts, unclear } = splitByJoins(rest, inner, dictionary);
  if (opensWith === 'or') joinTail(drafts, inner, dictionary);
  const lastDraft = drafts.at(-1);
  if (opensWith && lastDraft && lastDraft.openTo === null) {
    lastDraft.openTo = commonCategory(
      lastDraft.items.map((item) => item.mention.skill),
      dictionary,
    );
  }
  if (category.taken > 0 && drafts.length > 0 && !category.listed && !category.label)
    drafts.unshift({ items: items.slice(0, category.taken), openTo: null });
  return { drafts, unclear };
}

/** "One of A, B or C, and D": the choice ends with what "or" joins; without an "or" it is the whole list. */
function endOfChoice(links: readonly Link[]): number {
  const lastOr = links.findLastIndex((link) => link.kind === 'or');
  const and = links.findIndex((link, index) => index > lastOr && link.kind === 'and');
  return lastOr === -1 || and === -1 ? links.length + 1 : and + 1;
}

/** "relational databases such as A, B": the category is no ask of its own, it says what the list is open to. */
function takeCategory(
  items: readonly LineMention[],
  links: readonly Link[],
  oneOf: boolean,
  dictionary: Dictionary,
): { taken: number; skill: SkillId | null; listed: boolean; label: boolean } {
  const [head, second] = items;
  const link = links[0];
  const none = { taken: 0, skill: null, listed: false, label: false };
  if (!head || !second || !link || !(link.examples || link.opensBracket || link.colon)) return none;
  const others = items.slice(1).map((item) => item.mention.skill);
  const isIdea = !TECHNOLOGY_KINDS.has(dictionary.skills.get(head.mention.skill)?.kind ?? 'tool');
  if (!isIdea) return none;
  if (others.some((skill) => belongsTo(skill, head.mention.skill, dictionary))) {
    // "Databases: MySQL, Redis" has a label before its list; a bare bracket is a closed list, "such as" an open one.
    if (link.colon && !oneOf) return { ...none, taken: 1, label: true };
    return { taken: 1, skill: link.examples || oneOf ? head.mention.skill : null, listed: true, label: false };
  }
  if (link.colon && !oneOf) return none;
  // What stands right before "such as" names the kind of thing, whether or not the dictionary has it as a category.
  return link.examples ? { taken: 1, skill: commonCategory(others, dictionary), listed: true, label: false } : none;
}

function splitByJoins(
  items: readonly LineMention[],
  links: readonly Link[],
  dictionary: Dictionary,
): { drafts: Draft[]; unclear: boolean } {
  const drafts: Draft[] = [];
  let unclear = false;
  let run: LineMention[] = [];
  let runLinks: Link[] = [];
  const closeRun = (): void => {
    drafts.push(...splitRun(run, runLinks, dictionary));
    run = [];
    runLinks = [];
  };
  items.forEach((item, index) => {
    run.push(item);
    const link = links[index];
    if (!link) return;
    if (link.open && items[index + 1]) {
      runLinks.push(link);
      return;
    }
    if (link.kind === 'and') {
      // "A and B or C": fine where B and C are of a kind and A is not, else it could be read two ways.
      const before = links[index - 1];
      const after = links[index + 1];
      const left = items[index - 1]?.mention.skill;
      const right = items[index + 2]?.mention.skill;
      const next = items[index + 1]?.mention.skill ?? '';
      const tight = !link.loose;
      if (
        tight &&
        after?.kind === 'or' &&
        !after.open &&
        right &&
        !(areSubstitutes(next, right, dictionary) && !areSubstitutes(item.mention.skill, next, dictionary))
      )
        unclear = true;
      if (
        tight &&
        before?.kind === 'or' &&
        !before.open &&
        left &&
        !(areSubstitutes(left, item.mention.skill, dictionary) && !areSubstitutes(item.mention.skill, next, dictionary))
      )
        unclear = true;
      closeRun();
      return;
    }
    runLinks.push(link);
  });
  closeRun();
  return { drafts, unclear };
}

/** A stretch without "and": commas lead up to an "or" and belong to it; after it they separate again. */
function splitRun(items: readonly LineMention[], links: readonly Link[], dictionary: Dictionary): Draft[] {
  const drafts: Draft[] = [];
  let start = 0;
  while (start < items.length) {
    let lastOr = -1;
    for (let at = start; at < links.length; at += 1) {
      const link = links[at] as Link;
      if (link.kind === 'or') lastOr = at;
      else if (lastOr !== -1) break;
    }
    if (lastOr === -1) {
      drafts.push(...splitSlashes(items.slice(start), links.slice(start), dictionary));
      break;
    }
    // "Cloud services (AWS or Azure)", "SQL, with PostgreSQL or another ...": a list of its own begins.
    const bracket = links.findLastIndex(
      (link, at) => at >= start && at < lastOr && link.kind === 'comma' && (link.opensBracket || link.fillers > 0),
    );
    if (bracket !== -1)
      drafts.push(...splitSlashes(items.slice(start, bracket + 1), links.slice(start, bracket), dictionary));
    start = Math.max(start, bracket + 1);
    // "Vue (or React/Angular)": what a slash joins to the last item goes with it.
    const open = links[lastOr]?.open ?? false;
    while (!open && links[lastOr + 1]?.kind === 'slash' && areAlike(items[lastOr + 1], items[lastOr + 2], dictionary))
      lastOr += 1;
    const members = items.slice(start, lastOr + 2);
    const category = links[lastOr]?.open ? (items[lastOr + 1]?.mention.skill ?? null) : null;
    const isCategory =
      category !== null &&
      (dictionary.relations.members(category).length > 0 ||
        members.slice(0, -1).some((item) => belongsTo(item.mention.skill, category, dictionary)));
    if (isCategory) drafts.push({ items: members.slice(0, -1), openTo: category });
    else drafts.push({ items: members, openTo: null });
    start = lastOr + 2;
  }
  return drafts;
}

const areAlike = (a: LineMention | undefined, b: LineMention | undefined, dictionary: Dictionary): boolean =>
  a !== undefined && b !== undefined && areSubstitutes(a.mention.skill, b.mention.skill, dictionary);

/** "AWS/GCP/Azure" is one ask, "HTML/CSS" two; commas separate. */
function splitSlashes(items: readonly LineMention[], links: readonly Link[], dictionary: Dictionary): Draft[] {
  const drafts: Draft[] = [];
  items.forEach((item, index) => {
    const link = links[index - 1];
    const current = drafts.at(-1);
    const before = items[index - 1];
    if (current && link?.kind === 'slash' && areAlike(before, item, dictionary)) current.items.push(item);
    else drafts.push({ items: [item], openTo: null });
  });
  return drafts;
}

/** "Kafka, RabbitMQ or similar": commas that lead up to it join what could stand for each other. */
function joinTail(drafts: Draft[], links: readonly Link[], dictionary: Dictionary): void {
  for (;;) {
    const last = drafts.at(-1);
    const before = drafts.at(-2);
    if (!last || !before) return;
    const place = drafts.slice(0, -1).reduce((sum, draft) => sum + draft.items.length, 0);
    const link = links[place - 1];
    const joins = before.items.every((a) =>
      last.items.every((b) => areSubstitutes(a.mention.skill, b.mention.skill, dictionary)),
    );
    if (link?.kind !== 'comma' || !joins) return;
    drafts.splice(-2, 2, { items: [...before.items, ...last.items], openTo: last.openTo });
  }
}
