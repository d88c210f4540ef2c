/**
 * Doubtful names in lists. Observation: the company a name keeps says most: "Chef, Puppet or Ansible" are tools, whatever
 * they are elsewhere. Each accepted item may speak for the next, so this runs until nothing changes.
 */
import type { CompiledSkill } from '../dictionary/dictionary.ts';
import type { Ambiguity } from '../dictionary/schema.ts';
import type { Candidate } from './automaton.ts';
import type { CueTables } from './cue-tables.ts';
import { accept, areKin, type Doubt, isCapital, isTechnical, type Judgement } from './doubt.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import { matchPhraseAt } from './phrases.ts';
import type { Place } from './place.ts';

/** Lists: a doubtful item is accepted beside an accepted kin, or among enough doubtful ones. Runs until nothing changes. */
export function settleLists(
  open: readonly { doubt: Doubt; place: Place }[],
  judged: Map<Candidate, Judgement>,
  cues: CueTables,
  text: string,
): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const { doubt, place } of open) {
      if (judged.get(doubt.candidate)?.accepted) continue;
      const { skill } = doubt.entry;
      const neighbours = findNeighbours(
        doubt.line,
        doubt.index,
        cues,
        !isTradeNoun(doubt, cues) &&
          !describes(doubt, place, cues) &&
          ((place.exact && isTechnical(skill)) || doubt.line.coverage >= 0.8),
      );
      // "edge: cloudflare, nginx": an everyday word before a colon heads the list and is no item of it.
      if (!place.exact && doubt.line.tokens[doubt.candidate.tokens.to]?.form === ':') continue;
      if (doubt.rule.strict && !neighbours.closed) continue;
      if (beginsSentence(doubt, place, cues)) continue;
      const kin = neighbours.list.filter((other) => isAcceptedKin(judged, other, skill));
      const loose =
        (doubt.rule.case === 'any' && !doubt.rule.as.includes('letter')) || place.exact || doubt.line.allLower;
      // "our MPLS backbone (BGP, OSPF)": a word that goes on from the name before it is no item.
      const whole = neighbours.closed && neighbours.bareBefore.length === 0 && !doubt.rule.as.includes('letter');
      const flanked =
        neighbours.flanks.length === 2 && neighbours.flanks.every((other) => isAcceptedKin(judged, other, skill));
      if (isTradeNoun(doubt, cues) && neighbours.list.length === 0) continue;
      if (flanked || endsBareList(doubt, neighbours, judged, text)) {
        judged.set(doubt.candidate, accept(skill, 'list', 0.9));
        changed = true;
        continue;
      }
      if (kin.length > 0 && (loose || whole || doubt.line.coverage >= 0.8)) {
        judged.set(doubt.candidate, accept(skill, 'list', 0.95));
        changed = true;
        continue;
      }
      if (place.exact && fillsBracket(doubt, cues)) {
        judged.set(doubt.candidate, accept(skill, 'list-of-doubtful', 0.8));
        changed = true;
        continue;
      }
      // Two doubtful names side by side ("Ada Swift") are a person; a list of them has commas.
      const { run } = findNeighbours(doubt.line, doubt.index, cues, false);
      const doubtful = run.filter(
        (other) => other.form !== 'typo' && other.names.some((entry) => areKin(entry.skill, skill)),
      );
      if (place.exact && !place.proper && !doubt.rule.strict && doubtful.length >= doubtfulNeeded(doubt.rule)) {
        judged.set(doubt.candidate, accept(skill, 'list-of-doubtful', 0.8));
        changed = true;
      }
    }
  }
}

/** "Python, SQL. Ruby joined in 2020.": a full stop parts items too, but a person's name that goes on begins a sentence. */
function beginsSentence({ line, candidate, rule }: Doubt, place: Place, cues: CueTables): boolean {
  const { from, to } = candidate.tokens;
  return (
    rule.as.includes('person') &&
    place.starts &&
    line.tokens[from - 1]?.form === '.' &&
    line.tokens[to]?.word === true &&
    !place.cueAfter &&
    !line.candidates.some(({ tokens }) => tokens.from === to) &&
    matchPhraseAt(cues.joins, line.tokens, to, line.tokens.length) === null
  );
}

/** "Java teams", "DevOps projects": a noun that goes with any technology is no further item, unless a sign parts them. */
const isTradeNoun = ({ line, candidate }: Doubt, cues: CueTables): boolean =>
  matchPhraseAt(cues.after, line.tokens, candidate.tokens.from, candidate.tokens.to) !== null;

/** "Solid SQL and Excel", "Swift Python developers": a quality that opens a sentence describes the name behind it, unless
 * the whole line is names with nothing in between ("swift docker kubernetes"). */
function describes({ line, candidate }: Doubt, place: Place, cues: CueTables): boolean {
  const { from, to } = candidate.tokens;
  if (!place.starts || matchPhraseAt(cues.qualities, line.tokens, from, to) === null) return false;
  const isBare = line.candidates
    .slice(1)
    .every(({ tokens }, before) => tokens.from === line.candidates[before]?.tokens.to);
  return !(line.coverage >= 0.8 && line.candidates.length > 2 && isBare);
}

function isAcceptedKin(judged: ReadonlyMap<Candidate, Judgement>, other: Candidate, skill: CompiledSkill): boolean {
  const judgement = judged.get(other);
  return judgement?.accepted === true && areKin(judgement.skill, skill);
}

/** "gitlab fastlane jest": the end of a list without commas, and no ordinary word goes on after it. */
function endsBareList(
  { line, candidate, entry }: Doubt,
  neighbours: Neighbours,
  judged: ReadonlyMap<Candidate, Judgement>,
  text: string,
): boolean {
  const before = neighbours.bareBefore;
  if (before.length < 2 || !before.slice(0, 2).every((other) => isAcceptedKin(judged, other, entry.skill)))
    return false;
  const next = line.tokens[candidate.tokens.to];
  return !next?.word || isCapital(text[next.start] ?? '');
}

/** "(Temporal Airflow)": a bracket that holds nothing but names of one trade is a list, commas or not. */
function fillsBracket({ line, candidate, entry }: Doubt, cues: CueTables): boolean {
  const isSign = (at: number, form: string): boolean => line.tokens[at]?.form === form;
  let from = candidate.tokens.from;
  while (from > 0 && !isSign(from - 1, '(') && !isSign(from - 1, ')')) from -= 1;
  let to = candidate.tokens.to;
  while (to < line.tokens.length && !isSign(to, ')') && !isSign(to, '(')) to += 1;
  if (!isSign(from - 1, '(') || !isSign(to, ')')) return false;
  const inside = line.candidates.filter(({ tokens }) => from <= tokens.from && tokens.to <= to);
  const isKin = (other: Candidate): boolean => other.names.some((name) => areKin(name.skill, entry.skill));
  if (inside.length < 2 || !inside.every(isKin)) return false;
  return line.tokens.slice(from, to).every((token, offset) => {
    const at = from + offset;
    const covered = inside.some(({ tokens }) => tokens.from <= at && at < tokens.to);
    return covered || !token.word || matchPhraseAt(cues.joins, line.tokens, at, to) !== null;
  });
}

/** Doubtful neighbours that make a list: "React or Vue" is one, three first names in a row are still persons. */
const doubtfulNeeded = (rule: Ambiguity): number =>
  rule.as.every((kind) => kind === 'person')
    ? 3
    : rule.as.some((kind) => kind === 'company' || kind === 'place' || kind === 'person')
      ? 2
      : 1;
