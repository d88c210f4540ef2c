/** Phrase tables of all languages for what a posting asks, built once a dictionary. */
import type { ConditionKind } from '../dictionary/cues.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { buildPhrases, type PhraseTable } from '../mentions/phrases.ts';
import type { Strength } from './requirement.ts';

export type Join = 'or' | 'and' | 'besides' | 'either' | 'examples';
export type Unit = 'years' | 'months' | 'decades';

export interface AskTables {
  readonly before: PhraseTable<Strength>;
  readonly after: PhraseTable<Strength>;
  readonly company: PhraseTable<true>;
  /** Openings of what one is to follow, not to know. */
  readonly abreast: PhraseTable<true>;
  /** What an examination asks follows. */
  readonly tested: PhraseTable<true>;
  /** Among the facts of a post: who may apply at all. */
  readonly eligible: PhraseTable<true>;
  /** What would also do, and nobody must have. */
  readonly instead: PhraseTable<true>;
  /** Among the duties: what a thing is for, not what an applicant must bring; and what says that it is the latter. */
  readonly serves: PhraseTable<true>;
  readonly servesJob: PhraseTable<true>;
  /** The post is taken, or nobody looks at applications now. */
  readonly closed: PhraseTable<true>;
  readonly asks: PhraseTable<true>;
  readonly legal: PhraseTable<true>;
  readonly bounds: PhraseTable<true>;
  /** "is not required": what stands in it asks nothing. */
  readonly denials: PhraseTable<true>;
  readonly joins: PhraseTable<Join>;
  readonly oneOf: PhraseTable<true>;
  /** Right before a category: one thing of the kind will do. */
  readonly any: PhraseTable<true>;
  /** Right before a category: more than one of the kind is asked. */
  readonly several: PhraseTable<true>;
  /** Between work and what it is done with: "using". */
  readonly means: PhraseTable<true>;
  /** Between a name and the kind it is of: the kind says what else is welcome, and asks for nothing besides. */
  readonly others: PhraseTable<true>;
  readonly kinds: PhraseTable<true>;
  /** Behind a tool: what follows says what it is for. */
  readonly purpose: PhraseTable<true>;
  /** Ends of names that announce a list. */
  readonly heads: PhraseTable<true>;
  /** Behind a name: what follows in brackets spells it out. */
  readonly parts: PhraseTable<true>;
  readonly choiceAfter: PhraseTable<true>;
  readonly open: PhraseTable<true>;
  /** Number and unit in one word: "zweijährige". */
  readonly glued: PhraseTable<number>;
  readonly numbers: PhraseTable<number>;
  readonly units: PhraseTable<Unit>;
  readonly more: PhraseTable<true>;
  readonly fill: PhraseTable<true>;
  readonly atLeast: PhraseTable<true>;
  readonly to: PhraseTable<true>;
  readonly between: PhraseTable<true>;
  readonly ofWhich: PhraseTable<true>;
  readonly share: PhraseTable<true>;
  readonly via: PhraseTable<true>;
  readonly atMost: PhraseTable<true>;
  readonly notYears: PhraseTable<true>;
  /** Right behind years: they speak of all that their sentence names. */
  readonly whole: PhraseTable<true>;
  /** Right before the number of years that a use may lie back at most, with the words that must follow the number. */
  readonly within: PhraseTable<PhraseTable<true> | null>;
  /** A sentence with one of these tells what else came about in such years. */
  readonly noWindow: PhraseTable<true>;
  readonly conditions: PhraseTable<ConditionKind>;
  /** Between a paper and what it is in: "certification in". */
  readonly subject: PhraseTable<true>;
  /** How papers are handed in and who is considered for it. */
  readonly process: PhraseTable<true>;
}

const tag = <T>(lists: readonly (readonly string[])[], value: T): (readonly [string, T])[] =>
  lists.flatMap((list) => list.map((phrase) => [phrase, value] as const));

const flags = (lists: readonly (readonly string[])[]): PhraseTable<true> => buildPhrases(tag(lists, true as const));

/** "in the past", and "au cours des # dernières" with the number between its two parts. */
function buildWithin(phrases: readonly string[]): PhraseTable<PhraseTable<true> | null> {
  const ends = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [before = '', after] = phrase.split(' # ');
    ends.set(before, [...(ends.get(before) ?? []), ...(after === undefined ? [] : [after])]);
  }
  return buildPhrases([...ends].map(([before, after]) => [before, after.length > 0 ? flags([after]) : null] as const));
}

/** Keys of conditions.yaml that name no kind of condition. */
const NO_KIND: ReadonlySet<string> = new Set(['subject', 'process']);

