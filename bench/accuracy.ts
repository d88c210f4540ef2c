/**
 * How many labelled sentences the extractor reads right, group by group; `-v` prints each wrong one with its faults.
 * Expected: no group below fixtures/sentences/ratchet.json, which only ever rises (the test of the same name holds it).
 *
 *   npm run accuracy [-- -v] [group ...]
 */
import { join } from 'node:path';
import { findProjectFolder, openDictionary } from '../src/runtimes/node-dictionary.ts';
import { countByGroup, judgeSentences, readSentences } from './sentences.ts';

const args = process.argv.slice(2);
const wanted = args.filter((argument) => argument !== '-v');
const sentences = readSentences(join(findProjectFolder(), 'fixtures', 'sentences')).filter(
  ({ group }) => wanted.length === 0 || wanted.includes(group),
);
const judged = judgeSentences(sentences, await openDictionary());
if (args.includes('-v')) {
  for (const { sentence, faults } of judged) {
    if (faults.length > 0)
      process.stdout.write(`${sentence.id} ${JSON.stringify(sentence.text)}\n    ${faults.join('; ')}\n`);
  }
}
const groups = countByGroup(judged);
const share = (right: number, all: number): string => `${right} of ${all} = ${(right / all).toFixed(3)}`;
for (const [group, { right, all }] of groups) process.stdout.write(`${group.padEnd(14)}${share(right, all)}\n`);
const right = judged.filter(({ faults }) => faults.length === 0).length;
process.stdout.write(`${'all'.padEnd(14)}${share(right, judged.length)}\n`);
