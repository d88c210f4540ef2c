/**
 * Lines a reader cannot go by. Enters: a posting's lines under headings that ask; leaves: findings, one a kind. Observation:
 * applicants skim; a line of sixty words or of eight demands is read as noise, and a line that names nothing ("affinity with
 * our values") tells nobody whether to apply.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { findPhrases } from '../mentions/phrases.ts';
import { counted } from '../report/words.ts';
import { askTablesOf } from '../requirements/ask-tables.ts';
import { isIntroduction } from '../requirements/coverage.ts';
import { readRequirements } from '../requirements/requirements.ts';
import { overlaps, type Span } from '../span.ts';
import { type Asked, isAsking, type ReadPosting } from './asked.ts';
import { basicsTablesOf } from './basics-tables.ts';
import type { FindingDraft } from './finding.ts';

export const MOST_WORDS = 45;
export const MOST_DEMANDS = 6;
/** Fewer words are a heading or a scrap. */
const LEAST_WORDS = 3;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Of its longest sentence: several short ones read easily. */
const wordsIn = ({ tokens, sentences }: MentionLine): number =>
  Math.max(...sentences.map(({ from, to }) => tokens.slice(from, to).filter(({ word }) => word).length));

const howMany = (lines: readonly unknown[]): string =>
  lines.length === 1 ? 'One requirement line' : `${lines.length} requirement lines`;

/** Within so many tokens a line that asks says so. */
const OPENING = 5;

/** "<ORGANIZATION>": a name was taken out of the text, and may have been the very thing asked for. */
const TAKEN_OUT = /<\p{Lu}[\p{Lu}_ ]*>/u;

/** It opens as a demand does and does not speak of the employer, whose text often stands under the last heading. */
function isDemand({ tokens }: MentionLine, dictionary: Dictionary): boolean {
  const { company } = askTablesOf(dictionary);
  const { demands, small } = basicsTablesOf(dictionary);
  const count = (sign: string): number => tokens.filter(({ form }) => form === sign).length;
  return (
    // A bracket left open: the line was cut on its way here.
    count('(') <= count(')') &&
    // "Bonus points for experience with": what is meant stands on the next lines.
    !small.has(tokens.at(-1)?.form ?? '') &&
    tokens.filter(({ word }) => word).length >= LEAST_WORDS &&
    findPhrases(demands, tokens, 0, Math.min(OPENING, tokens.length)).length > 0 &&
    findPhrases(company, tokens, 0, tokens.length).length === 0
  );
}

function findVague(posting: ReadPosting, judged: readonly Span[], dictionary: Dictionary): FindingDraft[] {
  const { document, sections, lines, requirements } = posting;
  const open = lines
    .filter((line) => isAsking(line) && !isIntroduction(line))
    .filter((line) => requirements.notUnderstood.some((item) => overlaps(line, item)));
  const named = open.filter(({ mentions }) => mentions.length > 0);
  // A line that names skills and cannot be read by itself mixes "and" with "or".
  const isMixed = (line: MentionLine): boolean =>
    readRequirements(document, sections, [line], dictionary).notUnderstood.length > 0;
  const mixed = named.filter(isMixed);
  const vague = open
    .filter((line) => line.mentions.length === 0 && isDemand(line, dictionary))
    .filter((line) => !TAKEN_OUT.test(document.text.slice(line.start, line.end)))
    // What its wording does to it is said already.
    .filter((line) => !judged.some((span) => overlaps(line, span)));
  // One of several ways to qualify that asks for skills together is a condition: no verdict can be given on half of it.
  const ways = requirements.conditions.filter(({ kind, way }) => kind === 'other' && way !== undefined);
  const entangled = lines.filter(
    (line) => line.mentions.length > 0 && !mixed.includes(line) && ways.some((way) => overlaps(line, way)),
  );
  return [...sayMixed(mixed), ...sayEntangled(entangled), ...sayVague(vague)];
}

function sayEntangled(lines: readonly MentionLine[]): FindingDraft[] {
  if (lines.length === 0) return [];
  return [
    {
      code: 'entangled-alternatives',
      severity: 'note',
      message: `${lines.length === 1 ? 'One alternative asks' : `${lines.length} alternatives ask`} for several things together, so that only a person can tell whether a resume meets ${lines.length === 1 ? 'it' : 'one of them'}.`,
      spans: lines.map(spanOf),
    },
  ];
}

function sayMixed(mixed: readonly MentionLine[]): FindingDraft[] {
  if (mixed.length === 0) return [];
  return [
    {
      code: 'unclear-choice',
      severity: 'advice',
      message: `${howMany(mixed)} ${mixed.length === 1 ? 'mixes' : 'mix'} “and” with “or”, so that it is open what is enough; make two lines of it.`,
      spans: mixed.map(spanOf),
    },
  ];
}

function sayVague(vague: readonly MentionLine[]): FindingDraft[] {
  if (vague.length === 0) return [];
  return [
    {
      code: 'not-understood',
      severity: 'note',
      message: `${howMany(vague)} could be read neither as a skill nor as a condition, so that no resume is compared with ${vague.length === 1 ? 'it' : 'them'}; where the words are vague, say what somebody would show.`,
      spans: vague.map(spanOf),
    },
  ];
}

function findLong({ lines }: ReadPosting): FindingDraft[] {
  const long = lines.filter((line) => isAsking(line) && !isIntroduction(line) && wordsIn(line) > MOST_WORDS);
  if (long.length === 0) return [];
  return [
    {
      code: 'long-line',
      severity: 'note',
      message: `${howMany(long)} of more than ${MOST_WORDS} words; one demand a line is easier to check oneself against.`,
      spans: long.map(spanOf),
    },
  ];
}

function findCrowded(asked: readonly Asked[], { lines }: ReadPosting, dictionary: Dictionary): FindingDraft[] {
  const { oneOf, joins } = askTablesOf(dictionary);
  const crowded = lines.flatMap((line) => {
    const { tokens } = line;
    // "Build tools, e.g. ..." and "some of: ..." name many and ask for few.
    const isExample =
      findPhrases(oneOf, tokens, 0, tokens.length).length > 0 ||
      findPhrases(joins, tokens, 0, tokens.length).some(({ value }) => value === 'examples');
    if (!isAsking(line) || isExample) return [];
    const demands = asked.filter(({ places }) => places.some((place) => place.line === line)).length;
    return demands > MOST_DEMANDS ? [{ line, demands }] : [];
  });
  return crowded.map(({ line, demands }) => ({
    code: 'crowded-line',
    severity: 'advice',
    message: `One line asks for ${counted(demands, 'thing')}; whoever has all but one cannot tell whether to apply.`,
    spans: [spanOf(line)],
  }));
}

/** `judged`: places that another finding speaks of already. */
export const findUnclear = (
  asked: readonly Asked[],
  posting: ReadPosting,
  judged: readonly Span[],
  dictionary: Dictionary,
): FindingDraft[] => [
  ...findVague(posting, judged, dictionary),
  ...findLong(posting),
  ...findCrowded(asked, posting, dictionary),
];
