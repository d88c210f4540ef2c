/** Phrase tables of all languages, built once a dictionary. All languages are tried at once: resumes mix them. */
import type { Reach } from '../dictionary/cues.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { LanguageData } from '../dictionary/language.ts';
import { buildPhrases, type PhraseTable } from './phrases.ts';

export interface PairTables {
  readonly before: PhraseTable<true>;
  readonly after: PhraseTable<true>;
}

export interface ReachTables {
  readonly before: PhraseTable<true>;
  readonly after: PhraseTable<true>;
  readonly around: readonly PairTables[];
  readonly through: readonly PairTables[];
  readonly beside: PhraseTable<true>;
  readonly follows: PhraseTable<true>;
  readonly without: PhraseTable<true>;
  readonly undoneBy: PhraseTable<true>;
  /** Ends in a pronoun that stands for names of the clause before: "you will never touch it". */
  readonly recalling: PhraseTable<true>;
  readonly except: PhraseTable<true>;
}

export interface CueTables {
  readonly before: PhraseTable<true>;
  readonly claims: PhraseTable<true>;
  readonly after: PhraseTable<true>;
  /** Shows a skill of any kind, not only a technology. */
  readonly afterAny: PhraseTable<true>;
  readonly qualities: PhraseTable<true>;
  /** What asks for a skill shows that it is one: "Rust is a plus", "Jenkins or similar", "React - 4+ years". */
  /** Opens a longer name that names the thing behind it too: "scalable backend systems". */
  readonly thingsQualities: PhraseTable<true>;
  readonly asks: PhraseTable<true>;
  /** Right before it, years are counted: "a decade of". */
  readonly counted: PhraseTable<true>;
  /** Right after it: "since 2019", "since January 2020". */
  readonly dated: PhraseTable<true>;
  readonly joins: PhraseTable<true>;
  readonly notBefore: PhraseTable<true>;
  readonly companyBefore: PhraseTable<true>;
  /** Right after it, a capitalised name is what something is done with: "reports in Excel". */
  readonly medium: PhraseTable<true>;
  /** Beside these, a product that is a company too is the company: "joined Okta", "Okta is hiring". */
  readonly employerBefore: PhraseTable<true>;
  readonly employerAfter: PhraseTable<true>;
  readonly personBefore: PhraseTable<true>;
  readonly personAfter: PhraseTable<true>;
  /** "Work closely with", "in collaboration with": the departments listed next are colleagues. */
  readonly withPeople: PhraseTable<true>;
  readonly departments: PhraseTable<true>;
  readonly departmentThings: PhraseTable<true>;
  readonly people: PhraseTable<true>;
  /** Right after it, a job's title is what somebody was or shall have been: "experience as an accountant". */
  readonly titleBefore: PhraseTable<true>;
  /** In a posting: right before the title of whom it looks for. */
  readonly titleSought: PhraseTable<true>;
  /** Between such a title and another that would do. */
  readonly titleOr: PhraseTable<true>;
  /** Somebody else's trade: "worked with React developers", "junto a programadores de Java". */
  readonly colleaguesAfter: PhraseTable<true>;
  readonly colleaguesOf: PhraseTable<true>;
  /** What recruiters do, and whom to: "hired 60+ engineers (React, Go)", "sourced Python developers". */
  readonly hires: PhraseTable<true>;
  readonly hired: PhraseTable<true>;
  /** These too, behind what they know: "Java profiles". Before a name, they meet it as a tool: "screened candidates in Excel". */
  readonly hiredAny: PhraseTable<true>;
  /** Between the hired and what they know. */
  readonly hiredFor: PhraseTable<true>;
  readonly technical: PhraseTable<true>;
  readonly small: PhraseTable<true>;
  readonly negated: ReachTables;
  readonly aspired: ReachTables;
  /** What an employer no longer has; in a resume the same words tell of practice. */
  readonly dropped: ReachTables;
  /** Behind a name, these make "have not used" a past use: "since university". */
  readonly lapsed: PhraseTable<true>;
  /** Right before a deed: not done, or only wished for. */
  readonly undone: PhraseTable<true>;
  readonly wished: PhraseTable<true>;
  /** Words of a form nobody filled in. */
  readonly template: PhraseTable<true>;
  /** Single words of dummy Latin. */
  readonly filler: ReadonlySet<string>;
  /** Opens the line that tells a thesis. */
  readonly thesis: PhraseTable<true>;
  /** Names and short forms of degrees, as resumes write them; what grants them. */
  readonly degrees: PhraseTable<true>;
  readonly universities: PhraseTable<true>;
  /** Heads of columns in printed forms; those that no list of skills holds; single words of heads that wrap. */
  readonly grid: PhraseTable<true>;
  readonly gridSure: PhraseTable<true>;
  readonly gridParts: PhraseTable<true>;
  /** Who acts: a new clause begins, with or without a comma. */
  readonly subjects: PhraseTable<true>;
  /** Last words of a line that speaks of the list below it. */
  readonly announcing: PhraseTable<true>;
  readonly bounds: PhraseTable<true>;
  /** What joins the items of "no A, B or C". */
  readonly or: PhraseTable<true>;
  /** What closes an ask: "Docker is required, Kubernetes is not needed". */
  readonly closesAsk: PhraseTable<true>;
  /** Words that make "not required" a wish. */
  readonly softens: PhraseTable<true>;
}

