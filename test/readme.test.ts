/** What the README shows of a report stands in that report: its figures move with the dictionary, and nobody reads both. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

it('quotes its report word for word', () => {
  const report = new Set(read('fixtures/cases/go-backend-engineer/report.md').split('\n'));
  const quoted = read('README.md')
    .split('\n')
    .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
  // Headings are only bold there, so that they stay out of the README's own.
  const isIn = (line: string): boolean =>
    report.has(line) || ['# ', '## '].some((mark) => report.has(mark + line.replace(/^\*\*(.*)\*\*$/, '$1')));
  expect(quoted.length).toBeGreaterThan(20);
  expect(quoted.filter((line) => !isIn(line))).toEqual([]);
});
