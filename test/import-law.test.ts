/** The way of the data, held: a stage knows only earlier stages, and platforms stay in store/, http/ and runtimes/. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** A folder may import from folders of a lower number, and from its own. */
const ORDER: Readonly<Record<string, number>> = {
  dictionary: 0,
  document: 1,
  sections: 2,
  mentions: 3,
  profile: 4,
  requirements: 4,
  match: 5,
  gap: 6,
  plan: 7,
  report: 8,
  roadmap: 8.5,
  audit: 8.5,
  store: 9,
  web: 10.5,
  http: 10,
  runtimes: 11,
};

const folderOf = (path: string): string => path.split('/')[0] ?? '';

/** http/app.ts is where the API and the pages are put together. */
const orderOf = (path: string): number => (path === 'http/app.ts' ? 10.8 : (ORDER[folderOf(path)] ?? 99));

/** Files at the top of src/: what every stage may use, and what puts stages together. */
const SHARED = new Set(['span.ts', 'outcome.ts', 'errors.ts', 'version.ts']);
const JOURNEY = new Set([
  'analyze.ts',
  'audit-journey.ts',
  'engine.ts',
  'explain-change.ts',
  'extract.ts',
  'find-roadmap.ts',
  'judge.ts',
  'plan-jobs.ts',
  'read-asked.ts',
  'read-resume.ts',
  'read-side.ts',
  'replay.ts',
  'index.ts',
]);

/** What an earlier folder may take from a later one, because it is the vocabulary of the data files. */
const VOCABULARY = new Set(['sections/section.ts']);

const PLATFORM = /^(?:node:|better-sqlite3$|drizzle-orm|@cloudflare|@hono\/node-server|commander$)/;
const PLATFORM_FOLDERS = new Set(['store', 'http', 'runtimes']);
/** Adapters of the file parsers, chosen in runtimes/. */
const ADAPTER = /-(?:node|worker)\.ts$/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(item.name) && !item.name.endsWith('.d.ts') ? [path] : [];
  });
}

const files = listFiles(SRC);
const sources = new Map(files.map((path) => [relative(SRC, path), readFileSync(path, 'utf8')]));

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gms,
  );
  return [...statements].map((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.') ? relative(SRC, join(SRC, dirname(file), target)) : target;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

const imports = [...sources].flatMap(([file, text]) => importsOf(file, text));
const stageImports = imports.filter(({ from }) => folderOf(from) in ORDER);

describe('the import law', () => {
  it('sees the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(stageImports.some(({ from, to }) => from === 'mentions/reading.ts' && to === 'document/lines.ts')).toBe(
      true,
    );
  });

  it('lets a stage know earlier stages only', () => {
    const broken = stageImports.filter(({ from, to }) => {
      if (!sources.has(to)) return false;
      if (SHARED.has(to)) return false;
      if (JOURNEY.has(to)) return orderOf(from) < 10;
      if (VOCABULARY.has(to)) return false;
      const own = folderOf(from) === folderOf(to);
      return !own && orderOf(to) >= orderOf(from);
    });
    expect(broken.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('keeps platforms out of the stages', () => {
    const broken = imports.filter(
      ({ from, to }) => PLATFORM.test(to) && !PLATFORM_FOLDERS.has(folderOf(from)) && !ADAPTER.test(from),
    );
    expect(broken.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('keeps clock, randomness and console out of the stages', () => {
    const broken = [...sources].filter(([file]) => !PLATFORM_FOLDERS.has(folderOf(file)) && !ADAPTER.test(file));
    const named = broken.flatMap(([file, text]) =>
      /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|console\.|process\.)/.test(text) ? [file] : [],
    );
    expect(named).toEqual([]);
  });

  it('loads natural by subpath only', () => {
    expect(imports.filter(({ to }) => to === 'natural').map(({ from }) => from)).toEqual([]);
  });

  it('runs in no circle', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports)
      if (sources.has(to) && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
