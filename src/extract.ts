/**
 * One document in, the `extract` result of the contract out: what is named, what only seemed to be, what a posting asks
 * and what a resume shows.
 */
import { type Dictionary, nameOf } from './dictionary/dictionary.ts';
import type { SkillId } from './dictionary/skill.ts';
import type { Document } from './document/document.ts';
import type { Mention, Rejection } from './mentions/mention.ts';
import { buildProfile } from './profile/profile.ts';
import { readSide } from './read-side.ts';
import type { Version } from './report/report.ts';
import type { Condition, NotUnderstood, Requirement, Strength } from './requirements/requirement.ts';
import { readRequirements } from './requirements/requirements.ts';
import { formatMonth, parseAsOf } from './sections/dates.ts';
import type { DocumentKind } from './sections/section.ts';
import { overlaps } from './span.ts';
import { ENGINE_VERSION } from './version.ts';

export interface ExtractedMention {
  readonly skill: SkillId;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: Mention['section'];
  readonly held: Mention['held'];
  readonly negated: boolean;
  readonly strength: Strength | null;
  readonly minYears: number | null;
  readonly confidence: number;
  readonly rule: string;
}

export interface ExtractedSkill {
  readonly skill: SkillId;
  readonly name: string;
  readonly months: number | null;
  /** "2023-02". */
  readonly lastUsed: string | null;
}

export interface Extraction {
  readonly version: Version;
  readonly language: string;
  readonly mentions: readonly ExtractedMention[];
  readonly rejected: readonly Rejection[];
  readonly requirements?: readonly Requirement[];
  readonly conditions?: readonly Condition[];
  readonly notUnderstood?: readonly NotUnderstood[];
  readonly skills?: readonly ExtractedSkill[];
}

export function extract(
  document: Document,
  kind: DocumentKind,
  dictionary: Dictionary,
  options: { readonly asOf: string },
): Extraction {
  const { language, sections, isForm, found } = readSide(document, kind, dictionary);
  const head = { version: { engine: ENGINE_VERSION, dictionary: dictionary.version }, language };
  const rejected = found.rejected;
  if (kind === 'resume') {
    const { profile } = buildProfile(document, sections, found.mentions, parseAsOf(options.asOf), dictionary, isForm);
    const skills = [...profile.skills.values()]
      .filter(({ standing }) => standing === 'used' || standing === 'listed')
      .map(({ skill, months, lastUsed }) => ({
        skill,
        name: nameOf(dictionary, skill),
        months,
        lastUsed: lastUsed === null ? null : formatMonth(lastUsed),
      }));
    return {
      ...head,
      mentions: found.mentions.map((mention) => describe(mention, dictionary, null)),
      rejected,
      skills,
    };
  }
  const { requirements, conditions, notUnderstood } = readRequirements(document, sections, found.lines, dictionary);
  return {
    ...head,
    mentions: found.mentions.map((mention) => describe(mention, dictionary, askOf(mention, requirements))),
    rejected,
    requirements: requirements.filter((requirement) => !requirement.soft),
    conditions,
    notUnderstood,
  };
}

/** The requirement a mention takes part in. */
const askOf = (mention: Mention, requirements: readonly Requirement[]): Requirement | null =>
  mention.held === 'yes'
    ? (requirements.find(
        (requirement) =>
          requirement.anyOf.includes(mention.skill) &&
          [requirement, ...requirement.also].some((span) => overlaps(span, mention)),
      ) ?? null)
    : null;

function describe(mention: Mention, dictionary: Dictionary, ask: Requirement | null): ExtractedMention {
  const { skill, start, end, text, section, held, confidence, rule } = mention;
  return {
    skill,
    name: nameOf(dictionary, skill),
    start,
    end,
    text,
    section,
    held,
    negated: held !== 'yes',
    strength: ask?.strength ?? null,
    minYears: ask?.minYears ?? null,
    confidence,
    rule,
  };
}
