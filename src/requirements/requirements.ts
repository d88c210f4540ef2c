/**
 * A posting's mentions in, what it asks out: groups of alternatives with strength and years, conditions, and the lines
 * from which nothing could be told. Observations: a posting is mostly not requirements. Company text asks nothing, a
 * duty asks less than a requirements line, benefits promise; where there is no requirements heading, the whole text asks.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { LineMention, MentionLine } from '../mentions/mentions.ts';
import { sectionKindOf, type TokenRange } from '../mentions/reading.ts';
import type { Section } from '../sections/section.ts';
import { askTablesOf } from './ask-tables.ts';
import { asksYears, attachYears, type GroupYears } from './attach-years.ts';
import { findBranches, isWeighty } from './branches.ts';
import { type ChoiceList, findChoiceLists, joinChoices } from './choice-lists.ts';
import { findConditions, withFigure } from './conditions.ts';
import { isIntroduction, waive } from './coverage.ts';
import { type Group, groupMentions } from './groups.ts';
import { mergeRequirements } from './merge.ts';
import { readOpenings } from './openings.ts';
import { findPaperItems, namesPaper } from './papers.ts';
import type { Condition, NotUnderstood, Requirement, RequirementBasis, Requirements, Strength } from './requirement.ts';
import { closingStrength, judgeStrengths } from './strength.ts';
import { dropTitleIdeas } from './title-ideas.ts';
import { findYears } from './years.ts';
import { asksSomething, headingStrength, isHabit, type Reading, speaksOfCompany, type Zone, zoneOf } from './zones.ts';

interface LineOutcome {
  readonly requirements: readonly Omit<Requirement, 'id'>[];
  readonly conditions: readonly Condition[];
  readonly unclear: readonly NotUnderstood[];
  /** What its last words say of a list that follows. */
  readonly strength: Strength | null;
}

const NOTHING: LineOutcome = { requirements: [], conditions: [], unclear: [], strength: null };

/** Reads one sentence: groups, their strength and years, and the conditions beside them. */
function readSentence(
  line: MentionLine,
  sentence: TokenRange,
  zone: Zone,
  opening: Strength | null,
  reading: Reading,
): LineOutcome {
  const { document, dictionary, tables } = reading;
  const inside = line.mentions.filter(
    ({ tokens, mention }) => mention.held === 'yes' && sentence.from <= tokens.from && tokens.to <= sentence.to,
  );
  const kindOf = (item: LineMention) => dictionary.skills.get(item.mention.skill)?.kind;
  const asked = inside.filter((item) => kindOf(item) !== 'spoken' && kindOf(item) !== 'certification');
  // Of "Linux administration" and the Linux in it, the technology is what is asked.
  const skills = asked.filter(
    (item) => kindOf(item) !== 'soft' && !asked.some((other) => holds(item.tokens, other.tokens)),
  );
  const { groups: scoredGroups, unclear } = groupMentions(line.tokens, sentence, skills, tables, dictionary);
  // A soft skill is never an alternative to one that is scored ("Docker or willingness to learn").
  const groups = [...scoredGroups, ...asked.filter((item) => kindOf(item) === 'soft').map(toSoftGroup)].sort(
    (a, b) => a.from - b.from,
  );
  const start = line.tokens[sentence.from]?.start ?? line.start;
  const end = line.tokens[sentence.to - 1]?.end ?? line.end;
  if (unclear) return { ...NOTHING, unclear: [{ start, end, text: document.text.slice(start, end) }] };
  if (isHabit(line, sentence, tables)) {
    const habit = { kind: 'soft', start, end, text: document.text.slice(start, end), strength: 'must' } as const;
    return { ...NOTHING, conditions: zone === 'ask' ? [habit] : [] };
  }
  const strengths = judgeStrengths(line.tokens, sentence, groups, tables);
  const cueless = closingStrength(line.tokens, sentence, tables);
  const asks = asksSomething(line, sentence, tables);
  const byHeading = opening ?? (zone === 'intro' && asks ? 'must' : headingStrength(line, zone, reading));
  const years = attachYears(line.tokens, groups, findYears(line.tokens, sentence, tables), strengths, tables);
  const isAskedFor = zone !== 'intro' || asks || strengths.some((strength) => strength !== null);
  const isCompany =
    zone === 'ask' &&
    speaksOfCompany(line, sentence, tables) &&
    sectionKindOf(line) !== 'must' &&
    sectionKindOf(line) !== 'nice' &&
    strengths.every((strength) => strength === null);
  if (zone === 'none' || !isAskedFor || isCompany) return NOTHING;
  const named = groups.map((group) => namesPaper(line, sentence, group, tables, dictionary));
  const scored = groups.some((group, index) => !isSoft(group, dictionary) && !named[index]);
  // "Data analyses necessary for ..." among the duties says what the work is for.
  const isTold = zone === 'duty' && !asks;
  // Under "The role", "the successful candidate will be proficient in CSS" describes who is sought, no day's work.
  const basis = zone === 'title' ? 'title' : zone === 'duty' || (zone === 'intro' && !asks) ? 'duty' : 'requirement';
  const said = (at: number): Strength | null => (isTold && strengths[at] === 'must' ? null : (strengths[at] ?? null));
  const requirements = groups.flatMap((group, index) =>
    // What stands under "Working conditions" or a list of papers is no skill to be scored.
    named[index] || zone === 'condition'
      ? []
      : toRequirement(
          group,
          said(index) ?? (zone === 'intro' && asksYears(years.groups[index]) ? 'must' : byHeading),
          years.groups[index] ?? { minYears: null, anyOfYears: null },
          basis,
          document,
          dictionary,
        ),
  );
  const conditions =
    zone === 'ask' || zone === 'condition'
      ? findConditions(
          document.text,
          {
            line,
            sentence,
            mentions: inside,
            looseYears: years.loose,
            strength: cueless ?? byHeading,
            hasSkills: scored,
          },
          tables,
          dictionary,
        )
      : [];
  return { requirements, conditions, unclear: [], strength: cueless };
}

