/** The laws of a resume, end to end: real dictionary, random people, nothing but text in and what was read out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, person } from './arbitrary.ts';
import { law } from './law.ts';
import type { Person } from './person.ts';
import { extractText, mentionsOf, skillsOf } from './readings.ts';
import { PLAIN_LAYOUT, writeText } from './write-text.ts';

const read = (who: Person) => extractText(writeText(who));

/** The same things in another order, decided by `keys`. */
const shuffle = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ item }) => item);

const keys = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 7 });

describe('the laws of a resume', () => {
  it('reads the same bytes from the same text, whatever was read in between', () => {
    law(
      60,
      fc.property(person, person, (who, other) => {
        const first = JSON.stringify(read(who));
        read(other);
        expect(JSON.stringify(read(who))).toBe(first);
      }),
    );
  });

  it('does not depend on the order of sections', () => {
    law(
      150,
      fc.property(person, keys, (who, order) => {
        const turned = read({ ...who, parts: shuffle(who.parts, order) });
        expect(mentionsOf(turned)).toEqual(mentionsOf(read(who)));
        expect(skillsOf(turned)).toEqual(skillsOf(read(who)));
      }),
    );
  });

  it('does not depend on the order of bullets, of skills in a list and of jobs', () => {
    law(
      150,
      fc.property(person, keys, (who, order) => {
        const turned = read({
          ...who,
          jobs: shuffle(who.jobs, order).map((job) => ({ ...job, bullets: shuffle(job.bullets, order) })),
          groups: who.groups.map((group) => ({ ...group, skills: shuffle(group.skills, order) })),
        });
        expect(mentionsOf(turned)).toEqual(mentionsOf(read(who)));
        expect(skillsOf(turned)).toEqual(skillsOf(read(who)));
      }),
    );
  });

  it('does not depend on the layout', () => {
    law(
      150,
      fc.property(person, layout, (who, other) => {
        const turned = extractText(writeText(who, other));
        expect(mentionsOf(turned)).toEqual(mentionsOf(extractText(writeText(who, PLAIN_LAYOUT))));
        expect(skillsOf(turned)).toEqual(skillsOf(extractText(writeText(who, PLAIN_LAYOUT))));
      }),
    );
  });
});
