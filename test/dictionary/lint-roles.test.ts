/** Role profiles, whole and broken, in; what the lint says of each out. */
import { expect, it } from 'vitest';
import { readSources } from '../../src/dictionary/compile.ts';
import { lintDictionary } from '../../src/dictionary/lint.ts';

const SKILLS = `field: A field
skills:
  - { id: jenkins, name: Jenkins, kind: tool, is: [ci-server] }
  - { id: ci-server, name: CI Server, kind: concept }
  - id: docker
    name: Docker
    kind: tool
    learn:
      effort: tool
      outcomes: [You can start what others have packed]
      practice: Pack a small program and start it on another machine
      check: It starts there at once
  - { id: tact, name: Tact, kind: soft }
`;

const EFFORTS = ['tool', 'practice']
  .map((id) => `- { id: ${id}, low: 6, high: 20, basis: "A tool, format or service with one main use." }\n`)
  .join('');

async function problemsOf(...requirements: string[]): Promise<string[]> {
  const rows = requirements.map((row) => `  - { ${row}, strength: must, evidence: Asked in 2 of 3 ads. }`).join('\n');
  return problemsOfFile(rows);
}

async function problemsOfFile(rows: string): Promise<string[]> {
  const head =
    'id: builder\nname: Builder\nsummary: Builds.\nsources: [{ name: Three ads, licence: CC0 }]\nrequirements:';
  const files = [
    { path: 'skills/field.yaml', text: SKILLS },
    { path: 'effort.yaml', text: EFFORTS },
    { path: 'roles/builder.yaml', text: `${head}\n${rows}\n` },
  ];
  const scan = {
    findIds: () => new Set<string>(),
    findHits: () => [],
    findWording: () => new Set<string>(),
    foldName: (name: string) => name.toLowerCase(),
  };
  const problems = await lintDictionary(readSources(files), scan);
  return problems.filter(({ file }) => file === 'roles/builder.yaml').map(({ rule }) => rule);
}

it.each([
  ['a sound role', ['anyOf: [jenkins], openTo: ci-server', 'anyOf: [docker]', 'anyOf: [tact]'], []],
  ['a skill asked twice', ['anyOf: [jenkins]', 'anyOf: [docker, jenkins]', 'anyOf: [tact]'], ['role-counts-once']],
  [
    'open to a category of which it names no skill',
    ['anyOf: [docker], openTo: ci-server', 'anyOf: [jenkins]', 'anyOf: [tact]'],
    ['role-open-to'],
  ],
  ['what it teaches', ['anyOf: [jenkins, docker], teach: [docker]', 'anyOf: [ci-server]', 'anyOf: [tact]'], []],
  [
    'teaching what it does not ask',
    ['anyOf: [jenkins], teach: [docker]', 'anyOf: [ci-server]', 'anyOf: [tact]'],
    ['role-teach'],
  ],
  [
    'teaching what has no lesson',
    ['anyOf: [jenkins, docker], teach: [jenkins]', 'anyOf: [ci-server]', 'anyOf: [tact]'],
    ['role-teach'],
  ],
  [
    'a personal skill among others',
    ['anyOf: [docker, tact]', 'anyOf: [jenkins]', 'anyOf: [ci-server]'],
    ['role-soft-apart'],
  ],
])('lints %s', async (_, requirements, rules) => {
  expect(await problemsOf(...requirements)).toEqual(rules);
});

const ASKED = ['jenkins', 'docker', 'tact']
  .map((skill) => `  - { anyOf: [${skill}], strength: must, evidence: Asked in 2 of 3 ads. }`)
  .join('\n');
const WHOLE =
  'outcomes: [You can mend a broken build], practice: Break a build on purpose and mend it, check: It is green again';

it.each([
  ['a smaller lesson', 'skill: docker, effort: practice', []],
  ['another lesson', `skill: docker, ${WHOLE}`, []],
  ['a lesson where its entry has none', `skill: jenkins, effort: tool, ${WHOLE}`, []],
  ['half a lesson where its entry has none', 'skill: jenkins, effort: tool', ['role-lessons']],
  ['a practice without its check', 'skill: docker, practice: Pack a large program in two layers', ['role-lessons']],
  ['a lesson it never teaches', `skill: ci-server, effort: tool, ${WHOLE}`, ['role-lessons']],
  ['an unknown prerequisite', 'skill: docker, after: [kernel]', ['role-lessons']],
  [
    'a circle',
    `skill: jenkins, effort: tool, after: [docker], ${WHOLE} }\n  - { skill: docker, follows: [jenkins]`,
    ['role-lessons'],
  ],
])('a role with %s', async (_, lesson, problems) => {
  expect(await problemsOfFile(`${ASKED}\nlessons:\n  - { ${lesson} }`)).toEqual(problems);
});
