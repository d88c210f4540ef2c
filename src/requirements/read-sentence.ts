/**
 * One sentence of a posting in, what it asks out: groups of alternatives with strength and years, and the conditions beside
 * them. The zone of its line says whether it asks at all, and as what.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { LineMention, MentionLine } from '../mentions/mentions.ts';
import { endsWithPhrase, findPhrases } from '../mentions/phrases.ts';
import { sectionKindOf, type TokenRange } from '../mentions/reading.ts';
import { asksYears, attachYears, type GroupYears } from './attach-years.ts';
import { findConditions } from './conditions.ts';
import { type Group, groupMentions } from './groups.ts';
import { namesPaper } from './papers.ts';
import type {
  Condition,
  ConditionKind,
  NotUnderstood,
  Requirement,
  RequirementBasis,
  Strength,
} from './requirement.ts';
import { closingStrength, judgeStrengths } from './strength.ts';
import { isOneOf } from './substitutes.ts';
import { attachWindows, findWindows } from './windows.ts';
import { findYears } from './years.ts';
import {
  asksSomething,
  dutyAsks,
  headingStrength,
  isHabit,
  isPurpose,
  isRequired,
  type Reading,
  speaksOfCompany,
  type Zone,
} from './zones.ts';

/** What one sentence, or one line, asks. */
export interface LineOutcome {
  readonly requirements: readonly Omit<Requirement, 'id'>[];
  /** What its papers are in ("an apprenticeship as a welder"), as it would be asked without them. */
  readonly papers: readonly Omit<Requirement, 'id'>[];
  readonly conditions: readonly Condition[];
  readonly unclear: readonly NotUnderstood[];
  /** What its last words say of a list that follows. */
  readonly strength: Strength | null;
}

export const NOTHING: LineOutcome = { requirements: [], papers: [], conditions: [], unclear: [], strength: null };

const ONLY_CONDITIONS: ReadonlySet<Zone> = new Set<Zone>(['condition', 'process']);

/** What the text on how to apply may ask: a licence, and a portfolio or a questionnaire to bring. */
const OF_THE_WAY: ReadonlySet<ConditionKind> = new Set<ConditionKind>(['licence', 'other']);

