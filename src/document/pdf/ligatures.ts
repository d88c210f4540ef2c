/**
 * Enters: the glyphs of a page; leaves: the same with ligatures named that the font does not name. Browsers print "fi"
 * as one sign and give its letters only in a note beside it, which the engine does not pass on. Its width tells which
 * letters it can stand for; where several fit ("fi" and "fl" are often equally wide), the letters after it: "fl" stands
 * before a vowel, "fi" before anything else. All signs with one code in one font vote together.
 */
import type { Glyph } from './port.ts';

/** Signs without a meaning come as this private character plus their code in the font. */
const UNNAMED = 0x100000;

export const nameUnknown = (code: number): string => String.fromCodePoint(UNNAMED + (code % 0xfffe));

const isUnknown = (text: string): boolean => (text.codePointAt(0) ?? 0) >= UNNAMED;

/** Letters before which only the ligature of l is likely. */
const AFTER_L = /^[aouyöäüáóúéèê]/u;
const CANDIDATES = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'tt', 'ti', 'ft'];
/** Share of its width by which a ligature may differ from its letters. */
const LOOSE = 0.12;

export function nameLigatures(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => isUnknown(glyph.text))) return [...glyphs];
  const widths = new Map<string, number>();
  const followers = new Map<string, string[]>();
  glyphs.forEach((glyph, index) => {
    const key = keyOf(glyph);
    widths.set(key, glyph.width / glyph.style.size);
    if (isUnknown(glyph.text)) followers.set(key, [...(followers.get(key) ?? []), glyphs[index + 1]?.text ?? '']);
  });
  const names = new Map([...followers].map(([key, after]) => [key, chooseLetters(key, after, widths)]));
  return glyphs.map((glyph, index) => {
    const isInWord = isJoined(glyphs[index - 1], glyph) || isJoined(glyph, glyphs[index + 1]);
    const letters = isInWord ? names.get(keyOf(glyph)) : undefined;
    return letters ? { ...glyph, text: letters } : glyph;
  });
}

/** Drawn side by side, and one of them a letter. */
function isJoined(before: Glyph | undefined, glyph: Glyph | undefined): boolean {
  if (!before || !glyph || !/\p{L}/u.test(before.text + glyph.text)) return false;
  const gap = glyph.x - before.x - before.width;
  return Math.abs(gap) < 0.1 * glyph.style.size && Math.abs(glyph.y - before.y) < 0.1 * glyph.style.size;
}

const keyOf = (glyph: Glyph): string => `${glyph.style.font}|${glyph.text}`;

function chooseLetters(key: string, after: readonly string[], widths: ReadonlyMap<string, number>): string | undefined {
  const font = key.slice(0, key.indexOf('|'));
  const width = widths.get(key) ?? 0;
  const fitting = CANDIDATES.flatMap((letters) => {
    const parts = [...letters].map((letter) => widths.get(`${font}|${letter}`));
    const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
    const off = Math.abs(sum - width) / width;
    return off <= LOOSE ? [{ letters, off }] : [];
  }).sort((a, b) => a.off - b.off);
  const best = fitting[0];
  const isVowel = after.filter((letter) => AFTER_L.test(letter)).length * 2 > after.length;
  if (!best) return isVowel ? 'fl' : 'fi';
  const rivals = fitting.filter((other) => other.off <= best.off + 0.04).map((other) => other.letters);
  const ends = isVowel ? 'l' : 'i';
  return rivals.find((letters) => letters.startsWith('f') && letters.endsWith(ends)) ?? best.letters;
}
