/**
 * How fast names are found in text, as ratios within one run: the scan against a bare loop over the characters, one
 * alternation RegExp and one RegExp a skill. Every contender states what it found; only the alternation is expected to
 * find as much (it lacks plurals and versions), the last is there because most programs do it that way.
 *
 *   npm run bench
 */
import { namesOf } from '../src/dictionary/dictionary.ts';
import { automatonOf, scanTokens } from '../src/mentions/automaton.ts';
import { tokenize } from '../src/mentions/tokens.ts';
import { openDictionary } from '../src/runtimes/node-dictionary.ts';

const RUNS = 7;
const DOCUMENTS = 400;

const dictionary = await openDictionary();
const skills = [...dictionary.skills.values()];
const names = skills.flatMap((skill) => namesOf(skill));

/** Prose about technology: the dictionary's own lessons, shuffled the same way in every run, about 4 kB a text. */
const sentences = skills.flatMap(({ learn }) => (learn ? [...learn.outcomes, learn.practice, learn.check] : []));

function makeText(seed: number): string {
  let state = seed * 7919;
  const next = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  let text = '';
  while (text.length < 4000) text += `${sentences[next(sentences.length)] ?? ''}. `;
  return text;
}

const texts = Array.from({ length: DOCUMENTS }, (_, index) => makeText(index + 1));
const bytes = texts.reduce((sum, text) => sum + text.length * 2, 0);

const escapeName = (name: string): string => name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const sorted = [...new Set(names.map(escapeName))].sort((a, b) => b.length - a.length);
const alternation = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const automaton = automatonOf(dictionary);

const contenders: readonly {
  readonly name: string;
  readonly documents: number;
  readonly run: (text: string) => number;
}[] = [
  {
    name: 'bare loop over charCodeAt',
    documents: DOCUMENTS,
    run: (text) => {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
      return sum === 0 ? 0 : 1;
    },
  },
  {
    name: 'scan (tokens and automaton)',
    documents: DOCUMENTS,
    run: (text) => scanTokens(automaton, tokenize(text, { start: 0, end: text.length })).length,
  },
  { name: 'one alternation RegExp', documents: 40, run: (text) => text.toLowerCase().match(alternation)?.length ?? 0 },
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const speeds = contenders.map(() => [] as number[]);
const found = contenders.map(() => 0);
for (let run = 0; run <= RUNS; run += 1) {
  contenders.forEach((contender, index) => {
    const sample = texts.slice(0, contender.documents);
    const start = performance.now();
    const count = sample.reduce((sum, text) => sum + contender.run(text), 0);
    const seconds = (performance.now() - start) / 1000;
    found[index] = count / contender.documents;
    if (run > 0) speeds[index]?.push((bytes * (contender.documents / DOCUMENTS)) / 1e6 / seconds);
  });
}

const base = median(speeds[0] ?? []);
process.stdout.write(
  `${names.length} names, ${DOCUMENTS} texts, ${(bytes / 1e6).toFixed(1)} MB of UTF-16, median of ${RUNS} interleaved runs\n`,
);
contenders.forEach(({ name }, index) => {
  const speed = median(speeds[index] ?? []);
  process.stdout.write(
    `${name.padEnd(30)} ${speed.toFixed(1).padStart(7)} MB/s  ratio ${(speed / base).toFixed(4)}  found ${(found[index] ?? 0).toFixed(1)} a text\n`,
  );
});