/** Reads one sentence: groups, their strength and years, and the conditions beside them. */
export function readSentence(
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
    (item) =>
      kindOf(item) !== 'soft' &&
      !asked.some((other) => holds(item.tokens, other.tokens) && !isOnlyWhere(item, other, dictionary)) &&
      !asked.some((other) => holds(other.tokens, item.tokens) && isOnlyWhere(other, item, dictionary)) &&
      !isPurpose(line, sentence, item, reading),
  );
  const grouping = groupMentions(line.tokens, sentence, skills, tables, dictionary);
  const { unclear } = grouping;
  const several = grouping.groups.filter((group) => asksSeveral(line, sentence, group, reading));
  const scoredGroups = grouping.groups.filter(
    (group, at) =>
      !several.includes(group) && !isRestOfKind(line, sentence, group, grouping.groups.slice(0, at), reading),
  );
  // A soft skill is never an alternative to one that is scored ("Docker or willingness to learn").
  const groups = [...scoredGroups, ...asked.filter((item) => kindOf(item) === 'soft').map(toSoftGroup)].sort(
    (a, b) => a.from - b.from,
  );
  const start = line.tokens[sentence.from]?.start ?? line.start;
  const end = line.tokens[sentence.to - 1]?.end ?? line.end;
  if (unclear) return { ...NOTHING, unclear: [{ start, end, text: document.text.slice(start, end) }] };
  if (zone === 'facts') {
    if (findPhrases(tables.eligible, line.tokens, sentence.from, sentence.to).length === 0) return NOTHING;
    return {
      ...NOTHING,
      conditions: [{ kind: 'other', start, end, text: document.text.slice(start, end), strength: 'must' }],
    };
  }
  if (isHabit(line, sentence, tables)) {
    const habit = { kind: 'soft', start, end, text: document.text.slice(start, end), strength: 'must' } as const;
    return { ...NOTHING, conditions: zone === 'ask' ? [habit] : [] };
  }
  const strengths = judgeStrengths(line.tokens, sentence, groups, tables);
  const cueless = closingStrength(line.tokens, sentence, tables);
  const asks = zone === 'duty' ? dutyAsks(line, sentence, tables) : asksSomething(line, sentence, tables);
  const byHeading = opening ?? (zone === 'intro' && asks ? 'must' : headingStrength(line, zone, reading));
  const windows = findWindows(line.tokens, sentence, tables);
  const expressions = findYears(line.tokens, sentence, tables).filter(
    ({ from, to }) => !windows.some((window) => window.from < to && from < window.to),
  );
  const years = attachYears(line.tokens, groups, expressions, strengths, tables);
  const isAskedFor = zone !== 'intro' || asks || strengths.some((strength) => strength !== null);
  // Among the demands "we use PostgreSQL" asks for it; "we release often through our pipelines" asks for nothing.
  const isListed = sectionKindOf(line) === 'must' || sectionKindOf(line) === 'nice';
  const namesTechnology = groups.some(({ skills: named }) =>
    named.some((skill) => TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'tool')),
  );
  // "You write clearly; we're remote": what is asked opens the sentence.
  const opensWithTrait = groups.some(({ from }) => from <= sentence.from + TRAIT_REACH);
  const isCompany =
    zone === 'ask' &&
    speaksOfCompany(line, sentence, tables) &&
    !(isListed && (namesTechnology || groups.length === 0 || opensWithTrait)) &&
    strengths.every((strength) => strength === null);
  if (zone === 'none' || !isAskedFor || isCompany) return NOTHING;
  // "A valid driver's license is required" stands among the notes on how to apply.
  const isWished = (at: number): boolean =>
    zone === 'process' && (opening === 'nice' || (asks && strengths[at] === 'nice'));
  if (zone === 'process' && !isRequired(line, sentence, tables) && !groups.some((_, at) => isWished(at)))
    return NOTHING;
  const isInstead = findPhrases(tables.instead, line.tokens, sentence.from, sentence.to).length > 0;
  const named = groups.map((group) => namesPaper(line, sentence, group, tables, dictionary));
  const scored = groups.some((group, index) => !isSoft(group, dictionary) && !named[index]);
  // "Data analyses necessary for ..." among the duties says what the work is for.
  const isTold = zone === 'duty' && !asks;
  // Under "The role", "the successful candidate will be proficient in CSS" describes who is sought, no day's work.
  const basis = zone === 'title' ? 'title' : zone === 'duty' || (zone === 'intro' && !asks) ? 'duty' : 'requirement';
  const within =
    basis === 'requirement' && !speaksOfCompany(line, sentence, tables)
      ? attachWindows(line.tokens, sentence, groups, windows, strengths, tables)
      : [];
  const said = (at: number): Strength | null => (isTold && strengths[at] === 'must' ? null : (strengths[at] ?? null));
  const drafts = groups.map((group, index) =>
    toRequirement(
      group,
      said(index) ?? (zone === 'intro' && asksYears(years.groups[index]) ? 'must' : byHeading),
      years.groups[index] ?? { minYears: null, anyOfYears: null },
      within[index] ?? null,
      basis,
      document,
      dictionary,
    ),
  );
  // What stands under "Working conditions" or a list of papers is no skill to be scored.
  const asksSkills = !ONLY_CONDITIONS.has(zone) && !isInstead;
  // "Knowledge of iManage is desired" may stand among the notes, too.
  const requirements = drafts.filter((_, index) => (asksSkills || isWished(index)) && !named[index]);
  const papers = drafts.filter((_, index) => asksSkills && named[index]);
  const conditions =
    zone === 'ask' || ONLY_CONDITIONS.has(zone)
      ? findConditions(
          document.text,
          {
            line,
            sentence,
            mentions: inside,
            looseYears: years.loose,
            strength: cueless ?? byHeading,
            hasSkills: scored && zone !== 'process',
          },
          tables,
          dictionary,
        ).filter(({ kind }) => zone !== 'process' || OF_THE_WAY.has(kind))
      : [];
  // "Several programming languages": no skill to score, for one of them does not meet it and how many would nobody says;
  // what the resume names of the kind is set beside it.
  if (several.length > 0 && asksSkills) {
    const skills = several.flatMap((group) => group.skills);
    conditions.push({ kind: 'other', start, end, text: document.text.slice(start, end), strength: byHeading, skills });
  }
  // "Two semesters of it may be substituted for one year": understood, and nobody must have them.
  if (isInstead && conditions.length === 0 && zone === 'ask')
    conditions.push({ kind: 'other', start, end, text: document.text.slice(start, end), strength: 'must' });
  // "You have done some welding. You know SQL": of a line with several sentences, none that asks may vanish.
  const isLost =
    zone === 'ask' &&
    line.sentences.length > 1 &&
    asks &&
    requirements.length + papers.length + conditions.length === 0 &&
    inside.length === 0 &&
    findPhrases(tables.denials, line.tokens, sentence.from, sentence.to).length === 0 &&
    !line.mentions.some(
      ({ tokens, mention }) => mention.held !== 'yes' && sentence.from <= tokens.from && tokens.to <= sentence.to,
    );
  const lost = isLost ? [{ start, end, text: document.text.slice(start, end) }] : [];
  return { requirements, papers, conditions, unclear: lost, strength: cueless };
}

