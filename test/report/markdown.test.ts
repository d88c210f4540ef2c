/** A report in; its Markdown out, part by part. */
import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/match/verdict.ts';
import { escapeMarkdown } from '../../src/report/escape.ts';
import { writeMarkdown } from '../../src/report/markdown.ts';
import { sampleParts, sampleReport } from './sample.ts';

const text = writeMarkdown(sampleReport());
const parts = sampleParts();

/** The lines under a heading. */
function under(markdown: string, heading: string): string {
  const [, rest = ''] = markdown.split(`## ${heading}\n`);
  return rest.split('\n## ')[0]?.trim() ?? '';
}

const unscored = (noScore: Match['noScore'], changes = {}): string => {
  const verdicts = parts.match.verdicts.map((verdict) => ({ ...verdict, contribution: 0 }));
  return writeMarkdown(sampleReport({ match: { verdicts, score: null, noScore }, ...changes }));
};

describe('the Markdown report', () => {
  it('answers in three sentences before anything else', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '# Your resume and this posting',
      '',
      'Your resume scores 57.5 of 100 points against this posting, from 7 requirements: 1 shown, 1 short of the years asked, 1 only listed, 1 shown by other words, 1 near something you show, 1 not found and 1 that you say you do not have.',
      'First, learn React, about 13-30 hours (estimate), after which the score would be 68.5.',
      '7 of 10 requirement lines could be assessed; not assessed: 1 line of the posting that could not be understood, conditions for you to check (education) and personal skills, which are shown and never scored.',
    ]);
  });

  it('goes from words to learning to accounts', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'What fits',
      'Say it',
      'What would lift the score',
      'What is asked and what you show',
      'What to learn, in this order',
      'Conditions to check yourself',
      'Personal skills: nobody is scored on these',
      'Not understood',
      'Words not in the dictionary',
      'Also on your resume',
      'Seen and not counted',
      'Notices',
      'How this was worked out',
    ]);
  });

  it('says that a skill of a list is named, not shown', () => {
    expect(text).toMatch(/you name Vue(?:\.js)?, which is near React/);
    expect(text).toContain('your work with Django takes it for granted');
  });

  it('quotes both sides of a requirement in one row', () => {
    const row = text.split('\n').find((line) => line.startsWith('| r1 '));
    expect(row).toBe(
      '| r1 | Go or C#, 5 years | must | “**5 years of Go or C#**” | You show Go; 3 years of the 5 years asked | “Wrote small tools in **Go**” (experience, 2018-01 to 2020-12) | 13.3 of 15.8 |',
    );
  });

  it('has as many cells in every row of a table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length))).toEqual(new Set([9]));
  });

  it('numbers the steps and says what each is for', () => {
    const plan = under(text, 'What to learn, in this order');
    expect(plan).toContain('3 steps, about 34-90 hours (estimate) in all.');
    expect(plan).toContain('1. **React**, about 13-30 hours (estimate), for r4. Score after it: 68.5.');
    expect(plan).toContain(
      '3. **Kubernetes**, about 15-40 hours (estimate), for r3, after Containers. Score after it: 84.3.',
    );
    expect(plan).toContain('No lesson in the dictionary yet: Flutter.');
  });

  it('says which hours a budget kept to', () => {
    const plan = under(writeMarkdown(sampleReport({}, 25)), 'What to learn, in this order');
    expect(plan).toContain('This is the best plan that fits the hours given');
    expect(plan).not.toContain('Kubernetes');
  });

  it('shows what was seen and not counted, and why', () => {
    expect(under(text, 'Seen and not counted')).toBe(
      '- r7: “Terraform, Vue, C#. I have no Kubernetes. Ready to **go to market** with you”: "go to market" is not \\<it\\>',
    );
  });

  it.each([
    {
      reason: 'too-few-requirements' as const,
      says: 'No score: the posting names 7 skill requirements that can be assessed, and a score needs 1 or more',
    },
    { reason: 'mostly-not-understood' as const, says: 'No score: 1 line of the posting could not be understood' },
    {
      reason: 'language-unsupported' as const,
      says: 'No score: the resume is in a language this does not read well enough',
    },
  ])('says why there is no score: $reason', ({ reason, says }) => {
    const report = unscored(reason);
    expect(report).toContain(says);
    expect(report).not.toContain('add up to');
    expect(report).toContain('| not scored |');
  });

  it('tells a learner what to learn first where there is nothing to reword', () => {
    const gaps = parts.gaps.filter(({ kind }) => kind === 'missing');
    expect(writeMarkdown(sampleReport({ gaps })).split('\n')[3]).toBe(
      'First, learn React, about 13-30 hours (estimate), after which the score would be 68.5.',
    );
    expect(writeMarkdown(sampleReport({ gaps: [], plan: { ...parts.plan, steps: [] } })).split('\n')[3]).toBe(
      'Of what was assessed, nothing is missing.',
    );
  });

  it('says where a first step leads that brings nothing by itself', () => {
    const steps = parts.plan.steps.slice(1).map((step) => (step.order === 2 ? { ...step, scoreAfter: 57.5 } : step));
    const gaps = parts.gaps.filter(({ requirement }) => requirement === 'r3');
    expect(writeMarkdown(sampleReport({ gaps, plan: { ...parts.plan, steps } })).split('\n')[3]).toBe(
      'First, learn Containers, about 6-20 hours (estimate), on the way to Kubernetes.',
    );
  });

  it('leads with a better word where no must worth more than all words is taught, and it is no trifle', () => {
    const steps = parts.plan.steps.map((step) => ({ ...step, why: ['r7'] }));
    const plan = { ...parts.plan, steps };
    const lead = (gaps: typeof parts.gaps): string => writeMarkdown(sampleReport({ gaps, plan })).split('\n')[3] ?? '';
    expect(lead(parts.gaps)).toBe(
      'First, if it is true of you, write the word "Python" where you show Django, worth up to 4.7 points: your resume implies it and never says it.',
    );
    const gaps = parts.gaps.map((gap) => (gap.kind === 'wording' ? { ...gap, scoreGain: 0.7 } : gap));
    expect(lead(gaps)).toMatch(/^First, show where you used Terraform/);
    expect(lead(gaps.filter(({ kind }) => kind !== 'unproven'))).toMatch(/^First, learn React/);
  });

  it('makes no advice of a word for a whole category, and says what it is worth', () => {
    const gaps = parts.gaps.map((gap) => (gap.kind === 'wording' ? { ...gap, say: null } : gap));
    const report = writeMarkdown(sampleReport({ gaps }));
    expect(under(report, 'Say it')).toMatch(
      /^- Taken for granted, and a name for a whole kind of things: Python \(r2, up to \+4.7 points\)\./,
    );
    expect(report).not.toContain('write the word');
    expect(report).toContain('You do not name Python; your work with Django takes it for granted');
  });

  it('says once what one sentence closes for two requirements', () => {
    const [wording] = parts.gaps.filter(({ kind }) => kind === 'wording');
    if (!wording) throw new Error('the sample has a better word');
    const report = writeMarkdown(sampleReport({ gaps: [wording, { ...wording, requirement: 'r5' }] }));
    expect(under(report, 'Say it').match(/write "Python" there too/g)).toHaveLength(1);
    expect(under(report, 'Say it')).toContain('(up to +7.9 points, r2 and r5 together)');
  });

  it('takes the years asked for time, whatever a step teaches', () => {
    const requirements = parts.requirements.requirements.map((one) =>
      one.id === 'r3' ? { ...one, minYears: 10 } : one,
    );
    const verdicts = parts.match.verdicts.map((verdict, index) => ({
      ...verdict,
      requirement: requirements[index] ?? verdict.requirement,
    }));
    const report = writeMarkdown(sampleReport({ match: { ...parts.match, verdicts } }));
    expect(report).toContain(
      'If that has changed, say so; step 3 of the plan teaches it. No lesson gives the 10 years asked: that takes time.',
    );
  });

  it('says of what no name tells that it is told in other words', () => {
    const [first, ...rest] = parts.match.verdicts;
    if (!first) throw new Error('the sample has verdicts');
    const evidence = first.evidence.map((item) => ({ ...item, strength: 'listed' as const, isTold: true as const }));
    const verdicts = [{ ...first, kind: 'listed' as const, evidence }, ...rest];
    expect(writeMarkdown(sampleReport({ match: { ...parts.match, verdicts } }))).toMatch(
      /You tell of .* in other words, but no job or project shows it/,
    );
  });

  it('says when a skill was used last, where the posting sets a time', () => {
    const [first] = parts.match.verdicts;
    if (!first) throw new Error('the sample has verdicts');
    const said = (kind: 'met' | 'listed', evidence: typeof first.evidence): string => {
      const requirement = { ...first.requirement, minYears: null, withinYears: 3 };
      const [, ...rest] = parts.match.verdicts;
      return writeMarkdown(
        sampleReport({ match: { ...parts.match, verdicts: [{ ...first, requirement, kind, evidence }, ...rest] } }),
      );
    };
    const dated = first.evidence.map((item) => ({
      ...item,
      strength: 'used' as const,
      dates: { from: 2015 * 12, to: 2016 * 12 + 8 },
    }));
    expect(said('listed', dated)).toContain(', last in 2016-08; the posting asks for the past 3 years');
    expect(said('listed', dated)).toContain(', in the past 3 years |');
    expect(
      said(
        'listed',
        dated.map((item) => ({ ...item, dates: null })),
      ),
    ).toContain(', but no dates tell when; the posting asks for the past 3 years');
    expect(
      said(
        'listed',
        dated.map((item) => ({ ...item, strength: 'listed' as const })),
      ),
    ).toContain('but no job or project of the past 3 years shows it');
  });

  it('prints rows alike alike, and says what rounding them leaves', () => {
    const verdicts = parts.match.verdicts.map((verdict) => ({
      ...verdict,
      credit: verdict.requirement.soft ? 0 : 1,
      contribution: verdict.requirement.id === 'r1' ? 15.9 : verdict.contribution,
    }));
    const report = writeMarkdown(sampleReport({ match: { ...parts.match, score: 100, verdicts } }));
    expect(report.match(/\| 15\.8 of 15\.8 \|/g)).toHaveLength(6);
    expect(report).toContain('The points add up to 100.0 (100.1 with each row rounded by itself).');
  });

  it('says what is only named and used under another name', () => {
    const verdicts = parts.match.verdicts.map((verdict) =>
      verdict.requirement.id === 'r2' ? { ...verdict, kind: 'met' as const } : verdict,
    );
    expect(writeMarkdown(sampleReport({ match: { ...parts.match, verdicts } }))).toContain(
      '| You name Python; your work with Django takes it for granted |',
    );
  });

  it('gives no number of a row that stands in no table', () => {
    const rejected = parts.match.verdicts.flatMap((verdict) => verdict.rejected);
    const verdicts = parts.match.verdicts.map((verdict) => ({
      ...verdict,
      rejected: verdict.requirement.soft ? rejected : [],
    }));
    const report = writeMarkdown(sampleReport({ match: { ...parts.match, verdicts } }));
    expect(under(report, 'Seen and not counted')).toMatch(/^- “Terraform, Vue/);
  });

  it('says that a step is only near what has no lesson', () => {
    const steps = parts.plan.steps.map((step) => (step.order === 1 ? { ...step, why: ['r4', 'r7'] } : step));
    expect(writeMarkdown(sampleReport({ plan: { ...parts.plan, steps } }))).toContain(
      'There is no lesson for it yet; step 1 of the plan, React, is near it.',
    );
  });

  it('shows what fits before what lacks, each by how it is shown', () => {
    expect(under(text, 'What fits').split('\n')).toEqual([
      '- In jobs, projects or certificates: Go (3 years) and PostgreSQL',
      '- Named, without a job or project that shows it: Terraform',
      '- Taken for granted by other skills you name: Python (Django)',
    ]);
  });

  it('says of each gap how the plan closes it, or why it does not', () => {
    const lifts = under(text, 'What would lift the score');
    expect(lifts).toContain('You are part of the way already; step 1 of the plan teaches it.');
    expect(lifts).toContain(
      'Your resume says that you do not have it. If that has changed, say so; step 3 of the plan',
    );
    expect(lifts).toContain('Not found in your resume. There is no lesson for it yet.');
    const short = under(writeMarkdown(sampleReport({}, 10)), 'What would lift the score');
    expect(short).toContain('does not fit the hours given.');
    expect(short.match(/where you have it, name it/g)).toHaveLength(1);
  });

  it('puts gaps of one line of the posting under that line', () => {
    const line = parts.posting.document.text.indexOf('Flutter');
    const verdicts = parts.match.verdicts.map((verdict) =>
      verdict.requirement.id === 'r4'
        ? { ...verdict, requirement: { ...verdict.requirement, start: line, end: line + 7 } }
        : verdict,
    );
    const lifts = under(
      writeMarkdown(sampleReport({ match: { ...parts.match, verdicts } })),
      'What would lift the score',
    );
    expect(lifts.match(/^ {2}- \*\*/gm)).toHaveLength(2);
    expect(lifts.match(/“\*\*Flutter\*\*”/g)).toHaveLength(1);
  });

  it('says that a score is rough where it rests on little', () => {
    const coverage = { ...parts.requirements, lines: { assessed: 2, conditions: 0, notUnderstood: 6 } };
    expect(writeMarkdown(sampleReport({ requirements: coverage })).split('\n')[2]).toContain(
      'A rough figure: it rests on 7 requirements in 2 of 8 requirement lines.',
    );
    const told = parts.match.verdicts.map((verdict, at) =>
      at > 1 ? { ...verdict, requirement: { ...verdict.requirement, basis: 'duty' as const } } : verdict,
    );
    expect(
      writeMarkdown(sampleReport({ requirements: coverage, match: { ...parts.match, verdicts: told } })).split('\n')[2],
    ).toContain('it rests on 7 requirements: 2 in 2 of 8 requirement lines, 5 in what the posting says of the work');
    expect(text).not.toContain('rough');
  });

  it('warns first where hardly any skill was found', () => {
    const profile = { ...parts.profile, skills: new Map([...parts.profile.skills].slice(0, 1)) };
    expect(writeMarkdown(sampleReport({ profile })).split('\n')[2]).toMatch(
      /^\*\*Only 1 skill could be found in the resume/,
    );
    expect(text).not.toContain('could be found in the resume');
  });

  it('does not call it a comfort when nothing could be compared', () => {
    const none = { verdicts: [], score: null, noScore: 'too-few-requirements' as const };
    const report = writeMarkdown(sampleReport({ match: none, gaps: [], plan: { ...parts.plan, steps: [] } }));
    expect(report).toContain('so nothing was compared');
    expect(report).not.toContain('nothing is missing');
  });

  it('says in one line which personal skills are not named', () => {
    expect(under(text, 'Personal skills: nobody is scored on these')).toBe(
      '- Asked for, and not named in your resume: Clear-writing.',
    );
  });

  it('makes one condition of one sentence', () => {
    const [degree] = parts.requirements.conditions;
    if (!degree) throw new Error('the sample has a condition');
    const conditions = [
      degree,
      { ...degree, kind: 'years' as const, strength: 'nice' as const },
      { ...degree, kind: 'soft' as const },
      { ...degree, kind: 'soft' as const, start: degree.start - 2, end: degree.end },
    ];
    const standings = conditions.map((condition) => ({ condition, evidence: [], months: null }));
    const report = writeMarkdown(sampleReport({ conditions: standings }));
    expect(under(report, 'Conditions to check yourself')).toBe(
      [
        '- Education; years of experience (nice to have): “**A degree in computing**”',
        '  No dated job could be read in your resume.',
        '  No course of study could be read in your resume.',
      ].join('\n'),
    );
    expect(under(report, 'Personal skills: nobody is scored on these')).toContain(
      '- Also asked: “**A degree in computing**”',
    );
  });

  it('sets conditions that "or" ties below one sentence, and a lone one says so', () => {
    const [degree] = parts.requirements.conditions;
    if (!degree) throw new Error('the sample has a condition');
    const elsewhere = { ...degree, kind: 'years' as const, start: 0, end: 5, minYears: 4 };
    const tied = [degree, elsewhere].map((condition) => ({
      condition: { ...condition, way: 1 },
      evidence: [],
      months: 30,
    }));
    const both = under(writeMarkdown(sampleReport({ conditions: tied })), 'Conditions to check yourself');
    expect(both).toMatch(/^- Any one of these is enough, as the posting ties them with “or”:\n {2}- Education/);
    expect(both).toContain('\n  - Years of experience: ');
    const alone = under(writeMarkdown(sampleReport({ conditions: tied.slice(0, 1) })), 'Conditions to check yourself');
    expect(alone).toContain('The posting ties this to other ways with “or”: one of them is enough.');
  });

  it('says what a job pays in a place of its own, asked of nobody', () => {
    const [degree] = parts.requirements.conditions;
    if (!degree) throw new Error('the sample has a condition');
    const conditions = [{ condition: { ...degree, kind: 'pay' as const }, evidence: [], months: null }];
    const report = writeMarkdown(sampleReport({ conditions }));
    expect(under(report, 'What it pays')).toBe('- “**A degree in computing**”');
    expect(report).not.toContain('Conditions to check yourself');
  });

  it('says of a paper without an entry that nobody looked for it', () => {
    const [degree] = parts.requirements.conditions;
    if (!degree) throw new Error('the sample has a condition');
    const conditions = [{ condition: { ...degree, kind: 'licence' as const }, evidence: [], months: null }];
    expect(under(writeMarkdown(sampleReport({ conditions })), 'Conditions to check yourself')).toContain(
      'The dictionary has no entry for this licence, so your resume was not searched for it.',
    );
  });

  it('sets what the resume says beside a condition', () => {
    const [degree] = parts.requirements.conditions;
    if (!degree) throw new Error('the sample has a condition');
    const { resume } = parts;
    const start = resume.document.text.indexOf('Terraform');
    const shown = { start, end: start + 'Terraform'.length, section: 'skills' as const };
    const years = { ...degree, kind: 'years' as const };
    const conditions = [
      { condition: degree, evidence: [shown], months: null },
      { condition: years, evidence: [], months: 30 },
    ];
    expect(under(writeMarkdown(sampleReport({ conditions })), 'Conditions to check yourself')).toBe(
      [
        '- Education; years of experience: “**A degree in computing**”',
        '  Your resume: “**Terraform**, Vue, C#. I have no Kubernetes. Ready to go to market with you” (skills)',
        '  All your dated jobs together, whatever the work, are 2 years 6 months; how much of that is the work asked for was not counted.',
      ].join('\n'),
    );
  });

  it('lists corrections with their reasons', () => {
    const corrections = [
      {
        side: 'resume' as const,
        start: 0,
        end: 5,
        skill: 'go',
        held: 'no' as const,
        by: 'Robin',
        reason: 'that was the board game',
      },
    ];
    expect(under(writeMarkdown(sampleReport({ corrections })), 'Corrections')).toBe(
      '- In the resume, go is not held, says Robin: that was the board game',
    );
  });

  it('judges nobody', () => {
    expect(text).not.toMatch(/\b(fail|failed|reject|rejected|candidate|unqualified|weak)\b/i);
  });
});

describe('words of a document', () => {
  it.each([
    ['C# and C++', 'C# and C++'],
    ['snake_case', 'snake_case'],
    ['_under_', '\\_under\\_'],
    ['*bold* `code`', '\\*bold\\* \\`code\\`'],
    ['[text](https://example.org)', '\\[text\\](https://example.org)'],
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
    ['R&D &lt; R', 'R&D \\&lt; R'],
  ])('become no Markdown: %s', (raw, escaped) => {
    expect(escapeMarkdown(raw)).toBe(escaped);
  });
});
