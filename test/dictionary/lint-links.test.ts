/** Entries with ids of public lists, and technologies without neighbours, in; what the lint says of them out. */
import { describe, expect, it } from 'vitest';
import { compileDictionary, readSources } from '../../src/dictionary/compile.ts';
import { lintDictionary } from '../../src/dictionary/lint.ts';

const JAVA = 'http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389';

const fileOf = (...entries: readonly string[]) => [
  { path: 'skills/languages.yaml', text: `field: Languages\nskills:\n${entries.join('')}` },
];
const entry = (id: string, ...lines: readonly string[]): string =>
  [`  - id: ${id}`, `    name: ${id}`, ...lines.map((line) => `    ${line}`), '    kind: language\n'].join('\n');

const scan = {
  findIds: () => new Set<string>(),
  findHits: () => [],
  findWording: () => new Set<string>(),
  foldName: (name: string) => name.toLowerCase(),
};

describe('the same skill in public lists', () => {
  it('goes through to the compiled skill, null where there is none', async () => {
    const sources = readSources(fileOf(entry('java', `esco: ${JAVA}`, 'onet: Oracle Java'), entry('kotlin')));
    expect(sources.problems).toEqual([]);
    expect((await compileDictionary(sources)).skills).toMatchObject([
      { id: 'java', esco: JAVA, onet: 'Oracle Java' },
      { id: 'kotlin', esco: null, onet: null },
    ]);
  });

  it.each([
    'esco: 19a8293b-8e95-4de3-983f-77484079c389',
    'esco: http://data.europa.eu/esco/occupation/19a8293b-8e95-4de3-983f-77484079c389',
    'onet: ""',
  ])('does not take %s', (line) => {
    expect(readSources(fileOf(entry('java', line))).problems).toMatchObject([{ line: 5, rule: 'schema' }]);
  });

  it('belongs to one entry only', async () => {
    const sources = readSources(fileOf(entry('java', `esco: ${JAVA}`), entry('java-card', `esco: ${JAVA}`)));
    const problems = (await lintDictionary(sources, scan)).filter(({ rule }) => rule === 'one-public-id');
    expect(problems.map(({ message }) => message)).toEqual([`java-card: esco "${JAVA}" belongs to java already`]);
  });
});

describe('a technology without neighbours', () => {
  const alone = (text: string) => ({ path: 'alone.yaml', text });
  const tied = async (...files: Parameters<typeof readSources>[0]): Promise<string[]> =>
    (await lintDictionary(readSources(files), scan))
      .filter(({ rule }) => rule === 'tied')
      .map(({ message }) => message.replace(/: .*/, ''));

  it('is listed, unless another names it or alone.yaml says why', async () => {
    const [file] = fileOf(entry('apl'), entry('java'), entry('kotlin', 'related: { java: 0.6 }'));
    expect(file && (await tied(file))).toEqual(['apl is tied to nothing']);
    expect(file && (await tied(file, alone('- reason: nothing is like it\n  skills: [apl]\n')))).toEqual([]);
  });

  it('leaves alone.yaml once it has one', async () => {
    const [file] = fileOf(entry('java'), entry('kotlin', 'related: { java: 0.6 }'));
    expect(file && (await tied(file, alone('- reason: nothing is like it\n  skills: [java, cobol]\n')))).toEqual([
      'java is tied by now',
      'cobol does not exist',
    ]);
  });
});
