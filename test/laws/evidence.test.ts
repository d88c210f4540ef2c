/** What more evidence does, what repeating it does, and what may take a name away again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, FILLERS, person, posting, writeBullet, writePosting } from './arbitrary.ts';
import { law } from './law.ts';
import type { Job, Person } from './person.ts';
import { analyzeTexts, extractText, heldOf, skillsOf, verdictsOf } from './readings.ts';
import { writeText } from './write-text.ts';

const anyName = fc.constantFrom(...FIELDS.flat(), 'Go', 'Ruby', 'Jenkins', 'Epic', 'Tableau', 'Excel');

const withJobs = (who: Person, change: (job: Job, index: number) => Job): Person => ({
  ...who,
  jobs: who.jobs.map(change),
});

/** True things more: in a job, in the list of skills, or a job before all others. */
type Addition = (who: Person, name: string) => Person;

const ADDITIONS: readonly Addition[] = [
  (who, name) =>
    withJobs(who, (job, index) => (index === 0 ? { ...job, bullets: [...job.bullets, sentence(name, who)] } : job)),
  (who, name) => withJobs(who, (job) => ({ ...job, bullets: [sentence(name, who), ...job.bullets] })),
  (who, name) => ({ ...who, groups: who.groups.map((group) => ({ ...group, skills: [...group.skills, name] })) }),
  (who, name) => ({ ...who, groups: [{ label: 'IT', skills: [name] }, ...who.groups] }),
  (who, name) => ({
    ...who,
    jobs: [
      ...who.jobs,
      {
        title: who.jobs[0]?.title ?? '',
        employer: 'Brook & Vale Ltd',
        place: 'Leeds',
        from: { year: 1999, month: 2 },
        to: { year: 2001, month: 4 },
        bullets: [sentence(name, who)],
      },
    ],
  }),
];

const sentence = (name: string, { tongue }: Person): string =>
  writeBullet({ en: 'Set up ~', de: 'Einsatz von ~', fr: 'Utilisation de ~', es: 'Uso de ~' }[tongue], [name], tongue);

/** Sentences in which doubtful names are no skills, and denials: they speak of themselves and of nothing else. */
const STRANGERS = [
  'We go the extra mile in spring and excel at it',
  'Reported to Ruby Hollis and Julia Marchetti',
  'Client meetings with Jenkins Brothers Ltd about the go-to-market plan',
  'No experience with welding',
  'Looking forward to learning Haskell',
  'An epic journey, swift decisions and a quick react to change',
];

describe('the laws of evidence', () => {
  it('never lowers a score or a credit when true evidence is added', () => {
    law(
      60,
      fc.property(person, posting, anyName, fc.constantFrom(...ADDITIONS), (who, asks, name, add) => {
        const before = analyzeTexts(writeText(who), writePosting(asks));
        const after = analyzeTexts(writeText(add(who, name)), writePosting(asks));
        before.requirements.forEach(({ credit }, index) => {
          expect(after.requirements[index]?.credit).toBeGreaterThanOrEqual(credit);
        });
        expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1);
      }),
    );
  });

  it('never raises a score by repetition of bullets, lists, jobs or whole sections', () => {
    const twice = <T>(items: readonly T[]): T[] => [...items, ...items];
    const REPEATED: readonly ((who: Person) => Person)[] = [
      (who) => withJobs(who, (job) => ({ ...job, bullets: twice(job.bullets) })),
      (who) => ({ ...who, jobs: twice(who.jobs) }),
      (who) => ({ ...who, groups: who.groups.map((group) => ({ ...group, skills: twice(group.skills) })) }),
      (who) => ({ ...who, groups: twice(who.groups) }),
      (who) => ({ ...who, parts: twice(who.parts) }),
    ];
    law(
      60,
      fc.property(person, posting, fc.constantFrom(...REPEATED), (who, asks, repeat) => {
        const before = analyzeTexts(writeText(who), writePosting(asks));
        expect(verdictsOf(analyzeTexts(writeText(repeat(who)), writePosting(asks)))).toEqual(verdictsOf(before));
      }),
    );
  });

  it('never loses a skill to a sentence elsewhere, whatever that sentence says of it', () => {
    law(
      120,
      fc.property(person, fc.constantFrom(...STRANGERS), fc.nat(2), (who, stranger, at) => {
        const before = extractText(writeText(who));
        const after = extractText(
          writeText(
            withJobs(who, (job, index) =>
              index === at % who.jobs.length ? { ...job, bullets: [...job.bullets, stranger] } : job,
            ),
          ),
        );
        expect(heldOf(after)).toEqual(expect.arrayContaining(heldOf(before)));
        expect(skillsOf(after)).toEqual(expect.arrayContaining(skillsOf(before)));
      }),
    );
  });

  it('never loses a skill to another field of work', () => {
    law(
      100,
      fc.property(person, fc.constantFrom(...FIELDS), (who, field) => {
        const before = extractText(writeText(who));
        const after = extractText(writeText({ ...who, groups: [...who.groups, { label: 'IT', skills: field }] }));
        expect(heldOf(after)).toEqual(expect.arrayContaining(heldOf(before)));
      }),
    );
  });

  it('takes support for a doubtful name from anywhere in the document', () => {
    law(
      40,
      fc.property(person, fc.constantFrom('Go', 'Ruby', 'Jenkins'), (who, name) => {
        const bullets = [
          writeBullet(
            { en: 'Worked with ~', de: 'Arbeit mit ~', fr: 'Travail avec ~', es: 'Trabajo con ~' }[who.tongue],
            [name],
            who.tongue,
          ),
        ];
        const field = { label: 'IT', skills: ['Python', 'PostgreSQL', 'Docker', 'Kubernetes'] };
        const [job] = who.jobs;
        const one = { ...who, jobs: job ? [{ ...job, bullets }] : [], groups: [field] };
        for (const parts of [who.parts, [...who.parts].reverse()])
          expect(heldOf(extractText(writeText({ ...one, parts })))).toContain(`${name.toLowerCase()} yes`);
      }),
    );
  });

  it('scores the same without name, contact, school and year of graduation', () => {
    law(
      60,
      fc.property(person, posting, (who, asks) => {
        const nobody: Person = {
          ...who,
          name: '',
          place: '',
          email: '',
          phone: '',
          degrees: who.degrees.map((degree) => ({ ...degree, school: 'University', place: '', year: 0 })),
        };
        const text = writeText(nobody)
          .replace(', University, , 0', '')
          .replace(/^[ |]+\n/m, '');
        const other = writeText({
          ...who,
          name: 'Oluwaseun Adeyemi-Fitzgerald',
          email: 'ruby.python@elsewhere.example',
          degrees: who.degrees.map((degree) => ({ ...degree, school: 'Oracle Academy', year: 1987 })),
        });
        const expected = verdictsOf(analyzeTexts(writeText(who), writePosting(asks)));
        expect(verdictsOf(analyzeTexts(text, writePosting(asks)))).toEqual(expected);
        expect(verdictsOf(analyzeTexts(other, writePosting(asks)))).toEqual(expected);
      }),
    );
  });

  it('reads nothing into sentences that name no skill', () => {
    law(
      60,
      fc.property(person, (who) => {
        const lines = FILLERS[who.tongue];
        const before = extractText(writeText(who));
        const after = extractText(writeText(withJobs(who, (job) => ({ ...job, bullets: [...job.bullets, ...lines] }))));
        expect(skillsOf(after)).toEqual(skillsOf(before));
      }),
    );
  });
});
