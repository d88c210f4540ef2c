/** Groups with the same alternatives are one: strongest strength, most years, the weightiest basis, all places kept. */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import { matchPhraseAt } from '../mentions/phrases.ts';
import { tokenize } from '../mentions/tokens.ts';
import type { Span } from '../span.ts';
import { askTablesOf } from './ask-tables.ts';
import type { Requirement, RequirementBasis } from './requirement.ts';
import { isOneOf } from './substitutes.ts';

type Draft = Omit<Requirement, 'id'>;

const BASIS_ORDER: readonly RequirementBasis[] = ['requirement', 'title', 'duty'];

/** Asks with the same alternatives are one. */
export const keyOf = (draft: Draft): string => [...draft.anyOf].sort().join('|');

function merge(a: Draft, b: Draft): Draft {
  const stronger =
    a.strength === b.strength
      ? BASIS_ORDER.indexOf(a.basis) <= BASIS_ORDER.indexOf(b.basis)
        ? a
        : b
      : a.strength === 'must'
        ? a
        : b;
  const weaker = stronger === a ? b : a;
  const minYears =
    a.minYears === null ? b.minYears : b.minYears === null ? a.minYears : Math.max(a.minYears, b.minYears);
  // A time that only a wish sets binds no must.
  const windows = [a, b].flatMap(({ strength, withinYears }) =>
    strength === stronger.strength ? (withinYears ?? []) : [],
  );
  // "Two years with one of A, B or C" is not opened by "systems such as A, B and C" told elsewhere.
  const years = (draft: Draft): number => draft.minYears ?? 0;
  const longer = years(a) === years(b) ? null : years(a) > years(b) ? a : b;
  const isClosed = longer !== null && longer.anyOf.length > 1 && longer.openTo === null;
  return {
    ...stronger,
    openTo: isClosed ? null : (stronger.openTo ?? weaker.openTo),
    minYears,
    ...(windows.length > 0 ? { withinYears: Math.min(...windows) } : {}),
    also: [...stronger.also, { start: weaker.start, end: weaker.end }, ...weaker.also].sort(
      (x, y) => x.start - y.start,
    ),
  };
}

/** In order of first mention; ids are given last, so that they are stable for one text. */
export function mergeRequirements(drafts: readonly Draft[], text: string, dictionary: Dictionary): Requirement[] {
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = merged.get(key);
    merged.set(key, known ? merge(known, draft) : draft);
  }
  const drafted = leaveYearsToWork([...merged.values()], text, dictionary);
  return absorb(drafted, text, dictionary).map((draft, index) => ({ ...draft, id: `r${index + 1}` }));
}

/** "Full-stack engineer (5 years)" and, on a line of its own, "5 years of web development": the years are those of the work,
 * and the job's name is asked beside them. */
function leaveYearsToWork(drafts: readonly Draft[], text: string, dictionary: Dictionary): Draft[] {
  const jobs = findJobs(drafts, text, dictionary);
  const isItsWork = (job: Draft, work: Draft): boolean =>
    work.basis === 'requirement' &&
    work.anyOf.length === 1 &&
    work.minYears === job.minYears &&
    job.anyOf.every((skill) => work.anyOf.every((wider) => dictionary.relations.implied(skill).includes(wider))) &&
    placesOf(work).some((place) => !placesOf(job).some((own) => isOneSentence(text, own, place)));
  return drafts.map((draft) =>
    draft.minYears !== null &&
    draft.anyOf.length === 1 &&
    jobs.has(draft) &&
    drafts.some((other) => other !== draft && isItsWork(draft, other))
      ? { ...draft, minYears: null }
      : draft,
  );
}

/** Whoever meets what is asked meets what the title or a duty names. */
function meets(asked: Draft, told: Draft): boolean {
  // What a must of the title names is no wish because one is uttered too.
  if (told.strength === 'must' && asked.strength === 'nice') return false;
  if (told.anyOf.length === 1)
    return told.anyOf.every(
      (skill) => (asked.anyOf.length > 1 && asked.anyOf.includes(skill)) || asked.openTo === skill,
    );
  // "Frameworks like React or AngularJS" among the duties, "React, Vue or Angular" or their like as a requirement.
  if (told.openTo !== null && told.openTo === asked.openTo) return true;
  return asked.strength === 'must' && asked.anyOf.every((skill) => told.anyOf.includes(skill));
}

const placesOf = ({ start, end, also }: Draft): readonly Span[] => [{ start, end }, ...also];

/** Which asks stand under a job's name: in the title, or where it is written out ("Front End Engineer"). "Developing web
 * applications" names work, and the "Developer" of "Java Developer" is called after Java. */
