/** YAML texts in, plain values out, and for whatever does not fit a problem with its file and line. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One file under dictionaries/: `path` relative to that folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Problem {
  readonly file: string;
  /** 1-based, 0 where it is about the file or the whole. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Where an entry stands, for problems found later. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Parsed {
  readonly value: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export function parseYaml(file: SourceFile, problems: Problem[]): Parsed | null {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter });
  for (const error of document.errors) {
    problems.push({
      file: file.path,
      line: counter.linePos(error.pos[0]).line,
      rule: 'yaml',
      message: (error.message.split('\n')[0] ?? error.message).replace(/ at line .*/, ''),
    });
  }
  if (document.errors.length > 0) return null;
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let line = 1;
    for (const key of path) {
      if (isMap(node)) node = node.get(key, true);
      else if (isSeq(node)) node = node.get(Number(key), true);
      else break;
      const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
      if (range) line = counter.linePos(range[0]).line;
    }
    return line;
  };
  return { value: document.toJS(), lineOf };
}

/** The value as the schema has it, or null and a problem for each thing that does not fit. */
export function checkShape<T>(file: SourceFile, parsed: Parsed, schema: z.ZodType<T>, problems: Problem[]): T | null {
  const result = schema.safeParse(parsed.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const where = issue.path.map(String).join('.');
    problems.push({
      file: file.path,
      line: parsed.lineOf(issue.path),
      rule: 'schema',
      message: `${where}: ${issue.message}`,
    });
  }
  return null;
}
