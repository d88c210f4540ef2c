/**
 * What an entry of the dictionary itself says of its doubtful name: which support is enough (`needs`), and which phrases
 * are never the skill (`unless`). Support may come from the whole document; a phrase speaks for its own sentence only.
 */
import type { Ambiguity } from '../dictionary/schema.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { Candidate } from './automaton.ts';
import type { CueTables } from './cue-tables.ts';
import { type Doubt, isTechnical, type Judgement, ruleFor } from './doubt.ts';
import { buildPhrases, matchPhraseAt, type PhraseTable } from './phrases.ts';
import type { Place } from './place.ts';
import { type ReadingLine, sectionKindOf, sentenceOf, type TokenRange } from './reading.ts';

export interface Support {
  /** Distinct technologies named beyond doubt, anywhere in the document. */
  readonly technologies: ReadonlySet<SkillId>;
  readonly skills: ReadonlySet<SkillId>;
  readonly kinds: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** What names beyond doubt speak for. */
export function gatherSupport(judged: ReadonlyMap<Candidate, Judgement>): Support {
  const skills = [...judged.values()].filter((judgement) => judgement.accepted).map((judgement) => judgement.skill);
  return {
    technologies: new Set(skills.filter(isTechnical).map((skill) => skill.id)),
    skills: new Set(skills.map((skill) => skill.id)),
    kinds: new Set(skills.map((skill) => skill.kind)),
    fields: new Set(skills.map((skill) => skill.field)),
  };
}

const unlessTables = new WeakMap<Ambiguity, Map<string, PhraseTable<number>>>();

/** Phrases of the rule with the name put in for `~`; the value is the place of the name's first token. */
function unlessOf(rule: Ambiguity, name: string): PhraseTable<number> {
  let tables = unlessTables.get(rule);
  if (!tables) {
    tables = new Map();
    unlessTables.set(rule, tables);
  }
  let table = tables.get(name);
  if (!table) {
    table = buildPhrases(
      rule.unless
        .filter((phrase) => !phrase.startsWith(NEAR))
        // Names are found in the plural, too.
        .flatMap((phrase) =>
          phrase.includes('~') ? [phrase.replaceAll('~', name), phrase.replaceAll('~', `${name}s`)] : [phrase],
        )
        .map((phrase) => [phrase, 0] as const),
    );
    tables.set(name, table);
  }
  return table;
}

/** A phrase that is never the skill covers the name: `strong`, or `weak` where it is the name and one small word. */
export function unlessAround({ line, candidate, entry, rule }: Doubt, cues: CueTables): 'none' | 'weak' | 'strong' {
  if (rule.unless.length === 0) return 'none';
  const sentence = sentenceOf(line, candidate.tokens.from);
  const table = unlessOf(rule, entry.name);
  let found: 'none' | 'weak' | 'strong' = 'none';
  for (let at = Math.max(sentence.from, candidate.tokens.from - 6); at <= candidate.tokens.from; at += 1) {
    const match = matchPhraseAt(table, line.tokens, at, sentence.to);
    if (!match || match.from > candidate.tokens.from || match.to < candidate.tokens.to) continue;
    const length = match.to - match.from - (candidate.tokens.to - candidate.tokens.from);
    const other = match.from < candidate.tokens.from ? match.from : candidate.tokens.to;
    if (length !== 1 || !matchPhraseAt(cues.small, line.tokens, other, other + 1)) return 'strong';
    found = 'weak';
  }
  return found;
}

/** Words of its other sense stand near a presumed name: it is as doubtful there as any. */
export function isOtherSenseNear(line: ReadingLine, candidate: Candidate, rule: Ambiguity): boolean {
  const sentence = sentenceOf(line, candidate.tokens.from);
  return rule.unless.some(
    (phrase) => phrase.startsWith(NEAR) && isNear(phrase.slice(NEAR.length), line, candidate, sentence, true),
  );
}

/** Support named by the entry itself. `near:` counts in any case; the rest only for the name as written. */
export function findNeed(doubt: Doubt, place: Place, support: Support): string | null {
  const { line, candidate, rule } = doubt;
  const sentence = sentenceOf(line, candidate.tokens.from);
  const named = place.exact && !place.starts && !place.proper && !place.determined && !place.hyphened;
  if (rule.strict && !named) return null;
  for (const need of rule.needs) {
    const [scope = '', value = ''] = need.includes(':')
      ? [need.slice(0, need.indexOf(':')), need.slice(need.indexOf(':') + 1)]
      : ['skill', need];
    if (scope === 'near') {
      if (isNear(value, line, candidate, sentence, place.exact)) return need;
      continue;
    }
    if (scope === 'section' && sectionKindOf(line) === value) return need;
    if (!named || (rule.strict && !isNamedIn(line, sentence, scope, value))) continue;
    if (scope === 'skill' && support.skills.has(value)) return need;
    if (scope === 'kind' && support.kinds.has(value)) return need;
    if (scope === 'field' && support.fields.has(value)) return need;
  }
  return null;
}

/** A skill (or one of a kind, or of a field) is named in the sentence itself. */
function isNamedIn(line: ReadingLine, sentence: TokenRange, scope: string, value: string): boolean {
  return line.candidates.some(
    ({ tokens, names }) =>
      sentence.from <= tokens.from &&
      tokens.to <= sentence.to &&
      names.some(({ skill }) => (scope === 'skill' ? skill.id : scope === 'kind' ? skill.kind : skill.field) === value),
  );
}

const NEAR = 'near:';
/** Tokens on either side in which `near:` words count: a sentence of a bulletin may run to a hundred words. */
const NEAR_REACH = 12;

/**
 * Some of these words stand in the name's sentence, within reach of it. Of two doubtful names, this one not written as a name
 * ("fill the flask, rinse the bottle", "rest, soap and towels") none supports the other: `named` says that this one is.
 */
function isNear(words: string, line: ReadingLine, candidate: Candidate, sentence: TokenRange, named: boolean): boolean {
  const table = nearTable(words);
  // Words of the trade ("assembly") are meant as words; only a name is looked at twice.
  const plain = named || line.allLower || line.caseless || words === words.toLowerCase();
  const from = Math.max(sentence.from, candidate.tokens.from - NEAR_REACH);
  const to = Math.min(sentence.to, candidate.tokens.to + NEAR_REACH);
  for (let at = from; at < to; at += 1) {
    const match = matchPhraseAt(table, line.tokens, at, to);
    if (!match || (match.to > candidate.tokens.from && match.from < candidate.tokens.to)) continue;
    if (plain || !isPlainDoubt(line, match.from)) return true;
  }
  return false;
}

/** What begins at this token is a name that can itself be an ordinary word. */
function isPlainDoubt(line: ReadingLine, at: number): boolean {
  return line.candidates.some(
    ({ tokens, names }) =>
      tokens.from === at &&
      names.every((entry) => {
        const rule = ruleFor(entry);
        return rule !== null && !rule.presumed && rule.as.includes('word');
      }),
  );
}

const nearTables = new Map<string, PhraseTable<true>>();

function nearTable(words: string): PhraseTable<true> {
  let table = nearTables.get(words);
  if (!table) {
    table = buildPhrases([[words, true]]);
    nearTables.set(words, table);
  }
  return table;
}