function buildTables(dictionary: Dictionary): AskTables {
  const languages = [...dictionary.languages.values()];
  const strength = languages.map((language) => language.strength);
  const alternatives = languages.map((language) => language.alternatives);
  const years = languages.map((language) => language.years);
  const held = languages.map((language) => language.held);
  return {
    // A phrase in both lists is a wish: asking too little of a person is the smaller wrong.
    before: buildPhrases<Strength>([
      ...tag(
        strength.map((cue) => cue.nice.before),
        'nice' as const,
      ),
      ...tag(
        strength.map((cue) => cue.must.before),
        'must' as const,
      ),
    ]),
    after: buildPhrases<Strength>([
      ...tag(
        strength.map((cue) => cue.nice.after),
        'nice' as const,
      ),
      ...tag(
        strength.map((cue) => cue.must.after),
        'must' as const,
      ),
    ]),
    company: flags(strength.map((cue) => cue.company)),
    abreast: flags(strength.map((cue) => cue.abreast)),
    tested: flags(strength.map((cue) => cue.tested)),
    eligible: flags(strength.map((cue) => cue.eligible)),
    instead: flags(strength.map((cue) => cue.instead)),
    serves: flags(strength.map((cue) => cue.serves)),
    servesJob: flags(strength.map((cue) => cue['serves-job'])),
    closed: flags(strength.map((cue) => cue.closed)),
    legal: flags(strength.map((cue) => cue.legal)),
    asks: flags(strength.map((cue) => cue.asks)),
    bounds: flags(held.map((cue) => cue.bounds)),
    denials: flags(held.map((cue) => [...cue.negated.after, ...cue.negated.before])),
    joins: buildPhrases<Join>([
      ...tag<Join>(
        alternatives.map((cue) => cue.or),
        'or',
      ),
      ...tag<Join>(
        alternatives.map((cue) => cue.besides),
        'besides',
      ),
      ...tag<Join>(
        alternatives.map((cue) => cue.and),
        'and',
      ),
      ...tag<Join>(
        alternatives.map((cue) => cue.either),
        'either',
      ),
      ...tag<Join>(
        alternatives.map((cue) => cue.examples),
        'examples',
      ),
    ]),
    oneOf: flags(alternatives.map((cue) => cue['one-of'])),
    any: flags(alternatives.map((cue) => cue.any)),
    several: flags(alternatives.map((cue) => cue.several)),
    means: flags(alternatives.map((cue) => cue.means)),
    others: flags(alternatives.map((cue) => cue.others)),
    kinds: flags(alternatives.map((cue) => cue.kinds)),
    purpose: flags(alternatives.map((cue) => cue.purpose)),
    heads: flags(alternatives.map((cue) => cue.heads)),
    parts: flags(alternatives.map((cue) => cue.parts)),
    choiceAfter: flags(alternatives.map((cue) => cue['choice-after'])),
    glued: buildPhrases(
      years.flatMap((cue) =>
        Object.entries(cue.numbers).flatMap(([word, value]) => cue.glued.map((end) => [word + end, value] as const)),
      ),
    ),
    open: flags(alternatives.map((cue) => cue.open)),
    numbers: buildPhrases(years.flatMap((cue) => Object.entries(cue.numbers))),
    units: buildPhrases<Unit>([
      ...tag<Unit>(
        years.map((cue) => cue.years),
        'years',
      ),
      ...tag<Unit>(
        years.map((cue) => cue.months),
        'months',
      ),
      ...tag<Unit>(
        years.map((cue) => cue.decades),
        'decades',
      ),
    ]),
    more: flags(years.map((cue) => cue.more)),
    fill: flags(years.map((cue) => cue.fill)),
    atLeast: flags(years.map((cue) => cue['at-least'])),
    to: flags(years.map((cue) => cue.to)),
    between: flags(years.map((cue) => cue.between)),
    ofWhich: flags(years.map((cue) => cue['of-which'])),
    share: flags(years.map((cue) => cue.share)),
    via: flags(years.map((cue) => cue.via)),
    atMost: flags(years.map((cue) => cue['at-most'])),
    notYears: flags(years.map((cue) => cue['not-years'])),
    whole: flags(years.map((cue) => cue.whole)),
    within: buildWithin(years.flatMap((cue) => cue.within)),
    noWindow: flags(years.map((cue) => cue['no-window'])),
    subject: flags(languages.map(({ conditions }) => conditions.subject ?? [])),
    process: flags(languages.map(({ conditions }) => conditions.process ?? [])),
    conditions: buildPhrases(
      languages.flatMap((language) =>
        Object.entries(language.conditions).flatMap(([kind, phrases]) =>
          (NO_KIND.has(kind) ? [] : (phrases ?? [])).map((phrase) => [phrase, kind as ConditionKind] as const),
        ),
      ),
    ),
  };
}

const built = new WeakMap<Dictionary, AskTables>();

export function askTablesOf(dictionary: Dictionary): AskTables {
  let tables = built.get(dictionary);
  if (!tables) {
    tables = buildTables(dictionary);
    built.set(dictionary, tables);
  }
  return tables;
}
