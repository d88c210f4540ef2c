/**
 * Report in, what of the resume fits the posting out, before anything that lacks: people read the first screen, and a
 * list of gaps alone tells somebody who fits well that they do not.
 */
import type { VerdictKind } from '../match/verdict.ts';
import { isBefore } from './lately.ts';
import type { Report, ReportRequirement } from './report.ts';
import { certificateFor } from './verdict-words.ts';
import { duration, shownName } from './words.ts';

export interface Fit {
  /** "In jobs or projects". */
  readonly how: string;
  readonly items: readonly { readonly requirement: string; readonly name: string }[];
}

type Kind = VerdictKind | 'before';

const KINDS: readonly (readonly [string, readonly Kind[]])[] = [
  ['In jobs, projects or certificates', ['met', 'short']],
  ['In jobs or projects, but not known to be of the years asked for', ['before']],
  ['Named, without a job or project that shows it', ['listed']],
  ['Taken for granted by other skills you name', ['implied']],
];

/** What a certificate shows is more than named. */
function kindOf(asked: ReportRequirement): Kind {
  if (isBefore(asked)) return 'before';
  return asked.verdict === 'listed' && certificateFor(asked) !== null ? 'met' : asked.verdict;
}

function nameOf(requirement: ReportRequirement): string {
  const name = shownName(requirement);
  if (requirement.verdict === 'implied' && requirement.through) return `${name} (${requirement.through.name})`;
  return requirement.months === null || requirement.months === 0 ? name : `${name} (${duration(requirement.months)})`;
}

/** Only kinds that hold something, in the order of their strength. */
export function findFits({ requirements }: Report): readonly Fit[] {
  return KINDS.flatMap(([how, kinds]) => {
    const named = new Map<string, Fit['items'][number]>();
    for (const requirement of requirements.filter((asked) => kinds.includes(kindOf(asked)))) {
      const name = nameOf(requirement);
      const key = shownName(requirement).toLowerCase();
      // Python may meet both "a typed language" and "Go, Java or Python": one word of it is enough, that with the months.
      const before = named.get(key);
      if (!before || (before.name.toLowerCase() === key && name.toLowerCase() !== key))
        named.set(key, { requirement: requirement.id, name });
    }
    const items = [...named.values()];
    return items.length > 0 ? [{ how, items }] : [];
  });
}
