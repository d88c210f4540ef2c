/**
 * Where and how each requirement is asked. Enters: a posting as it was read; leaves: its requirements, each with every line
 * that asks for it and what that line alone says. Merging keeps the strongest strength and the most years, so two lines that
 * contradict each other can only be told apart by reading each by itself.
 */
import { type Dictionary, nameOf } from '../dictionary/dictionary.ts';
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { sectionKindOf } from '../mentions/reading.ts';
import { listed } from '../report/words.ts';
import type { Requirement, Requirements } from '../requirements/requirement.ts';
import { readRequirements } from '../requirements/requirements.ts';
import type { MonthIndex, PostingSection, Section, SectionKind } from '../sections/section.ts';
import { overlaps, type Span } from '../span.ts';

/** A posting as the stages before have read it. */
export interface ReadPosting {
  readonly document: Document;
  readonly language: string;
  readonly sections: readonly Section[];
  readonly lines: readonly MentionLine[];
  readonly requirements: Requirements;
  readonly unknownTerms: readonly Span[];
  readonly asOf: MonthIndex;
}

/** One line's own ask for a requirement. */
export interface AskPlace extends Span {
  readonly line: MentionLine;
  readonly section: SectionKind;
  readonly ask: Requirement;
}

export interface Asked {
  readonly requirement: Requirement;
  /** In the order of the text. */
  readonly places: readonly AskPlace[];
}

const ASKING: ReadonlySet<SectionKind> = new Set<PostingSection>(['must', 'nice']);

/** The line stands under a heading that asks: there each line is meant as a requirement. */
export const isAsking = (line: MentionLine): boolean => ASKING.has(sectionKindOf(line));

const keyOf = ({ anyOf }: Requirement): string => [...anyOf].sort().join('|');

/** Soft skills, which nobody is scored on, are left out. */
export function findAsked({ document, sections, lines, requirements }: ReadPosting, dictionary: Dictionary): Asked[] {
  const places = new Map<string, AskPlace[]>();
  for (const line of lines) {
    if (line.mentions.length === 0) continue;
    for (const ask of readRequirements(document, sections, [line], dictionary).requirements) {
      const { start, end } = ask;
      const list = places.get(keyOf(ask));
      const place = { start, end, line, section: sectionKindOf(line), ask };
      if (list) list.push(place);
      else places.set(keyOf(ask), [place]);
    }
  }
  return requirements.requirements
    .filter(({ soft }) => !soft)
    .map((requirement) => ({
      requirement,
      // A line read alone may see what the whole posting reads otherwise (an item of "one of the following:").
      places: (places.get(keyOf(requirement)) ?? []).filter((place) =>
        [requirement, ...requirement.also].some((span) => overlaps(span, place)),
      ),
    }));
}

/** "Python, Java or Go". */
export const namesOf = ({ anyOf }: Pick<Requirement, 'anyOf'>, dictionary: Dictionary): string =>
  listed(
    anyOf.map((skill) => nameOf(dictionary, skill)),
    'or',
  );
