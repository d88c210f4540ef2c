/**
 * Enters: small shapes a page draws, and its glyphs; leaves: the glyphs with bullets put in where a shape stands alone
 * before a line. Browsers and design programs draw bullets as circles; without them a list cannot be told from wrapped
 * lines. Shapes nearly as large as the letters are icons or the dots of a timeline.
 */
import type { Box } from './grounds.ts';
import type { Dot, Glyph } from './port.ts';
import { median } from './word.ts';

/** Points. */
const SMALLEST = 0.8;
const LARGEST = 6;
/** Largest and furthest from its line, in font sizes. */
const LARGEST_BULLET = 0.5;
const FURTHEST = 3;

/** Null where the box is too large, too small or too long. */
export function readDot(box: Box): Dot | null {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (width < SMALLEST || width > LARGEST || Math.abs(width - height) > 0.25 * width) return null;
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, width };
}

export function addBullets(glyphs: readonly Glyph[], dots: readonly Dot[]): Glyph[] {
  if (dots.length === 0) return [...glyphs];
  const written = glyphs.filter((glyph) => glyph.text.trim() !== '' && glyph.style.angle === 0);
  const usual = median(written.map((glyph) => glyph.style.size));
  const bullets: { dot: Dot; right: Glyph }[] = [];
  for (const dot of dots) {
    const line = written.filter((glyph) => isOnLine(dot, glyph));
    const right = line.filter((glyph) => glyph.x > dot.x).sort((a, b) => a.x - b.x)[0];
    const left = line.some((glyph) => glyph.x < dot.x && dot.x - glyph.x - glyph.width < FURTHEST * glyph.style.size);
    if (!right || left) continue;
    const { size, bold } = right.style;
    const isNear = right.x - dot.x < FURTHEST * size && right.x - dot.x > dot.width;
    const isAlone = !dots.some(
      (other) => other !== dot && Math.hypot(other.x - dot.x, other.y - dot.y) < size && !isSame(other, dot),
    );
    if (!isNear || !isAlone || bold || size > usual * 1.1 || dot.width > LARGEST_BULLET * size) continue;
    bullets.push({ dot, right });
  }
  const before = new Map<Glyph, Glyph>();
  for (const { dot, right } of bullets) {
    // Bullets of a list are alike; a dot of its own is part of an icon.
    const isOne = bullets.some(
      (other) =>
        Math.abs(other.dot.y - dot.y) > 1 &&
        Math.abs(other.dot.width - dot.width) < 0.1 &&
        Math.abs(other.right.x - other.dot.x - right.x + dot.x) < 0.5,
    );
    if (isOne) before.set(right, { ...right, text: '•', x: dot.x - dot.width / 2, width: dot.width });
  }
  return glyphs.flatMap((glyph) => {
    const bullet = before.get(glyph);
    return bullet ? [bullet, glyph] : [glyph];
  });
}

/** The same shape filled and outlined. */
const isSame = (a: Dot, b: Dot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 0.3;

/** Between the baseline and the height of the letters. */
const isOnLine = (dot: Dot, glyph: Glyph): boolean =>
  dot.y < glyph.y - 0.08 * glyph.style.size && dot.y > glyph.y - 0.65 * glyph.style.size;
