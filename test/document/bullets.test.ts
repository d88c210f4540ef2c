/** Lines with signs before them in; which of the signs are bullets out. */
import { describe, expect, it } from 'vitest';
import { bulletLength } from '../../src/document/bullets.ts';

describe('a bullet is known by its glyph and what follows', () => {
  it.each([
    ['• Built a service', 2],
    ['•Built a service', 1],
    ['- Built a service', 2],
    ['-Built a service', 1],
    ['– Built a service', 2],
    ['* Built', 2],
    ['▪ Go', 2],
    ['\uf0b7\tGo', 2],
    ['✔️ Go', 3],
    ['o Managed a team', 2],
    ['1. First', 3],
    ['12) Twelfth', 4],
    ['(3) Third', 4],
    ['a) First', 3],
    ['b. Second', 3],
    ['iv. Fourth', 4],
  ])('%j', (text, length) => {
    expect(bulletLength(text)).toBe(length);
  });

  it.each([
    'Built a service',
    '2019 - 2021',
    '**Bold** words',
    '-',
    '10+ years',
    'o bien Java',
    '3.5 years',
    '-5 degrees',
    'C# and Go',
    'e.g. Go',
    '.NET',
  ])('%j has none', (text) => {
    expect(bulletLength(text)).toBe(0);
  });
});
