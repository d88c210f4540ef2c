/**
 * Report in, three sentences out: what the score is and rests on, the first thing worth doing, what was left out.
 * Most readers stop after these, so the third says what the first cannot. Where hardly anything of the resume was read
 * as a skill, that comes before all three.
 */
import type { GapKind } from '../gap/gap.ts';
import type { VerdictKind } from '../match/verdict.ts';
import { inPast, isBefore } from './lately.ts';
import type { Report, ReportGap } from './report.ts';
import { openPoints } from './row-points.ts';
import { carriedBy, certificateFor } from './verdict-words.ts';
import {
  askerOf,
  CONDITION_TEXT,
  counted,
  hoursText,
  listed,
  NO_SCORE_TEXT,
  points,
  roughText,
  shownName,
} from './words.ts';

const STANDING: readonly (readonly [VerdictKind | 'before', string])[] = [
  ['met', 'shown'],
  ['short', 'short of the years asked'],
  ['before', 'shown outside the years asked for'],
  ['listed', 'only listed'],
  ['implied', 'shown by other words'],
  ['related', 'near something you show'],
  ['missing', 'not found'],
  ['negated', 'that you say you do not have'],
];

function restsOn({ requirements }: Report): string {
  const parts = STANDING.flatMap(([kind, words]) => {
    const count = requirements.filter((row) => (isBefore(row) ? 'before' : row.verdict) === kind).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return `${counted(requirements.length, 'requirement')}${parts.length > 0 ? `: ${listed(parts)}` : ''}`;
}

function answer(report: Report): string {
  if (report.noScore !== null) {
    const rest = report.requirements.length > 0 ? `; what can be said rests on ${restsOn(report)}` : '';
    return `${NO_SCORE_TEXT[report.noScore](report)}${rest}.`;
  }
  const rough = roughText(report);
  const from = `from ${restsOn(report)}.${rough === null ? '' : ` ${rough}`}`;
  return `Your resume scores ${points(report.score ?? 0)} of 100 points against this ${askerOf(report)}, ${from}`;
}

/** A better word that is worth less than this is no first thing to do beside something that is missing. */
const WORTH_LEADING = 3;

const LACKING: ReadonlySet<VerdictKind> = new Set<VerdictKind>(['missing', 'related', 'negated']);

/**
 * Words cost nothing, but nobody's mentor opens with "Debugging" to somebody who lacks a must: they lead where all of them
 * together bring as much as the greatest must that a step of the plan teaches.
 */
function areWordsFirst(report: Report): boolean {
  const { plan, requirements, score } = report;
  const taught = new Set(plan.steps.flatMap(({ why }) => why));
  const lacking = requirements.filter(
    ({ id, strength, verdict }) => strength === 'must' && taught.has(id) && LACKING.has(verdict),
  );
  const greatest = Math.max(0, ...lacking.map(({ id }) => openPoints([id], report)));
  return score === null || plan.scoreWithWords === null || plan.scoreWithWords - score >= greatest;
}

/** What costs nothing comes before what costs an evening, and that before what costs weeks, if it is worth it. */
function firstThing(report: Report): string {
  const byId = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  const isTrifle = ({ scoreGain }: ReportGap): boolean =>
    report.score !== null && report.plan.steps.length > 0 && (scoreGain < WORTH_LEADING || !areWordsFirst(report));
  const first = (kind: GapKind): ReportGap | undefined =>
    report.gaps.find((gap) => gap.kind === kind && !isTrifle(gap) && (kind !== 'wording' || gap.say !== null));
  const lift = ({ requirement }: ReportGap): string => {
    const gain = openPoints([requirement], report);
    return gain > 0 ? `, worth up to ${points(gain)} points` : '';
  };
  const wording = first('wording');
  const wordingFor = wording && byId.get(wording.requirement);
  if (wording && wordingFor) {
    const where = wordingFor.through ? ` where you ${carriedBy(wordingFor)}` : '';
    return `First, if it is true of you, write the word "${shownName(wordingFor)}"${where}${lift(wording)}: your resume implies it and never says it.`;
  }
  const unproven = first('unproven');
  const unprovenFor = unproven && byId.get(unproven.requirement);
  if (unproven && unprovenFor) {
    if (unprovenFor.withinYears !== undefined)
      return `First, show where you used ${shownName(unprovenFor)}${inPast(unprovenFor)}${lift(unproven)}, if you did: no dated job or project of that time shows it.`;
    const but =
      certificateFor(unprovenFor) === null
        ? 'it is named, but no job or project shows it'
        : 'a certificate shows it, but no job or project does';
    return `First, show where you used ${shownName(unprovenFor)}${lift(unproven)}: ${but}.`;
  }
  const [step] = report.plan.steps;
  if (step) {
    const goals = step.why
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ anyOf }) => anyOf.every(({ skill }) => skill !== step.skill));
    const rises = step.scoreAfter !== null && step.scoreAfter > (report.score ?? 0);
    const then = rises ? `, after which the score would be ${points(step.scoreAfter)}` : '';
    const goal = !rises && goals[0] ? `, on the way to ${shownName(goals[0])}` : '';
    return `First, learn ${step.name}, ${hoursText(step.hours)}${goal}${then}.`;
  }
  if (report.requirements.length === 0)
    return `No skill asked for could be told from the ${askerOf(report)}, so nothing was compared; read its lines below yourself.`;
  if (first('years')) return 'What is left to close is years of use, which takes time and not study.';
  if (report.gaps.some(({ kind }) => kind === 'missing' || kind === 'related'))
    return 'For what is missing there is no lesson in the dictionary yet; the gaps below say what it is.';
  return report.gaps.length > 0
    ? 'What is left to close are words, and none of them is worth a line of its own.'
    : 'Of what was assessed, nothing is missing.';
}

