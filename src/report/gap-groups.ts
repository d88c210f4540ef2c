/**
 * Report in, its gaps by the line of the posting they rest on out. "HTTP, HTML, CSS and JavaScript" is one line and up
 * to four gaps: shown one by one, with the same words quoted each time, they bury the next line.
 */
import type { Span } from '../span.ts';
import type { Report, ReportGap, ReportRequirement } from './report.ts';
import { openPoints } from './row-points.ts';
import { listed, points, shownName } from './words.ts';

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
  const own = serving.find(({ skill }) => closers.has(skill));
  const step = own ?? serving.at(-1);
  if (own === undefined && withoutLesson.some(({ skill }) => closers.has(skill)))
    return `there is no lesson for it yet${step ? `; step ${step.order} of the plan, ${step.name}, is near it` : ''}`;
  if (step) return `step ${step.order} of the plan teaches it`;
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

/** Gaps that a word closes, those that the same sentence closes together. */
export function wordingGaps(report: Report): readonly (readonly [OpenGap, ...OpenGap[]])[] {
  const said = new Map<string, [OpenGap, ...OpenGap[]]>();
  for (const open of openGaps(report)) {
    const { kind, say } = open.gap;
    if (kind !== 'wording' || say === null) continue;
    const same = said.get(say);
    if (same) same.push(open);
    else said.set(say, [open]);
  }
  return [...said.values()];
}

/**
 * What is taken for granted and has no sentence to add: "web framework" beside Django tells a reader nothing new. It still
 * has points, which nobody should have to find in the table; null where there is none.
 */
export function unsaidText(report: Report): string | null {
  const unsaid = openGaps(report).filter(({ gap }) => gap.kind === 'wording' && gap.say === null);
  if (unsaid.length === 0) return null;
  const names = unsaid.map(({ requirement }) => {
    const open = openPoints([requirement.id], report);
    return `${shownName(requirement)} (${requirement.id}${open > 0 ? `, up to +${points(open)} points` : ''})`;
  });
  return `Taken for granted, and a name for a whole kind of things: ${listed(names)}. A reader needs no such word, a machine may count it: where it fits, use it.`;
}

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
