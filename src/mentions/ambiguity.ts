/**
 * Decides whether a doubtful name ("Go", "Spring", "R", "Kafka") is meant as the skill. Enters: the lines with their
 * candidates; leaves: for each candidate the skill it names and the rule that says so, or why not.
 *
 * Names nobody doubts are settled first; they support the doubtful ones. Then rules run in order, the first that speaks
 * decides: a known phrase against it, a list of technologies, the entry's own support, a cue word beside it, a capital
 * in the middle of a sentence. A name that finds no support is not counted. Support may come from the whole document,
 * refusal only from the name's own sentence, so that added evidence never removes a mention.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { headingTablesOf } from '../sections/heading-tables.ts';
import type { DocumentKind, SectionKind } from '../sections/section.ts';
import type { Candidate, NameEntry } from './automaton.ts';
import { findColleagues, isTheirTrade } from './colleagues.ts';
import { type CueTables, cuesOf } from './cue-tables.ts';
import { accept, type Doubt, isCapital, isTechnical, type Judgement, refuse, ruleFor } from './doubt.ts';
import { isEmployer, isEnumerator, isLabel, isPersonPair, isTheirs, isWorkedFor, speaksOfCompany } from './labels.ts';
import { settleLists } from './lists.ts';
import { isHeading, isOrganisation, isOwner, type Names, ownsPlace } from './namesakes.ts';
import { findNeighbours, isLoneItem, isWholeLine } from './neighbours.ts';
import { describePlace, type Place } from './place.ts';
import { type ReadingLine, sectionKindOf } from './reading.ts';
import { findNeed, gatherSupport, isOtherSenseNear, type Support, unlessAround } from './support.ts';
import { judgeTypos } from './typo-support.ts';
import { formOf, whyUnclaimed } from './unclaimed.ts';

/** Sections in which a line that is nothing but a name is an item of a list. */
const LISTING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'experience',
  'projects',
  'must',
  'nice',
  'tags',
  'skills',
]);