const toSoftGroup = (item: LineMention, index: number): Group => ({
  skills: [item.mention.skill],
  items: [item],
  openTo: null,
  from: item.tokens.from,
  to: item.tokens.to,
  chain: -1 - index,
});

/** Tokens in which a sentence names what it asks before it speaks of the employer. */
const TRAIT_REACH = 2;

/** "Experience with multiple programming languages": more than one of a kind. */
const asksSeveral = (
  { tokens }: MentionLine,
  sentence: TokenRange,
  group: Group,
  { tables, dictionary }: Reading,
): boolean =>
  group.openTo === null &&
  ownCategory(group, dictionary) !== null &&
  endsWithPhrase(tables.several, tokens, sentence.from, group.from);

/** Words between "and other" and the kind of thing ("and other modern version control systems"). */
const OTHERS_REACH = 1;

/** "Git and other version control systems": whoever knows Git has met one ask, not two. */
function isRestOfKind(
  { tokens }: MentionLine,
  sentence: TokenRange,
  group: Group,
  before: readonly Group[],
  { tables, dictionary }: Reading,
): boolean {
  const kind = ownCategory(group, dictionary);
  const previous = before.at(-1);
  if (kind === null || !previous || group.openTo !== null) return false;
  const isNamed = before.some(
    ({ skills, chain }) =>
      chain >= previous.chain && skills.some((skill) => skill !== kind && isOneOf(skill, kind, dictionary)),
  );
  return (
    isNamed &&
    [0, OTHERS_REACH].some((words) => endsWithPhrase(tables.others, tokens, sentence.from, group.from - words))
  );
}

/** One range holds the other and more. */
const holds = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;

/** "Unix scripts" are written for Unix, and ask for no administration of it: what is named takes the platform for granted
 * in no entry, so the platform only says where. */
const isOnlyWhere = (outer: LineMention, inner: LineMention, { skills, relations }: Dictionary): boolean =>
  skills.get(inner.mention.skill)?.kind === 'platform' &&
  !relations.impliedBy(inner.mention.skill).includes(outer.mention.skill);

const isSoft = (group: { readonly skills: readonly SkillId[] }, dictionary: Dictionary): boolean =>
  group.skills.every((skill) => dictionary.skills.get(skill)?.kind === 'soft');

function toRequirement(
  group: Group,
  strength: Strength,
  years: GroupYears,
  within: number | null,
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
    ...(within === null ? {} : { withinYears: within }),
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
