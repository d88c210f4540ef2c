/** Lessons with links, good and bad, in; what the lint says of each out. */
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/dictionary/compile.ts';
import { lintDictionary } from '../../src/dictionary/lint.ts';

const scan = {
  findIds: () => new Set<string>(),
  findHits: () => [],
  findWording: () => new Set<string>(),
  foldName: (name: string) => name.toLowerCase(),
};

const EFFORT = '- { id: tool, low: 6, high: 20, basis: "A tool, format or service with one main use." }\n';

const skillsWith = (url: string): string => `field: Languages
skills:
  - id: perl
    name: Perl
    kind: language
    learn:
      effort: tool
      outcomes: [You can write a script that others can read]
      practice: Write a small script that renames files, with tests
      check: Somebody else runs it without asking
      resources: [{ title: The manual, url: "${url}", kind: documentation, cost: free }]
`;

async function linkProblems(url: string, domains: string): Promise<readonly string[]> {
  const sources = readSources([
    { path: 'effort.yaml', text: EFFORT },
    { path: 'skills/languages.yaml', text: skillsWith(url) },
    { path: 'domains.yaml', text: domains },
  ]);
  expect(sources.problems).toEqual([]);
  return (await lintDictionary(sources, scan)).filter(({ rule }) => rule === 'links').map(({ message }) => message);
}

describe('links of lessons', () => {
  it.each([
    ['a reviewed host by https', 'https://docs.example.org/manual', '- docs.example.org\n', []],
    [
      'http',
      'http://docs.example.org/',
      '- docs.example.org\n',
      ['perl: http://docs.example.org/ is no https address'],
    ],
    [
      'a host nobody looked at',
      'https://docs.example.org/',
      '[]\n',
      ['perl: docs.example.org is not in domains.yaml; look at it, then add it'],
    ],
    [
      'a host without a link, out of order',
      'https://docs.example.org/',
      '- docs.example.org\n- books.example.org\n',
      ['books.example.org comes after docs.example.org', 'no lesson links to books.example.org'],
    ],
  ])('with %s', async (_, url, domains, messages) => {
    expect(await linkProblems(url, domains)).toEqual(messages);
  });
});
