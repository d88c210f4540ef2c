/**
 * Enters: the text of one line; leaves: how much of its start is a bullet. Word processors write bullets as glyphs of
 * symbol fonts (private-use characters, or a bare "o" for the second level), people type "-", "*" and "1.".
 */

const GLYPHS = '•‣⁃▪▫●○◦◉■□◆◇◊♦➢➤➔►▶▸▹✓✔✦★☆☑✅→»›·∙§¤\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d';

// A glyph may touch its word; a dash or star only where a word follows at once; "o" only before a capital, because
// a wrapped Spanish line may well start with "o" (or).
const BULLET = new RegExp(
  `^(?:[${GLYPHS}]\\uFE0F?[ \\t\\u00A0]*(?=\\S)` +
    `|[-–—*+−][ \\t\\u00A0]+(?=\\S)` +
    `|[-–](?=\\p{L}{2})` +
    `|o[ \\t\\u00A0]+(?=\\p{Lu})` +
    `|(?:\\d{1,2}[.)]|\\((?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)|[a-z][.)]|[ivx]{2,4}[.)])[ \\t\\u00A0]+(?=\\S))`,
  'u',
);

/** UTF-16 units of the bullet and the space after it at the start of `text` (no leading white space), 0 if none. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}
