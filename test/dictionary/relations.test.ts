/** Small worlds of entries in; what implies, is near or shows what, and how far it reaches, out. */
import { expect, it } from 'vitest';
import { buildRelations } from '../../src/dictionary/relations.ts';
import { skill, skillsOf } from '../match/world.ts';

const relations = buildRelations(
  skillsOf(
    skill('wagtail', { implies: ['django'] }),
    skill('django', { implies: ['python', 'html'], related: { flask: 0.6 } }),
    skill('flask', { implies: ['python'], related: { django: 0.4, sinatra: 0.3 } }),
    skill('python'),
    skill('html'),
    skill('sinatra'),
    skill('web-work', { shownBy: { html: 0.4, django: 0.6 } }),
    skill('postgres', { is: ['relational'] }),
    skill('relational', { is: ['database'] }),
    skill('database'),
    skill('loop-a', { implies: ['loop-b'] }),
    skill('loop-b', { implies: ['loop-a'] }),
  ),
);

it('follows implied skills any number of steps, nearest first', () => {
  expect(relations.implied('wagtail')).toEqual(['django', 'python', 'html']);
  expect(relations.impliedBy('python')).toEqual(['django', 'flask', 'wagtail']);
  expect(relations.implied('python')).toEqual([]);
});

it('takes a category as implied by its members', () => {
  expect(relations.implied('postgres')).toEqual(['relational', 'database']);
  expect(relations.members('database')).toEqual(['relational', 'postgres']);
  expect(relations.members('python')).toEqual([]);
});

it('relates both ways by the greater of the two entries, and does not chain', () => {
  expect(relations.relation('django', 'flask')).toBe(0.6);
  expect(relations.relation('flask', 'django')).toBe(0.6);
  expect(relations.relation('sinatra', 'flask')).toBe(0.3);
  expect(relations.relation('sinatra', 'django')).toBe(0);
});

it('takes what shows part of a practice one way only, nearest first', () => {
  expect(relations.shownBy('web-work').map(({ skill: id }) => id)).toEqual(['django', 'html']);
  expect(relations.shownBy('django')).toEqual([]);
  expect(relations.related('web-work')).toEqual([]);
});

it('lists what is related, nearest first', () => {
  expect(relations.related('flask')).toEqual([
    { skill: 'django', relation: 0.6 },
    { skill: 'sinatra', relation: 0.3 },
  ]);
});

it('ends where a circle began, and knows nothing of unknown skills', () => {
  expect(relations.implied('loop-a')).toEqual(['loop-b']);
  expect(relations.impliedBy('nowhere')).toEqual([]);
  expect(relations.related('nowhere')).toEqual([]);
});

it('answers with the same list each time', () => {
  expect(relations.implied('wagtail')).toBe(relations.implied('wagtail'));
});
