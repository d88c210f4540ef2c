/** The labelled sentences, judged as a reader would: no group may fall below what it once reached. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countByGroup, judgeSentences, readSentences } from '../bench/sentences.ts';
import { findProjectFolder } from '../src/runtimes/node-dictionary.ts';
import { dictionary } from './real-dictionary.ts';

const FOLDER = join(findProjectFolder(), 'fixtures', 'sentences');

/** Group -> sentences read right. Raise it when more are; never lower it. */
const ratchet = JSON.parse(readFileSync(join(FOLDER, 'ratchet.json'), 'utf8')) as Record<string, number>;

const sentences = readSentences(FOLDER);
const judged = judgeSentences(sentences, dictionary);
const counts = countByGroup(judged);

describe('labelled sentences', () => {
  it('have ids of their own and a ratchet for each group', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect([...counts.keys()].sort()).toEqual(Object.keys(ratchet).sort());
  });

  it.each(Object.entries(ratchet))('of %s are read right at least %i times', (group, least) => {
    const wrong = judged
      .filter(({ sentence, faults }) => sentence.group === group && faults.length > 0)
      .map(({ sentence, faults }) => `${sentence.id}: ${faults.join('; ')}`);
    expect(counts.get(group)?.right ?? 0, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('can be judged wrong', () => {
    const [judgement] = judgeSentences(
      [{ id: 'x', group: 'x', kind: 'job', text: 'Java.', expect: ['Python'], reject: ['Java'], years: { Java: 3 } }],
      dictionary,
    );
    expect(judgement?.faults).toEqual(['not found: Python', 'wrongly found: Java', 'years of Java: , not 3']);
  });
});
