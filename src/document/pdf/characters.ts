/**
 * Enters: what a glyph is said to stand for; leaves: plain letters. Fonts draw "fi" as one sign and accents as signs of
 * their own, use private codes for bullets and whole fonts of telephones and envelopes.
 */
import type { Glyph } from './port.ts';

const LIGATURES: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** Bullets of the symbol fonts of word processors, which have only private codes. */
const PRIVATE_BULLET = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf02d]/gu;
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu;
const SPACES = /[\s\u202f\u205f]/gu;
/** Control characters, joiners and direction marks, all but the soft hyphen. */
const UNSEEN = /(?!\u00ad)[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;

export const ICON_FONT =
  /awesome|icon|fontello|icomoon|glyphs?reg|marvosym|dashicons|simple-?line|entypo|typicons|feather/i;

/** Letters for a glyph: "" for signs that are not writing. Soft hyphens stay, they mark where a word was cut. */
export function readCharacters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(PRIVATE_BULLET, '•')
    .replace(PRIVATE, '')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '');
}

/** Accents drawn as signs of their own, and the mark that joins a letter. */
const ACCENTS: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '¨': '\u0308',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '¯': '\u0304',
};

/** Joins an accent with the letter it is drawn over, before or after it. Dotless i and j are letters under an accent. */
export function joinAccents(glyphs: readonly Glyph[]): Glyph[] {
  const joined: Glyph[] = [];
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (!glyph) continue;
    const mark = ACCENTS[glyph.text] ?? (/^\p{M}$/u.test(glyph.text) ? glyph.text : undefined);
    const next = glyphs[index + 1];
    const last = joined.at(-1);
    if (mark && next && isOver(glyph, next)) {
      joined.push(withMark(next, mark));
      index++;
    } else if (mark && last && isOver(glyph, last)) {
      joined[joined.length - 1] = withMark(last, mark);
    } else {
      joined.push(glyph);
    }
  }
  return joined;
}

function withMark(letter: Glyph, mark: string): Glyph {
  const base = letter.text.replace('ı', 'i').replace('ȷ', 'j');
  return { ...letter, text: `${base}${mark}`.normalize('NFC') };
}

function isOver(accent: Glyph, letter: Glyph): boolean {
  if (!/^\p{L}$/u.test(letter.text) || Math.abs(accent.y - letter.y) > letter.style.size * 0.6) return false;
  const middle = accent.x + accent.width / 2;
  return middle > letter.x && middle < letter.x + letter.width;
}
