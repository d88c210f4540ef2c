/** One invented person and one invented posting, analysed by the stages under test: a report with every kind of verdict. */
import type { Document } from '../../src/document/document.ts';
import { findGaps } from '../../src/gap/gaps.ts';
import { makePlan } from '../../src/plan/plan.ts';
import type { Evidence, ProfileSkill } from '../../src/profile/evidence.ts';
import { makeReport, type ReportParts } from '../../src/report/make-report.ts';
import type { Report } from '../../src/report/report.ts';
import type { Requirement, Requirements } from '../../src/requirements/requirement.ts';
import { ask, contextOf, evidence, planContextOf, profileOf, skill, skillsOf, used } from '../match/world.ts';

const RESUME = `Robin <b>Example</b>

Experience
Developer, Example Works, 2018-2021
• Built the booking service with Django & PostgreSQL, and kept its <fast> tests green on every change that was made to it over the years
• Wrote small tools in Go

Skills
Terraform, Vue, C#. I have no Kubernetes. Ready to go to market with you
`;

const POSTING = `Backend Engineer

Requirements
- 5 years of Go or C#
- Python
- Kubernetes | Helm
- React
- Terraform
- PostgreSQL or another relational database
- A degree in computing
- Something *nobody* can read

Nice to have
- Flutter
- Clear writing
`;

export const SKILLS = skillsOf(
  skill('python', { effort: 'language' }),
  skill('django', { implies: ['python'] }),
  skill('go', { effort: 'language', kind: 'language' }),
  skill('csharp', { name: 'C#', kind: 'language' }),
  skill('containers', { effort: 'tool' }),
  skill('kubernetes', { aliases: ['K8s'], effort: 'library', after: ['containers'] }),
  skill('react', { effort: 'library' }),
  skill('vue', { related: { react: 0.5 } }),
  skill('terraform', { effort: 'tool' }),
  skill('relational-database', { kind: 'concept' }),
  skill('postgresql', { name: 'PostgreSQL', is: ['relational-database'], implies: ['relational-database'] }),
  skill('flutter', { aliases: ['Flutter SDK'] }),
  skill('clear-writing', { kind: 'soft' }),
);

const documentOf = (text: string, format: Document['format']): Document => ({
  text,
  lines: [],
  format,
  pages: 1,
  notices: [],
});

function spanOf(text: string, words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in the sample`);
  return { start, end: start + words.length, text: words };
}

const line = (id: string, anyOf: readonly string[], words: string, parts: Partial<Requirement> = {}): Requirement =>
  ask(id, anyOf, { ...spanOf(POSTING, words), ...parts });

const inResume = (id: string, words: string, parts: Partial<Evidence> = {}): Evidence =>
  evidence(id, { ...spanOf(RESUME, words), ...parts });

const listedIn = (id: string, words: string): ProfileSkill => ({
  ...used(id),
  standing: 'listed',
  evidence: [inResume(id, words, { strength: 'listed', section: 'skills' })],
});

const usedIn = (id: string, words: string): ProfileSkill => {
  const plain = used(id, 2018, 36);
  return { ...plain, evidence: [inResume(id, words, { dates: plain.ranges[0] ?? null })] };
};

export function sampleParts(changes: Partial<ReportParts> = {}, hours?: number): ReportParts {
  const profile = profileOf(
    usedIn('django', 'Django'),
    usedIn('postgresql', 'PostgreSQL'),
    usedIn('go', 'Go'),
    listedIn('terraform', 'Terraform'),
    listedIn('vue', 'Vue'),
    { ...listedIn('csharp', 'C#') },
    {
      ...used('kubernetes'),
      standing: 'negated',
      evidence: [inResume('kubernetes', 'Kubernetes', { held: 'no', strength: 'listed', section: 'skills' })],
    },
  );
  const requirements: Requirements = {
    requirements: [
      line('r1', ['go', 'csharp'], '5 years of Go or C#', { minYears: 5 }),
      line('r2', ['python'], 'Python'),
      line('r3', ['kubernetes'], 'Kubernetes'),
      line('r4', ['react'], 'React'),
      line('r5', ['terraform'], 'Terraform'),
      line('r6', ['postgresql'], 'PostgreSQL or another relational database', { openTo: 'relational-database' }),
      line('r7', ['flutter'], 'Flutter', { strength: 'nice' }),
      line('r8', ['clear-writing'], 'Clear writing', { strength: 'nice', soft: true }),
    ],
    conditions: [{ kind: 'degree', strength: 'must', ...spanOf(POSTING, 'A degree in computing') }],
    notUnderstood: [spanOf(POSTING, 'Something *nobody* can read')],
    lines: { assessed: 7, conditions: 2, notUnderstood: 1 },
  };
  const rejected = [
    { skill: 'flutter', rule: 'unless', reason: '"go to market" is not <it>', ...spanOf(RESUME, 'go to market') },
  ];
  const context = contextOf(SKILLS, { rejected, notUnderstood: 1 });
  const planContext = planContextOf(profile, requirements.requirements, context);
  const { match } = planContext;
  const gaps = findGaps(match, planContext);
  return {
    version: { engine: '0.1.0', dictionary: 'abc123' },
    asOf: '2026-11-21',
    resume: { document: documentOf(RESUME, 'text'), language: 'en' },
    posting: { document: documentOf(POSTING, 'text'), language: 'en', role: null },
    profile,
    isForm: false,
    requirements,
    conditions: requirements.conditions.map((condition) => ({ condition, evidence: [], months: null })),
    match,
    gaps,
    plan: makePlan(match, gaps, profile, planContext, hours === undefined ? {} : { hours }),
    unknownTerms: [spanOf(POSTING, 'Helm')],
    notices: [{ code: 'identity-check', message: 'Scored again without the name: nothing changed.', side: null }],
    corrections: [],
    original: null,
    target: null,
    numbers: context.numbers,
    skills: SKILLS,
    relations: context.relations,
    ...changes,
  };
}

export const sampleReport = (changes: Partial<ReportParts> = {}, hours?: number): Report =>
  makeReport(sampleParts(changes, hours));
