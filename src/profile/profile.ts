/**
 * What a resume names and where, in; what it shows for each skill, out. Strength comes from the place (a job proves use,
 * a list only names), months from the dates of the entries and from what the prose states, whichever is more; nobody
 * has more months of a thing than the thing has existed.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import { logicalLines } from '../document/lines.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Notice } from '../outcome.ts';
import { formatMonth } from '../sections/dates.ts';
import type { DateRange, MonthIndex, Section } from '../sections/section.ts';
import type { Span } from '../span.ts';
import { type Claim, findClaims, namesDoctorate } from './claims.ts';
import type { Evidence, Profile, ProfileSkill } from './evidence.ts';
import { countMonths, cutBefore, mergeRanges, settleDates } from './months.ts';
import { findOwnLevels } from './own-levels.ts';
import { isUnworked, type Place, placeOf } from './places.ts';
import { findProseDates, type ProseDates } from './prose-dates.ts';
import { findStatedMonths } from './stated-years.ts';
import { findTabledMonths } from './year-columns.ts';

/** Of the dictionary, what a profile needs. */
export type ProfileDictionary = Pick<Dictionary, 'skills' | 'languages'>;

/** What running text itself says of how long and when, and whether at all. */
interface Stated {
  readonly months: ReadonlyMap<Mention, number>;
  readonly dates: ReadonlyMap<Mention, ProseDates>;
  readonly claims: ReadonlyMap<Mention, Claim>;
  readonly levels: ReadonlyMap<Mention, Span>;
}

function readStated(
  document: Document,
  sections: readonly Section[],
  mentions: readonly Mention[],
  dictionary: ProfileDictionary,
): Stated {
  const stated = new Map<Mention, number>();
  const dates = new Map<Mention, ProseDates>();
  const claims = new Map<Mention, Claim>();
  const levels = new Map<Mention, Span>();
  const ordered = mentions.filter(({ held }) => held === 'yes').sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const line of logicalLines(document)) {
    const inside: Mention[] = [];
    for (let mention = ordered[at]; mention && mention.start < line.end; mention = ordered[at]) {
      if (mention.start >= line.start) inside.push(mention);
      at += 1;
    }
    for (const [mention, months] of findStatedMonths(document.text, line, inside, dictionary.languages))
      stated.set(mention, months);
    for (const [mention, range] of findProseDates(document.text, line, inside, dictionary.languages))
      dates.set(mention, range);
    for (const [mention, claim] of findClaims(document.text, line, inside, dictionary.languages))
      claims.set(mention, claim);
    for (const [mention, level] of findOwnLevels(document.text, line, inside, dictionary.languages))
      levels.set(mention, level);
  }
  for (const [mention, months] of findTabledMonths(document, sections, ordered, dictionary.languages))
    stated.set(mention, Math.max(stated.get(mention) ?? 0, months));
  return { months: stated, dates, claims, levels };
}

/** Months a skill can be known at most, null where its first year is not known. */
const mostMonths = (since: number | null, asOf: MonthIndex): number | null =>
  since === null ? null : Math.max(0, asOf - since * 12);

function standingOf(evidence: readonly Evidence[]): ProfileSkill['standing'] {
  const positive = evidence.filter(({ held }) => held === 'yes');
  if (positive.length > 0) return positive.some(({ strength }) => strength === 'used') ? 'used' : 'listed';
  return evidence.some(({ held }) => held === 'aspired') ? 'aspired' : 'negated';
}

function summarize(
  skill: SkillId,
  evidence: readonly Evidence[],
  since: number | null,
  asOf: MonthIndex,
): ProfileSkill {
  const dated = evidence.flatMap(({ dates }) => (dates === null ? [] : [dates]));
  const ranges = since === null ? mergeRanges(dated) : cutBefore(mergeRanges(dated), since * 12);
  const stated = evidence.flatMap(({ statedMonths }) => (statedMonths === null ? [] : [statedMonths]));
  const most = mostMonths(since, asOf) ?? Number.POSITIVE_INFINITY;
  const statedMonths = stated.length === 0 ? null : Math.min(most, Math.max(...stated));
  const months = ranges.length === 0 ? statedMonths : Math.min(most, Math.max(countMonths(ranges), statedMonths ?? 0));
  const last = ranges.at(-1);
  return {
    skill,
    standing: standingOf(evidence),
    evidence,
    ranges,
    months,
    statedMonths,
    lastUsed: last ? last.to - 1 : null,
  };
}

/** "Terraform since 2016" in a job that lasted from 2014 to 2019: what is said of the skill, as far as the job went. */
function within(said: DateRange, job: DateRange): DateRange {
  const to = job.to === null ? said.to : Math.min(said.to ?? job.to, job.to);
  const from = Math.max(said.from, job.from);
  return to !== null && from > to ? said : { ...said, from, to };
}

