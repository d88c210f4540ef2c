/** Lists of skills with the author's own levels in; which word rates which skill out. */
import { expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { readResume } from '../../src/read-resume.ts';
import { dictionary } from '../real-dictionary.ts';

function levelsIn(skills: string, heading = 'Skills'): readonly string[] {
  const document = documentFromText(`Sam Example\n\n${heading}\n${skills}\n`);
  const { profile } = readResume(document, dictionary, { asOf: '2026-11-27' });
  return [...profile.skills.values()].flatMap(({ skill, evidence }) =>
    evidence.flatMap(({ level }) => (level ? [`${skill} ${document.text.slice(level.start, level.end)}`] : [])),
  );
}

it.each<[string, string, readonly string[]]>([
  ['behind the name, in a bracket', 'Docker (basic), Go', ['docker basic']],
  ['behind the name, after a sign', 'Docker: advanced | Go - intermediate', ['docker advanced', 'go intermediate']],
  ['in the name of a group', 'Infrastructure (Beginner): PostgreSQL, Git', ['postgresql Beginner', 'git Beginner']],
  ['as the name of a group', 'Expert: Java, Kotlin', ['java Expert', 'kotlin Expert']],
  ['nearer than that of the group', 'Expert: Java, Docker (basic)', ['java Expert', 'docker basic']],
  ['not where the word goes on', 'Docker - good at keeping images small', []],
  ['not of a group of another name', 'Basic tools: Docker, Git', []],
])('%s', (_, skills, expected) => {
  expect(levelsIn(skills)).toEqual(expected);
});

it.each([
  ['Kenntnisse', 'Docker (Grundkenntnisse), Java (sehr gut)', ['docker Grundkenntnisse', 'java sehr gut']],
  ['Compétences', 'Docker (notions), Java : avancé', ['docker notions', 'java avancé']],
  ['Conocimientos', 'Docker (básico), Java (nivel avanzado)', ['docker básico', 'java nivel avanzado']],
])('in other languages: %s', (heading, skills, expected) => {
  expect(levelsIn(skills, heading)).toEqual(expected);
});

it('only in lists of skills', () => {
  expect(levelsIn('Developer, Acme, 2020-2022\n- Expert: Java', 'Experience')).toEqual([]);
});