const tableOf = (phrases: readonly string[]): PhraseTable<true> =>
  buildPhrases(phrases.map((phrase) => [phrase, true] as const));

const pairsOf = (pairs: Reach['around']): PairTables[] =>
  pairs.map(({ before, after }) => ({ before: tableOf(before), after: tableOf(after) }));

function reachOf(reaches: readonly Reach[]): ReachTables {
  return {
    before: tableOf(reaches.flatMap((reach) => reach.before)),
    after: tableOf(reaches.flatMap((reach) => reach.after)),
    around: pairsOf(reaches.flatMap((reach) => reach.around)),
    through: pairsOf(reaches.flatMap((reach) => reach.through)),
    beside: tableOf(reaches.flatMap((reach) => reach.beside)),
    follows: tableOf(reaches.flatMap((reach) => reach.follows)),
    without: tableOf(reaches.flatMap((reach) => reach.without)),
    undoneBy: tableOf(reaches.flatMap((reach) => reach['undone-by'])),
    recalling: tableOf(reaches.flatMap((reach) => reach.recalling)),
    except: tableOf(reaches.flatMap((reach) => reach.except)),
  };
}

/** "3+ years", "min. 2 - 4 yrs". */
function yearsAfter(languages: readonly LanguageData[]): string[] {
  const digits = Array.from({ length: 20 }, (_, index) => String(index + 1));
  return languages.map(({ years }) => {
    const number = [...digits, ...Object.keys(years.numbers).filter((word) => word.length > 2)].join('|');
    const lead = years['at-least'].filter((phrase) => !/[[|]/.test(phrase)).join('|');
    return `[${lead}]? [.]? [${number}] [+]? [${years.to.join('|')}]? [${number}]? [+]? [${[...years.years, ...years.months].join('|')}]`;
  });
}

/** "since 2019", "seit Mai 2019". */
function sinceYear({ dates }: LanguageData): string {
  const years = Array.from({ length: 60 }, (_, index) => String(1980 + index)).join('|');
  return `[${dates.since.join('|')}] [${dates.months.flat().join('|')}]? [${years}]`;
}

function buildCues(dictionary: Dictionary): CueTables {
  const languages = [...dictionary.languages.values()];
  const cues = languages.map((language) => language.cues);
  const held = languages.map((language) => language.held);
  return {
    before: tableOf(cues.flatMap((cue) => cue.before)),
    // Whoever asks for a thing, denies or hopes for it names it all the same: "not familiar with Go", "ideally Rust".
    claims: tableOf([
      ...cues.flatMap((cue) => cue.claims),
      ...languages.flatMap(({ strength }) => [...strength.must.before, ...strength.nice.before]),
      ...held.flatMap(({ negated, aspired }) => [...negated.before, ...aspired.before]),
    ]),
    after: tableOf(cues.flatMap((cue) => cue.after)),
    afterAny: tableOf(cues.flatMap((cue) => cue['after-any'])),
    qualities: tableOf(cues.flatMap((cue) => cue.qualities)),
    thingsQualities: tableOf(cues.flatMap((cue) => cue['things-qualities'])),
    asks: tableOf(
      languages
        .flatMap(({ strength, alternatives, held: { negated } }) => [
          ...negated.after,
          ...strength.must.after,
          ...strength.nice.after,
          ...alternatives.open,
        ])
        .concat(yearsAfter(languages)),
    ),
    counted: tableOf(cues.flatMap((cue) => cue.counted)),
    dated: tableOf([...languages.map(sinceYear), ...yearsAfter(languages).map((phrase) => `for ${phrase}`)]),
    joins: tableOf(cues.flatMap((cue) => cue.joins)),
    notBefore: tableOf(cues.flatMap((cue) => cue['not-before'])),
    companyBefore: tableOf(cues.flatMap((cue) => cue['company-before'])),
    medium: tableOf(cues.flatMap((cue) => cue.medium)),
    employerBefore: tableOf(cues.flatMap((cue) => cue['employer-before'])),
    employerAfter: tableOf(cues.flatMap((cue) => cue['employer-after'])),
    personBefore: tableOf(cues.flatMap((cue) => cue['person-before'])),
    personAfter: tableOf(cues.flatMap((cue) => cue['person-after'])),
    withPeople: tableOf(cues.flatMap((cue) => cue['with-people'])),
    departments: tableOf(cues.flatMap((cue) => cue.departments)),
    departmentThings: tableOf(cues.flatMap((cue) => cue['department-things'])),
    people: tableOf(cues.flatMap((cue) => cue.people)),
    titleBefore: tableOf(cues.flatMap((cue) => cue['title-before'])),
    titleOr: tableOf(cues.flatMap((cue) => cue['title-or'])),
    titleSought: tableOf(cues.flatMap((cue) => cue['title-sought'])),
    colleaguesAfter: tableOf(cues.flatMap((cue) => cue['colleagues-after'])),
    colleaguesOf: tableOf(cues.flatMap((cue) => cue['colleagues-of'])),
    hires: tableOf(cues.flatMap((cue) => cue.hires)),
    hired: tableOf(cues.flatMap((cue) => cue.hired)),
    hiredAny: tableOf(cues.flatMap((cue) => [...cue.hired, ...cue['hired-any']])),
    hiredFor: tableOf(cues.flatMap((cue) => cue['hired-for'])),
    technical: tableOf(cues.flatMap((cue) => cue.technical)),
    small: tableOf(cues.flatMap((cue) => cue.small)),
    negated: reachOf(held.map((cue) => cue.negated)),
    aspired: reachOf(held.map((cue) => cue.aspired)),
    dropped: reachOf(held.map((cue) => cue.dropped)),
    undone: tableOf(languages.flatMap(({ evidence }) => evidence.undone)),
    wished: tableOf(languages.flatMap(({ evidence }) => evidence.wished)),
    template: tableOf(languages.flatMap(({ evidence }) => evidence.template)),
    filler: new Set(languages.flatMap(({ evidence }) => evidence.filler)),
    thesis: tableOf(languages.flatMap(({ evidence }) => evidence.thesis)),
    degrees: tableOf(languages.flatMap(({ evidence }) => evidence.degrees)),
    universities: tableOf(languages.flatMap(({ evidence }) => evidence.universities)),
    grid: tableOf(languages.flatMap(({ evidence }) => [...evidence.grid, ...evidence['grid-sure']])),
    gridSure: tableOf(languages.flatMap(({ evidence }) => evidence['grid-sure'])),
    gridParts: tableOf(
      languages.flatMap(({ evidence }) =>
        [...evidence.grid, ...evidence['grid-sure']].flatMap((head) => head.split(' ')),
      ),
    ),
    lapsed: tableOf(held.flatMap((cue) => cue.lapsed)),
    subjects: tableOf(held.flatMap((cue) => cue.subjects)),
    announcing: tableOf(held.flatMap((cue) => cue.announcing)),
    bounds: tableOf(held.flatMap((cue) => cue.bounds)),
    or: tableOf(languages.flatMap(({ alternatives }) => alternatives.or)),
    closesAsk: tableOf(languages.flatMap(({ strength }) => [...strength.must.after, ...strength.nice.after])),
    softens: tableOf(languages.flatMap(({ strength }) => strength.softens)),
  };
}

const built = new WeakMap<Dictionary, CueTables>();

export function cuesOf(dictionary: Dictionary): CueTables {
  let tables = built.get(dictionary);
  if (!tables) {
    tables = buildCues(dictionary);
    built.set(dictionary, tables);
  }
  return tables;
}