const toSoftGroup = (item: LineMention, index: number): Group => ({
  skills: [item.mention.skill],
  items: [item],
  openTo: null,
  from: item.tokens.from,
  to: item.tokens.to,
  chain: -1 - index,
});

/** One range holds the other and more. */
const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;

const isSoft = (group: { readonly skills: readonly SkillId[] }, dictionary: Dictionary): boolean =>
  group.skills.every((skill) => dictionary.skills.get(skill)?.kind === 'soft');

function toRequirement(
  group: Group,
  strength: Strength,
  years: GroupYears,
  basis: RequirementBasis,
  document: Document,
  dictionary: Dictionary,
): Omit<Requirement, 'id'> {
  const start = Math.min(...group.items.map((item) => item.mention.start));
  const end = Math.max(...group.items.map((item) => item.mention.end));
  return {
    anyOf: group.skills,
    openTo: group.openTo ?? ownCategory(group, dictionary),
    strength,
    minYears: years.minYears,
    ...(years.anyOfYears ? { anyOfYears: years.anyOfYears } : {}),
    basis,
    start,
    end,
    text: document.text.slice(start, end),
    also: [],
    soft: isSoft(group, dictionary),
  };
}

/** "Relational databases", asked by that name, is met by any of them. */
function ownCategory({ skills }: Group, dictionary: Dictionary): SkillId | null {
  const [skill] = skills;
  if (skills.length !== 1 || skill === undefined || TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'tool'))
    return null;
  return dictionary.relations.members(skill).length > 0 ? skill : null;
}

interface LineReading {
  readonly line: MentionLine;
  readonly zone: Zone;
  readonly outcomes: readonly LineOutcome[];
  readonly drafts: readonly Omit<Requirement, 'id'>[];
}

/** "One of these databases:" and its bullets become one ask, which stands with the first bullet; the category named in
 * the opening says what else serves. Leaves: line index -> what that line asks instead. */
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
  const joined = joinChoices(
    items.flatMap(({ drafts }) => drafts),
    {
      openTo: category?.openTo ?? null,
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

const paperOutcome = ({ start, end }: MentionLine, { text }: Document): LineOutcome => ({
  ...NOTHING,
  conditions: [{ kind: 'certificate', strength: 'must', start, end, text: text.slice(start, end) }],
});

const toBranchLine = ({ line, zone, outcomes, drafts }: LineReading) => ({
  line,
  drafts,
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
  const openings = readOpenings(document, lines, reading.tables);
  const papers = findPaperItems(document, lines, reading.tables);
  const all = lines.map((line, index): LineReading => {
    const zone = zoneOf(line, lines, reading);
    if (papers.has(index) && zone === 'ask')
      return { line, zone, outcomes: [paperOutcome(line, document)], drafts: [] };
    const outcomes =
      zone === 'none' || zone === 'waived'
        ? []
        : line.sentences.map((sentence) => readSentence(line, sentence, zone, openings.get(index) ?? null, reading));
    return { line, zone, outcomes, drafts: outcomes.flatMap((outcome) => outcome.requirements) };
  });
  const read = dropTitleIdeas(all, document.text, dictionary);
  const lists = findChoiceLists(document, lines, reading.tables, dictionary);
  const instead = new Map(lists.flatMap((list) => joinList(list, read, document, dictionary)));
  const choices = new Set(lists.map(({ opening }) => opening));
  const untold = new Set<number>();
  for (const { lines: indices, joined, told } of findBranches(document, read.map(toBranchLine), reading.tables)) {
    if (indices.some((index) => instead.has(index))) continue;
    for (const [at, index] of indices.entries()) {
      instead.set(index, at === 0 ? joined : []);
      if (!told) untold.add(index);
    }
  }
  for (const [index, { line, zone, outcomes, drafts: own }] of read.entries()) {
    drafts.push(...(instead.get(index) ?? own));
    if (untold.has(index)) {
      const whole = { start: line.start, end: line.end, text: document.text.slice(line.start, line.end) };
      const weighty = outcomes.flatMap((outcome) => outcome.conditions).filter(isWeighty);
      const minYears = Math.max(0, ...own.map((draft) => draft.minYears ?? 0));
      // A branch of papers and years is for a person to check; the words that tie it to the next stand in the quote.
      const [first] = weighty;
      if (first) conditions.push({ ...first, ...whole });
      else if (minYears > 0) conditions.push({ kind: 'years', strength: 'must', minYears, ...whole });
      else notUnderstood.push(whole);
      if (first || minYears > 0) count.conditions += 1;
      continue;
    }
    conditions.push(...outcomes.flatMap((outcome) => outcome.conditions.map((one) => withFigure(one, document))));
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
    requirements: mergeRequirements(drafts, dictionary),
    conditions,
    notUnderstood,
    lines: { ...count, notUnderstood: notUnderstood.length },
  };
}
