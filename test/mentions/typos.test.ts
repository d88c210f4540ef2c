/** Slips of typing: names known again, and words that must never be taken for one. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { buildTypoTable, findNearest } from '../../src/mentions/typos.ts';
import { readSide } from '../../src/read-side.ts';
import { dictionary } from '../real-dictionary.ts';

const table = buildTypoTable(dictionary);
const read = (text: string) => readSide(documentFromText(text), 'resume', dictionary);
const misspelt = (text: string) =>
  read(text)
    .found.mentions.filter(({ rule }) => rule === 'typo')
    .map(({ text: written, skill }) => `${written} > ${skill}`);

describe('a misspelt name', () => {
  it.each([
    ['two letters swapped', 'kuberentes', 'kubernetes'],
    ['a letter too much', 'postgressql', 'postgresql'],
    ['a letter left out', 'javscript', 'javascript'],
    ['another letter', 'elasticsaerch', 'elasticsearch'],
    ['two slips in a long name', 'kuberentis', 'kubernetes'],
    ['the last letter struck twice', 'reactt', 'react'],
    ['a short name with its letters swapped', 'pyhton', 'python'],
  ])('with %s is told', (_, word, skill) => {
    expect(findNearest(table, word)?.skill.id).toBe(skill);
  });

  it.each([
    ['shorter than five letters', 'jvaa'],
    ['with another first letter', 'bython'],
    ['with two slips in a short name', 'pythun2'],
    ['with letters added behind it', 'webpacker'],
    ['cut off at its end', 'javascrip'],
    ['as near to two skills', 'nesxt'],
  ])('is none when %s', (_, word) => {
    expect(findNearest(table, word)).toBeNull();
  });

  it.each([
    ['in a list of technologies', 'Terraform, Dokcer and Helm', ['Dokcer > docker']],
    ['in a skills section', 'Skills\nPyhton\nGit', ['Pyhton > python']],
    ['where it is claimed', 'Five years of experience with Angualr', ['Angualr > angular']],
    ['anywhere when it is long', 'Moved the shop to Kuberentes', ['Kuberentes > kubernetes']],
  ])('counts %s', (_, text, expected) => {
    expect(misspelt(text)).toEqual(expected);
  });

  it.each([
    ['a short name with nothing near it', 'Grew up near Kolin by the river'],
    ['an ordinary word', 'We reach the rest, blinder and braver; Python'],
    ['part of a file name', 'Python, see pyhton.org'],
    ['part of an address', 'Docker, mail me at dokcer@example.org'],
  ])('is left when it is %s', (_, text) => {
    expect(misspelt(text)).toEqual([]);
  });

  it('counts for less than a name written right, and says so', () => {
    const { found, notices } = read('Skills: Dokcer, Docker');
    const [wrong, right] = found.mentions;
    expect(wrong?.confidence).toBeLessThan(right?.confidence ?? 0);
    expect(notices.map(({ code, span }) => [code, span])).toEqual([
      ['misspelt', { start: wrong?.start, end: wrong?.end }],
    ]);
  });
});
