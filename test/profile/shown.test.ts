/** What a resume's own words say of use, against the real dictionary: theses, internships told of, tables of years. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { readResume } from '../../src/read-resume.ts';
import { dictionary } from '../real-dictionary.ts';

const show = (text: string, skill: string): string => {
  const shown = readResume(documentFromText(text), dictionary, { asOf: '2026-11-27' }).profile.skills.get(skill);
  return shown ? `${shown.standing} ${shown.months}` : 'nothing';
};

describe('a resume shows', () => {
  it.each([
    [
      "the subject of a doctor's thesis for its years",
      'Education\n\nPhD, Foo University, 2015 - 2019\nThesis: Computer vision for beehives\n',
      'computer-vision',
      'used 48',
    ],
    [
      "the subject of a master's thesis, no months",
      'Education\n\nMSc, Foo University, 2013 - 2015\nMaster thesis: Computer vision for beehives\n',
      'computer-vision',
      'used null',
    ],
    [
      'a course as named',
      'Education\n\nPhD, Foo University, 2015 - 2019\n- Computer vision\n',
      'computer-vision',
      'listed null',
    ],
    [
      'what the supervisor of a thesis did not say',
      'Education\n\nPhD, Foo University, 2015 - 2019\nThesis advisor from the computer vision group\n',
      'computer-vision',
      'listed null',
    ],
    ['a grant as named', 'Awards\nFellowship in machine learning (2020 - 2023)\n', 'machine-learning', 'listed null'],
    [
      'the work of internships a summary tells of',
      'Summary\nTwo summer internships building Java services, and a prize.\n',
      'java',
      'used null',
    ],
    ['a wish for one as a wish', 'Summary\nKeen on internships building Java services.\n', 'java', 'aspired null'],
    ['years under their head', 'Skills\nSkill\tLevel\tYears\nJava\t4\t8\nPython\t5\t3\n', 'java', 'used 96'],
    ['years where a cell was lost', 'Skills\nSkill\tLevel\tYears\nJava\t8\n', 'java', 'used 96'],
    ['a level as a level', 'Skills\nSkill\tLevel\nJava\t4\n', 'java', 'listed null'],
    [
      'a project of one year without months',
      'Projects\n\nTide Tables, 2022\n- Written in Rust and Python\n',
      'python',
      'used null',
    ],
    [
      'a project of a range with them',
      'Projects\n\nTide Tables, 2020 - 2021\n- Written in Rust and Python\n',
      'python',
      'used 12',
    ],
    [
      'the age of papers as no experience',
      'Summary\nTidied three years of Salesforce records for a shop.\n',
      'salesforce',
      'listed null',
    ],
    [
      'each item of a list its years were spent on',
      'Summary\n5+ years designing and building scalable backend systems, data pipelines, and distributed systems.\n',
      'distributed-systems',
      'used 60',
    ],
    [
      'the thing inside a longer name',
      'Experience\n\nEngineer, Foo AG\nJan 2020 - Dec 2020\n- Moved billing to event-driven microservices\n',
      'microservices',
      'used 12',
    ],
    [
      'the research of a researcher',
      'Experience\n\nResearch Intern\nFoo Labs\nMay 2021 - Aug 2021\n- Measured tides\n',
      'research',
      'used 4',
    ],
    [
      'a degree under a longer heading as named',
      'Experience\n\nEngineer, Foo AG\nJan 2020 - Dec 2020\n- Tides\n\nEducation Details\n\nBS, Mechanical Engineering, Foo University, 2015 - 2018\n',
      'mechanical-engineering',
      'listed null',
    ],
  ])('%s', (_, text, skill, shown) => {
    expect(show(text, skill)).toBe(shown);
  });
});
