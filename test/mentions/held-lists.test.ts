/** What a line says of the list it opens, and lines of templates: whole resumes, against the real dictionary. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { readSide } from '../../src/read-side.ts';
import { dictionary } from '../real-dictionary.ts';

const read = (text: string) => readSide(documentFromText(text), 'resume', dictionary);
const held = (text: string): string[] =>
  read(text).found.mentions.map(({ skill, held: how }) => (how === 'yes' ? skill : `${skill}:${how}`));

describe('an opening speaks of all of its list', () => {
  it.each([
    [
      'hoped for, in bullets',
      'Technologies I want to learn:\n- Docker\n- Kotlin',
      ['docker:aspired', 'kotlin:aspired'],
    ],
    ['hoped for, as a heading', 'Currently learning\nElixir, Haskell', ['elixir:aspired', 'haskell:aspired']],
    ['denied', 'Not used so far:\n- Perl', ['perl:no']],
    ['up to the next paragraph', 'Skills\nI want to learn:\nKubernetes\n\nPython', ['kubernetes:aspired', 'python']],
    [
      'not of a sentence below',
      'I want to learn:\nIn my last job I wrote all of the services in Python myself.',
      ['python'],
    ],
    ['and says nothing where it only introduces', 'Tools I use daily:\n- Docker', ['docker']],
  ])('%s', (_, text, expected) => {
    expect(held(text)).toEqual(expected);
  });
});

describe('the text of a template', () => {
  const text = 'Skills\nPython\n\nProjects\nList your projects here, for example one in Kotlin\nA parser in Java';

  it('claims nothing, and says so', () => {
    expect(held(text)).toEqual(['python', 'java']);
    expect(
      read(text)
        .found.rejected.filter(({ rule }) => rule === 'template')
        .map(({ skill }) => skill),
    ).toContain('kotlin');
    expect(read(text).notices.map(({ code }) => code)).toContain('template-text');
  });

  it('is told by advice on how to write a resume', () => {
    const advice =
      'Skills\nPython\n\nExperience\nCook, Example, 2019-2021\nPretend they stop reading your resume at Kotlin';
    expect(held(advice)).toEqual(['python']);
  });

  it('is no matter of postings', () => {
    const posting = readSide(documentFromText('List your Kotlin projects in the letter.'), 'posting', dictionary);
    expect(posting.found.mentions.map(({ skill }) => skill)).toContain('kotlin');
  });
});
