/** A text and a span in; the quote shown of it out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../src/report/excerpt.ts';

const LONG =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen';

const around = (text: string, words: string, room?: number) => {
  const start = text.indexOf(words);
  return excerptAround(text, { start, end: start + words.length }, room);
};

describe('an excerpt', () => {
  it.each([
    {
      name: 'is the whole of a short line',
      text: 'Wrote Go services',
      words: 'Go',
      before: 'Wrote ',
      after: ' services',
    },
    {
      name: 'never leaves its line',
      text: 'Before\nWrote Go services\nAfter',
      words: 'Go',
      before: 'Wrote ',
      after: ' services',
    },
    { name: 'drops the sign of a list item', text: '• Wrote Go', words: 'Go', before: 'Wrote ', after: '' },
    {
      name: 'keeps a hyphen that is no list item',
      text: 'A well-known Go shop',
      words: 'Go',
      before: 'A well-known ',
      after: ' shop',
    },
    { name: 'joins white space', text: 'Wrote\t  Go   services', words: 'Go', before: 'Wrote ', after: ' services' },
    {
      name: 'is cut between words on both sides',
      text: LONG,
      words: 'nine',
      room: 40,
      before: '…six seven eight ',
      after: ' ten eleven twelve…',
    },
    {
      name: 'uses all the room after a word that stands first',
      text: LONG,
      words: 'one',
      room: 20,
      before: '',
      after: ' two three four…',
    },
    {
      name: 'uses all the room before a word that stands last',
      text: LONG,
      words: 'eighteen',
      room: 30,
      before: '…sixteen seventeen ',
      after: '',
    },
  ])('$name', ({ text, words, room, before, after }) => {
    expect(around(text, words, room)).toEqual({ before, quote: words, after });
  });

  it('drops the sign of a list item from a quote of the whole line, and from no other', () => {
    expect(excerptAround('- Fluent English', { start: 0, end: 16 }).quote).toBe('Fluent English');
    expect(excerptAround('x - y', { start: 2, end: 5 }).quote).toBe('- y');
  });

  it('cuts a quote that is too long itself', () => {
    expect(excerptAround(LONG, { start: 0, end: LONG.length }, 20)).toEqual({
      before: '',
      quote: 'one two three four…',
      after: '',
    });
  });

  it('of any span in any text stays within its room and holds no half characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
        const units = [...text];
        const start = units.slice(0, Math.min(a, b)).join('').length;
        const end = units.slice(0, Math.max(a, b)).join('').length;
        const { before, quote, after } = excerptAround(text, { start, end });
        expect((before + quote + after).length).toBeLessThanOrEqual(90 + 3);
        expect(() => encodeURIComponent(before + quote + after)).not.toThrow();
      }),
    );
  });
});
