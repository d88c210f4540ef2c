/** Drafts of lines in; a document whose spans point at its words out. */
import { describe, expect, it } from 'vitest';
import { logicalLines, makeDocument } from '../../src/document/lines.ts';
import { expectSound } from './shown.ts';

const draft = { format: 'text', notices: [] } as const;

describe('makeDocument', () => {
  it('joins lines by one line break and blocks by two, and its spans point at the words', () => {
    const document = makeDocument({
      ...draft,
      lines: [
        { text: ' Ana Vidal ' },
        { text: 'Skills', role: 'heading', gap: true },
        { text: '• Go', role: 'bullet' },
      ],
    });
    expect(document.text).toBe('Ana Vidal\n\nSkills\n• Go');
    expect(document.lines.map((line) => document.text.slice(line.start, line.end))).toEqual([
      'Ana Vidal',
      'Skills',
      '• Go',
    ]);
    expect(document.lines.map((line) => line.role)).toEqual(['text', 'heading', 'bullet']);
    expectSound(document);
  });

  it('keeps the gap of a draft without words, and opens with none', () => {
    const lines = [{ text: '', gap: true }, { text: 'a' }, { text: '  ', gap: true }, { text: 'b' }];
    expect(makeDocument({ ...draft, lines }).text).toBe('a\n\nb');
  });

  it('turns a line break inside a line into a space', () => {
    expect(makeDocument({ ...draft, lines: [{ text: 'one\ntwo\u2028three' }] }).text).toBe('one two three');
  });

  it('lets no line go on across a gap', () => {
    const lines = [{ text: 'a' }, { text: 'b', gap: true, continues: true }];
    expect(makeDocument({ ...draft, lines }).lines.map((line) => line.continues)).toEqual([false, false]);
  });
});

describe('logicalLines', () => {
  it('joins a line with all that go on with it', () => {
    const lines = [
      { text: 'one' },
      { text: 'two', continues: true },
      { text: 'three', continues: true },
      { text: 'four' },
    ];
    const document = makeDocument({ ...draft, lines });
    const joined = logicalLines(document);
    expect(joined.map((line) => document.text.slice(line.start, line.end))).toEqual(['one\ntwo\nthree', 'four']);
    expect(joined.map((line) => line.lines)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 4 },
    ]);
  });
});
