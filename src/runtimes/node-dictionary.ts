/**
 * The dictionary on Node: reads the compiled artifact, compiling it first where a source file beside it is newer, so
 * that an edited YAML file is never silently ignored.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileDictionary, readSources } from '../dictionary/compile.ts';
import { type CompiledDictionary, type Dictionary, loadDictionary } from '../dictionary/dictionary.ts';
import { type Layered, layerDictionary } from '../dictionary/layer.ts';
import { readOwnTerms } from '../dictionary/own.ts';
import type { Problem, SourceFile } from '../dictionary/yaml.ts';
import { AnalysisError } from '../errors.ts';

/** The folder that holds package.json and dictionaries/, seen from src/runtimes as well as from dist. */
export function findProjectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'dictionaries', 'effort.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new AnalysisError('dictionary-invalid', 'The dictionaries folder is missing beside the program.');
    folder = parent;
  }
  return folder;
}

const listYaml = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return listYaml(path);
    return item.name.endsWith('.yaml') ? [path] : [];
  });

/** All source files, paths relative to dictionaries/. */
export function readDictionaryFiles(project: string): SourceFile[] {
  const folder = join(project, 'dictionaries');
  return listYaml(folder).map((path) => ({
    path: relative(folder, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
}

const artifactPath = (project: string): string => join(project, 'dist', 'dictionary.json');

function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` (${problems.length} problems in all)` : '';
  throw new AnalysisError('dictionary-invalid', `${first.file}:${first.line}: ${first.message}${more}.`);
}

/** Compiles and writes the artifact; throws AnalysisError('dictionary-invalid') where a file does not parse. */
export async function buildDictionary(project: string): Promise<CompiledDictionary> {
  const sources = readSources(readDictionaryFiles(project));
  refuse(sources.problems);
  const compiled = await compileDictionary(sources);
  const path = artifactPath(project);
  mkdirSync(dirname(path), { recursive: true });
  // Written aside and renamed: a process reading at the same time sees the old file or the new one, whole.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(compiled));
  renameSync(draft, path);
  return compiled;
}

function isFresh(project: string): boolean {
  const path = artifactPath(project);
  if (!existsSync(path)) return false;
  const built = statSync(path).mtimeMs;
  const folder = join(project, 'dictionaries');
  const folders = [
    folder,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map((item) => join(item.parentPath, item.name)),
  ];
  // The artifact's form is the compiler's: a newer compiler makes it stale too.
  const compiler = join(project, 'src', 'dictionary');
  const code = existsSync(compiler) ? readdirSync(compiler).map((name) => join(compiler, name)) : [];
  return [...listYaml(folder), ...folders, ...code].every((source) => statSync(source).mtimeMs <= built);
}

async function readCompiled(project: string): Promise<CompiledDictionary> {
  if (isFresh(project)) return JSON.parse(readFileSync(artifactPath(project), 'utf8')) as CompiledDictionary;
  return buildDictionary(project);
}

/** The built-in dictionary with a file of own terms over it, and what is wrong with them. Throws 'file-missing'. */
export async function layerOwnTerms(path: string, project: string = findProjectFolder()): Promise<Layered> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new AnalysisError('file-missing', `${path} cannot be read.`, { cause });
  }
  return layerDictionary(await readCompiled(project), readOwnTerms({ path, text }));
}

export interface DictionaryChoice {
  /** A file of own terms; absent: the built-in dictionary alone. */
  readonly dictionary?: string | undefined;
}

/** Throws AnalysisError('dictionary-invalid') naming file and line, 'file-missing' for a file of own terms. */
export async function openDictionary({ dictionary: own }: DictionaryChoice = {}): Promise<Dictionary> {
  if (own === undefined) return loadDictionary(await readCompiled(findProjectFolder()));
  const { compiled, problems } = await layerOwnTerms(own);
  refuse(problems);
  return loadDictionary(compiled);
}
