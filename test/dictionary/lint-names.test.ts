/** Each lint of names fires where it should, and only there. */
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/dictionary/compile.ts';
import { lintDictionary } from '../../src/dictionary/lint.ts';
import type { LabelledAd } from '../../src/dictionary/lint-rule.ts';

const skills = (ambiguous = '') => `field: Test
skills:
  - id: chisel
    name: Chisel
    kind: tool
${ambiguous}`;
const RULE = `    ambiguous:
      - as: [word]
    matches: ["Tools: Chisel", Chisel and Git]
    rejects: [a chisel, the chisel]
`;

/** Names of the lints that fire. Sentences are held by no scan here: what is found is what the case says. */
async function fires(skillFile: string, doubtful: string, ads: readonly LabelledAd[] = []): Promise<string[]> {
  const sources = readSources([
    { path: 'skills/tools.yaml', text: skillFile },
    { path: 'doubtful-names.yaml', text: doubtful },
    { path: 'alone.yaml', text: '[{ reason: nothing is like it, skills: [chisel] }]' },
  ]);
  const scan = {
    findIds: (_: unknown, sentence: string) => new Set(/^Tools|^Chisel/.test(sentence) ? ['chisel'] : []),
    findHits: (_: unknown, ad: string) =>
      [...ad.matchAll(/Chisel/g)].map(({ index }) => ({
        start: index,
        end: index + 6,
        text: 'Chisel',
        skill: 'chisel',
      })),
    foldName: (name: string) => name.toLowerCase(),
    findWording: () => new Set<string>(),
  };
  return (await lintDictionary(sources, scan, ads)).map(({ rule }) => rule);
}

const EXCEPTION = 'exceptions: [{ because: nobody carves here, names: [Chisel] }]';
const AD: LabelledAd = { text: 'Chisel, Chisel, Chisel', spans: [{ start: 0, end: 6 }] };

describe('a name', () => {
  it.each([
    ['is a word and has no rule', skills(), 'words: [chisel]', ['doubtful-name']],
    ["is a person's and has no rule", skills(), 'persons: [chisel]', ['doubtful-name']],
    ['has one or two letters', skills().replace('name: Chisel', 'name: Cz'), 'words: []', ['doubtful-name']],
    ['is a word and has a rule', skills(RULE), 'words: [chisel]', []],
    ['is excepted', skills(), `words: [chisel]\n${EXCEPTION}`, []],
    ['is excepted for nothing', skills(), EXCEPTION, ['exception-needed']],
    ['is excepted although it has a rule', skills(RULE), `words: [chisel]\n${EXCEPTION}`, ['exception-needed']],
  ])('that %s', async (_, file, doubtful, rules) => {
    expect(await fires(file, doubtful)).toEqual(rules);
  });

  it('that stands mostly unmarked in labelled ads is listed', async () => {
    expect(await fires(skills(), 'words: []', [AD, AD])).toEqual(['stray-name']);
    expect(await fires(skills(), 'words: []', [{ ...AD, marked: [{ start: 0, end: 6 }] }])).toEqual([]);
  });
});
