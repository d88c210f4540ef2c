/**
 * How many demands there are and how firm they are. Enters: what is asked; leaves: findings. Observation: a list of fifteen
 * musts is a wish list that nobody meets, and where nothing is marked as a wish, readers take all of it for a must.
 */
import { counted } from '../report/words.ts';
import { type Asked, isAsking, type ReadPosting } from './asked.ts';
import type { FindingDraft } from './finding.ts';

/** More musts than this are more than one person's work shows. */
export const MOST_MUSTS = 10;
/** Of one or two wishes nobody expects a must. */
const LEAST_ASKED = 3;
/** With fewer musts than this nobody misses a list of wishes. */
const LEAST_MUSTS = 7;

const placesOf = (asked: readonly Asked[]) => asked.map(({ requirement: { start, end } }) => ({ start, end }));

/** What only the title names ("Backend Engineer") is no item of a list that is too long. */
export function findBalance(all: readonly Asked[], { lines }: Pick<ReadPosting, 'lines'>): FindingDraft[] {
  const asked = all.filter(({ requirement }) => requirement.basis !== 'title');
  const musts = asked.filter(({ requirement }) => requirement.strength === 'must');
  if (!asked.some(({ requirement }) => requirement.basis === 'requirement')) {
    return [
      {
        code: 'no-requirements',
        severity: 'advice',
        message:
          'No requirement line asks for a skill by a name the dictionary knows, so only a person can compare resumes with this posting.',
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