/** Speaks for the doubtful name, or says why not. Lists are judged apart, because their items support each other. */
function judgeAlone(doubt: Doubt, place: Place, support: Support, plainCapitals: boolean): Judgement {
  const { entry, rule, line, candidate } = doubt;
  const { skill } = entry;
  const classes = new Set(rule.as);
  const others = support.technologies.size - (support.technologies.has(skill.id) ? 1 : 0);
  const inSkills = sectionKindOf(line) === 'skills' || sectionKindOf(line) === 'tags';
  // Tags of job boards stand side by side without a comma: "java react docker".
  const lone =
    inSkills &&
    (isLoneItem(line, candidate) ||
      (sectionKindOf(line) === 'tags' && line.allLower && (isTechnical(skill) || skill.technical)));
  if (place.glued && rule.as.includes('letter'))
    return refuse(skill, 'letter', `"${place.written}" is part of an abbreviation`);
  if (place.introduced && classes.has('person'))
    return refuse(skill, 'person', `"${place.written}" stands as the name of a person`);
  const need = findNeed(doubt, place, support);
  if (need) return accept(skill, `needs ${need}`, 0.9);
  if (rule.strict)
    return refuse(skill, 'strict', `nothing in the sentence of "${place.written}" shows that ${skill.name} is meant`);
  if (place.hyphened && !place.cueAfter) {
    return refuse(skill, 'part-of-compound', `"${place.written}" is part of a joined word`);
  }
  if (!place.exact && rule.case === 'exact' && !lone) {
    return refuse(skill, 'case', `"${place.written}" is written like an ordinary word`);
  }
  if (lone) return accept(skill, 'section', 0.9);
  const placeOnly = rule.as.every((kind) => kind === 'place');
  if (place.proper && !(placeOnly && others > 0))
    return refuse(skill, 'proper-name', `"${place.written}" is part of a longer name`);
  // "CI" is the trade's own abbreviation, though no thing one installs; a word like "security" is everybody's.
  const trade = isTechnical(skill) || (skill.technical && rule.as.includes('abbreviation'));
  const technical = trade ? others > 0 || place.technical : support.fields.has(skill.field);
  if (place.distinctive) return accept(skill, 'spelling', 0.9);
  if (place.timed && place.exact && isCapital(place.written[0] ?? '')) return accept(skill, 'timed', 0.85);
  if (place.personal && classes.has('person') && !place.claimed)
    return refuse(skill, 'person', `"${place.written}" stands as the name of a person`);
  // "We use Excel" claims it whatever the rest speaks of; "use requests to ..." needs a capital or a technical sentence.
  const marked =
    isCapital(place.written[0] ?? '') &&
    rule.as.every((kind) => kind === 'word' || kind === 'product' || kind === 'company');
  if (place.claimed && place.exact && (technical || marked)) return accept(skill, 'claimed', 0.85);
  const ownable = marked || (classes.has('word') && !classes.has('person'));
  if (place.possessed && place.exact && ownable && isTechnical(skill)) return accept(skill, 'possessed', 0.8);
  if (place.denied && place.exact && !classes.has('letter') && (isTechnical(skill) || skill.technical))
    return accept(skill, 'denied', 0.75);
  if (place.asked && place.exact && (technical || !place.starts || isCapital(entry.name[0] ?? '')))
    return accept(skill, 'asked', 0.85);
  if (place.cueAfter && technical) return accept(skill, 'cue-after', 0.85);
  if (place.determined && !place.cueBefore)
    return refuse(skill, 'ordinary-word', `"${place.written}" stands as an ordinary word`);
  if (place.afterCompany && classes.has('company'))
    return refuse(skill, 'company', `"${place.written}" stands as the name of a company`);
  // A word in small letters is an ordinary one after "to" or "for", unless its sentence names a technology.
  const plain = classes.has('word') && !isCapital(place.written[0] ?? '') && !place.besideTechnology;
  if (place.cueBefore && place.exact && technical && !plain) return accept(skill, 'cue-before', 0.85);
  const listing = LISTING.has(sectionKindOf(line)) && rule.as.every((kind) => kind === 'word' || kind === 'product');
  // "Clerk" over a posting is the job.
  const isJob = sectionKindOf(line) === 'title' && classes.has('word');
  if (isWholeLine(line, candidate) && place.exact && !isJob && (technical || listing))
    return accept(skill, 'lone-item', 0.85);
  if (classes.has('letter'))
    return refuse(
      skill,
      'letter',
      `"${place.written}" can be an ordinary word, and nothing near it shows that ${skill.name} is meant`,
    );
  if (place.acronym && technical) return accept(skill, 'capitals', 0.85);
  if (classes.has('word')) {
    const clear = place.exact && isCapital(place.written[0] ?? '') && !place.starts && !line.titleCase && plainCapitals;
    // "Reports in Excel", "reach us on Slack": a capital there needs nothing else, if it is no place nor person.
    const named = place.isMedium && rule.as.every((kind) => kind === 'word' || kind === 'product');
    if (clear && (technical || named) && isTechnical(skill)) return accept(skill, 'capital', 0.75);
    return refuse(
      skill,
      'ordinary-word',
      `"${place.written}" can be an ordinary word, and nothing near it shows that ${skill.name} is meant`,
    );
  }
  if (place.exact && technical && !(place.starts && classes.has('person')))
    return accept(skill, 'name-in-context', 0.8);
  return refuse(
    skill,
    'no-support',
    `"${place.written}" can be an ordinary word, and nothing near it shows that ${skill.name} is meant`,
  );
}

export interface JudgeOptions {
  /** Only the owner of a resume has colleagues; what a posting says of them it may ask for. */
  readonly kind: DocumentKind;
  /** False where nouns are capitalised (German): a capital says nothing then. */
  readonly plainCapitals: boolean;
}

/**
 * A name nobody doubts, or one whose other sense is rare and not spoken of here ("Python" away from zoos): it needs no
 * support, and supports others. Null where the name is doubtful.
 */
