/** The role profiles of the dictionary in; requirements with sources, such as a posting has, out. */
import { describe, expect, it } from 'vitest';
import { readRole } from '../../src/requirements/role.ts';
import { dictionary } from '../real-dictionary.ts';

const roles = [...dictionary.roles.values()];

it('lists the roles by name', () => {
  const names = roles.map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...names].sort());
});

describe.each(roles.map((role) => [role.id, role] as const))('%s', (id, role) => {
  const { document, requirements } = readRole(id, dictionary);

  it('quotes each requirement from its own text, evidence after it', () => {
    for (const { start, end, text } of requirements.requirements) {
      expect(document.text.slice(start, end)).toBe(text);
      expect(document.text.slice(end, end + 2)).toBe(' (');
    }
  });

  it('asks 10 to 26 things, the most of them scored', () => {
    expect(role.requirements.length).toBeGreaterThanOrEqual(10);
    expect(role.requirements.length).toBeLessThanOrEqual(26);
    expect(requirements.requirements.filter(({ soft }) => !soft).length).toBeGreaterThanOrEqual(10);
  });

  it('says where each requirement comes from, and names that source', () => {
    const named = role.sources.map(({ name }) => name).join(' ');
    for (const { evidence } of role.requirements) {
      if (/judgement of the authors/i.test(evidence)) expect(named).toContain('Judgement of the authors');
      if (evidence.includes('O*NET')) expect(named).toContain('O*NET');
      if (evidence.includes('job ads')) expect(named).toContain('SkillSpan');
    }
  });
});
