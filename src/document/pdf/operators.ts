/**
 * Enters: the drawing operators of one page, as pdf.js lists them; leaves: glyphs with their places. pdf.js can join
 * glyphs into text itself, but then the exact place of each letter, its colour and its font are gone, and with them
 * letter-spaced headings, hidden words and bold headings.
 */
import { readDot } from './dots.ts';
import { boxOf, type Colour, Grounds, readColour } from './grounds.ts';
import { nameUnknown } from './ligatures.ts';
import { IDENTITY, type Matrix, multiply, pointOf, readMatrix, translate } from './matrix.ts';
import type { Dot, Glyph, GlyphStyle } from './port.ts';

/** pdf.js's operator list: `fnArray[i]` is a code, `argsArray[i]` its arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Glyph space to text space, 0.001 for most fonts. */
  readonly scale: number;
}

export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly dots: readonly Dot[];
  readonly images: number;
}

interface State {
  matrix: Matrix;
  font: Font;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  fill: Colour;
  opacity: number;
}

const NO_FONT: Font = { name: '', bold: false, italic: false, vertical: false, scale: 0.001 };
/** More are a drawing. */
const MOST_DOTS = 1000;
const STROKED = 1;
const FILLED_AND_STROKED = 2;
const INVISIBLE = 3;
const CLIP_ONLY = 7;