function judgeSure(line: ReadingLine, index: number, text: string, cues: CueTables, names: Names): Judgement | null {
  const candidate = line.candidates[index] as Candidate;
  const written = text.slice(candidate.start, candidate.end);
  const isSure = (entry: NameEntry): boolean => {
    const rule = ruleFor(entry);
    return rule === null || (rule.presumed && (rule.case === 'any' || written === entry.name));
  };
  const entry = candidate.names.find((one) => ruleFor(one) === null) ?? candidate.names.find(isSure);
  if (!entry) return null;
  const { skill } = entry;
  const rule = ruleFor(entry);
  if (isLabel(text, line, candidate, skill)) return refuse(skill, 'label', 'it labels what follows');
  // Coffee in the sentence makes "Java" doubtful, no more: "Java developers and free coffee".
  if (rule && isOtherSenseNear(line, candidate, rule)) return null;
  if (rule && unlessAround({ line, index, candidate, entry, rule }, cues) !== 'none')
    return refuse(skill, 'phrase', `"${written}" stands beside words that show its other sense`);
  if (
    isEmployer(line, candidate) ||
    ownsPlace(text, line, candidate) ||
    ((rule || isTechnical(skill)) && isOrganisation(text, line, candidate, names)) ||
    (rule?.as.includes('company') && speaksOfCompany(line, candidate, cues))
  )
    return refuse(skill, 'employer', 'it is the name of an employer');
  return accept(skill, rule ? 'presumed' : 'name', !rule && candidate.form === 'exact' ? 0.98 : 0.95);
}

