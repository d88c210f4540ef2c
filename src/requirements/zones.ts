/**
 * What a line of a posting counts as. Enters: the line and its section; leaves: whether it asks, and how strongly its heading
 * does. Observations: company text asks nothing, a duty asks less than a requirements line; where there is no requirements
 * heading, the whole text asks.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { LineMention, MentionLine } from '../mentions/mentions.ts';
import { findPhrases } from '../mentions/phrases.ts';
import { sectionKindOf, type TokenRange } from '../mentions/reading.ts';
import type { AskTables } from './ask-tables.ts';
import type { Strength } from './requirement.ts';

/** What a line counts as. `ask`: each line is accounted for; `duty`, `title`: skills count, lines are not; `waived`:
 * lines are accounted for, and ask nothing; `tested`: what an examination asks counts; `process`: of the way to the job, only
 * licences and what must be brought count; `facts`: who may apply at all; `none`: nothing does. */
export type Zone =
  | 'ask'
  | 'condition'
  | 'duty'
  | 'title'
  | 'intro'
  | 'waived'
  | 'tested'
  | 'process'
  | 'facts'
  | 'none';

export interface Reading {
  readonly document: Document;
  readonly dictionary: Dictionary;
  readonly tables: AskTables;
  /** The posting has a must or nice section: then other text asks less. */
  readonly hasAskSections: boolean;
}

export function zoneOf(
  line: MentionLine,
  lines: readonly MentionLine[],
  { document, hasAskSections, tables, dictionary }: Reading,
): Zone {
  const kind = sectionKindOf(line);
  if (kind === 'process' && findTested(line, line.sentences, tables).length > 0) return 'tested';
  if (findPhrases(tables.legal, line.tokens, 0, line.tokens.length).length > 0) return 'none';
  if (kind === 'waived') return 'waived';
  if (kind === 'must' || kind === 'nice') return 'ask';
  if (kind === 'conditions') return 'condition';
  // A text of one line, or whose first line is a sentence, has no title.
  const isProse = line.sentences.length > 1 || /[.;:]$/.test(line.tokens.at(-1)?.form ?? '') || lines.length === 1;
  if (kind === 'title') return isProse && !hasAskSections ? 'ask' : 'title';
  if (kind === 'tags') return 'title';
  // "Languages: Java, Python" is written like a fact of the post, and asks.
  if (kind === 'meta' && namesProgramming(line, dictionary)) return hasAskSections ? 'title' : 'ask';
  if (kind === 'duties') return hasAskSections ? 'duty' : 'ask';
  // Under "The role" prose speaks of the job, bullets are its duties.
  if (kind === 'intro' && hasAskSections && line.section?.heading && document.lines[line.line]?.role === 'bullet')
    return 'duty';
  if (kind === 'intro' || kind === 'other') return hasAskSections ? 'intro' : 'ask';
  // "(Open to current employees)" stands with the date and the place.
  if (kind === 'meta') return 'facts';
  if (kind === 'process') return 'process';
  return 'none';
}

/** "Candidates may be examined for knowledge of: ...": the rest of each such sentence, half-open. */
export const findTested = (
  { tokens }: MentionLine,
  sentences: readonly TokenRange[],
  { tested }: AskTables,
): TokenRange[] =>
  sentences.flatMap(({ from, to }) => {
    const [cue] = findPhrases(tested, tokens, from, to);
    return cue ? [{ from: cue.to, to }] : [];
  });

/** Nothing but programming languages, two at least. */
const namesProgramming = ({ mentions }: MentionLine, dictionary: Dictionary): boolean =>
  mentions.length > 1 && mentions.every(({ mention }) => dictionary.skills.get(mention.skill)?.kind === 'language');

export function headingStrength(line: MentionLine, zone: Zone, { hasAskSections }: Reading): Strength {
  const kind = sectionKindOf(line);
  if (kind === 'nice') return 'nice';
  if (kind === 'tags' || kind === 'meta') return hasAskSections ? 'nice' : 'must';
  if (zone === 'duty' || zone === 'intro') return 'nice';
  return 'must';
}

/** Tokens in which a sentence says whose it is. */
const OPENING_WORDS = 6;

export const asksSomething = (line: MentionLine, sentence: TokenRange, tables: AskTables): boolean =>
  findPhrases(tables.asks, line.tokens, sentence.from, sentence.to).length > 0;

/** Of a duty: "applications required for trading" says what a thing is for; "Java is required for this role" asks. */
export function dutyAsks({ tokens }: MentionLine, { from, to }: TokenRange, tables: AskTables): boolean {
  const jobs = findPhrases(tables.servesJob, tokens, from, to);
  const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
  const things = findPhrases(tables.serves, tokens, from, to).filter(
    (thing) => !jobs.some((job) => overlap(job, { from: thing.from, to: thing.to + 1 })),
  );
  return findPhrases(tables.asks, tokens, from, to).some((ask) => !things.some((thing) => overlap(thing, ask)));
}

/** Says of something that one must have it. */
export const isRequired = (line: MentionLine, { from, to }: TokenRange, tables: AskTables): boolean =>
  [tables.before, tables.after].some((table) =>
    findPhrases(table, line.tokens, from, to).some(({ value }) => value === 'must'),
  );

/** "Staying abreast of developments in programming languages": a habit, and no language is asked for. */
export const isHabit = (line: MentionLine, sentence: TokenRange, tables: AskTables): boolean =>
  findPhrases(tables.abreast, line.tokens, sentence.from, Math.min(sentence.to, sentence.from + OPENING_WORDS)).length >
  0;

/** "We build CRM software in Ruby": the employer, not the person asked for. */
export function speaksOfCompany(line: MentionLine, sentence: TokenRange, tables: AskTables): boolean {
  const opening = findPhrases(
    tables.company,
    line.tokens,
    sentence.from,
    Math.min(sentence.to, sentence.from + OPENING_WORDS),
  );
  return opening.length > 0 && !asksSomething(line, sentence, tables);
}

/** Words between a tool and what it is used for. */
const TOOL_REACH = 4;

/** "Software and applications used for budgeting, payroll and reports": what is asked are the tools. */
export function isPurpose(
  { tokens }: MentionLine,
  sentence: TokenRange,
  { tokens: own, mention }: LineMention,
  { tables, dictionary }: Reading,
): boolean {
  if (TECHNOLOGY_KINDS.has(dictionary.skills.get(mention.skill)?.kind ?? 'tool')) return false;
  const cue = findPhrases(tables.purpose, tokens, sentence.from, own.to).at(-1);
  if (!cue || cue.from >= own.from || tokens.slice(cue.to, own.from).some(({ form }) => form === ';')) return false;
  const isTool = (table: typeof tables.kinds): boolean =>
    findPhrases(table, tokens, Math.max(sentence.from, cue.from - TOOL_REACH), cue.from).length > 0;
  return isTool(tables.kinds) || isTool(tables.heads);
}
