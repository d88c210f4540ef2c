/**
 * A verdict in, the words it rests on out: the resume's best lines for it, or, where there are none, which names were
 * looked for and what looked like one and was not counted. A person who disagrees must see what was read.
 */
import type { Skill, SkillId } from '../dictionary/skill.ts';
import type { Rejection } from '../mentions/mention.ts';
import type { Evidence } from '../profile/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';
import type { MonthIndex } from '../sections/section.ts';
import type { Assessment } from './assess.ts';
import { isLate } from './recent.ts';
import type { Shown } from './shown.ts';

const MAX_EVIDENCE = 5;
const MAX_NAMES = 12;

/** Used before listed, the latest first, undated last, then as written. */
function byStrength(a: Evidence, b: Evidence): number {
  if (a.strength !== b.strength) return a.strength === 'used' ? -1 : 1;
  return (b.dates?.to ?? 0) - (a.dates?.to ?? 0) || a.start - b.start || a.end - b.end;
}

const held = (skill: SkillId, shown: Shown): readonly Evidence[] =>
  (shown.named.get(skill)?.evidence ?? []).filter((evidence) => evidence.held === 'yes').sort(byStrength);

/** What filled the months: dated or stated use of any alternative counted, or of what implies it. */
function monthsEvidence(assessment: Assessment, shown: Shown): readonly Evidence[] {
  const own = assessment.alternative === null ? undefined : shown.named.get(assessment.alternative);
  if (assessment.months === null || (own?.months ?? 0) >= assessment.months) return [];
  const holders = new Set<SkillId>();
  for (const skill of assessment.counted) {
    holders.add(skill);
    for (const carrier of shown.carriers.get(skill) ?? []) holders.add(carrier.skill);
  }
  const all = [...holders].flatMap((skill) => held(skill, shown));
  return all.filter(({ dates, statedMonths }) => dates !== null || statedMonths !== null).sort(byStrength);
}

/** Certificates held for it: they say more than a list that names it, or the name of whoever granted them. */
function certificatesFor(assessment: Assessment, shown: Shown, skills: ReadonlyMap<SkillId, Skill>): Evidence[] {
  if (assessment.kind !== 'listed' || assessment.alternative === null) return [];
  return (shown.carriers.get(assessment.alternative) ?? [])
    .filter(({ skill }) => skills.get(skill)?.kind === 'certification')
    .flatMap(({ skill }) =>
      held(skill, shown)
        .filter(({ section }) => section === 'certifications')
        .slice(0, 1),
    );
}

/** At most five, the best first; for a denial, the sentences that deny. */
export function evidenceFor(
  requirement: Requirement,
  assessment: Assessment,
  shown: Shown,
  skills: ReadonlyMap<SkillId, Skill>,
  asOf: MonthIndex,
): readonly Evidence[] {
  if (assessment.alternative === null) {
    const denials = requirement.anyOf.flatMap((skill) => shown.denied.get(skill)?.evidence ?? []);
    if (denials.length > 0) return denials.filter((evidence) => evidence.held === 'no').slice(0, MAX_EVIDENCE);
    return requirement.anyOf.flatMap((skill) => shown.hoped.get(skill)?.evidence ?? []).slice(0, MAX_EVIDENCE);
  }
  const { alternative, through, kind } = assessment;
  // Where use comes only through what takes it for granted, its own name stands first.
  const isNamed = through !== null && (kind === 'met' || kind === 'short');
  const own = [...(isNamed ? held(alternative, shown).slice(0, 1) : []), ...held(through ?? alternative, shown)];
  const places = new Map<string, Evidence>();
  for (const evidence of [
    ...certificatesFor(assessment, shown, skills),
    ...own,
    ...monthsEvidence(assessment, shown),
  ]) {
    const place = `${evidence.start}-${evidence.end}`;
    if (!places.has(place)) places.set(place, evidence);
  }
  const found = [...places.values()];
  const { withinYears } = requirement;
  if (withinYears === undefined) return found.slice(0, MAX_EVIDENCE);
  // Where a time is set, what lies in it answers the question.
  const answers = ({ dates }: Evidence): boolean => dates !== null && isLate(dates, withinYears, asOf);
  return [...found.filter(answers), ...found.filter((evidence) => !answers(evidence))].slice(0, MAX_EVIDENCE);
}

/** Spellings that the scan does not tell apart either: case, spaces and hyphens, a plural s. */
const spellingOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s-]+/g, '')
    .replace(/s$/, '');

/** Kept per dictionary entry: a ranking asks for the same names for every resume. */
const distinctNames = new WeakMap<Skill, readonly string[]>();

/** The name, then the aliases spelt otherwise. */
function namesOf(skill: Skill): readonly string[] {
  const known = distinctNames.get(skill);
  if (known) return known;
  const bySpelling = new Map<string, string>();
  for (const name of [skill.name, ...skill.aliases]) {
    if (!bySpelling.has(spellingOf(name))) bySpelling.set(spellingOf(name), name);
  }
  const names = [...bySpelling.values()];
  distinctNames.set(skill, names);
  return names;
}

/** Names of all alternatives first, then their aliases; at most twelve. */
export function namesLookedFor(requirement: Requirement, skills: ReadonlyMap<SkillId, Skill>): readonly string[] {
  const { anyOf, openTo } = requirement;
  const asked = openTo === null ? anyOf : [...anyOf, openTo];
  const names: string[] = asked.map((skill) => skills.get(skill)?.name ?? skill);
  for (const skill of asked) {
    const entry = skills.get(skill);
    for (const alias of entry ? namesOf(entry) : []) {
      if (names.length >= MAX_NAMES) return names.slice(0, MAX_NAMES);
      if (!names.includes(alias)) names.push(alias);
    }
  }
  return names.slice(0, MAX_NAMES);
}

export function rejectedFor(alternatives: readonly SkillId[], rejected: readonly Rejection[]): readonly Rejection[] {
  if (rejected.length === 0) return rejected;
  const wanted = new Set(alternatives);
  return rejected.filter(({ skill }) => wanted.has(skill));
}
