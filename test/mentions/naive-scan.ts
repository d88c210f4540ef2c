/**
 * The reference: tries every name at every token, no trie, no shortcuts. Slow and plainly right; the automaton is held
 * against it.
 */
import type { CompiledSkill, Dictionary } from '../../src/dictionary/dictionary.ts';
import { namesOf } from '../../src/dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../../src/dictionary/skill.ts';
import { PorterStemmer } from '../../src/mentions/porter.ts';
import { type Token, tokenize } from '../../src/mentions/tokens.ts';

interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  readonly skill: string;
}

const SUFFIXES = ['js', 'net', 'io', 'py', 'jl', 'ts', 'ai', 'sh'];

function lastWordFits(skill: CompiledSkill, name: string, wanted: string, token: Token): boolean {
  const given = token.form;
  if (wanted === given) return true;
  const last = name.split(/[\s-]/).at(-1) ?? '';
  const technology = TECHNOLOGY_KINDS.has(skill.kind);
  const acronym = /^[A-Z]{2,5}$/.test(last);
  const pluralises =
    name.length >= 3 && (acronym ? !token.titled : technology ? /^[a-z]/.test(last) : skill.kind !== 'spoken');
  if (pluralises && given === `${wanted}s` && given.length > 3 && !given.endsWith('ss')) return true;
  return (
    technology &&
    name.length > 1 &&
    wanted.length >= 2 &&
    /^\p{L}+$/u.test(wanted) &&
    given.startsWith(wanted) &&
    /^\d+$/.test(given.slice(wanted.length))
  );
}

function matchName(skill: CompiledSkill, name: string, tokens: readonly Token[], at: number): number {
  const wanted = tokenize(name, { start: 0, end: name.length });
  const first = tokens[at];
  if (first && !first.word && first.form === '.' && !first.spaced && tokens[at - 1]?.word) return 0;
  for (let i = 0; i < wanted.length; i += 1) {
    const have = tokens[at + i];
    const want = wanted[i];
    if (!have || !want) return 0;
    if (i > 0 && have.spaced && (['.', '+', '#', '*', '!'].includes(have.form) || tokens[at + i - 1]?.form === '.'))
      return 0;
    const fits =
      i === wanted.length - 1 && have.word ? lastWordFits(skill, name, want.form, have) : want.form === have.form;
    if (!fits) return 0;
  }
  const next = tokens[at + wanted.length];
  if (
    next &&
    !next.spaced &&
    (next.form === '+' || next.form === '#') &&
    wanted.length === 1 &&
    (tokens[at]?.form.length ?? 0) === 1
  )
    return 0;
  const suffix = tokens[at + wanted.length + 1];
  if (next && !next.spaced && next.form === '.' && suffix && !suffix.spaced && SUFFIXES.includes(suffix.form)) return 0;
  return wanted.length;
}

function matchStems(skill: CompiledSkill, name: string, tokens: readonly Token[], at: number): number {
  const wanted = tokenize(name, { start: 0, end: name.length });
  if (skill.forms !== 'stem' || wanted.length < 2) return 0;
  const fits = wanted.every(
    (want, i) =>
      tokens[at + i]?.word && PorterStemmer.stem(tokens[at + i]?.form ?? '') === PorterStemmer.stem(want.form),
  );
  return fits ? wanted.length : 0;
}

export function scanNaively(dictionary: Dictionary, text: string): NaiveMatch[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const found: NaiveMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    let best = 0;
    let skill = '';
    for (const entry of dictionary.skills.values()) {
      for (const name of namesOf(entry)) {
        const length = Math.max(matchName(entry, name, tokens, at), matchStems(entry, name, tokens, at));
        if (length > best) {
          best = length;
          skill = entry.id;
        }
      }
    }
    const first = tokens[at];
    const last = tokens[at + best - 1];
    if (best > 0 && first && last) found.push({ start: first.start, end: last.end, skill });
    at += Math.max(1, best);
  }
  return found;
}
