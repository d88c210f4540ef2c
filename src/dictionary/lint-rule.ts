/** The vocabulary of the dictionary's lints: what a rule sees and what it says. The rules stand in lint-entries.ts and lint-names.ts. */

import type { Span } from '../span.ts';
import type { Sources } from './compile.ts';
import type { Dictionary } from './dictionary.ts';
import type { LanguageData } from './language.ts';
import type { SkillEntry } from './schema.ts';
import type { SkillId } from './skill.ts';
import type { Place, Problem } from './yaml.ts';

/** A skill found in a text. */
export interface Hit extends Span {
  readonly text: string;
  readonly skill: SkillId;
}

/** A job ad in which a person has marked what names a skill. */
export interface LabelledAd {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Where it was marked: titles and tags often are not. The whole text where absent. */
  readonly marked?: readonly Span[];
}

/** Ids of a language's groups of wording that have a phrase in a sentence. */
export type FindWording = (language: LanguageData, sentence: string) => ReadonlySet<string>;

export interface LintContext {
  readonly sources: Sources;
  readonly byId: ReadonlyMap<SkillId, { readonly entry: SkillEntry; readonly place: Place }>;
  readonly dictionary: Dictionary;
  /** Ids found in a sentence, read as a one-line document. */
  readonly findIds: (sentence: string) => ReadonlySet<SkillId>;
  /** What is found in a job ad. */
  readonly findHits: (ad: string) => readonly Hit[];
  /** A name as the scan compares it. */
  readonly foldName: (name: string) => string;
  readonly findWording: FindWording;
  /** Labelled ads to hold the names against; none where no file was given. */
  readonly ads: readonly LabelledAd[];
}

export interface LintRule {
  readonly name: string;
  readonly description: string;
  readonly check: (context: LintContext) => Iterable<Omit<Problem, 'rule'>>;
}

export const at = (place: Place, message: string): Omit<Problem, 'rule'> => ({ ...place, message });

/** Some rule of the entry speaks of this name. */
export const isAmbiguous = (entry: SkillEntry, foldName: LintContext['foldName'], folded: string): boolean =>
  entry.ambiguous.some((rule) => (rule.names ?? [entry.name]).some((name) => foldName(name) === folded));
