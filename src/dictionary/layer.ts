/**
 * A user's own terms laid over the built-in dictionary. Enters: the compiled dictionary and own terms; leaves: a compiled
 * dictionary with both, and what is wrong with the terms. Own skills come first, so that a name both have means the
 * user's; a skill the dictionary has gets more names and relations, and keeps its own.
 */
import { hashOf } from './compile.ts';
import { type CompiledDictionary, type CompiledSkill, namesOf } from './dictionary.ts';
import { findCycles } from './lint-entries.ts';
import { idOf, type OwnTerms } from './own.ts';
import type { OwnEntry } from './schema.ts';
import { optionsOf, type SkillId } from './skill.ts';
import type { Place, Problem } from './yaml.ts';

export interface Layered {
  readonly compiled: CompiledDictionary;
  readonly problems: readonly Problem[];
  /** Skills the terms add or add to, and where they stand. */
  readonly own: ReadonlyMap<SkillId, { readonly entry: OwnEntry; readonly place: Place }>;
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

const EMPTY: Omit<CompiledSkill, 'id' | 'name' | 'field' | 'technical'> = {
  esco: null,
  onet: null,
  kind: 'tool',
  aliases: [],
  implies: [],
  is: [],
  related: {},
  shownBy: {},
  since: null,
  learn: null,
  forms: 'exact',
  ambiguous: [],
  sentences: 0,
};

/** What the terms say of a skill, added to what is known of it. */
function addTo(known: CompiledSkill, entry: OwnEntry): CompiledSkill {
  // A name without an id only says which skill is meant.
  const name = (entry.id && entry.name) || known.name;
  const renamed = name === known.name ? [] : [known.name];
  return {
    ...known,
    name,
    esco: entry.esco ?? known.esco,
    onet: entry.onet ?? known.onet,
    kind: entry.kind ?? known.kind,
    aliases: union(union(known.aliases, renamed), entry.aliases ?? []),
    implies: union(union(known.implies, entry.implies ?? []), entry.is ?? []),
    is: union(known.is, entry.is ?? []),
    related: { ...known.related, ...entry.related },
    shownBy: { ...known.shownBy, ...entry.shownBy },
    since: entry.since ?? known.since,
    learn: entry.learn ?? known.learn,
    forms: entry.forms ?? known.forms,
    ambiguous: [...known.ambiguous, ...(entry.ambiguous ?? [])],
    sentences: known.sentences + (entry.matches ?? []).length + (entry.rejects ?? []).length,
  };
}

/** Ids an entry names that no skill has, by the place they are named in. */
function* danglingIds(skill: CompiledSkill, ids: ReadonlySet<SkillId>): Generator<string> {
  const named: [string, readonly SkillId[]][] = [
    ['implies', skill.implies],
    ['related', Object.keys(skill.related)],
    ['learn.after', optionsOf(skill.learn?.after ?? [])],
    ['learn.follows', skill.learn?.follows ?? []],
    ['learn.usual', [...(skill.learn?.usual?.with ?? []), ...(skill.learn?.usual?.named ?? [])]],
    ['learn.eased', (skill.learn?.eased ?? []).flatMap(({ by }) => by)],
  ];
  for (const [where, list] of named) {
    for (const id of list) {
      if (id === skill.id) yield `${where} names the skill itself`;
      else if (!ids.has(id)) yield `${where} names ${id}, which does not exist`;
    }
  }
}

function checkOwn(skills: readonly CompiledSkill[], own: Layered['own'], efforts: ReadonlySet<string>): Problem[] {
  const ids = new Set(skills.map(({ id }) => id));
  const problems: Problem[] = [];
  const say = (id: SkillId, rule: string, message: string): void => {
    const place = own.get(id)?.place;
    if (place) problems.push({ ...place, rule, message: `${id}: ${message}` });
  };
  for (const skill of skills) {
    if (!own.has(skill.id)) continue;
    for (const message of danglingIds(skill, ids)) say(skill.id, 'no-dangling-id', message);
    if (skill.learn && !efforts.has(skill.learn.effort))
      say(skill.id, 'no-dangling-id', `no effort class ${skill.learn.effort}`);
    const names = new Set(namesOf(skill));
    for (const name of skill.ambiguous.flatMap((rule) => rule.names ?? []))
      if (!names.has(name)) say(skill.id, 'ambiguous-names', `"${name}" is none of its names`);
  }
  for (const cycle of findCycles(new Map(skills.map(({ id, implies }) => [id, implies])))) {
    const id = cycle.find((step) => own.has(step));
    if (id) say(id, 'no-cycle', `implies runs in a circle: ${cycle.join(' -> ')}`);
  }
  return problems;
}

export async function layerDictionary(base: CompiledDictionary, terms: OwnTerms): Promise<Layered> {
  const known = new Map(base.skills.map((skill) => [skill.id, skill]));
  const owners = new Map<string, SkillId>();
  for (const skill of base.skills) for (const name of namesOf(skill)) owners.set(name.toLowerCase(), skill.id);
  const own = new Map<SkillId, { entry: OwnEntry; place: Place }>();
  const made = new Map<SkillId, CompiledSkill>();
  const problems: Problem[] = [...terms.problems];
  for (const { entry, place } of terms.entries) {
    const name = entry.name ?? '';
    const id = entry.id ?? owners.get(name.toLowerCase()) ?? idOf(name);
    const first = own.get(id);
    if (first) {
      const message = `${id} stands at line ${first.place.line} already`;
      problems.push({ ...place, rule: 'unique-id', message });
      continue;
    }
    const given = known.get(id);
    if (!given && (entry.name === undefined || id === '')) {
      const message = id === '' ? `"${name}" makes no id; give one` : `${id} is no skill, and has no name to be one`;
      problems.push({ ...place, rule: 'no-dangling-id', message });
      continue;
    }
    own.set(id, { entry, place });
    made.set(id, addTo(given ?? { ...EMPTY, id, name, field: terms.field, technical: terms.technology }, entry));
  }
  const skills = [...made.values(), ...base.skills.filter(({ id }) => !made.has(id))];
  const content = await hashOf(JSON.stringify([...made.values()]));
  return {
    compiled: { ...base, version: `${base.version}+${content.slice(0, 6)}`, skills },
    problems: [...problems, ...checkOwn(skills, own, new Set(base.efforts.map(({ id }) => id)))],
    own,
  };
}