function datesOfThesis(
  text: string,
  { entry }: Place,
  { start }: Span,
  { languages }: ProfileDictionary,
): DateRange | null {
  if (!entry?.dates) return null;
  return namesDoctorate(text, { start: entry.start, end: start }, languages) ? entry.dates : null;
}

/** Notices: `future-dates` and `doubtful-dates` once an entry, `impossible-years` once a skill, `no-sections` where there is no heading. */
export function buildProfile(
  document: Document,
  sections: readonly Section[],
  mentions: readonly Mention[],
  asOf: MonthIndex,
  dictionary: ProfileDictionary,
  isForm = false,
): { readonly profile: Profile; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [...findFutureEntries(sections, asOf), ...findDoubtfulDates(document.text, sections)];
  if (!sections.some(({ heading }) => heading !== null)) {
    notices.unshift({
      code: 'no-sections',
      message: 'No headings were found in this resume, so where a skill was used is told by dates alone.',
    });
  }
  const stated = readStated(document, sections, mentions, dictionary);
  const evidence = new Map<SkillId, Evidence[]>();
  const tooMany = new Map<SkillId, Mention>();
  for (const mention of mentions) {
    const { start, end, skill, text, section, held } = mention;
    const place = placeOf(sections, mention);
    const statedMonths = isForm ? null : (stated.months.get(mention) ?? null);
    const most = mostMonths(dictionary.skills.get(skill)?.since ?? null, asOf);
    if (statedMonths !== null && most !== null && statedMonths > most && !tooMany.has(skill))
      tooMany.set(skill, mention);
    const said = isUnworked(place) ? null : (stated.dates.get(mention) ?? null);
    const job = place.entry?.dates ?? null;
    const written = stated.claims.get(mention);
    const claim = written === 'thesis' && place.section?.kind !== 'education' ? undefined : written;
    const around = claim === 'thesis' ? datesOfThesis(document.text, place, mention, dictionary) : place.dates;
    const shown = claim === 'listed' ? null : around;
    const dates = isForm ? null : said && (said.isOwn || !job) ? (job ? within(said.range, job) : said.range) : shown;
    const isPlace = claim ? claim !== 'listed' : place.isUse;
    const isUse = held === 'yes' && !isForm && (isPlace || statedMonths !== null || dates !== null);
    const level = stated.levels.get(mention);
    const item: Evidence = {
      start,
      end,
      skill,
      text,
      section,
      strength: isUse ? 'used' : 'listed',
      held,
      dates: held === 'yes' && dates ? settleDates(dates, asOf).range : null,
      statedMonths,
      ...(mention.rule === 'deed' ? { isTold: true as const } : {}),
      ...(level === undefined ? {} : { level }),
    };
    const list = evidence.get(skill);
    if (list) list.push(item);
    else evidence.set(skill, [item]);
  }
  for (const { start, end, skill } of tooMany.values()) {
    const since = dictionary.skills.get(skill)?.since ?? 0;
    notices.push({
      code: 'impossible-years',
      message: `More years are stated than passed since ${since}, the first year of this skill; they are cut to that.`,
      span: { start, end },
    });
  }
  const skills = new Map<SkillId, ProfileSkill>();
  for (const [skill, items] of evidence) {
    skills.set(skill, summarize(skill, items, dictionary.skills.get(skill)?.since ?? null, asOf));
  }
  return { profile: { skills, asOf }, notices };
}

/** Degrees to come are no oddity; jobs are. */
function findFutureEntries(sections: readonly Section[], asOf: MonthIndex): Notice[] {
  const future = (dates: DateRange | null): dates is DateRange => dates !== null && settleDates(dates, asOf).isFuture;
  return sections
    .filter(({ kind }) => kind !== 'education')
    .flatMap(({ entries }) => entries.flatMap(({ dates }) => (future(dates) ? [dates] : [])))
    .map(({ start, end }) => ({
      code: 'future-dates' as const,
      message: `These dates lie after ${formatMonth(asOf)}; months to come are not counted.`,
      span: { start, end },
    }));
}

/** What goes on behind dates like the end of a range that was none. */
const SECOND_DATE = /^\s*(?:[-\u2013\u2014]|to\b|bis\b|à\b|a\b)\s*(?:\p{L}+\.?\s+|\d{1,2}[./])?\d{4}(?!\d)/u;

/** "03/2019 - 01/2018", "2016 - 2091": no range, so only its first date counts, and somebody should look at it. */
function findDoubtfulDates(text: string, sections: readonly Section[]): Notice[] {
  return sections
    .flatMap(({ entries }) => entries.flatMap(({ dates }) => dates ?? []))
    .flatMap(({ start, end }): Notice[] => {
      const second = SECOND_DATE.exec(text.slice(end, end + 24));
      if (!second) return [];
      const message = 'These dates end before they begin, or far in the future; only the first of them was counted.';
      return [{ code: 'doubtful-dates', message, span: { start, end: end + second[0].length } }];
    });
}
