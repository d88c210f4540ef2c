/** Postings in; whether they are said to be closed out. */
import { expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { readPosting } from '../../src/read-asked.ts';
import { dictionary } from '../real-dictionary.ts';

const isClosed = (says: string): boolean =>
  readPosting(documentFromText(`Baker\n\n${says}\n\nRequirements\n- Python\n`), dictionary).notices.some(
    ({ code, side }) => code === 'posting-closed' && side === 'posting',
  );

it.each([
  'We have temporarily paused processing applications for this role.',
  'This position has been filled.',
  'We are no longer accepting applications.',
  'Die Stelle ist bereits besetzt.',
  'Le poste est pourvu.',
  'La oferta está cerrada.',
])('closed: %s', (says) => expect(isClosed(says)).toBe(true));

it.each([
  'Applications are reviewed as they come in.',
  'The position will be filled in June.',
  'You process applications of customers.',
])('open: %s', (says) => expect(isClosed(says)).toBe(false));