function findJobs(drafts: readonly Draft[], text: string, { titles }: Dictionary): ReadonlySet<Draft> {
  const ends = new Set(drafts.flatMap((draft) => placesOf(draft).map(({ end }) => end)));
  return new Set(
    drafts.filter((draft) => {
      if (draft.basis === 'title') return true;
      const names = titles.filter(({ skill }) => draft.anyOf.includes(skill)).flatMap((row) => row.titles);
      return placesOf(draft).some(
        ({ start }) =>
          !ends.has(start - 1) &&
          names.some((name) => text.slice(start, start + name.length).toLowerCase() === name.toLowerCase()),
      );
    }),
  );
}

/** "Debugging" among the duties of a web developer: what is asked is the larger work, and takes this for granted, as "cash
 * flow forecasting" does forecasting. Beside work that is no job's name ("developing web applications") a duty is an ask of its
 * own. A technology a duty names is worth its own row, and so is work beside one tool of it ("PLC programming" beside "S7"). */
function takesForGranted(asked: Draft, told: Draft, jobs: ReadonlySet<Draft>, dictionary: Dictionary): boolean {
  const { relations, skills } = dictionary;
  const isWork = (id: SkillId): boolean => !TECHNOLOGY_KINDS.has(skills.get(id)?.kind ?? 'tool');
  const [skill] = told.anyOf;
  if (told.basis !== 'duty' || told.minYears !== null || told.anyOf.length !== 1 || skill === undefined) return false;
  if (![skill, ...asked.anyOf].every(isWork)) return false;
  return asked.anyOf.every(
    (other) =>
      other !== skill &&
      relations.implied(other).includes(skill) &&
      (jobs.has(asked) || isOneOf(other, skill, dictionary)),
  );
}

/** As strong, with as many years, and as lately. */
const asksNoLess = (a: Draft, b: Draft): boolean =>
  (a.strength === 'must' || b.strength === 'nice') &&
  (b.minYears === null || (a.minYears ?? 0) >= b.minYears) &&
  (b.withinYears === undefined || (a.withinYears ?? Number.POSITIVE_INFINITY) <= b.withinYears);

/** Of asks that are one: the longest of their times, none where one of them sets none. */
export function windowOf(drafts: readonly Draft[]): Pick<Draft, 'withinYears'> {
  const windows = drafts.flatMap(({ withinYears }) => withinYears ?? []);
  return windows.length > 0 && windows.length === drafts.length ? { withinYears: Math.max(...windows) } : {};
}

/** "Modern JavaScript frameworks" in the text about the job, "frameworks such as React, Vue or Angular" in the list. */
const isOfSameKind = (asked: Draft, other: Draft, dictionary: Dictionary): boolean =>
  other.anyOf.length === 1 &&
  other.openTo !== null &&
  other.anyOf[0] === other.openTo &&
  asked.anyOf[0] !== other.openTo &&
  (asked.openTo === other.openTo || isChoiceOf(asked, other.openTo, dictionary)) &&
  asksNoLess(asked, other);

/** "Databases" beside "Oracle, DB2 or SQL Server". */
const isChoiceOf = ({ anyOf }: Draft, kind: SkillId, dictionary: Dictionary): boolean =>
  anyOf.length > 1 && anyOf.every((skill) => isOneOf(skill, kind, dictionary));

const NEAR = 0.5;

/** Nothing ends a sentence between the two, the first of which stands before. */
const isOneSentence = (text: string, first: Span, second: Span): boolean =>
  first.end <= second.start && !/[.;:!?]\s|\n\s*[\n•*-]/.test(text.slice(first.end, second.start));

/** "Full-stack engineer with five years of web development": two names of one job, the narrower takes the wider for granted.
 * "Five years of web development" are not five years as a full-stack developer; five years as one are both. "Software
 * development" beside "developing web applications" are two asks: no job is named. "A front-end engineer
 * with two years of web applications" tells the same two years twice, where the posting asks as many of a front-end engineer. */
function isSameJob(
  asked: Draft,
  other: Draft,
  text: string,
  jobs: ReadonlySet<Draft>,
  dictionary: Dictionary,
): boolean {
  const { relations, titles } = dictionary;
  const [job] = asked.anyOf;
  const [wider] = other.anyOf;
  if (!job || !wider || asked.anyOf.length !== 1 || other.anyOf.length !== 1) return false;
  if (!asksNoLess(asked, other) || !(jobs.has(asked) || jobs.has(other))) return false;
  const areJobs = [job, wider].every((skill) => titles.some((row) => row.skill === skill));
  if (!areJobs) return false;
  if (relations.implied(job).includes(wider)) return !relations.implied(wider).includes(job);
  return (
    other.minYears !== null &&
    asked.minYears === other.minYears &&
    relations.relation(job, wider) >= NEAR &&
    placesOf(asked).some((place) => isOneSentence(text, place, other))
  );
}

