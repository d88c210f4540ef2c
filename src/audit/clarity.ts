/**
 * Lines a reader cannot go by. Enters: a posting's lines under headings that ask; leaves: findings, one a kind. Observation:
 * applicants skim; a line of sixty words or of eight demands is read as noise, and a line that names nothing ("affinity with
 * our values") tells nobody whether to apply.
 */
import type { MentionLine } from '../mentions/mentions.ts';
import { counted } from '../report/words.ts';
import { isIntroduction } from '../requirements/coverage.ts';
import { overlaps, type Span } from '../span.ts';
import { type Asked, isAsking, type ReadPosting } from './asked.ts';
import type { FindingDraft } from './finding.ts';

export const MOST_WORDS = 45;
export const MOST_DEMANDS = 6;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const wordsIn = ({ tokens }: MentionLine): number => tokens.filter(({ word }) => word).length;

const howMany = (lines: readonly unknown[]): string =>
  lines.length === 1 ? 'One requirement line' : `${lines.length} requirement lines`;

function findVague({ lines, requirements }: ReadPosting): FindingDraft[] {
  const asking = lines.filter(isAsking);
  const vague = requirements.notUnderstood.filter((item) => asking.some((line) => overlaps(line, item)));
  if (vague.length === 0) return [];
  return [
    {
      code: 'not-understood',
      severity: 'advice',
      message: `${howMany(vague)} could be read neither as a skill nor as a condition; say what somebody would show to meet ${vague.length === 1 ? 'it' : 'them'}.`,
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

function findCrowded(asked: readonly Asked[], { lines }: ReadPosting): FindingDraft[] {
  const crowded = lines.flatMap((line) => {
    if (!isAsking(line)) return [];
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

export const findUnclear = (asked: readonly Asked[], posting: ReadPosting): FindingDraft[] => [
  ...findVague(posting),
  ...findLong(posting),
  ...findCrowded(asked, posting),
];
