/**
 * Report in, its gaps by the line of the posting they rest on out. "HTTP, HTML, CSS and JavaScript" is one line and up
 * to four gaps: shown one by one, with the same words quoted each time, they bury the next line.
 */
import type { Span } from '../span.ts';
import type { Report, ReportGap, ReportRequirement } from './report.ts';

export interface OpenGap {
  readonly gap: ReportGap;
  readonly requirement: ReportRequirement;
  /** How the plan closes it, or why it does not, in a clause; null for what no lesson is made for. */
  readonly way: string | null;
}

export interface GapGroup {
  /** From the first to the last word asked, all in one line of the posting. */
  readonly asked: Span;
  readonly gaps: readonly [OpenGap, ...OpenGap[]];
}

/** An exam or a language people speak has no lesson on purpose: of those nothing is said. */
function wayTo(gap: ReportGap, { steps, withoutLesson, goal }: Report['plan']): string | null {
  const closers = new Set(gap.skills.map(({ skill }) => skill));
  const serving = steps.filter(({ why }) => why.includes(gap.requirement));
  const step = serving.find(({ skill }) => closers.has(skill)) ?? serving.at(-1);
  if (step) return `step ${step.order} of the plan teaches it`;
  if (withoutLesson.some(({ skill }) => closers.has(skill))) return 'there is no lesson for it yet';
  if (goal === null) return null;
  if (goal.reached) return 'the score asked for is reached without it';
  return goal.hours === null ? null : 'learning it does not fit the hours given';
}

function openGaps({ gaps, requirements, plan }: Report): readonly OpenGap[] {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  return gaps.flatMap((gap) => {
    const requirement = byId.get(gap.requirement);
    if (!requirement) return [];
    return [{ gap, requirement, way: wayTo(gap, plan) }];
  });
}

/** Gaps that a word closes. One without a sentence to say ("web framework" beside Django) needs no doing. */
export const wordingGaps = (report: Report): readonly OpenGap[] =>
  openGaps(report).filter(({ gap }) => gap.kind === 'wording' && gap.say !== null);

/** All other gaps, a group per line, the groups by their most worthwhile gap. */
export function groupGaps(report: Report): readonly GapGroup[] {
  const { text } = report.documents.posting;
  const lineOf = ({ start }: Span): number => (start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1);
  const groups = new Map<number, [OpenGap, ...OpenGap[]]>();
  for (const open of openGaps(report)) {
    if (open.gap.kind === 'wording') continue;
    const line = lineOf(open.requirement.posting);
    const group = groups.get(line);
    if (group) group.push(open);
    else groups.set(line, [open]);
  }
  return [...groups.values()].map((gaps) => {
    const spans = gaps.map(({ requirement }) => requirement.posting);
    const asked = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    return { asked, gaps };
  });
}
