/** Phrases with choices of words: what matches, how long, and which of two speaks. */
import { describe, expect, it } from 'vitest';
import { buildPhrases, endsWithPhrase, findPhrases } from '../../src/mentions/phrases.ts';
import { tokenize } from '../../src/mentions/tokens.ts';

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length });

const table = buildPhrases<string>([
  ['[is|would be] [very|quite]? welcome', 'nice'],
  ['[is|would be]? [a|the] [big|[really|very] big]? plus', 'nice'],
  ['is welcome', 'must'],
  ['welcome', 'other'],
]);

describe('a phrase with choices', () => {
  it.each([
    ['Rust is welcome', [['nice', 'is welcome']]],
    ['Rust would be very welcome', [['nice', 'would be very welcome']]],
    ['Rust a plus', [['nice', 'a plus']]],
    ['Rust would be a really big plus', [['nice', 'would be a really big plus']]],
    ['very welcome', [['other', 'welcome']]],
    ['plus Rust', []],
  ])('%s', (text, expected) => {
    const tokens = tokensOf(text);
    const found = findPhrases(table, tokens, 0, tokens.length);
    expect(found.map(({ value, from, to }) => [value, text.slice(tokens[from]?.start, tokens[to - 1]?.end)])).toEqual(
      expected,
    );
  });

  it('ends at a place', () => {
    const tokens = tokensOf('it would be quite welcome here');
    expect(endsWithPhrase(table, tokens, 0, 5)).toBe(true);
    expect(endsWithPhrase(table, tokens, 0, 6)).toBe(false);
  });
});