function leftOut(report: Report): string {
  const { coverage, conditions, requirements, soft } = report;
  const asker = askerOf(report);
  const parts: string[] = [];
  if (coverage.notUnderstood.length > 0) {
    parts.push(`${counted(coverage.notUnderstood.length, 'line')} of the ${asker} that could not be understood`);
  }
  const kinds = [
    ...new Set(
      conditions
        .filter(({ kind }) => kind !== 'soft' && kind !== 'waived' && kind !== 'pay')
        .map(({ kind }) => CONDITION_TEXT[kind].toLowerCase()),
    ),
  ];
  if (kinds.length > 0) parts.push(`conditions for you to check (${listed(kinds)})`);
  if (soft.length > 0 || conditions.some(({ kind }) => kind === 'soft'))
    parts.push('personal skills, which are shown and never scored');
  if (conditions.some(({ kind }) => kind === 'waived')) parts.push(`what the ${asker} says it does not ask for`);
  if (parts.length === 0)
    return `All ${counted(coverage.total, 'requirement line')} of the ${asker} could be assessed.`;
  if (coverage.assessed === 0 && requirements.length > 0)
    return `No requirement was told from a single line of the requirements: those above come from the rest of the posting (its title, the text about the work, what an examination tests) or from what several ways to qualify have in common. Not assessed: ${listed(parts)}.`;
  const assessed =
    requirements.length === 0
      ? 'No skill requirement'
      : `${coverage.assessed} of ${counted(coverage.total, 'requirement line')}`;
  return `${assessed} could be assessed; not assessed: ${listed(parts)}.`;
}

/** What has to be read before the score, else null. */
export function warningOf({ notices }: Report): string | null {
  const first = notices.filter(({ code }) => code === 'few-skills' || code === 'posting-closed');
  return first.length === 0 ? null : first.map(({ message }) => message).join(' ');
}

/** Hardly anything of the resume was read, so that no figure is to be relied on. */
export const isHardlyRead = ({ notices }: Report): boolean => notices.some(({ code }) => code === 'few-skills');

export const summarise = (report: Report): readonly [string, string, string] => [
  answer(report),
  firstThing(report),
  leftOut(report),
];
