/**
 * What a posting asks beside skills in, what the resume says of it out: the certificate or the language it names, its
 * courses of study, the length of its jobs. Nothing is judged: whether a degree is the one asked for, a person decides,
 * but nobody should have to search a resume for it.
 */
import type { Relations } from '../dictionary/relations.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { CueTables } from '../mentions/cue-tables.ts';
import { findPhrases } from '../mentions/phrases.ts';
import { isTemplateText } from '../mentions/template-text.ts';
import { tokenize } from '../mentions/tokens.ts';
import { SLOT } from '../mentions/unclaimed.ts';
import type { Profile } from '../profile/evidence.ts';
import { countMonths, settleDates } from '../profile/months.ts';
import type { AskTables } from '../requirements/ask-tables.ts';
import { paperNames } from '../requirements/papers.ts';
import type { Condition } from '../requirements/requirement.ts';
import type { MonthIndex, Section, SectionKind } from '../sections/section.ts';
import type { Span } from '../span.ts';

export interface ConditionEvidence extends Span {
  readonly section: SectionKind;
}

export interface ConditionStanding {
  readonly condition: Condition;
  /** At most three places of the resume, in its order. */
  readonly evidence: readonly ConditionEvidence[];
  /** For years asked of the person as a whole: months of all dated jobs, overlaps once; else null. */
  readonly months: number | null;
}

const MOST_EVIDENCE = 3;

/** Named as held, or something that takes it for granted. */
function namedIn(skills: readonly SkillId[], profile: Profile, relations: Relations): ConditionEvidence[] {
  const ways = new Set(skills.flatMap((skill) => [skill, ...relations.impliedBy(skill)]));
  return [...ways].flatMap((skill) => (profile.skills.get(skill)?.evidence ?? []).filter(({ held }) => held === 'yes'));
}

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

/** How many lines into a course of study its degree is looked for: many name the school first. */
const DEGREE_REACH = 8;

/** The line of each course of study that names its degree, else its first with words; of the section where no course is dated. */
function studiesIn({ document, sections, tables, cues }: ConditionContext): ConditionEvidence[] {
  const namesDegree = (line: Span): boolean => {
    const tokens = tokenize(document.text, line);
    return findPhrases(tables.conditions, tokens, 0, tokens.length).some(({ value }) => value === 'degree');
  };
  // "2012 - 2014" on a line of its own names no course.
  const hasWords = ({ start, end }: Span): boolean => /\p{L}{2,}.*\s\p{L}{2,}/u.test(document.text.slice(start, end));
  return sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ entries, heading, lines, kind }) => {
      const first = document.lines[heading === null ? lines.from : lines.from + 1];
      const courses: readonly Span[] = entries.length > 0 ? entries : first ? [first] : [];
      return courses.flatMap((course) => {
        const own = document.lines
          .filter(({ start, end }) => course.start < end && start < course.end)
          .slice(0, DEGREE_REACH)
          .filter((line) => !isTemplateText({ tokens: tokenize(document.text, line) }, cues))
          .filter((line) => document.text.slice(line.start, line.end).search(SLOT) === -1);
        const line = own.find(namesDegree) ?? own.find(hasWords) ?? own[0];
        if (!line) return [];
        return [{ start: Math.max(line.start, course.start), end: Math.min(line.end, course.end), section: kind }];
      });
    });
}

/** Null where no job is dated. */
function workMonths(sections: readonly Section[], asOf: MonthIndex): number | null {
  const ranges = sections
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ entries }) => entries.flatMap(({ dates }) => (dates ? (settleDates(dates, asOf).range ?? []) : [])));
  return ranges.length === 0 ? null : countMonths(ranges);
}

export interface ConditionContext {
  readonly document: Document;
  /** Of the resume. */
  readonly sections: readonly Section[];
  readonly profile: Profile;
  readonly relations: Relations;
  readonly tables: AskTables;
  readonly cues: CueTables;
}

/** One for each condition, in their order. */
export function standConditions(
  conditions: readonly Condition[],
  context: ConditionContext,
): readonly ConditionStanding[] {
  const { sections, profile, relations } = context;
  const studies = studiesIn(context);
  const months = workMonths(sections, profile.asOf);
  return conditions.map((condition) => {
    const named = namedIn(condition.skills ?? [], profile, relations);
    // The paper's own name says more than an entry that stands for all papers of its maker.
    const written = condition.paper === undefined ? [] : writtenIn(condition.paper, context);
    const evidence = condition.kind === 'degree' ? studies : written.length > 0 ? written : named;
    return {
      condition,
      evidence: [...evidence].sort((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST_EVIDENCE),
      months: condition.kind === 'years' ? months : null,
    };
  });
}
