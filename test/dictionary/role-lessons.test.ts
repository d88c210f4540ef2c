/** A lesson and what a role changes in it in; the lesson as that role teaches it out. */
import { expect, it } from 'vitest';
import { mergeLesson, skillsAsTaught } from '../../src/dictionary/role-lessons.ts';
import type { Learn } from '../../src/dictionary/skill.ts';
import { makeSkill } from './make-skill.ts';

const LEARN: Learn = {
  after: ['http'],
  effort: 'practice',
  outcomes: ['You can offer an API'],
  practice: 'Offer one',
  check: 'A stranger calls it',
  resources: [],
  usual: { with: ['http'], months: 24 },
};

it('keeps what the role leaves out', () => {
  expect(mergeLesson(LEARN, { skill: 'api', effort: 'tool', follows: ['json'] })).toEqual({
    ...LEARN,
    effort: 'tool',
    follows: ['json'],
  });
});

it('lets the role say who has it without saying so', () => {
  const usual = { with: ['proxy'], months: 36 };
  expect(mergeLesson(LEARN, { skill: 'api', usual })?.usual).toEqual(usual);
});

it('makes no lesson of a part', () => {
  expect(mergeLesson(null, { skill: 'api', effort: 'tool' })).toBeNull();
});

it('changes the lessons of the role that is asked for, and of no other', () => {
  const skills = new Map([['api', { ...makeSkill('api'), learn: LEARN }]]);
  const role = { id: 'caller', name: 'Caller', summary: 'Calls.', sources: [], requirements: [] };
  const roles = new Map([['caller', { ...role, lessons: [{ skill: 'api', effort: 'tool' }] }]]);
  expect(skillsAsTaught({ skills, roles }, 'caller').get('api')?.learn?.effort).toBe('tool');
  expect(skillsAsTaught({ skills, roles }, null)).toBe(skills);
  expect(skills.get('api')?.learn?.effort).toBe('practice');
});
