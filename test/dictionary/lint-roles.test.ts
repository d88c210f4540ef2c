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

async function problemsOf(...requirements: string[]): Promise<string[]> {
  const rows = requirements.map((row) => `  - { ${row}, strength: must, evidence: Asked in 2 of 3 ads. }`).join('\n');
  const head =
    'id: builder\nname: Builder\nsummary: Builds.\nsources: [{ name: Three ads, licence: CC0 }]\nrequirements:';
  const files = [
    { path: 'skills/field.yaml', text: SKILLS },
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
