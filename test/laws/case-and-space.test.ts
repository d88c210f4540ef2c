/** What capitals, white space and offsets may and may not change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/extract.ts';
import { FIELDS, layout, person, posting, writePosting } from './arbitrary.ts';
import { law } from './law.ts';
import { analyzeTexts, extractText, mentionsOf, skillsOf } from './readings.ts';
import { writeText } from './write-text.ts';

function checkOffsets(text: string, { mentions, rejected, requirements, conditions, notUnderstood }: Extraction): void {
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  for (const span of [...rejected, ...(requirements ?? []), ...(conditions ?? []), ...(notUnderstood ?? [])])
    expect(text.slice(span.start, span.end)).toBe(span.text);
}

describe('the laws of case and space', () => {
  it('reads a name that means nothing else in any case', () => {
    const changes = [(name: string) => name.toLowerCase(), (name: string) => name.toUpperCase()];
    law(
      100,
      fc.property(person, fc.constantFrom(...FIELDS), fc.constantFrom(...changes), (who, skills, change) => {
        const plain = { ...who, jobs: [], parts: who.parts.filter((part) => part !== 'experience') };
        const before = extractText(writeText({ ...plain, groups: [{ label: 'IT', skills }] }));
        const after = extractText(writeText({ ...plain, groups: [{ label: 'IT', skills: skills.map(change) }] }));
        expect(mentionsOf(after)).toEqual(mentionsOf(before));
      }),
    );
  });

  it('does not depend on white space around lines or inside of them, line ends or tabs', () => {
    const changes: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.replaceAll('\n', '\r'),
      (text) => text.replace(/\n/g, '  \n'),
      (text) => text.replace(/^(?=.)/gm, '    '),
      (text) => text.replace(/^(?=.)/gm, '\t'),
      (text) => text.replace(/ {4}(?=\S)/g, '\t'),
      (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
      (text) => text.replace(/(?<=\S) (?=\S)/gu, '  '),
      (text) => `\ufeff${text}`,
      (text) => text.replaceAll("'", '\u2019'),
      (text) => text.normalize('NFD'),
    ];
    law(
      150,
      fc.property(person, fc.constantFrom(...changes), (who, change) => {
        const text = writeText(who);
        const before = extractText(text);
        const after = extractText(change(text));
        expect(mentionsOf(after), String(change)).toEqual(mentionsOf(before));
        expect(skillsOf(after), String(change)).toEqual(skillsOf(before));
      }),
    );
  });

  it('points every span at the words it quotes', () => {
    law(
      60,
      fc.property(person, layout, posting, (who, look, asks) => {
        const [resume, job] = [writeText(who, look), writePosting(asks)];
        checkOffsets(resume, extractText(resume));
        checkOffsets(job, extractText(job, 'posting'));
        const report = analyzeTexts(resume, job);
        for (const { posting: ask, evidence, rejected } of report.requirements) {
          expect(job.slice(ask.start, ask.end)).toBe(ask.text);
          for (const { start, end, text } of [...evidence, ...rejected]) expect(resume.slice(start, end)).toBe(text);
        }
      }),
    );
  });
});
