/** What glyphs become: words with their place, and segments of words that stand together on one baseline. */

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Font size in points. */
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  /** Extra room between its letters, in points; 0 where they are set as usual. */
  readonly tracking: number;
}

export const topOf = (word: Word): number => word.baseline - word.size * 0.8;

/** Middle value, 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
