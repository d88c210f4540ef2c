/** Names and a text in; every place where a name stands out, the same from the automaton and from a naive search. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dictionary, loadDictionary } from '../../src/dictionary/dictionary.ts';
import { automatonOf, scanTokens } from '../../src/mentions/automaton.ts';
import { tokenize } from '../../src/mentions/tokens.ts';
import { makeSkill } from '../dictionary/make-skill.ts';
import { scanNaively } from './naive-scan.ts';
import { SCAN_CASES, SCAN_NAMES } from './scan-cases.ts';

const skills = Object.entries(SCAN_NAMES).map(([id, { kind, names, stem }]) => {
  const [name = id, ...aliases] = names;
  return makeSkill(id, { name, kind, aliases, forms: stem ? 'stem' : 'exact' });
});
const dictionary: Dictionary = loadDictionary({
  version: 'test',
  skills,
  efforts: [],
  roles: [],
  titles: [],
  languages: [],
  nearWords: { names: [], words: [] },
});

const scan = (text: string) =>
  scanTokens(automatonOf(dictionary), tokenize(text, { start: 0, end: text.length })).map(({ start, end, names }) => ({
    start,
    end,
    skill: names[0]?.skill.id ?? '',
  }));

const engines = { automaton: scan, naive: (text: string) => scanNaively(dictionary, text) };

describe.each(Object.entries(engines))('the %s', (_, find) => {
  it.each(SCAN_CASES.map((row) => [row.name, row] as const))('%s', (_name, { text, found }) => {
    expect(find(text).map(({ start, end, skill }) => [text.slice(start, end), skill])).toEqual(found);
  });
});

describe('the table', () => {
  it('has no two rows of one name', () => {
    expect(new Set(SCAN_CASES.map(({ name }) => name)).size).toBe(SCAN_CASES.length);
  });
});

describe('automaton and naive reference', () => {
  const piece = fc.constantFrom(
    ...Object.values(SCAN_NAMES).flatMap(({ names }) => names),
    ' ',
    ' ',
    ', ',
    '/',
    '-',
    '.',
    '+',
    '#',
    '\n',
    'go',
    'x',
    '5',
    "'s",
    's',
    'é',
    '🚀',
  );
  it('agree on any mix of names and signs', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(scan(text)).toEqual(scanNaively(dictionary, text));
      }),
      { numRuns: 400 },
    );
  });
});
