/** Templates sent as they came: what they date and count is nobody's, against the real dictionary. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
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
