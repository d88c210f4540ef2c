/** Word classes written out in a language's phrases. */
import { expect, it } from 'vitest';
import { expandClasses } from '../../src/dictionary/phrase-classes.ts';

const expand = (classes: Record<string, string[]>, phrase: string): [unknown, string[]] => {
  const problems: string[] = [];
  const files = expandClasses(
    { code: 'en', classes, held: { bounds: [phrase] }, words: { words: ['<is>'] } },
    (file, message) => problems.push(`${file}: ${message}`),
  );
  return [files, problems];
};

it('writes a class out as a choice, classes of classes too, and leaves files without cues alone', () => {
  const [files, problems] = expand({ is: ['is', 'would <be>'], be: ['be', 'have been'] }, '<is>? a plus');
  expect(files).toEqual({
    code: 'en',
    held: { bounds: ['[is|would [be|have been]]? a plus'] },
    words: { words: ['<is>'] },
  });
  expect(problems).toEqual([]);
});

it('reports a class nobody wrote, and one made of itself', () => {
  expect(expand({}, '<is> a plus')[1]).toEqual(['held: no class <is> in classes.yaml: "<is> a plus"']);
  expect(expand({ is: ['is', '<is>'] }, '<is> a plus')[1]).toEqual(['held: class <is> is made of itself']);
});
