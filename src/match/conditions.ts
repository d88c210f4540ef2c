/**
 * What a posting asks beside skills in, what the resume says of it out: the certificate or the language it names, its
 * courses of study, the length of its jobs. Nothing is judged: whether a degree is the one asked for, a person decides,
 * but nobody should have to search a resume for it.
 */
import type { Relations } from '../dictionary/relations.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Profile } from '../profile/evidence.ts';
import { countMonths, settleDates } from '../profile/months.ts';
import { paperNames } from '../requirements/papers.ts';
import type { Condition } from '../requirements/requirement.ts';
import type { MonthIndex, Section, SectionKind } from '../sections/section.ts';
import type { Span } from '../span.ts';
import { answersAsked, findStudies, type StudyContext } from './studies.ts';

export interface ConditionEvidence extends Span {
  readonly section: SectionKind;
}

export interface ConditionStanding {
  readonly condition: Condition;
  /** At most three places of the resume (four courses of study, six of a kind of which several are asked), in its order. */
  readonly evidence: readonly ConditionEvidence[];
  /** For years asked of the person as a whole: months of all dated jobs, overlaps once; else null. */
  readonly months: number | null;
}

const MOST_EVIDENCE = 3;

/** Where several of a kind are asked for. */
const MOST_OF_KIND = 6;

/** Named as held, or something that takes it for granted. */
function namedIn(skills: readonly SkillId[], profile: Profile, relations: Relations): ConditionEvidence[] {
  const ways = new Set(skills.flatMap((skill) => [skill, ...relations.impliedBy(skill)]));
  return [...ways].flatMap((skill) => heldIn(skill, profile));
}

const heldIn = (skill: SkillId, profile: Profile): ConditionEvidence[] =>
  (profile.skills.get(skill)?.evidence ?? []).filter(({ held }) => held === 'yes');

/** "Multiple programming languages": each of the kind in one place. */
const eachOf = (kinds: readonly SkillId[], profile: Profile, { members }: Relations): ConditionEvidence[] =>
  [...new Set(kinds.flatMap((kind) => members(kind)))].flatMap((skill) => heldIn(skill, profile).slice(0, 1));

/** The line of the resume in which a paper is named in the posting's own words, or by the short name in its bracket. */
function writtenIn(item: string, { document, sections }: ConditionContext): ConditionEvidence[] {
  const names = paperNames(item).map(
    (name) => new RegExp(`(?<![\\p{L}\\d])${escapeName(name)}(?![\\p{L}\\d])`, flagsFor(name)),
  );
  return document.lines.flatMap(({ start, end }, index) => {
    if (!names.some((name) => name.test(document.text.slice(start, end)))) return [];
    const section = sections.find(({ lines }) => lines.from <= index && index < lines.to);
    return section ? [{ start, end, section: section.kind }] : [];
  });
}

const escapeName = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A short name is only one in capitals. */
const flagsFor = (name: string): string => (/\s/.test(name) ? 'iu' : 'u');

/** Null where no job is dated. */
function workMonths(sections: readonly Section[], asOf: MonthIndex): number | null {
  const ranges = sections
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ entries }) => entries.flatMap(({ dates }) => (dates ? (settleDates(dates, asOf).range ?? []) : [])));
  return ranges.length === 0 ? null : countMonths(ranges);
}

export interface ConditionContext extends StudyContext {
  readonly profile: Profile;
  readonly relations: Relations;
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** One for each condition, in their order. */
export function standConditions(
  conditions: readonly Condition[],
  context: ConditionContext,
): readonly ConditionStanding[] {
  const { sections, profile, relations } = context;
  const studies = findStudies(context);
  const months = workMonths(sections, profile.asOf);
  return conditions.map((condition) => {
    const asked = condition.skills ?? [];
    const isSeveral = condition.kind === 'other';
    const named = isSeveral ? eachOf(asked, profile, relations) : namedIn(asked, profile, relations);
    // The paper's own name says more than an entry that stands for all papers of its maker.
    const written = condition.paper === undefined ? [] : writtenIn(condition.paper, context);
    const papers = written.length > 0 ? written : named;
    const evidence =
      condition.kind === 'degree'
        ? studies.filter((study) => answersAsked(study, context.document, condition.text))
        : papers
            .slice()
            .sort(byPlace)
            .slice(0, isSeveral ? MOST_OF_KIND : MOST_EVIDENCE);
    return {
      condition,
      evidence: [...evidence].sort(byPlace).map(({ start, end, section }) => ({ start, end, section })),
      months: condition.kind === 'years' ? months : null,
    };
  });
}
