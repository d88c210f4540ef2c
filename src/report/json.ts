/**
 * Report in, JSON out: two spaces, a line break at the end, small values of plain parts on one line, or a page of text
 * would be a thousand lines of offsets. Keys keep the order in which make-report.ts wrote them, so that two runs can be
 * compared byte for byte and a diff of two reports reads in meaning.
 */
import type { Report } from './report.ts';

const WIDTH = 120;

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** One line, where it fits and nothing in it has parts of its own. */
function inOneLine(value: object, indent: number): string | null {
  const parts = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
  if (!Object.values(value).every(isPlain)) return null;
  const line = Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  return indent + line.length <= WIDTH ? line : null;
}

/** Of a value as JSON.parse gives it. */
function write(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const line = inOneLine(value, indent);
  if (line !== null) return line;
  const inner = ' '.repeat(indent + 2);
  const rows = entries.map(
    ([key, item]) => `${inner}${isList ? '' : `${JSON.stringify(key)}: `}${write(item, indent + 2)}`,
  );
  return `${isList ? '[' : '{'}\n${rows.join(',\n')}\n${' '.repeat(indent)}${isList ? ']' : '}'}`;
}

export const writeJson = (report: Report): string => `${write(JSON.parse(JSON.stringify(report)), 0)}\n`;
