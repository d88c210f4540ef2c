/**
 * Enters: words and breaks in reading order; leaves: draft lines. Web pages and Word files say where a block starts
 * and ends; this turns that into lines, so that words of neighbouring blocks are never glued together.
 */
import { bulletLength } from './bullets.ts';
import type { LineRole } from './document.ts';
import type { DraftLine } from './lines.ts';

export class LineWriter {
  readonly #lines: (DraftLine & { readonly run: number })[] = [];
  readonly #keepSpaces: boolean;
  #parts: string[] = [];
  #role: LineRole = 'text';
  #level = 0;
  #gap = false;
  #marker = '';

  /** `keepSpaces`: tabs and wide gaps were typed to line things up (Word), so they stay, as tabs. */
  constructor(options: { readonly keepSpaces: boolean }) {
    this.#keepSpaces = options.keepSpaces;
  }

  addText(text: string): void {
    if (text !== '') this.#parts.push(text);
  }

  /** White space is collapsed later, so one more does no harm. */
  addSpace(): void {
    this.#parts.push(' ');
  }

  /** `level`: of a heading, 1 is the top; 0 where there is none. */
  setRole(role: LineRole, level = 0): void {
    this.#role = role;
    this.#level = level;
  }

  get role(): LineRole {
    return this.#role;
  }

  get level(): number {
    return this.#level;
  }

  /** The next line with words starts with this bullet. */
  setMarker(marker: string): void {
    this.#marker = marker;
  }

  breakLine(): void {
    const text = this.#cleanLine();
    this.#parts = [];
    if (text === '') return;
    const bulleted = bulletLength(text) > 0;
    const marked = this.#marker !== '' && !bulleted;
    const isBullet = this.#role === 'text' && (marked || bulleted || this.#marker !== '');
    this.#lines.push({
      text: marked && isBullet ? `${this.#marker} ${text}` : text,
      role: isBullet ? 'bullet' : this.#role,
      gap: this.#gap,
      run: this.#level,
      ...(this.#level > 0 && !isBullet ? { level: this.#level } : {}),
    });
    this.#marker = '';
    this.#gap = false;
  }

  /** Ends the line and leaves an empty one. */
  breakBlock(): void {
    this.breakLine();
    this.#gap = true;
  }

  addLines(lines: readonly DraftLine[]): void {
    this.breakLine();
    for (const line of lines) {
      this.#lines.push({ run: 0, ...line, gap: line.gap === true || this.#gap });
      this.#gap = false;
    }
  }

  addRow(cells: readonly string[], role: LineRole): void {
    this.addLines([{ text: cells.join('\t'), role }]);
  }

  finish(): DraftLine[] {
    this.breakLine();
    return this.#lines.map(({ run, ...line }, index) => (this.#isInRun(run, index) ? { ...line, role: 'text' } : line));
  }

  /** Three headings of one level with nothing between them are a list in the clothes of headings. */
  #isInRun(run: number, index: number): boolean {
    if (run === 0) return false;
    const isSame = (at: number): boolean => this.#lines[at]?.run === run;
    return [index - 2, index - 1, index].some((from) => isSame(from) && isSame(from + 1) && isSame(from + 2));
  }

  #cleanLine(): string {
    const visible = this.#parts
      .join('')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/[\u00a0\u2007\u202f]/g, ' ');
    if (!this.#keepSpaces) return visible.replace(/\s+/g, ' ').trim();
    return visible
      .replace(/ {4,}/g, '\t')
      .replace(/ *\t[\t ]*/g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim();
  }
}
