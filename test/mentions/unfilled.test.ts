/** Templates sent as they came: what they date and count is nobody's, against the real dictionary. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { findRoadmap } from '../../src/find-roadmap.ts';
import { readResume } from '../../src/read-resume.ts';
import { dictionary } from '../real-dictionary.ts';

const shown = (text: string, skill: string) =>
  readResume(documentFromText(text), dictionary, { asOf: '2026-06-01' }).profile.skills.get(skill);

const TABLE = '\n\nSkills\nSkill\tYears\nPython\t6\n';

describe('a form nobody filled in', () => {
  it('shows no use and no years', () => {
    const skill = shown(`Ada Form\n\nExperience\n2019 - 2022\tJob title, Employer, City${TABLE}`, 'python');
    expect(skill?.standing).toBe('listed');
    expect(skill?.months).toBeNull();
  });

  it('leaves the years of whoever filled in a job and forgot another', () => {
    const text = `Ada Form\n\nExperience\n2020 - 2022\tClerk, Acme Ltd\n- Filing\n\n2019 - 2020\tJob title, Employer, City${TABLE}`;
    expect(shown(text, 'python')?.months).toBe(72);
  });
});

const warned = (text: string) => {
  const resume = documentFromText(text);
  return findRoadmap('backend-developer', dictionary, { asOf: '2026-06-01', resume }).warning ?? null;
};

describe('text of a template', () => {
  const SKILLS = 'Skills\nGit, Docker, Python, SQL, Java, Kotlin, Rust, Linux, Redis\n';

  it('in place of jobs is said before all, however much was found', () => {
    expect(warned(`Ada Form\n\nExperience\nJob Title 1\nCompany 1\n2019 - 2022\n\n${SKILLS}`)).toMatch(
      /in place of jobs/,
    );
  });

  it('is told by dummy Latin, below a name and dates that were put in, too', () => {
    const text = `Ada Form\n\nExperience\nClerk, Acme Ltd, 2010 - 2022\nAt vero eos et accusam et justo duo dolores et ea rebum.\nStet clita kasd gubergren, no sea takimata sanctus\n\n${SKILLS}`;
    expect(warned(text)).toMatch(/in place of jobs/);
  });

  it('is told by the code that was to fill it', () => {
    expect(
      warned(`{{ resume.name }}\n\nExperience\n{% for job in resume.work %}\n{{ job.name }}\n\n${SKILLS}`),
    ).toMatch(/in place of jobs/);
  });

  it('is no motto in Latin', () => {
    const text = `Ada Form\n\nExperience\nClerk, Acme Ltd, 2010 - 2022\n- Filing under the motto "esse quam videri", ad astra\n\n${SKILLS}`;
    expect(warned(text)).toBeNull();
  });

  it('below studies alone leaves jobs without dates alone', () => {
    const text = `Ada Form\n\nExperience\nClerk, Acme Ltd\n- Filing in Python\n\nEducation\nDegree, Institution, City\n\n${SKILLS}`;
    expect(shown(text, 'python')?.standing).toBe('used');
  });
});
