/**
 * A user's own terms in, the entries they make out: a YAML file in the form of dictionaries/skills/ (or a bare list of
 * entries), or a table (CSV) with a heading line. An entry whose id or name the dictionary has adds to that skill; any
 * other is a new one. Problems name file and line; nothing is thrown.
 */
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type OwnEntry, ownEntrySchema } from './schema.ts';
import { checkShape, type Parsed, type Place, type Problem, parseYaml, type SourceFile } from './yaml.ts';

const ownFileSchema = z.strictObject({
  field: z.string().min(3),
  technology: z.boolean().default(true),
  skills: z.array(ownEntrySchema),
});
const ownListSchema = z.array(ownEntrySchema);

/** Field of terms whose file names none. */
const OWN_FIELD = 'own';

export interface OwnTerms {
  readonly entries: readonly { readonly entry: OwnEntry; readonly place: Place }[];
  /** As an id; `own` where the file names none. */
  readonly field: string;
  readonly technology: boolean;
  readonly problems: readonly Problem[];
}

/** "Acme Ledger 2.0" -> "acme-ledger-2-0", by the rule of dictionaries/README.md. */
export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\+/g, 'p')
    .replace(/#/g, 'sharp')
    .replace(/^\./, 'dot')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z])\.(?=[a-z])/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const LISTS: ReadonlySet<string> = new Set(['aliases', 'implies', 'is', 'matches', 'rejects']);
const PLAIN: ReadonlySet<string> = new Set(['id', 'name', 'kind', 'forms', 'esco', 'onet']);

/** One row of a table as an entry; lists are parted by semicolons, bars or line ends. */
function entryOfRow(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(row)) {
    const key = column.trim().toLowerCase();
    const value = cell.trim();
    if (value === '') continue;
    if (LISTS.has(key)) entry[key] = value.split(/[;|\n]/).flatMap((part) => part.trim() || []);
    else entry[key] = key === 'since' ? Number(value) : value;
  }
  return entry;
}

export interface TableRow {
  readonly cells: Readonly<Record<string, string>>;
  /** 1-based line its last cell ends in. */
  readonly line: number;
}

/** Rows of a table with a heading line, tabs or commas (or semicolons) between cells; the problem where it is none. */
export function readTable(file: SourceFile): { readonly rows: readonly TableRow[]; readonly problem: Problem | null } {
  const heading = file.text.slice(0, file.text.search(/\r?\n|$/));
  const delimiter = ['\t', ';', ','].find((sign) => heading.includes(sign)) ?? ',';
  try {
    const records = parse(file.text, { columns: true, info: true, bom: true, skip_empty_lines: true, delimiter });
    // The package's types do not know that `info` puts each record beside what is known of it.
    const rows = records as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return { rows: rows.map(({ record, info }) => ({ cells: record, line: info.lines })), problem: null };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1;
    const [message = ''] = error instanceof Error ? error.message.split(/ on line|, got/) : [];
    return { rows: [], problem: { file: file.path, line, rule: 'table', message } };
  }
}

function readOwnTable(file: SourceFile): OwnTerms {
  const { rows, problem } = readTable(file);
  const problems: Problem[] = problem ? [problem] : [];
  const unknown = Object.keys(rows[0]?.cells ?? {}).filter((column) => {
    const key = column.trim().toLowerCase();
    return !LISTS.has(key) && !PLAIN.has(key) && key !== 'since';
  });
  for (const column of unknown) {
    const known = [...PLAIN, 'since', ...LISTS].join(', ');
    problems.push({ file: file.path, line: 1, rule: 'table', message: `no column "${column}"; there are ${known}` });
  }
  const entries = (unknown.length > 0 ? [] : rows).flatMap(({ cells, line }) => {
    const result = ownEntrySchema.safeParse(entryOfRow(cells));
    if (result.success) return [{ entry: result.data, place: { file: file.path, line } }];
    for (const issue of result.error.issues) {
      const where = issue.path.map(String).join('.');
      const message = where === '' ? issue.message : `${where}: ${issue.message}`;
      problems.push({ file: file.path, line, rule: 'schema', message });
    }
    return [];
  });
  return { entries, field: OWN_FIELD, technology: true, problems };
}

/** Reads one file of own terms; its name's ending tells a table (.csv, .tsv) from YAML. */
export function readOwnTerms(file: SourceFile): OwnTerms {
  if (/\.(csv|tsv)$/i.test(file.path)) return readOwnTable(file);
  const problems: Problem[] = [];
  const parsed = parseYaml(file, problems);
  const none: OwnTerms = { entries: [], field: OWN_FIELD, technology: true, problems };
  if (!parsed) return none;
  if (Array.isArray(parsed.value)) {
    const skills = checkShape(file, parsed, ownListSchema, problems) ?? [];
    return { ...none, entries: skills.map((entry, at) => ({ entry, place: placeOf(file, parsed, [at]) })) };
  }
  const value = checkShape(file, parsed, ownFileSchema, problems);
  if (!value) return none;
  const entries = value.skills.map((entry, at) => ({ entry, place: placeOf(file, parsed, ['skills', at]) }));
  return { entries, field: idOf(value.field), technology: value.technology, problems };
}

const placeOf = (file: SourceFile, parsed: Parsed, path: readonly PropertyKey[]): Place => ({
  file: file.path,
  line: parsed.lineOf(path),
});
