/** The laws of what is asked: sums, choices, repetition and order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { FIELDS, person, posting, writePosting } from './arbitrary.ts';
import { law } from './law.ts';
import { analyzeTexts } from './readings.ts';
import { writeText } from './write-text.ts';

/** What each requirement came to, whatever its place. */
const outcomesOf = ({ requirements }: Report): string[] =>
  requirements
    .map(({ anyOf, strength, minYears, verdict, credit }) =>
      JSON.stringify([anyOf.map(({ skill }) => skill).sort(), strength, minYears, verdict, credit]),
    )
    .sort();

/** A slash is none between things of different kinds ("Django/Terraform"): both are asked then. */
const CHOICES = [' or ', ' oder ', ' ou ', ' o '];

describe('the laws of a posting', () => {
  it('prints contributions that add up to the printed score', () => {
    law(
      60,
      fc.property(person, posting, (who, asks) => {
        const { score, requirements } = analyzeTexts(writeText(who), writePosting(asks));
        const tenths = requirements.reduce((sum, { contribution }) => sum + Math.round(contribution * 10), 0);
        if (score !== null) expect(tenths).toBe(Math.round(score * 10));
      }),
    );
  });

  it('counts a choice once, and as held when any of it is', () => {
    law(
      60,
      fc.property(person, fc.constantFrom(...FIELDS), fc.constantFrom(...CHOICES), fc.nat(2), (who, field, or, at) => {
        const [one = '', two = '', three = ''] = field;
        const job = writePosting([
          `- Good knowledge of ${one}, ${two}${or}${three}`,
          `- ${field[3]}`,
          `- ${field[4]}${or}${field[5]}`,
          '- SQL',
        ]);
        const shown = [one, two, three][at] ?? one;
        const report = analyzeTexts(
          writeText({
            ...who,
            jobs: who.jobs.map((entry) => ({ ...entry, bullets: [`${shown}`] })),
            groups: [{ label: 'IT', skills: [shown] }],
          }),
          job,
        );
        const [choice, ...others] = report.requirements;
        expect(choice?.anyOf, job).toHaveLength(3);
        expect(choice?.verdict, job).toBe('met');
        expect(
          others.map(({ anyOf }) => anyOf.length),
          job,
        ).toEqual([1, 2, 1]);
      }),
    );
  });

  it('asks nothing more by asking twice', () => {
    law(
      60,
      fc.property(person, posting, (who, asks) => {
        const half = Math.ceil(asks.length / 2);
        const lines = [...asks.slice(0, half), ...asks.slice(0, half)];
        const text = (must: readonly string[]): string =>
          ['Senior Specialist', '', 'Requirements', ...must, '', 'Nice to have', ...asks.slice(half), ''].join('\n');
        const once = analyzeTexts(writeText(who), text(asks.slice(0, half)));
        const twice = analyzeTexts(writeText(who), text(lines));
        expect(outcomesOf(twice)).toEqual(outcomesOf(once));
        expect(twice.score).toBe(once.score);
      }),
    );
  });

  it('does not depend on the order of lines', () => {
    law(
      60,
      fc.property(person, posting, (who, asks) => {
        const half = Math.ceil(asks.length / 2);
        const turned = [...asks.slice(0, half).reverse(), ...asks.slice(half).reverse()];
        const before = analyzeTexts(writeText(who), writePosting(asks));
        const after = analyzeTexts(writeText(who), writePosting(turned));
        expect(outcomesOf(after)).toEqual(outcomesOf(before));
        expect(after.score).toBe(before.score);
      }),
    );
  });
});
