/**
 * How many demands there are and how firm they are. Enters: what is asked; leaves: findings. Observation: a list of fifteen
 * musts is a wish list that nobody meets, and where nothing is marked as a wish, readers take all of it for a must.
 */
import { counted } from '../report/words.ts';
import type { ConditionKind } from '../requirements/requirement.ts';
import { overlaps } from '../span.ts';
import { type Asked, isAsking, type ReadPosting } from './asked.ts';
import type { FindingDraft } from './finding.ts';

/** More musts than this are more than one person's work shows. */
export const MOST_MUSTS = 10;
/** Of one or two wishes nobody expects a must. */
const LEAST_ASKED = 3;
/** With fewer musts than this nobody misses a list of wishes. */
const LEAST_MUSTS = 7;

const placesOf = (asked: readonly Asked[]) => asked.map(({ requirement: { start, end } }) => ({ start, end }));

/** Conditions that tell somebody whether to apply, as a skill would; a can-do attitude does not. */
const TELLING: ReadonlySet<ConditionKind> = new Set([
  'years',
  'degree',
  'certificate',
  'licence',
  'language',
  'permit',
  'clearance',
  'physical',
]);

/**
 * Observation: public employers ask for a degree and years in a post ("two years as a Librarian") and name no skill; that
 * is clear to everybody and no lack. Nor is a line that names skills and was too entangled to be read.
 */
function asksNothing({ lines, requirements }: BalancePosting): boolean {
  const { conditions, notUnderstood } = requirements;
  return (
    !conditions.some(({ kind }) => TELLING.has(kind)) &&
    !lines.some((line) => line.mentions.length > 0 && notUnderstood.some((item) => overlaps(line, item)))
  );
}

type BalancePosting = Pick<ReadPosting, 'lines' | 'requirements'>;

/** What only the title names ("Backend Engineer") is no item of a list that is too long. */
export function findBalance(all: readonly Asked[], posting: BalancePosting): FindingDraft[] {
  const { lines } = posting;
  const asked = all.filter(({ requirement }) => requirement.basis !== 'title');
  const musts = asked.filter(({ requirement }) => requirement.strength === 'must');
  if (!asked.some(({ requirement }) => requirement.basis === 'requirement')) {
    if (!asksNothing(posting)) return [];
    return [
      {
        code: 'no-requirements',
        severity: 'advice',
        message: `No requirement line asks for a skill by a name the dictionary knows, so ${all.length === 0 ? 'only a person can compare resumes with this posting' : 'resumes are compared only with what the title and the duties name'}.`,
        spans: [],
      },
    ];
  }
  if (musts.length === 0) {
    if (asked.length < LEAST_ASKED) return [];
    return [
      {
        code: 'no-musts',
        severity: 'advice',
        message: `None of the ${counted(asked.length, 'skill')} asked for is a must, so nothing tells who should apply.`,
        spans: placesOf(asked),
      },
    ];
  }
  const hasWishes = musts.length < asked.length;
  if (musts.length > MOST_MUSTS) {
    return [
      {
        code: 'many-musts',
        severity: 'advice',
        message: lines.some(isAsking)
          ? `${musts.length} skills read as musts${hasWishes ? '' : ', none as nice to have'}; keep those the work cannot start without, and say of the others that they are a plus.`
          : `No heading was found that parts what is required from what is a plus, so ${musts.length} skills read as musts.`,
        spans: placesOf(musts),
      },
    ];
  }
  if (hasWishes || musts.length < LEAST_MUSTS) return [];
  return [
    {
      code: 'no-nice-to-have',
      severity: 'note',
      message: `All ${musts.length} skills read as musts; say which of them can be learned on the job.`,
      spans: [],
    },
  ];
}
