/**
 * Enters: one page's glyphs; leaves: its lines in reading order, with notices on what was not read: pictures of text,
 * words no one can see, letters that stand for nothing.
 */
import type { Notice } from '../../outcome.ts';
import { ICON_FONT, joinAccents, readCharacters } from './characters.ts';
import { addBullets } from './dots.ts';
import { nameLigatures } from './ligatures.ts';
import { makeLines, type PageLine } from './lines.ts';
import type { Glyph, PdfPage } from './port.ts';
import { findRegions, type Region } from './regions.ts';
import type { Margin } from './side-headings.ts';
import { findWords } from './words.ts';

/** The replacement character and control characters stand for nothing. */
const UNKNOWN = /[\ufffd\p{Cc}]/u;
/** Points below which no one can read. */
const TINY = 2;
/** Share of letters without meaning from which the text is called damaged. */
const DAMAGED = 0.05;
/** Directions closer than this are one (degrees). */
const SLANT = 12;

export interface PageReading {
  readonly lines: readonly PageLine[];
  readonly notices: readonly Notice[];
  /** Where this page, or one before it, has its headings in the margin. */
  readonly margin: Margin | null;
}

/** `known`: the margin of the pages before. */
export function readPageLines(page: PdfPage, number: number, known: Margin | null): PageReading {
  const notices: Notice[] = [];
  const written = page.glyphs.filter((glyph) => glyph.text.trim() !== '');
  // Over a scan, the words found by text recognition are laid invisibly: they are what the picture shows.
  const isScan = page.images > 0 && written.length > 0 && written.every((glyph) => glyph.style.hidden);
  const visible = page.glyphs.filter((glyph) => isVisible(glyph, page, isScan));
  const hidden = written.filter((glyph) => !isVisible(glyph, page, isScan)).length;
  if (hidden > 0) {
    notices.push({
      code: 'hidden-text',
      message: `${hidden} characters on page ${number} cannot be seen and were not read.`,
      page: number,
    });
  }
  const unknown = written.filter((glyph) => glyph.text === '' || UNKNOWN.test(glyph.text)).length;
  if (unknown > 3 && unknown > written.length * DAMAGED) {
    notices.push({
      code: 'mojibake-suspected',
      message: `Page ${number} uses a font that does not say which letters it shows.`,
      page: number,
    });
  }
  if (visible.every((glyph) => glyph.text.trim() === '') && page.images > 0) {
    notices.push({
      code: 'image-only-page',
      message: `Page ${number} is a picture; its text was not read.`,
      page: number,
    });
  }
  const glyphs = joinAccents(
    addBullets(nameLigatures(visible), page.dots)
      .filter((glyph) => !(ICON_FONT.test(glyph.style.font) && !/[\p{L}\p{N}]{2}/u.test(glyph.text)))
      .map((glyph) => ({ ...glyph, text: readCharacters(glyph.text) }))
      .filter((glyph) => glyph.text !== ''),
  );
  const lines: PageLine[] = [];
  let isReordered = false;
  let margin = known;
  for (const group of byDirection(glyphs)) {
    const found = findRegions(findWords(group), margin);
    const { regions } = found;
    margin = found.margin;
    isReordered ||= regions.length > 1 && isDrawnAcross(regions, group);
    for (const region of regions) lines.push(...makeLines(region, number));
  }
  if (isReordered) {
    notices.push({
      code: 'columns-reordered',
      message: `Page ${number} is set in columns; they were read one after the other, not in the order of the file.`,
      page: number,
    });
  }
  return { lines, notices, margin };
}

/** True where the file draws a word of an earlier column after one of a later column. */
function isDrawnAcross(regions: readonly Region[], glyphs: readonly Glyph[]): boolean {
  const drawn = new Map(glyphs.map((glyph, index) => [`${Math.round(glyph.x)}|${Math.round(glyph.y)}`, index]));
  let last = -1;
  return regions.some(({ words }) => {
    const places = words.flatMap((word) => drawn.get(`${Math.round(word.left)}|${Math.round(word.baseline)}`) ?? []);
    const isEarlier = places.some((place) => place < last);
    last = places.reduce((most, place) => Math.max(most, place), last);
    return isEarlier;
  });
}

function isVisible(glyph: Glyph, page: PdfPage, isScan: boolean): boolean {
  if ((glyph.style.hidden && !isScan) || glyph.style.size < TINY) return false;
  const slack = glyph.style.size;
  return glyph.x > -slack && glyph.x < page.width + slack && glyph.y > -slack && glyph.y < page.height + slack;
}

/** Glyphs by the direction they are written in, most first, each turned level. */
function byDirection(glyphs: readonly Glyph[]): Glyph[][] {
  const groups = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const quarter = (Math.round(glyph.style.angle / 90) % 4) * 90;
    const off = Math.abs(glyph.style.angle - quarter);
    const angle = Math.min(off, 360 - off) <= SLANT ? quarter : glyph.style.angle;
    const group = groups.get(angle);
    if (group) group.push(glyph);
    else groups.set(angle, [glyph]);
  }
  return [...groups.entries()]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([angle, group]) => (angle === 0 ? group : turn(group, angle)));
}

function turn(glyphs: readonly Glyph[], angle: number): Glyph[] {
  const radians = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return glyphs.map((glyph) => ({ ...glyph, x: glyph.x * cos - glyph.y * sin, y: glyph.x * sin + glyph.y * cos }));
}
