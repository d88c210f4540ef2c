/**
 * YAML texts in, one plain value out: the artifact every runtime loads. What does not parse or does not fit the schema
 * becomes a problem with its file and line; what parses but contradicts itself is lint.ts's business.
 */
import type { z } from 'zod';
import type { CompiledDictionary, CompiledSkill } from './dictionary.ts';
import { classFileSchema, languageSchema } from './language.ts';
import { expandClasses } from './phrase-classes.ts';
import {
  aloneFileSchema,
  type DoubtfulNames,
  domainFileSchema,
  doubtfulNamesSchema,
  effortFileSchema,
  type NearWords,
  nearWordsFileSchema,
  roleSchema,
  type SkillEntry,
  skillFileSchema,
  titleFileSchema,
} from './schema.ts';
import type { EffortClass, Role, TitleRow } from './skill.ts';
import { checkShape, type Place, type Problem, parseYaml, type SourceFile } from './yaml.ts';

export interface Sources {
  readonly entries: readonly {
    readonly entry: SkillEntry;
    readonly field: string;
    readonly place: Place;
  }[];
  readonly roles: readonly { readonly role: z.infer<typeof roleSchema>; readonly place: Place }[];
  readonly efforts: readonly EffortClass[];
  readonly titles: readonly TitleRow[];
  /** For the lints; no part of the artifact. */
  readonly doubtful: DoubtfulNames;
  readonly alone: z.infer<typeof aloneFileSchema>;
  readonly languages: CompiledDictionary['languages'];
  readonly nearWords: NearWords;
  /** Hosts lessons may link to; for the lint only. */
  readonly domains: readonly { readonly host: string; readonly place: Place }[];
  readonly problems: readonly Problem[];
}

/** Reads all files; problems are collected, never thrown. Files that do not parse are left out. */
export function readSources(files: readonly SourceFile[]): Sources {
  const problems: Problem[] = [];
  const entries: { entry: SkillEntry; field: string; place: Place }[] = [];
  const roles: { role: z.infer<typeof roleSchema>; place: Place }[] = [];
  let efforts: EffortClass[] = [];
  let titles: TitleRow[] = [];
  let nearWords: NearWords = { names: [], words: [] };
  let doubtful = doubtfulNamesSchema.parse({});
  let alone: Sources['alone'] = [];
  let domains: Sources['domains'] = [];
  const languageParts = new Map<string, Record<string, unknown>>();
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of ordered) {
    const parsed = parseYaml(file, problems);
    if (!parsed) continue;
    const [folder = '', code = '', part = ''] = file.path.replace(/\.yaml$/, '').split('/');
    if (folder === 'skills') {
      const value = checkShape(file, parsed, skillFileSchema, problems);
      value?.skills.forEach((entry, index) => {
        entries.push({
          entry,
          field: code,
          place: { file: file.path, line: parsed.lineOf(['skills', index]) },
        });
      });
    } else if (folder === 'roles') {
      const role = checkShape(file, parsed, roleSchema, problems);
      if (role) roles.push({ role, place: { file: file.path, line: 1 } });
    } else if (folder === 'language') {
      if (part === 'classes' && !checkShape(file, parsed, classFileSchema, problems)) continue;
      languageParts.set(code, { ...languageParts.get(code), code, [part]: parsed.value });
    } else if (file.path === 'titles.yaml') {
      titles = checkShape(file, parsed, titleFileSchema, problems) ?? [];
    } else if (file.path === 'near-words.yaml') {
      nearWords = checkShape(file, parsed, nearWordsFileSchema, problems) ?? nearWords;
    } else if (file.path === 'doubtful-names.yaml') {
      doubtful = checkShape(file, parsed, doubtfulNamesSchema, problems) ?? doubtful;
    } else if (file.path === 'alone.yaml') {
      alone = checkShape(file, parsed, aloneFileSchema, problems) ?? [];
    } else if (file.path === 'domains.yaml') {
      domains = (checkShape(file, parsed, domainFileSchema, problems) ?? []).map((host, index) => ({
        host,
        place: { file: file.path, line: parsed.lineOf([index]) },
      }));
    } else if (file.path === 'effort.yaml') {
      efforts = checkShape(file, parsed, effortFileSchema, problems) ?? [];
    } else {
      problems.push({
        file: file.path,
        line: 0,
        rule: 'layout',
        message: 'no place for this file; see dictionaries/README.md',
      });
    }
  }
  const languages: CompiledDictionary['languages'][number][] = [];
  for (const [code, parts] of [...languageParts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const expanded = expandClasses(parts, (part, message) =>
      problems.push({ file: `language/${code}/${part}.yaml`, line: 0, rule: 'classes', message }),
    );
    const result = languageSchema.safeParse(expanded);
    if (result.success) languages.push(result.data);
    else {
      for (const issue of result.error.issues) {
        const [part = '', ...rest] = issue.path.map(String);
        problems.push({
          file: `language/${code}/${part}.yaml`,
          line: 0,
          rule: 'schema',
          message: `${rest.join('.')}: ${issue.message}`,
        });
      }
    }
  }
  return { entries, roles, efforts, titles, doubtful, alone, languages, nearWords, domains, problems };
}

/** The artifact. `is` is folded into `implies`; entries come sorted by id, so that file order changes nothing. */
export async function compileDictionary(sources: Sources): Promise<CompiledDictionary> {
  const skills: CompiledSkill[] = sources.entries
    .map(({ entry, field }) => ({
      id: entry.id,
      name: entry.name,
      esco: entry.esco ?? null,
      onet: entry.onet ?? null,
      kind: entry.kind,
      field,
      aliases: entry.aliases,
      implies: [...new Set([...entry.implies, ...entry.is])],
      is: entry.is,
      related: entry.related,
      shownBy: entry.shownBy,
      since: entry.since ?? null,
      learn: entry.learn ?? null,
      technical: false,
      forms: entry.forms,
      ambiguous: entry.ambiguous,
      sentences: entry.matches.length + entry.rejects.length,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const roles: Role[] = sources.roles
    .map(({ role }) => ({
      ...role,
      requirements: role.requirements.map((requirement) => ({ ...requirement, openTo: requirement.openTo ?? null })),
    }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const { efforts, titles, languages, nearWords } = sources;
  const content = { skills, efforts, roles, titles, languages, nearWords };
  return { version: await hashOf(JSON.stringify(content)), ...content };
}

export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
