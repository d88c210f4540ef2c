/**
 * Enters: the glyphs of a page that are written in one direction, in the order they were drawn; leaves: words. A space
 * in a PDF is often no more than a gap, and a gap is often no space: headings are letter-spaced, kerning moves letters,
 * fonts change inside a word. So a gap is judged against the gaps around it.
 */
import type { Glyph } from './port.ts';
import { median, type Word } from './word.ts';

/** One glyph with the gap to the glyph drawn before it in its run. */
interface Step {
  readonly glyph: Glyph;
  readonly gap: number;
  /** A space was drawn in between. */
  readonly spaced: boolean;
}

/** Gap that makes a space where none is drawn, in font sizes: the thinnest spaces of justified lines are about 0.13. */
const SPACE = 0.12;
/** The same where letters change as they do between words. */
const THIN_SPACE = 0.08;
/** Gap between letters from which a run is letter-spaced. */
const TRACKED = 0.08;
/** Gap that ends a run. */
const RUN_END = 2.5;

export function findWords(glyphs: readonly Glyph[]): Word[] {
  return mergeTouching(findRuns(glyphs).flatMap(splitRun));
}

/** Glyphs drawn one after the other along one baseline. */
function findRuns(glyphs: readonly Glyph[]): Step[][] {
  const runs: Step[][] = [];
  let last: Glyph | null = null;
  let spaced = false;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      spaced = true;
      continue;
    }
    const size = last === null ? 0 : Math.max(last.style.size, glyph.style.size);
    const gap = last === null ? 0 : glyph.x - last.x - last.width;
    const follows: boolean =
      last !== null && Math.abs(glyph.y - last.y) < size * 0.45 && gap > -0.35 * size && gap < RUN_END * size;
    // The same letter drawn again a hair's breadth away is a poor man's bold.
    const again: boolean =
      last !== null &&
      last.text === glyph.text &&
      Math.abs(glyph.x - last.x) < size * 0.08 &&
      Math.abs(glyph.y - last.y) < size * 0.08;
    if (again) continue;
    if (follows) runs.at(-1)?.push({ glyph, gap, spaced });
    else runs.push([{ glyph, gap: 0, spaced: false }]);
    last = glyph;
    spaced = false;
  }
  return runs;
}

function splitRun(run: readonly Step[]): Word[] {
  const { breaksAt, tracking } = judgeGaps(run);
  const words: Word[] = [];
  let from = 0;
  run.forEach((step, index) => {
    if (index > 0 && breaksAt(step)) {
      words.push(makeWord(run.slice(from, index), tracking));
      from = index;
    }
  });
  words.push(makeWord(run.slice(from), tracking));
  return words;
}

/** Which gaps of a run part words, and its letter-spacing in points, 0 for none. */
function judgeGaps(run: readonly Step[]): { breaksAt: (step: Step) => boolean; tracking: number } {
  const rest = run.slice(1);
  const size = run[0]?.glyph.style.size ?? 1;
  const letters = run.filter((step) => /^\p{L}$/u.test(step.glyph.text)).length;
  const apart = rest.filter((step) => step.spaced || step.gap > SPACE * step.glyph.style.size);
  if (letters >= 4 && letters >= run.length * 0.8 && apart.length >= rest.length * 0.85) {
    const usual = median(rest.map((step) => step.gap));
    return { breaksAt: (step) => step.gap > usual * 1.6 + 0.05 * size, tracking: usual };
  }
  const close = rest.filter((step) => !step.spaced).map((step) => step.gap);
  const usual = close.length >= 4 ? median(close) : 0;
  if (usual > TRACKED * size) {
    return {
      breaksAt: (step) => step.gap > usual + (step.spaced ? 0.1 : 0.22) * step.glyph.style.size,
      tracking: usual,
    };
  }
  const widths = new Map(run.map((step, index) => [step, isWordBreak(run[index - 1], step) ? THIN_SPACE : SPACE]));
  const breaksAt = (step: Step): boolean =>
    step.gap > (step.spaced ? 0.1 : (widths.get(step) ?? SPACE)) * step.glyph.style.size;
  return { breaksAt, tracking: 0 };
}

/** Between "e" and "E", or "e" and "1", a thinner gap is a space: names are set tight, and words seldom go on so. */
const isWordBreak = (before: Step | undefined, step: Step): boolean =>
  before !== undefined && /\p{Ll}$/u.test(before.glyph.text) && /^[\p{Lu}\d]/u.test(step.glyph.text);

function makeWord(steps: readonly Step[], tracking: number): Word {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let main = steps[0]?.glyph;
  for (const { glyph } of steps) {
    left = Math.min(left, glyph.x);
    right = Math.max(right, glyph.x + glyph.width);
    if (main && glyph.style.size > main.style.size * 1.05) main = glyph;
  }
  const style = main?.style;
  return {
    text: steps
      .map((step) => step.glyph.text)
      .join('')
      .trim(),
    left,
    right,
    baseline: main?.y ?? 0,
    size: style?.size ?? 0,
    font: style?.font ?? '',
    bold: style?.bold ?? false,
    tracking,
  };
}

/** Pieces of one word that were drawn at different times (another font, another run) touch each other. */
function mergeTouching(words: readonly Word[]): Word[] {
  const places: { word: Word }[] = [];
  const recent = new Map<number, { word: Word }[]>();
  const sorted = words.filter((word) => word.text !== '').sort((a, b) => a.left - b.left);
  for (const word of sorted) {
    const row = Math.round(word.baseline / 4);
    const near = [row - 1, row, row + 1].flatMap((key) => recent.get(key) ?? []);
    const before = near.find((place) => touches(place.word, word));
    if (before) {
      before.word = join(before.word, word);
    } else {
      const place = { word };
      places.push(place);
      recent.set(row, [...(recent.get(row) ?? []).slice(-3), place]);
    }
  }
  return places.map((place) => place.word);
}

function touches(a: Word, b: Word): boolean {
  const size = Math.max(a.size, b.size);
  if (Math.abs(a.baseline - b.baseline) > size * 0.4) return false;
  const isRaised = Math.abs(a.baseline - b.baseline) > size * 0.12;
  if (isRaised && Math.min(a.size, b.size) > size * 0.85) return false;
  const gap = b.left - a.right;
  return gap < size * 0.09 && gap > -size * 0.35;
}

function join(a: Word, b: Word): Word {
  const main = b.size > a.size ? b : a;
  return { ...main, text: a.text + b.text, left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}
