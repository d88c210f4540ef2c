/** A posting's text in; what it asks out, each ask as "must java|kotlin 5 > category": strength, alternatives, years, open to. */
import { documentFromText } from '../../src/document/plain.ts';
import { readPosting } from '../../src/read-asked.ts';
import { dictionary } from '../real-dictionary.ts';

export const readAsks = (text: string) => readPosting(documentFromText(text), dictionary).requirements;

/** What is scored: personal qualities are left out. */
export const asks = (text: string): string[] =>
  readAsks(text)
    .requirements.filter(({ soft }) => !soft)
    .map(
      ({ strength, anyOf, minYears, openTo }) =>
        `${strength} ${anyOf.join('|')}${minYears === null ? '' : ` ${minYears}`}${openTo ? ` > ${openTo}` : ''}`,
    );
