/**
 * Enters: the lines of all pages in reading order; leaves: draft lines with role, block starts and continuations, and
 * words made whole that were cut at a line end.
 */
import type { LineRole } from '../document.ts';
import type { DraftLine } from '../lines.ts';
import type { PageLines } from './furniture.ts';
import { joinCutWords } from './hyphens.ts';
import type { PageLine } from './lines.ts';
import { median } from './word.ts';
import { isContinuation, startsBlock } from './wraps.ts';

export function draftLines(pages: readonly PageLines[]): DraftLine[] {
  const lines = pages.flatMap((page) => page.lines);
  const body = bodyOf(lines);
  const pitch = pitchOf(lines);
  const drafts: DraftLine[] = [];
  let hang: number | null = null;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const gap = before !== undefined && startsBlock(before, line, pitch);
    const role = roleOf(line, body);
    const last = drafts.at(-1);
    const continues =
      before !== undefined &&
      last !== undefined &&
      !gap &&
      (role !== 'heading' || goesWith(last, line)) &&
      (last.role !== 'heading' || (goesWith(last, line) && before.bold === line.bold)) &&
      isContinuation(before, line, hang);
    if (!continues) hang = line.hang;
    drafts.push({
      text: line.text,
      role: continues ? 'text' : role,
      continues,
      page: line.page,
      column: line.column,
      gap,
    });
  });
  return joinCutWords(drafts);
}

/** Headings are seldom wrapped; one that is goes on in lower case. */
const goesWith = (last: DraftLine, line: PageLine): boolean => last.role === 'heading' && /^\p{Ll}/u.test(line.text);

/** Size and weight of most letters. */
interface Body {
  readonly size: number;
  readonly bold: boolean;
}

function bodyOf(lines: readonly PageLine[]): Body {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const line of lines) {
    const size = Math.round(line.size * 4) / 4;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const size = [...sizes.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return { size, bold: bold > all * 0.5 };
}

/** Usual distance from line to line. */
function pitchOf(lines: readonly PageLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const step =
      before && before.page === line.page && before.column === line.column ? line.baseline - before.baseline : 0;
    return step > 0 && step < line.size * 1.9 ? [step] : [];
  });
  return median(steps);
}

const LONGEST_HEADING = 60;

function roleOf(line: PageLine, body: Body): LineRole {
  const isNumbered = /^\d/.test(line.text) && isProminent(line, body);
  if (line.hang !== null && !isNumbered) return 'bullet';
  if (line.cells.length > 2) return 'row';
  if (line.text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(line.text) || /[.,;]$/.test(line.text)) return 'text';
  if (line.cells.length > 1) return 'text';
  const isCapital = line.text === line.text.toUpperCase() && /\p{Lu}{4}/u.test(line.text) && !/\d/.test(line.text);
  return isProminent(line, body) || isCapital ? 'heading' : 'text';
}

const isProminent = (line: PageLine, body: Body): boolean => line.size > body.size * 1.12 || (line.bold && !body.bold);