/** `codes`: operator code to its name. `fontOf`: the font loaded under a name. `base`: page space to the page as shown. */
export function drawPage(
  list: OperatorList,
  codes: ReadonlyMap<number, string>,
  fontOf: (name: string) => Font,
  base: Matrix,
): Drawing {
  const glyphs: Glyph[] = [];
  const dots: Dot[] = [];
  const grounds = new Grounds();
  const saved: State[] = [];
  const styles = new Map<string, GlyphStyle>();
  let images = 0;
  let line: Matrix = IDENTITY;
  let text: Matrix = IDENTITY;
  let afterTransform = false;
  let state: State = {
    matrix: base,
    font: NO_FONT,
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: [0, 0, 0],
    opacity: 1,
  };

  const styleFor = (full: Matrix, x: number, y: number): GlyphStyle => {
    const size = Math.hypot(full[2], full[3]) * Math.abs(state.size);
    const isUnpainted = state.mode === INVISIBLE || state.mode === CLIP_ONLY || state.opacity < 0.03;
    const isDrawn = isUnpainted && grounds.drawsWords(x, y, size);
    const hidden = isUnpainted ? !isDrawn : state.mode !== STROKED && grounds.swallows(state.fill, x, y);
    const bold = state.font.bold || isDrawn || state.mode === FILLED_AND_STROKED;
    const flip = state.size < 0 ? 180 : 0;
    const angle = (Math.round((Math.atan2(full[1], full[0]) * 180) / Math.PI) + 360 + flip) % 360;
    const key = `${state.font.name}|${size.toFixed(2)}|${angle}|${hidden}|${bold}`;
    const known = styles.get(key);
    if (known) return known;
    const { name: font, italic } = state.font;
    const style: GlyphStyle = { font, size, bold, italic, angle, hidden };
    styles.set(key, style);
    return style;
  };

  const show = (shown: readonly unknown[]): void => {
    const { font, size } = state;
    const full = multiply(state.matrix, text);
    const unit = Math.hypot(full[0], full[1]);
    const origin = pointOf(full, 0, state.rise);
    const style = styleFor(full, origin[0] + 1, origin[1] - Math.hypot(full[2], full[3]) * Math.abs(size) * 0.3);
    let along = 0;
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        along += ((font.vertical ? 1 : -1) * glyph * size * (font.vertical ? 1 : state.stretch)) / 1000;
        continue;
      }
      if (!isGlyph(glyph)) continue;
      const advance = glyph.width * size * font.scale * (font.vertical ? 1 : state.stretch);
      const [x, y] = font.vertical ? pointOf(full, 0, -along) : pointOf(full, along, state.rise);
      glyphs.push({ text: textOf(glyph), x, y, width: Math.abs(advance * unit), style });
      const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.letterSpacing;
      along += advance + spacing * (font.vertical ? 1 : state.stretch);
    }
    text = font.vertical ? translate(text, 0, -along) : translate(text, along, 0);
  };

  const moveLine = (x: number, y: number): void => {
    line = translate(line, x, y);
    text = line;
  };

  const handlers: Record<string, (args: readonly unknown[]) => void> = {
    save: () => saved.push({ ...state }),
    restore: () => {
      // Pictures are not decoded; what is left of one is its place: a transform with nothing after it.
      if (afterTransform) {
        images++;
        grounds.paint(boxOf(state.matrix, 0, 0, 1, 1), null);
      }
      state = saved.pop() ?? state;
    },
    transform: (args) => {
      const matrix = readMatrix(args);
      if (matrix) state.matrix = multiply(state.matrix, matrix);
    },
    paintFormXObjectBegin: ([given]) => {
      saved.push({ ...state });
      const matrix = readMatrix(given);
      if (matrix) state.matrix = multiply(state.matrix, matrix);
    },
    paintFormXObjectEnd: () => {
      state = saved.pop() ?? state;
    },
    beginAnnotation: ([, , transform, matrix]) => {
      saved.push({ ...state });
      state.matrix = multiply(multiply(base, readMatrix(transform) ?? IDENTITY), readMatrix(matrix) ?? IDENTITY);
      state.fill = [0, 0, 0];
    },
    endAnnotation: () => {
      state = saved.pop() ?? state;
    },
    beginText: () => {
      line = IDENTITY;
      text = IDENTITY;
    },
    setFont: ([name, size]) => {
      state.font = typeof name === 'string' ? fontOf(name) : NO_FONT;
      state.size = toNumber(size);
    },
    setCharSpacing: ([value]) => {
      state.letterSpacing = toNumber(value);
    },
    setWordSpacing: ([value]) => {
      state.wordSpacing = toNumber(value);
    },
    setHScale: ([value]) => {
      state.stretch = toNumber(value) / 100;
    },
    setLeading: ([value]) => {
      state.leading = -toNumber(value);
    },
    setTextRise: ([value]) => {
      state.rise = toNumber(value);
    },
    setTextRenderingMode: ([value]) => {
      state.mode = toNumber(value);
    },
    setFillRGBColor: ([value]) => {
      state.fill = readColour(value);
    },
    setFillColorN: () => {
      state.fill = null;
    },
    setGState: ([entries]) => {
      for (const [key, value] of pairsOf(entries)) {
        if (key === 'ca') state.opacity = toNumber(value);
        if (key === 'Font' && Array.isArray(value)) {
          state.font = typeof value[0] === 'string' ? fontOf(value[0]) : state.font;
          state.size = toNumber(value[1]);
        }
      }
    },
    moveText: ([x, y]) => moveLine(toNumber(x), toNumber(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = toNumber(y);
      moveLine(toNumber(x), toNumber(y));
    },
    nextLine: () => moveLine(0, state.leading),
    setTextMatrix: (args) => {
      line = readMatrix(args) ?? readMatrix(args[0]) ?? IDENTITY;
      text = line;
    },
    showText: ([shown]) => {
      if (Array.isArray(shown) && state.size !== 0) show(shown);
    },
    constructPath: ([operator, , extent]) => {
      const painted = codes.get(toNumber(operator)) ?? '';
      const inner = readBox(extent);
      if (inner === null || painted === 'endPath') return;
      const box = boxOf(state.matrix, ...inner);
      const dot = readDot(box);
      if (dot && dots.length < MOST_DOTS) dots.push(dot);
      if (FILLS.has(painted)) grounds.paint(box, state.opacity < 0.5 ? null : state.fill);
    },
    shadingFill: () => grounds.paint({ left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 }, null),
  };

  list.fnArray.forEach((code, index) => {
    const name = codes.get(code) ?? '';
    const args = list.argsArray[index];
    handlers[name]?.(Array.isArray(args) || args instanceof Float32Array ? Array.from(args as ArrayLike<unknown>) : []);
    if (name !== 'dependency') afterTransform = name === 'transform';
  });
  return { glyphs, dots, images };
}

const FILLS = new Set(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);

interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode?: unknown;
}

/** Some fonts say that a sign stands for nothing: then its code is kept, so that equal signs stay equal. */
const textOf = (glyph: DrawnGlyph): string =>
  glyph.unicode === '\u0000' && typeof glyph.originalCharCode === 'number'
    ? nameUnknown(glyph.originalCharCode)
    : glyph.unicode;

function isGlyph(value: unknown): value is DrawnGlyph {
  if (typeof value !== 'object' || value === null || !('unicode' in value) || !('width' in value)) return false;
  return typeof value.unicode === 'string' && typeof value.width === 'number';
}

const toNumber = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function readBox(value: unknown): [number, number, number, number] | null {
  const matrix = readMatrix(value instanceof Float32Array || Array.isArray(value) ? [...value, 0, 0] : null);
  return matrix ? [matrix[0], matrix[1], matrix[2], matrix[3]] : null;
}

function pairsOf(value: unknown): [unknown, unknown][] {
  if (!Array.isArray(value)) return [];
  return value.filter((pair): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2);
}
