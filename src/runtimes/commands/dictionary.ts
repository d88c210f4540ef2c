/** `skillgap dictionary lint|build`. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findWordingIn } from '../../audit/wording.ts';
import { readSources } from '../../dictionary/compile.ts';
import { type Dictionary, loadDictionary, namesOf } from '../../dictionary/dictionary.ts';
import { lintDictionary } from '../../dictionary/lint.ts';
import type { Hit, LabelledAd } from '../../dictionary/lint-rule.ts';
import type { SkillId } from '../../dictionary/skill.ts';
import type { Problem } from '../../dictionary/yaml.ts';
import { documentFromText } from '../../document/plain.ts';
import { AnalysisError } from '../../errors.ts';
import { tokenize } from '../../mentions/tokens.ts';
import { readSide } from '../../read-side.ts';
import {
  buildDictionary,
  type DictionaryChoice,
  findProjectFolder,
  layerOwnTerms,
  readDictionaryFiles,
} from '../node-dictionary.ts';

/** A name as the scan compares it: folded tokens. */
export const foldName = (name: string): string =>
  tokenize(name, { start: 0, end: name.length })
    .map((token) => token.form)
    .join(' ');

/** Skills found in one sentence, read as a resume of one line. */
export function findIds(dictionary: Dictionary, sentence: string): ReadonlySet<SkillId> {
  const { found } = readSide(documentFromText(sentence), 'resume', dictionary);
  return new Set(found.mentions.map((mention) => mention.skill));
}

/** What is found in one job ad. */
export const findHits = (dictionary: Dictionary, ad: string): readonly Hit[] =>
  readSide(documentFromText(ad), 'posting', dictionary).found.mentions;

const spanSchema = z.object({ start: z.number(), end: z.number(), zone: z.string().optional() });
const adSchema = z.object({ text: z.string(), spans: z.array(spanSchema), lines: z.array(spanSchema).optional() });

/** Labelled ads, one JSON object a line: `text`, `spans`, and `lines` with their `zone` where only some were marked. */
function readAds(path: string): LabelledAd[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, spans, lines: zones } = adSchema.parse(JSON.parse(line));
      const marked = zones?.filter(({ zone }) => zone === 'body');
      return { text, spans, ...(marked && { marked }) };
    });
}

export interface LintOptions extends DictionaryChoice {
  readonly only?: string;
  readonly ads?: string;
}

function report(count: string, problems: readonly Problem[], folder = ''): void {
  for (const { file, line, rule, message } of problems)
    process.stdout.write(`${folder}${file}:${line}: ${message} [${rule}]\n`);
  process.stdout.write(`${count}, ${problems.length} problems\n`);
  if (problems.length > 0)
    throw new AnalysisError('dictionary-invalid', `The dictionary has ${problems.length} problems.`);
}

/** The own terms alone: what is wrong with them, their sentences, and on standard error the names they take over. */
async function lintOwn(path: string): Promise<void> {
  const { compiled, problems, own } = await layerOwnTerms(path);
  const dictionary = loadDictionary(compiled);
  const sentences = [...own].flatMap(([id, { entry, place }]) => [
    ...(entry.matches ?? [])
      .filter((sentence) => !findIds(dictionary, sentence).has(id))
      .map((sentence) => ({ ...place, rule: 'sentences-hold', message: `${id}: not found in "${sentence}"` })),
    ...(entry.rejects ?? [])
      .filter((sentence) => findIds(dictionary, sentence).has(id))
      .map((sentence) => ({ ...place, rule: 'sentences-hold', message: `${id}: found in "${sentence}"` })),
  ]);
  const theirs = new Map<string, SkillId>();
  for (const skill of dictionary.skills.values())
    if (!own.has(skill.id)) for (const name of namesOf(skill)) theirs.set(foldName(name), skill.id);
  for (const id of own.keys()) {
    const skill = dictionary.skills.get(id);
    for (const name of skill ? namesOf(skill) : []) {
      const other = theirs.get(foldName(name));
      if (other) process.stderr.write(`"${name}" means ${id} now, no longer ${other}.\n`);
    }
  }
  report(`${own.size} own skills`, [...problems, ...sentences]);
}

export async function lint({ only, ads, dictionary }: LintOptions): Promise<void> {
  if (dictionary !== undefined) return lintOwn(dictionary);
  const sources = readSources(readDictionaryFiles(findProjectFolder()));
  const scan = { findIds, findHits, foldName, findWording: findWordingIn };
  const problems = (await lintDictionary(sources, scan, ads === undefined ? [] : readAds(ads))).filter(
    ({ file }) => only === undefined || file.includes(only),
  );
  report(`${sources.entries.length} skills`, problems, 'dictionaries/');
}

export async function build(): Promise<void> {
  const compiled = await buildDictionary(findProjectFolder());
  process.stdout.write(`dist/dictionary.json: ${compiled.skills.length} skills, version ${compiled.version}\n`);
}