/** One judgement for each candidate. */
export function judgeCandidates(
  text: string,
  lines: readonly ReadingLine[],
  dictionary: Dictionary,
  options: JudgeOptions,
): Map<Candidate, Judgement> {
  const cues = cuesOf(dictionary);
  const names = headingTablesOf(dictionary.languages);
  const judged = new Map<Candidate, Judgement>();
  const doubts: Doubt[] = [];
  for (const [at, line] of lines.entries()) {
    const colleagues = findColleagues(line, cues);
    const form = options.kind === 'resume' && line.candidates.length > 0 ? formOf(text, lines, at, cues) : null;
    line.candidates.forEach((candidate, index) => {
      if (candidate.form === 'typo') return;
      const [named] = candidate.names;
      const unclaimed = form && whyUnclaimed(text, lines, at, candidate, form, cues);
      if (named && unclaimed) {
        // "All the rest upon request": nobody need have said anything of APIs there.
        const isDoubtful = unclaimed.rule === 'referee' && candidate.names.every((entry) => ruleFor(entry) !== null);
        const reason = isDoubtful
          ? `"${text.slice(candidate.start, candidate.end)}" can be an ordinary word, and stands among the references`
          : unclaimed.reason;
        judged.set(candidate, refuse(named.skill, unclaimed.rule, reason));
        return;
      }
      if (named && colleagues.some(({ from, to }) => from <= candidate.tokens.from && candidate.tokens.to <= to)) {
        const written = text.slice(candidate.start, candidate.end);
        judged.set(candidate, refuse(named.skill, 'colleagues', `"${written}" names the people one works with`));
        return;
      }
      const [first] = candidate.names;
      if (first && options.kind === 'resume' && isTheirTrade(line, index, cues)) {
        judged.set(candidate, refuse(first.skill, 'colleagues', 'it says what others do'));
        return;
      }
      const settled = judgeSure(line, index, text, cues, names);
      if (settled) {
        judged.set(candidate, settled);
        return;
      }
      for (const entry of candidate.names) {
        const rule = ruleFor(entry);
        if (rule) doubts.push({ line, index, candidate, entry, rule });
      }
    });
  }
  const support = gatherSupport(judged);
  const taken = new Set([...judged].filter(([, judgement]) => judgement.accepted).map(([candidate]) => candidate));
  const open: { doubt: Doubt; place: Place }[] = [];
  for (const doubt of doubts) {
    const place = describePlace(doubt, text, cues, taken);
    const { skill } = doubt.entry;
    const unless = unlessAround(doubt, cues);
    if (
      isPersonPair(doubt, text) &&
      !findNeighbours(doubt.line, doubt.index, cues, true).run.some((other) => taken.has(other))
    )
      keepBest(judged, doubt.candidate, refuse(skill, 'person', `"${place.written}" is part of a person's name`));
    else if (isLabel(text, doubt.line, doubt.candidate, skill))
      keepBest(judged, doubt.candidate, refuse(skill, 'label', 'it labels what follows'));
    else if (isHeading(doubt.line, doubt.candidate))
      keepBest(judged, doubt.candidate, refuse(skill, 'heading', 'it is the heading of a section'));
    else if (isEnumerator(doubt.line, doubt.candidate))
      keepBest(judged, doubt.candidate, refuse(skill, 'enumerator', 'it numbers an item of a list'));
    else if (
      isEmployer(doubt.line, doubt.candidate) ||
      (doubt.rule.as.includes('company') && isWorkedFor(doubt.line, doubt.candidate, cues)) ||
      (doubt.rule.as.includes('company') &&
        doubt.rule.as.includes('word') &&
        isTheirs(text, doubt.line, doubt.candidate))
    )
      keepBest(judged, doubt.candidate, refuse(skill, 'employer', 'it is the name of an employer'));
    else if (isQuality(doubt, place))
      keepBest(judged, doubt.candidate, refuse(skill, 'ordinary-word', `"${place.written}" says how well`));
    else if (place.graded)
      keepBest(judged, doubt.candidate, refuse(skill, 'letter', `"${place.written}" is the letter of a grade`));
    else if (isOwner(text, doubt.line, doubt.candidate, names))
      keepBest(judged, doubt.candidate, refuse(skill, 'person', 'it is the name of a person'));
    else if (isOrganisation(text, doubt.line, doubt.candidate, names))
      keepBest(judged, doubt.candidate, refuse(skill, 'employer', 'it is the name of an employer or a school'));
    else if (unless === 'strong')
      keepBest(judged, doubt.candidate, refuse(skill, 'phrase', `"${place.written}" is part of a fixed phrase`));
    else if (unless === 'weak' && (!place.exact || place.starts || !isCapital(doubt.entry.name[0] ?? ''))) {
      keepBest(judged, doubt.candidate, refuse(skill, 'phrase', `"${place.written}" is part of a common phrase`));
      if (place.exact) open.push({ doubt, place });
    } else {
      keepBest(judged, doubt.candidate, judgeAlone(doubt, place, support, options.plainCapitals));
      open.push({ doubt, place });
    }
  }
  settleLists(open, judged, cues, text);
  settleRepeats(open, judged);
  judgeTypos(text, lines, judged, cues);
  return judged;
}

/** "Solid Java, C++ and Linux": an everyday word that opens its sentence, right before a name in a list that commas part. */
const isQuality = ({ rule, line, index, candidate: { tokens } }: Doubt, { starts }: Place): boolean =>
  rule.strict &&
  rule.as.includes('word') &&
  starts &&
  line.candidates[index + 1]?.tokens.from === tokens.to &&
  line.tokens.slice(tokens.to).some(({ word }) => !word);

/** "Vue and Sass" in one job, nothing but "Vue" in the next: a line that is only the name repeats what is settled elsewhere. */
function settleRepeats(open: readonly { doubt: Doubt; place: Place }[], judged: Map<Candidate, Judgement>): void {
  const named = gatherSupport(judged).technologies;
  for (const { doubt, place } of open) {
    const { line, candidate, entry } = doubt;
    const isOpen = place.exact && !doubt.rule.strict && !judged.get(candidate)?.accepted;
    if (isOpen && named.has(entry.skill.id) && LISTING.has(sectionKindOf(line)) && isWholeLine(line, candidate))
      judged.set(candidate, accept(entry.skill, 'named-elsewhere', 0.85));
  }
}

function keepBest(judged: Map<Candidate, Judgement>, candidate: Candidate, judgement: Judgement): void {
  const known = judged.get(candidate);
  if (!known || judgement.confidence > known.confidence) judged.set(candidate, judgement);
}
