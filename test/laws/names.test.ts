/** People, employers, schools and places are never skills, even beside the technology they share their name with. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, person } from './arbitrary.ts';
import { law } from './law.ts';
import { extractText } from './readings.ts';
import { writeText } from './write-text.ts';

/** First name and surname; the skill one of them names. */
const PEOPLE: readonly (readonly [string, string])[] = [
  ['Ruby Hollis', 'ruby'],
  ['Julia Marchetti', 'julia'],
  ['Ada Winterfeld', 'ada'],
  ['Tom Jenkins', 'jenkins'],
  ['Crystal Aubert', 'crystal'],
  ['Dylan Swift', 'swift'],
  ['Franz Kafka', 'apache-kafka'],
  ['Elm Pascal', 'pascal'],
  ['Julia', 'julia'],
];

const EMPLOYERS: readonly (readonly [string, string])[] = [
  ['Oracle', 'oracle-database'],
  ['Jenkins & Sons Ltd', 'jenkins'],
  ['Salesforce', 'salesforce'],
  ['SAP', 'sap'],
  ['Ruby Restaurants Group', 'ruby'],
  ['Swift Logistics GmbH', 'swift'],
  ['Epic Adventures Ltd', 'epic-ehr'],
  ['Adobe', 'adobe-creative-cloud'],
  ['Go Travel SL', 'go'],
];

const PLACES: readonly (readonly [string, string])[] = [
  ['Ada, Oklahoma', 'ada'],
  ['Julia Creek', 'julia'],
  ['Ruby Beach', 'ruby'],
  ['Swift Current', 'swift'],
];

const TECHNOLOGIES = { label: 'IT', skills: ['Python', 'PostgreSQL', 'Docker', 'Kubernetes', 'Django'] };

const known = (text: string): string[] => extractText(text).mentions.map(({ skill }) => skill);

/** People of this world who name no doubtful skill themselves. */
const plain = person.map((who) => ({
  ...who,
  groups: [TECHNOLOGIES],
  jobs: who.jobs.map((job) => ({ ...job, bullets: ['Python, Docker'] })),
}));

describe('the law of names', () => {
  it('takes no person for a skill', () => {
    law(
      80,
      fc.property(plain, layout, fc.constantFrom(...PEOPLE), (who, look, [name, skill]) => {
        expect(known(writeText({ ...who, name }, look))).not.toContain(skill);
        expect(known(writeText({ ...who, name: name.toUpperCase() }, look))).not.toContain(skill);
      }),
    );
  });

  it('takes no employer for a skill', () => {
    law(
      120,
      fc.property(plain, layout, fc.constantFrom(...EMPLOYERS), (who, look, [employer, skill]) => {
        const text = writeText({ ...who, jobs: who.jobs.map((job) => ({ ...job, employer })) }, look);
        expect(known(text), text).not.toContain(skill);
      }),
    );
  });

  it('takes no school for a skill', () => {
    law(
      60,
      fc.property(plain, layout, fc.constantFrom(...PEOPLE), (who, look, [name, skill]) => {
        const surname = name.split(' ').at(-1) ?? name;
        for (const school of [`${surname} College`, `University of ${surname}`, `${surname}-Gymnasium`]) {
          const text = writeText({ ...who, degrees: who.degrees.map((degree) => ({ ...degree, school })) }, look);
          expect(known(text), text).not.toContain(skill);
        }
      }),
    );
  });

  it('takes no place for a skill', () => {
    law(
      60,
      fc.property(plain, layout, fc.constantFrom(...PLACES), (who, look, [place, skill]) => {
        const text = writeText({ ...who, place, jobs: who.jobs.map((job) => ({ ...job, place })) }, look);
        expect(known(text), text).not.toContain(skill);
      }),
    );
  });

  it('still reads the skill where the same resume names it as one', () => {
    law(
      40,
      fc.property(plain, layout, fc.constantFrom('Ruby', 'Julia', 'Ada', 'Jenkins'), (who, look, name) => {
        const text = writeText(
          { ...who, name: `${name} Hollis`, groups: [{ label: 'IT', skills: [...TECHNOLOGIES.skills, name] }] },
          look,
        );
        const found = extractText(text).mentions.filter(({ skill }) => skill === name.toLowerCase());
        expect(
          found.map(({ section }) => section),
          text,
        ).toEqual(['skills']);
      }),
    );
  });
});
