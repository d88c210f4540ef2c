/**
 * Enters: the lines of all pages; leaves: the lines without page numbers, and with headers and footers that repeat kept
 * once. A name and telephone number on every page would otherwise cut the sentences that run over the page break.
 */
import type { PageLine } from './lines.ts';

export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** Share of the page height at top and bottom where headers and footers stand. */
const MARGIN = 0.15;
/** Share of the pages on which a header or footer stands; the first page often has none. */
const OFTEN = 0.8;

export function dropFurniture(pages: readonly PageLines[], total: number): { pages: PageLines[]; repeated: number } {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => isInMargin(line, page.height)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const kept = new Set<string>();
  let repeated = 0;
  const cleaned = pages.map((page): PageLines => {
    const lines = page.lines.filter((line) => {
      if (!isInMargin(line, page.height)) return true;
      if (isPageNumber(line.text, page.page, total)) return false;
      const key = keyOf(line);
      const times = seen.get(key) ?? 0;
      if (times < 2 || times < (pages.length - 1) * OFTEN) return true;
      if (kept.has(key)) {
        repeated++;
        return false;
      }
      kept.add(key);
      return true;
    });
    return { ...page, lines };
  });
  return { pages: cleaned, repeated };
}

const isInMargin = (line: PageLine, height: number): boolean =>
  line.baseline < height * MARGIN || line.baseline > height * (1 - MARGIN);

/** The line with its numbers blanked, and where it stands. */
const keyOf = (line: PageLine): string =>
  `${line.text.replace(/\d+/g, '#').toLowerCase()}|${Math.round(line.baseline / 6)}`;

/** "3", "- 3 -", "Page 3 of 7", "3/7": this page's own number, alone or with the number of pages. */
function isPageNumber(text: string, page: number, total: number): boolean {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const words = text.match(/\p{L}+/gu) ?? [];
  if (numbers.length === 1)
    return (
      numbers[0] === page && (words.length === 0 || (words.length === 1 && /^\p{L}+\.? ?\d+$/u.test(text) && total > 1))
    );
  return numbers.length === 2 && numbers[0] === page && numbers[1] === total && words.length <= 2;
}
