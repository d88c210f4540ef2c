/** Markdown in; the words without its marks, and the parts these made, out. */
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown.ts';
import { plainInline } from '../../src/document/markdown-inline.ts';
import { bytesOf, expectSound, shown } from './shown.ts';

const read = (...lines: string[]): string[] => {
  const document = readMarkdown(bytesOf(lines.join('\n')));
  expectSound(document);
  return shown(document);
};

describe('inline marks give their words', () => {
  it.each([
    ['**Go** and *Rust*', 'Go and Rust'],
    ['__Go__ and _Rust_', 'Go and Rust'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['C* and 2 * 3 * 4', 'C* and 2 * 3 * 4'],
    ['`kubectl` and ``a`b``', 'kubectl and a`b'],
    ['[Django](https://example.org/a_(b)) at work', 'Django at work'],
    ['[Django][1] and ![logo](a.png)', 'Django and logo'],
    ['<https://example.org> or <me@example.org>', 'https://example.org or me@example.org'],
    ['C\\# \\*not bold\\*', 'C# *not bold*'],
    ['R&amp;D &lt;3', 'R&D <3'],
    ['~~PHP~~ Go', 'PHP Go'],
  ])('%s', (marked, plain) => {
    expect(plainInline(marked)).toBe(plain);
  });

  it('takes no longer for a file of lone marks', () => {
    const started = performance.now();
    for (const mark of ['*', '[', '`', '_', '~~', '<', '![']) plainInline(`a${mark}`.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('blocks', () => {
  it('reads headings of both forms', () => {
    expect(read('# Ana Vidal #', 'Engineer', '## Skills', 'Go', '', 'Work', '----', 'Acme')).toEqual([
      '# Ana Vidal',
      'Engineer',
      '',
      '# Skills',
      'Go',
      '',
      '# Work',
      'Acme',
    ]);
  });

  it('keeps bullets, nested ones too, and drops task boxes', () => {
    expect(read('- Go', '  - Gin', '1. First', '* [x] Done')).toEqual(['- Go', '- Gin', '1. First', '* Done']);
    expect(readMarkdown(bytesOf('- Go')).lines[0]?.role).toBe('bullet');
  });

  it('reads tables by row', () => {
    expect(read('| Skill | Years |', '|---|:-:|', '| **Go** | 5 |', '', 'a | b')).toEqual([
      '| Skill\tYears',
      '| Go\t5',
      '',
      'a | b',
    ]);
  });

  it('leaves out comments, rules, fences and link definitions', () => {
    expect(
      read('a <!-- not', 'this --> b', '', '---', '', '```sh', 'npm **ci**', '```', '[1]: https://example.org'),
    ).toEqual(['a  b', '', 'npm **ci**']);
  });

  it('reads front matter as lines', () => {
    expect(read('---', 'title: "Backend Engineer"', 'team: Search', '---', 'We look for you.')).toEqual([
      'title: Backend Engineer',
      'team: Search',
      '',
      'We look for you.',
    ]);
  });

  it('takes out emphasis that spans two lines, and sees that the second goes on', () => {
    expect(
      read('*Thesis title: Deep Learning Approaches to the Self-Awesomeness', 'Estimation Problem of our time*'),
    ).toEqual(['Thesis title: Deep Learning Approaches to the Self-Awesomeness', 'Estimation Problem of our time']);
    expect(read('We look for an engineer who has **built and run large services', 'that people** depend on.')).toEqual([
      'We look for an engineer who has built and run large services',
      '+that people depend on.',
    ]);
  });

  it('does not join lines that a hard break parts', () => {
    expect(read('A line that is long enough to have been wrapped by an editor  ', 'but was not.')).toEqual([
      'A line that is long enough to have been wrapped by an editor',
      'but was not.',
    ]);
  });

  it('reads tags inside Markdown as what they show', () => {
    expect(read('<b>Go</b> &amp; <span>Rust</span>')).toEqual(['Go & Rust']);
  });
});
