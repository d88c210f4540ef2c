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
import { readBrackets } from './brackets.ts';
import { dropDetails } from './details.ts';
import { type Link, readLink } from './links.ts';
import {
  endsOpen,
  endsUnknown,
  hasExamples,
  hasOneOf,
  isAnyOf,
  isChoiceBefore,
  isOfKind,
  isOneOfKind,
  isOpenBracket,
} from './list-cues.ts';
import { joinSentenceChoices } from './sentence-choices.ts';
import { type Draft, joinTail, joinUnlike, splitByJoins } from './split-joins.ts';
import { areMostlySubstitutes, belongsTo, commonCategory, isOneOf, sharedCategory } from './substitutes.ts';

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

export function groupMentions(
  tokens: readonly Token[],
  sentence: TokenRange,
  all: readonly LineMention[],
  tables: AskTables,
  dictionary: Dictionary,
): Grouping {
  const { mentions, starts } = readBrackets(tokens, sentence, all, tables, dictionary);
  const groups: Group[] = [];
  let unclear = false;
  let chainStart = 0;
  let chain = 0;
  const links: Link[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const here = mentions[index] as LineMention;
    const next = mentions[index + 1];
    const link = next ? readLink(tokens, here.tokens.to, next.tokens.from, tables) : null;
    if (next && link && link.kind !== 'break' && !starts.has(next)) {
      links.push(link);
      continue;
    }
    const { items, links: joins } = dropDetails(
      { items: mentions.slice(chainStart, index + 1), links: links.splice(0) },
      dictionary,
    );
    const end = next?.tokens.from ?? sentence.to;
    const result = splitChain(tokens, { from: sentence.from, to: end }, items, joins, tables, dictionary);
    unclear ||= result.unclear;
    for (const draft of result.drafts.map((one) => openToOwnKind(one, dictionary))) {
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
  const joined = joinSentenceChoices(groups, tokens, sentence, tables);
  return { groups: joined ?? groups, unclear: unclear || joined === null };
}

/** "Java or experience with other server-side languages": the kind among the alternatives is what the rest are open to. */
function openToOwnKind(draft: Draft, dictionary: Dictionary): Draft {
  if (draft.items.length < 2 || draft.openTo !== null) return draft;
  const kind = draft.items.findLast(({ mention }) =>
    draft.items.some((item) => isOneOf(item.mention.skill, mention.skill, dictionary)),
  );
  if (!kind) return draft;
  return { items: draft.items.filter((item) => item !== kind), openTo: kind.mention.skill };
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
  const oneOf =
    hasOneOf(tokens, sentence.from, first.tokens.from, tables) ||
    isOneOfKind(tokens, sentence.from, first.tokens.from, tables) ||
    isChoiceBefore(tokens, last.tokens.to, sentence.to, tables);
  const category = takeCategory(
    items,
    links,
    oneOf || isAnyOf(tokens, sentence.from, first.tokens.from, tables),
    dictionary,
  );
  const rest = items.slice(category.taken);
  const inner = links.slice(category.taken);
  // "One of the following databases: A, B or C" is a closed list, whatever its kind is called.
  const isClosed = links[0]?.colon === true && hasOneOf(tokens, sentence.from, first.tokens.from, tables);
  const kind = isClosed ? null : category.skill;
  const isOfThem = ({ mention }: LineMention): boolean => kind !== null && isOneOf(mention.skill, kind, dictionary);
  const areExamples =
    !inner.some((link) => link.kind === 'and') ||
    // "Programming languages such as C#, HTML5, Java and PHP": most are of the kind they are said to be.
    rest.filter(isOfThem).length * 2 > rest.length ||
    areMostlySubstitutes(
      rest.map((item) => item.mention.skill),
      dictionary,
    );
  // "As a Java developer or similar": a similar job is none of the kinds a skill is of.
  const opensWith = last.mention.rule === 'job-title' ? null : endsOpen(tokens, last.tokens.to, sentence.to, tables);
  // "A relational database such as PostgreSQL": one example of a kind does not ask for itself either.
  const isExample = kind !== null && kind === first.mention.skill;
  if ((rest.length > 1 || isExample) && (oneOf || (category.listed && areExamples))) {
    const openTo =
      kind ??
      (opensWith || hasExamples(tokens, sentence.from, first.tokens.from, tables)
        ? sharedCategory(
            rest.map((item) => item.mention.skill),
            dictionary,
          )
        : null);
    const end = endOfChoice(inner);
    const { known, strangers } = partStrangers(
      rest.slice(0, end),
      inner.slice(0, end - 1),
      openTo,
      kind !== null,
      dictionary,
    );
    const after = splitByJoins(rest.slice(end), inner.slice(end), dictionary);
    return { drafts: [{ items: known, openTo }, ...alone(strangers), ...after.drafts], unclear: after.unclear };
  }
  const examples =
    links.findIndex((link) => link.examples) === -1 &&
    (hasExamples(tokens, sentence.from, first.tokens.from, tables) ||
      (opensWith !== null && isOpenBracket(tokens, sentence.from, first.tokens.from, tables)));
  if (examples && rest.length > 1 && areExamples) {
    // "A tool like Ansible, Chef or Puppet, and Python": the examples end with what "or" joins.
    const end = endOfChoice(inner);
    const named = rest.slice(0, end);
    const openTo = sharedCategory(
      named.map((item) => item.mention.skill),
      dictionary,
    );
    const after = splitByJoins(rest.slice(end), inner.slice(end), dictionary);
    const { known, strangers } = partStrangers(named, inner.slice(0, end - 1), openTo, false, dictionary);
    return { drafts: [{ items: known, openTo }, ...alone(strangers), ...after.drafts], unclear: after.unclear };
  }
  const { drafts, unclear } = splitByJoins(rest, inner, dictionary);
  // "JavaScript and libraries like jQuery": one example, and its like would do.
  const lastOne = drafts.at(-1);
  const [single, more] = lastOne?.items ?? [];
  const before = items.at(-2)?.tokens.to ?? sentence.from;
  if (lastOne && single && !more && isOfKind(tokens, before, single.tokens.from, tables))
    lastOne.openTo ??= commonCategory([single.mention.skill], dictionary);
  if (endsUnknown(tokens, last.tokens.to, sentence.to, tables)) joinUnlike(drafts, inner);
  else if (opensWith === 'or') joinTail(drafts, inner, dictionary);
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

/** "Software such as Photoshop, Premiere, and Final Cut Pro": what is of another kind is an ask of its own; where the posting
 * names the kind ("databases like MySQL, Redis, and Git"), only what "and" adds last. One the dictionary has under no kind
 * may well be of this one. */
function partStrangers(
  items: readonly LineMention[],
  links: readonly Link[],
  kind: SkillId | null,
  isNamed: boolean,
  dictionary: Dictionary,
): { readonly known: LineMention[]; readonly strangers: LineMention[] } {
  const isStranger = ({ mention: { skill } }: LineMention, index: number): boolean =>
    kind !== null &&
    (!isNamed || index === items.length - 1) &&
    (dictionary.skills.get(skill)?.is ?? []).length > 0 &&
    !isOneOf(skill, kind, dictionary) &&
    !belongsTo(skill, kind, dictionary);
  const isList =
    items.length > 2 && links.some((link) => link.kind === 'and') && links.every(({ kind: join }) => join !== 'or');
  const known = items.filter((item, index) => !isList || !isStranger(item, index));
  return known.length > 1
    ? { known, strangers: items.filter((item) => !known.includes(item)) }
    : { known: [...items], strangers: [] };
}

const alone = (items: readonly LineMention[]): Draft[] => items.map((item) => ({ items: [item], openTo: null }));

/** "One of A, B or C, and D": the choice ends with what "or" joins; without an "or" it is the whole list. A bracket that
 * closes ends it too ("Cloud (AWS, Azure or GCP) and Docker"). */
function endOfChoice(links: readonly Link[]): number {
  const closing = links.findIndex((link) => link.closesBracket && !link.opensBracket);
  if (closing !== -1) return closing + 1;
  const lastOr = links.findLastIndex((link) => link.kind === 'or');
  // "One of A, B or C, D": behind the "or" a comma parts as an "and" does.
  const and = links.findIndex(
    (link, index) => index > lastOr && (link.kind === 'and' || (link.kind === 'comma' && !link.opensBracket)),
  );
  if (lastOr !== -1) return and === -1 ? links.length + 1 : and + 1;
  // "A and B, and C": the second "and" goes on with something else.
  const ands = links.flatMap(({ kind }, index) => (kind === 'and' ? [index] : []));
  return ands[1] === undefined ? links.length + 1 : ands[1] + 1;
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
    // "Taxes (VAT, income, corporate)" spells out the work, all of it; "databases (MySQL, Redis)" says what may serve.
    const isWork = others.every((skill) => !TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'tool'));
    const spellsOut = link.opensBracket && !link.examples && isWork && !links.some(({ kind }) => kind === 'or');
    if ((link.colon || spellsOut) && !oneOf) return { ...none, taken: 1, label: true };
    return {
      taken: 1,
      skill: link.examples || (oneOf && !link.opensBracket) ? head.mention.skill : null,
      listed: true,
      label: false,
    };
  }
  if (link.colon && !oneOf) return none;
  // "API design (e.g. GraphQL or REST)": the work and what shows it, any of which would do.
  if (link.examples && link.opensBracket && link.fillers === 0) return { ...none, listed: true };
  // What stands right before "such as" names the kind of thing, whether or not the dictionary has it as a category.
  return link.examples ? { taken: 1, skill: sharedCategory(others, dictionary), listed: true, label: false } : none;
}
