/**
 * Remembers what has been painted under the text, so that white words on a dark sidebar are read and white words on
 * white paper (keyword stuffing) are not.
 */
import { type Matrix, pointOf } from './matrix.ts';

/** sRGB, 0..255 each; null where it is a picture or a pattern and cannot be told. */
export type Colour = readonly [number, number, number] | null;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around a rectangle after `matrix`. */
export function boxOf(matrix: Matrix, left: number, top: number, right: number, bottom: number): Box {
  const corners = [
    pointOf(matrix, left, top),
    pointOf(matrix, right, top),
    pointOf(matrix, left, bottom),
    pointOf(matrix, right, bottom),
  ];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** "#rrggbb" to a colour. */
export function readColour(value: unknown): Colour {
  const hex = typeof value === 'string' ? /^#([0-9a-f]{6})/i.exec(value)?.[1] : undefined;
  if (hex === undefined) return null;
  const number = Number.parseInt(hex, 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

const WHITE: Colour = [255, 255, 255];
/** Greatest difference in any channel that no eye can tell apart. */
const SAME_COLOUR = 8;
/** More shapes than this are drawings, not grounds. */
const MOST_GROUNDS = 4000;
/** Less than this is a rule, not a ground (points). */
const SMALLEST_GROUND = 4;

interface Ground {
  readonly box: Box;
  readonly colour: Colour;
}

export class Grounds {
  readonly #painted: Ground[] = [];

  paint(box: Box, colour: Colour): void {
    if (box.bottom - box.top < SMALLEST_GROUND || box.right - box.left < SMALLEST_GROUND) return;
    if (this.#painted.length < MOST_GROUNDS) this.#painted.push({ box, colour });
  }

  /** True where ink of this colour at this place cannot be told from what lies under it. */
  swallows(colour: Colour, x: number, y: number): boolean {
    if (colour === null || !(this.#painted.length > 0 || isNear(colour, WHITE))) return false;
    const ground = this.#under(x, y);
    return isNear(colour, ground === null ? WHITE : ground.colour);
  }

  /** True where a shape no higher than a line of this size was just drawn: some programs draw bold words as shapes and
   * lay the words over them, transparent. */
  drawsWords(x: number, y: number, size: number): boolean {
    const ground = this.#under(x, y, size * 0.25);
    return ground !== null && ground.colour !== null && ground.box.bottom - ground.box.top < size * 2;
  }

  /** What was painted last at this place. */
  #under(x: number, y: number, slack = 0): Ground | null {
    for (let index = this.#painted.length - 1; index >= 0; index--) {
      const ground = this.#painted[index];
      if (!ground) break;
      const { box } = ground;
      if (x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack)
        return ground;
    }
    return null;
  }
}

function isNear(a: Colour, b: Colour): boolean {
  if (a === null || b === null) return false;
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])) <= SAME_COLOUR;
}
