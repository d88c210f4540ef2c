/**
 * The plan as a report holds it: what costs no hours first, then the steps, then what no lesson gives. A word that is only
 * missing, or a skill that is only listed, is closed in an evening; whoever learns first and writes later has it the
 * wrong way round. A certificate or a degree is a condition: it is named with what the resume says of it, never with hours.
 */
import type { SkillId } from '../dictionary/skill.ts';
import type { Gap } from '../gap/gap.ts';
import { scoreOf } from '../match/score.ts';
import type { Step } from '../plan/step.ts';
import type { ConditionKind } from '../requirements/requirement.ts';
import type { Span } from '../span.ts';
import type { ReportParts } from './make-report.ts';
import type { NamedSkill, Quote, Report, ReportPaper, ReportStep, ReportWord } from './report.ts';

type Name = (skill: string) => NamedSkill;

const quote = (text: string, { start, end }: Span): Quote => ({ start, end, text: text.slice(start, end) });

const step = (item: Step, name: Name): ReportStep => ({
  order: item.order,
  skill: item.skill,
  name: name(item.skill).name,
  why: item.why,
  after: item.after,
  insteadOf: item.insteadOf.map(name),
  outcomes: item.outcomes,
  practice: item.practice,
  check: item.check,
  hours: { low: item.hours.low, high: item.hours.high, basis: item.hours.basis },
  resources: item.resources.map(({ title, url, kind, cost }) => ({ title, url, kind, cost })),
  scoreAfter: item.scoreAfter,
});

/** Gaps that need no learning: a word to write, or a place to name where a listed skill was used. */
function findWords(gaps: readonly Gap[], name: Name): readonly ReportWord[] {
  return gaps.flatMap(({ requirement, skills, kind, scoreGain, say }): ReportWord[] => {
    if (kind !== 'unproven' && (kind !== 'wording' || say === null)) return [];
    return [{ requirement, kind, skills: skills.map(name), scoreGain }];
  });
}

/** The score with all of these said where they are true; null where there is none, or nothing to say. */
function scoreWith(words: readonly ReportWord[], { match }: ReportParts): number | null {
  if (match.score === null || words.length === 0) return null;
  const said = new Set(words.map(({ requirement }) => requirement));
  return scoreOf(
    match.verdicts.map(({ requirement, weight, credit }) => ({
      weight,
      credit: said.has(requirement.id) ? 1 : credit,
    })),
  );
}

const PAPERS: ReadonlySet<ConditionKind> = new Set<ConditionKind>(['degree', 'certificate', 'licence']);

/** What stands among the conditions and is no matter of lessons. */
function findPapers({ conditions, resume, posting }: ReportParts, name: Name): readonly ReportPaper[] {
  return conditions
    .filter(({ condition }) => PAPERS.has(condition.kind))
    .map(({ condition: { kind, strength, skills = [], ...span }, evidence }) => ({
      kind,
      strength,
      skills: skills.map(name),
      posting: quote(posting.document.text, span),
      resume: evidence.map((at) => quote(resume.document.text, at)),
    }));
}

/**
 * What a step takes for granted, or is one of, is taught with it, and not called untaught unless it is asked for elsewhere, too. A
 * lesson for something near lifts it a little and teaches it to nobody.
 */
function findUntaught({ plan, gaps, relations }: ReportParts): readonly SkillId[] {
  return plan.withoutLesson.filter((skill) => {
    const teaching = plan.steps.filter((one) => one.skill === skill || relations.implied(one.skill).includes(skill));
    const served = new Set(teaching.flatMap(({ why }) => why));
    const own = gaps.filter(({ skills }) => skills.includes(skill));
    return own.length === 0 || own.some(({ requirement }) => !served.has(requirement));
  });
}

export function reportPlan(parts: ReportParts, name: Name): Report['plan'] {
  const { plan, gaps } = parts;
  const words = findWords(gaps, name);
  return {
    words,
    scoreWithWords: scoreWith(words, parts),
    hours: { low: plan.hours.low, high: plan.hours.high },
    steps: plan.steps.map((item) => step(item, name)),
    notLessons: findPapers(parts, name),
    withoutLesson: findUntaught(parts).map(name),
    search: plan.search,
    goal: plan.goal,
    more: plan.more.map(name),
  };
}
