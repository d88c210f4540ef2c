/**
 * Finds names that are something else too and say nothing of it: ordinary words, persons, places, companies, letters
 * (dictionaries/doubtful-names.yaml), and names that stand where a person marked no skill. Each needs an ambiguity rule,
 * or an exception that says why not; an exception nobody needs any more is a problem itself, so that the list stays true.
 */

import { contains, overlaps } from '../span.ts';
import { at, isAmbiguous, type LintContext, type LintRule } from './lint-rule.ts';
import type { DoubtfulNames, SkillEntry } from './schema.ts';
import { TECHNOLOGY_KINDS } from './skill.ts';
import type { Place } from './yaml.ts';

const FILE = 'doubtful-names.yaml';
/** Hits of a name outside every marked span that make it suspect, and their share of all its hits. */
const STRAY_HITS = 3;
const STRAY_SHARE = 0.6;

type Word = 'words' | 'persons' | 'places' | 'companies';

const MEANINGS: readonly (readonly [Word, string])[] = [
  ['words', 'an ordinary word'],
  ['persons', "a person's name"],
  ['places', 'a place'],
  ['companies', 'a company'],
];

interface Name {
  readonly entry: SkillEntry;
  readonly place: Place;
  readonly name: string;
  readonly folded: string;
}

/** Names no rule speaks of, each once an entry. */
function* unruledNames({ sources, foldName }: LintContext): Generator<Name> {
  for (const { entry, place } of sources.entries) {
    const seen = new Set<string>();
    for (const name of [entry.name, ...entry.aliases]) {
      const folded = foldName(name);
      if (seen.has(folded) || isAmbiguous(entry, foldName, folded)) continue;
      seen.add(folded);
      yield { entry, place, name, folded };
    }
  }
}

const exceptedNames = ({ exceptions }: DoubtfulNames, foldName: LintContext['foldName']): ReadonlySet<string> =>
  new Set(exceptions.flatMap(({ names }) => names.map(foldName)));

/** A short name: one or two letters or digits, whatever signs go with them ("C#", "5G"). */
const isShort = (folded: string): boolean => folded.replace(/[^\p{L}\p{N}]/gu, '').length <= 2;

const tableOf = (words: readonly string[], foldName: LintContext['foldName']): ReadonlySet<string> =>
  new Set(words.map(foldName));

/** What else an unruled name is, by the word lists or its length; null where nothing is known against it. */
function makeSuspicion({ sources, foldName }: LintContext): (name: Name) => string | null {
  const tables = MEANINGS.map(([key, what]) => [tableOf(sources.doubtful[key], foldName), what] as const);
  return ({ folded }) =>
    tables.find(([table]) => table.has(folded))?.[1] ?? (isShort(folded) ? 'one or two letters' : null);
}

export const NAME_RULES: readonly LintRule[] = [
  {
    name: 'doubtful-name',
    description: 'A name that is a word, a person, a place, a company or a letter has a rule or a reasoned exception.',
    *check(context) {
      const excepted = exceptedNames(context.sources.doubtful, context.foldName);
      const suspect = makeSuspicion(context);
      for (const name of unruledNames(context)) {
        const what = suspect(name);
        if (what && !excepted.has(name.folded))
          yield at(name.place, `${name.entry.id}: "${name.name}" is ${what} too; give it a rule, or an exception`);
      }
    },
  },
  {
    name: 'exception-needed',
    description: 'An exception of doubtful-names.yaml speaks of a name that would be a problem without it, and once.',
    *check(context) {
      const suspect = makeSuspicion(context);
      const needed = new Set([...unruledNames(context)].filter((name) => suspect(name)).map(({ folded }) => folded));
      const seen = new Set<string>();
      for (const { names } of context.sources.doubtful.exceptions) {
        for (const name of names) {
          const folded = context.foldName(name);
          if (seen.has(folded)) yield { file: FILE, line: 0, message: `"${name}" is excepted twice` };
          else if (!needed.has(folded)) yield { file: FILE, line: 0, message: `"${name}" needs no exception` };
          seen.add(folded);
        }
      }
      for (const id of context.sources.doubtful.whole) {
        if (!context.byId.has(id)) yield { file: FILE, line: 0, message: `whole: ${id} does not exist` };
      }
    },
  },
  {
    name: 'stray-name',
    description: 'A technology is not mostly found where a person who marked the skills of an ad marked none.',
    *check(context) {
      const excepted = exceptedNames(context.sources.doubtful, context.foldName);
      const counts = new Map<string, { all: number; stray: number; example: string }>();
      for (const { text, spans, marked = [{ start: 0, end: text.length }] } of context.ads) {
        for (const hit of context.findHits(text)) {
          if (!marked.some((span) => contains(span, hit))) continue;
          const key = `${hit.skill} ${context.foldName(hit.text)}`;
          const count = counts.get(key) ?? { all: 0, stray: 0, example: '' };
          count.all += 1;
          if (!spans.some((span) => overlaps(span, hit))) {
            count.stray += 1;
            count.example ||= text.slice(Math.max(0, hit.start - 30), hit.end + 30).replace(/\s+/g, ' ');
          }
          counts.set(key, count);
        }
      }
      for (const { entry, place, name, folded } of unruledNames(context)) {
        const count = counts.get(`${entry.id} ${folded}`);
        if (!count || !TECHNOLOGY_KINDS.has(entry.kind) || excepted.has(folded)) continue;
        if (count.stray >= STRAY_HITS && count.stray >= count.all * STRAY_SHARE)
          yield at(
            place,
            `${entry.id}: "${name}" is unmarked in ${count.stray} of ${count.all} places: ${count.example}`,
          );
      }
    },
  },
];
