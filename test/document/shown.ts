/** A document as its tests like to see it: one string a line, with the role's mark, "+" where it continues, an empty
 * string where an empty line stands between. */
import { expect } from 'vitest';
import type { Document } from '../../src/document/document.ts';

const MARKS = { text: '', heading: '# ', bullet: '', row: '| ' } as const;

export function shown(document: Document): string[] {
  return document.lines.flatMap((line, index) => {
    const before = document.lines[index - 1];
    const gap = before && document.text.slice(before.end, line.start).replace(/[^\n]/g, '').length > 1;
    const text = document.text.slice(line.start, line.end);
    return [...(gap ? [''] : []), `${MARKS[line.role]}${line.continues ? '+' : ''}${text}`];
  });
}

/** What must hold for every document, whatever its reader. */
export function expectSound(document: Document): void {
  let end = 0;
  for (const line of document.lines) {
    expect(line.start).toBeGreaterThanOrEqual(end);
    expect(document.text.slice(line.start, line.end)).toMatch(/^\S(?:[^\n\r]*\S)?$/);
    end = line.end;
  }
  expect(end).toBeLessThanOrEqual(document.text.length);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const codesOf = (document: Document): string[] => document.notices.map((notice) => notice.code);
