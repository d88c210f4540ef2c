/**
 * The plan as a report holds it: what costs no hours first, then the steps, then what no lesson gives. A word that is only
 * missing, or a skill that is only listed, is closed in an evening; whoever learns first and writes later has it the
 * wrong way round. A certificate or a degree is a condition: it is named with what the resume says of it, never with hours.
 */
import type { Gap } from '../gap/gap.ts';
import { scoreOf } from '../match/score.ts';
import type { Step } from '../plan/step.ts';
import type { Condition, ConditionKind } from '../requirements/requirement.ts';
import type { Section } from '../sections/section.ts';
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

/** The first line of each course of study, or of the section where it has no entries. */
function educationLines(sections: readonly Section[], text: string): readonly Quote[] {
  const firstLine = ({ start, end }: Span): Quote => {
    const stop = text.indexOf('\n', start);
    return quote(text, { start, end: stop < 0 ? end : Math.min(stop, end) });
  };
  return sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ entries, heading, start, end }) => {
      if (entries.length > 0) return entries.map(firstLine);
      const after = heading === null ? start : heading.end;
      const skipped = /^\s*/.exec(text.slice(after, end))?.[0].length ?? 0;
      return [firstLine({ start: after + skipped, end })];
    })
    .filter((line) => line.text.trim() !== '');
}

const PAPERS: ReadonlySet<ConditionKind> = new Set<ConditionKind>(['degree', 'certificate', 'licence']);

/** How many courses of study are quoted. */
const MOST_QUOTES = 3;

function findPapers(parts: ReportParts, name: Name): readonly ReportPaper[] {
  const { text } = parts.resume.document;
  const education = educationLines(parts.sections, text).slice(0, MOST_QUOTES);
  const held = (skills: readonly string[]): readonly Quote[] =>
    skills.flatMap((skill) =>
      (parts.profile.skills.get(skill)?.evidence ?? [])
        .filter(({ held }) => held === 'yes')
        .map((at) => quote(text, at)),
    );
  const paper = ({ kind, strength, start, end, skills = [] }: Condition): ReportPaper => ({
    kind,
    strength,
    skills: skills.map(name),
    posting: quote(parts.posting.document.text, { start, end }),
    resume: kind === 'degree' ? education : held(skills).slice(0, MOST_QUOTES),
  });
  return parts.requirements.conditions.filter(({ kind }) => PAPERS.has(kind)).map(paper);
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
    withoutLesson: plan.withoutLesson.map(name),
    search: plan.search,
    goal: plan.goal,
    more: plan.more.map(name),
  };
}