/** "Two years of accounting, directing an accounting or auditing staff": whoever meets the one has met the choice. Only years
 * say so: "AWS or GCP (we run on GCP)" leaves the choice. */
const isAskedAnyway = (asked: Draft, choice: Draft): boolean =>
  asked.anyOf.length === 1 &&
  choice.anyOf.length > 1 &&
  choice.minYears !== null &&
  choice.anyOfYears === undefined &&
  asked.anyOf.every((skill) => choice.anyOf.includes(skill)) &&
  asksNoLess(asked, choice);

/** Words between "using" and the first of what is used: "at least one popular web framework (". */
const MEANS_REACH = 7;

/** "Single-page applications using React or similar": whoever knows one of these has built some, so one thing is asked. A
 * technology is worth its own row ("JavaScript with React"), and so is work that is asked for elsewhere, too. */
function isDoneWith(means: Draft, work: Draft, text: string, dictionary: Dictionary): boolean {
  const [skill] = work.anyOf;
  if (skill === undefined || work.anyOf.length !== 1 || work.minYears !== null) return false;
  if (means.openTo === null && means.anyOf.length < 2) return false;
  if (TECHNOLOGY_KINDS.has(dictionary.skills.get(skill)?.kind ?? 'tool') || !asksNoLess(means, work)) return false;
  if (!means.anyOf.every((other) => other !== skill && dictionary.relations.implied(other).includes(skill)))
    return false;
  return placesOf(work).every(({ end }) =>
    placesOf(means).some(({ start }) => {
      if (start <= end) return false;
      const between = tokenize(text, { start: end, end: start });
      const opening = matchPhraseAt(askTablesOf(dictionary).means, between, 0, between.length);
      const rest = opening ? between.slice(opening.to) : [];
      return (
        opening !== null &&
        rest.length <= MEANS_REACH &&
        rest.every(({ word, form }) => word || form === '(' || form === ':')
      );
    }),
  );
}

const rootOf = (draft: Draft, holderOf: ReadonlyMap<Draft, Draft>): Draft => {
  const holder = holderOf.get(draft);
  return holder ? rootOf(holder, holderOf) : draft;
};

/** The skill is neither asked by name nor as the kind: it is only taken for granted. */
const relatesOnly = (asked: Draft, skill: SkillId, { relations }: Dictionary): boolean =>
  !asked.anyOf.includes(skill) &&
  asked.openTo !== skill &&
  asked.anyOf.every((other) => relations.implied(other).includes(skill));

/** "Jenkins" in the title or among the duties, beside "Jenkins, Travis or CircleCI" as a requirement, is asked once; so are
 * "databases" beside "databases such as MySQL", and the title's "C# / .NET" where C# is required: whoever meets that meets it. */
function absorb(drafts: readonly Draft[], text: string, dictionary: Dictionary): Draft[] {
  const asked = drafts.filter((draft) => draft.basis === 'requirement' && !draft.soft);
  const jobs = findJobs(drafts, text, dictionary);
  const holderOf = new Map<Draft, Draft>();
  const kept = drafts.filter((draft) => {
    if (draft.soft) return true;
    const isTold = draft.basis !== 'requirement';
    const holder = asked.find(
      (other) =>
        other !== draft &&
        ((isTold && meets(other, draft)) ||
          takesForGranted(other, draft, jobs, dictionary) ||
          isOfSameKind(other, draft, dictionary) ||
          isAskedAnyway(other, draft) ||
          isDoneWith(other, draft, text, dictionary) ||
          isSameJob(other, draft, text, jobs, dictionary)),
    );
    if (holder) holderOf.set(draft, holder);
    return !holder;
  });
  // Where only something wider is named, nothing says that this is asked there: its place is no quote.
  const into = new Map<Draft, Draft[]>();
  for (const [draft, holder] of holderOf)
    if (!draft.anyOf.every((skill) => relatesOnly(holder, skill, dictionary)))
      into.set(rootOf(holder, holderOf), [...(into.get(rootOf(holder, holderOf)) ?? []), draft]);
  return kept.map((draft) => {
    const also = (into.get(draft) ?? []).flatMap(({ start, end, also: more }) => [{ start, end }, ...more]);
    return also.length === 0 ? draft : { ...draft, also: [...draft.also, ...also].sort((x, y) => x.start - y.start) };
  });
}
