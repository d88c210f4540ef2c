/** A report with a score to reach in, the least that reaches it in one sentence out. */
import type { Report } from './report.ts';
import { askText, listed, points } from './words.ts';

/** The fewest requirements that would lift the score to what was asked for; null where no score was. */
export function targetText({ target, score, requirements }: Report): string | null {
  if (target === null) return null;
  const goal = points(target.score);
  if (score === null) return `Nothing can be said of reaching ${goal}, because there is no score.`;
  if (score >= target.score) return `Your resume is past ${goal} points already.`;
  if (target.requirements === null) return `Meeting everything asked would not reach ${goal} points.`;
  const names = target.requirements.flatMap((id) => {
    const requirement = requirements.find((other) => other.id === id);
    return requirement ? [`${askText(requirement)} (${id})`] : [];
  });
  const least = names.length === 1 ? 'it is enough to meet' : `the fewest to meet are ${names.length}:`;
  return `To get past ${goal} points, ${least} ${listed(names)}; the score would be ${points(target.scoreAfter ?? 0)}.`;
}
