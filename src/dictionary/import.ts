/**
 * A table of somebody else's taxonomy in, own terms out: ESCO's skills (CSV), O*NET's technology skills (CSV or
 * tab-separated) or a table in our own form. Skills the dictionary knows get the public id and the names it lacks; all
 * others become entries of their own. Observation: both taxonomies list labels nobody would write in a resume, and
 * words that are ordinary ones; the first stay out by length, the second need an ambiguity rule, which no table holds.
 */
import { type Dictionary, namesOf } from './dictionary.ts';
import { idOf, readOwnTerms, readTable } from './own.ts';
import type { OwnEntry } from './schema.ts';
import type { SkillId } from './skill.ts';
import type { Problem, SourceFile } from './yaml.ts';

export type Taxonomy = 'esco' | 'onet' | 'own';

export interface Imported {
  readonly taxonomy: Taxonomy;
  readonly entries: readonly OwnEntry[];
  readonly problems: readonly Problem[];
  readonly rows: number;
  /** Of the entries, those that add to a skill the dictionary has. */
  readonly known: number;
  /** Names left out, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** A row as the taxonomies' tables have it, in our words. */
interface Term {
  readonly name: string;
  readonly others: readonly string[];
  readonly kind: OwnEntry['kind'];
  readonly ids: Pick<OwnEntry, 'esco' | 'onet'>;
}

const MOST_LETTERS = 60;
const MOST_WORDS = 6;

const COLUMNS: Readonly<Record<Exclude<Taxonomy, 'own'>, string>> = { esco: 'preferredLabel', onet: 'Example' };

function termOf(taxonomy: Exclude<Taxonomy, 'own'>, cells: Readonly<Record<string, string>>): Term {
  if (taxonomy === 'onet') {
    const name = (cells.Example ?? '').trim();
    return { name, others: [], kind: 'tool', ids: { onet: name } };
  }
  const labels = (text: string | undefined): string[] =>
    (text ?? '').split(/\n|\s\|\s/).flatMap((part) => part.trim() || []);
  const uri = (cells.conceptUri ?? '').trim();
  return {
    name: (cells.preferredLabel ?? '').trim(),
    others: [...labels(cells.altLabels), ...labels(cells.hiddenLabels)],
    kind: cells.skillType === 'knowledge' ? 'concept' : 'practice',
    ids: uri === '' ? {} : { esco: uri },
  };
}

/** Why a name cannot stand in a dictionary as it is; null where it can. */
function faultOf(name: string): string | null {
  if (name.length > MOST_LETTERS || name.split(/\s+/).length > MOST_WORDS) return 'longer than anybody writes it';
  if (name.length < 3) return 'so short that it needs an ambiguity rule';
  if (/^\p{Ll}+$/u.test(name)) return 'an ordinary word that needs an ambiguity rule';
  return null;
}

function ownersOf(dictionary: Dictionary): Map<string, SkillId> {
  const owners = new Map<string, SkillId>();
  for (const skill of dictionary.skills.values())
    for (const name of namesOf(skill)) owners.set(name.toLowerCase(), owners.get(name.toLowerCase()) ?? skill.id);
  return owners;
}

function importTaxonomy(file: SourceFile, taxonomy: Exclude<Taxonomy, 'own'>, dictionary: Dictionary): Imported {
  const { rows, problem } = readTable(file);
  const owners = ownersOf(dictionary);
  const made = new Map<SkillId, OwnEntry>();
  const leftOut = new Map<string, number>();
  const leave = (reason: string): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  for (const { cells } of rows) {
    const { name, others, kind, ids } = termOf(taxonomy, cells);
    if (name === '') continue;
    const known = owners.get(name.toLowerCase());
    const fault = known === undefined ? faultOf(name) : null;
    if (fault !== null) {
      leave(fault);
      continue;
    }
    const id = known ?? idOf(name);
    const aliases = others.filter((other) => {
      if (owners.has(other.toLowerCase())) return false;
      const reason = faultOf(other);
      if (reason !== null) leave(reason);
      else owners.set(other.toLowerCase(), id);
      return reason === null;
    });
    if (known === undefined) owners.set(name.toLowerCase(), id);
    const before = made.get(id);
    made.set(id, {
      id,
      ...(known === undefined && { name, kind }),
      ...before,
      ...ids,
      ...((before?.aliases ?? aliases).length > 0 && {
        aliases: [...new Set([...(before?.aliases ?? []), ...aliases])],
      }),
    });
  }
  const entries = [...made.values()];
  const known = entries.filter(({ id = '' }) => dictionary.skills.has(id)).length;
  return { taxonomy, entries, problems: problem ? [problem] : [], rows: rows.length, known, leftOut };
}

/** Which taxonomy's table a file is, by its heading line. */
function taxonomyOf(file: SourceFile): Taxonomy {
  const heading = file.text.slice(0, file.text.search(/\r?\n|$/));
  const found = (['esco', 'onet'] as const).find((taxonomy) => new RegExp(`\\b${COLUMNS[taxonomy]}\\b`).test(heading));
  return found ?? 'own';
}

export function importTerms(file: SourceFile, dictionary: Dictionary, given?: Taxonomy): Imported {
  const taxonomy = given ?? taxonomyOf(file);
  if (taxonomy !== 'own') {
    const column = COLUMNS[taxonomy];
    const result = importTaxonomy(file, taxonomy, dictionary);
    if (result.problems.length > 0 || readTable(file).rows.every(({ cells }) => column in cells)) return result;
    const problem = { file: file.path, line: 1, rule: 'table', message: `no column "${column}"` };
    return { ...result, entries: [], problems: [problem] };
  }
  const { entries, problems } = readOwnTerms(file);
  const owners = ownersOf(dictionary);
  const known = entries.filter(
    ({ entry: { id = '', name = '' } }) => dictionary.skills.has(id) || owners.has(name.toLowerCase()),
  ).length;
  const rows = entries.length;
  return { taxonomy, entries: entries.map(({ entry }) => entry), problems, rows, known, leftOut: new Map() };
}
