/**
 * Language data in, look-ups for headings out, built once a dictionary. Headings are compared folded: "TECHNICAL
 * SKILLS:", "Technical skills" and "## Technical Skills" are one. All languages are tried at once, because French
 * resumes have English headings and the other way round.
 */
import type { HeadingData } from '../dictionary/structure.ts';
import type { Languages } from './date-tables.ts';
import { POSTING_SECTIONS, type PostingSection, RESUME_SECTIONS, type ResumeSection } from './section.ts';

/** A heading phrase found inside a line. */
export interface Cue<K> {
  readonly kind: K;
  /** Folded, with a space at both ends. */
  readonly phrase: string;
}

export interface KindTables<K> {
  /** Whole heading, folded -> kind. */
  readonly whole: ReadonlyMap<string, K>;
  /** The same without any space, for letter-spaced headings ("S K I L L S"). */
  readonly closed: ReadonlyMap<string, K>;
  /** Longest first. */
  readonly cues: readonly Cue<K>[];
}

export interface HeadingTables {
  readonly resume: KindTables<ResumeSection>;
  readonly posting: KindTables<PostingSection>;
  /** Phrases of sentences, longest first. */
  readonly sentences: readonly Cue<PostingSection>[];
  readonly labels: ReadonlySet<string>;
  readonly titleLabels: ReadonlySet<string>;
  readonly titleWords: ReadonlySet<string>;
  readonly employerWords: ReadonlySet<string>;
  readonly noTitle: ReadonlySet<string>;
  readonly entryLabels: ReadonlySet<string>;
  /** Each with a space before it. */
  readonly announcing: readonly string[];
  /** Each with a space behind it. */
  readonly openings: readonly string[];
}

/**
 * Lower case, no diacritics, no apostrophes, every "and" a "&", all other punctuation a space. "What you'll bring:" is
 * "what youll bring", "Skills and Tools" is "skills & tools".
 */
export function foldHeading(text: string): string {
  return (
    text
      // Names taken out of a text leave "<ORGANIZATION>".
      .replace(/<\p{Lu}+>/gu, ' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\u00df/g, 'ss')
      .replace(/['\u2019\u2018`\u00b4]/g, '')
      .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
      .replace(/\s*[&+]\s*|\s+(?:and|und|et|y)\s+/g, ' & ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

type Lists<K extends string> = Partial<Record<K, readonly string[]>>;

function buildKinds<K extends string>(
  kinds: readonly K[],
  wholes: readonly Lists<K>[],
  cues: readonly Lists<K>[],
): KindTables<K> {
  const whole = new Map<string, K>();
  const closed = new Map<string, K>();
  for (const lists of wholes) {
    for (const kind of kinds) {
      for (const phrase of lists[kind] ?? []) {
        const folded = foldHeading(phrase);
        if (whole.has(folded)) continue;
        whole.set(folded, kind);
        closed.set(folded.replaceAll(' ', ''), kind);
      }
    }
  }
  return { whole, closed, cues: buildCues(kinds, cues) };
}

function buildCues<K extends string>(kinds: readonly K[], cues: readonly Lists<K>[]): Cue<K>[] {
  const found = cues.flatMap((lists) =>
    kinds.flatMap((kind) =>
      (lists[kind] ?? []).map((phrase): Cue<K> => ({ kind, phrase: ` ${foldHeading(phrase)} ` })),
    ),
  );
  return found.sort((a, b) => b.phrase.length - a.phrase.length);
}

function buildTables(languages: Languages): HeadingTables {
  const data: readonly HeadingData[] = [...languages.values()].map((language) => language.headings);
  const folded = (list: (headings: HeadingData) => readonly string[]): ReadonlySet<string> =>
    new Set(data.flatMap((headings) => list(headings).map(foldHeading)));
  return {
    resume: buildKinds(
      RESUME_SECTIONS,
      data.map((headings) => headings.resume),
      data.map((headings) => headings.cues.resume),
    ),
    posting: buildKinds(
      POSTING_SECTIONS,
      data.map((headings) => headings.posting),
      data.map((headings) => headings.cues.posting),
    ),
    sentences: buildCues(
      POSTING_SECTIONS,
      data.map((headings) => headings.sentences),
    ),
    labels: folded((headings) => headings.labels),
    titleLabels: folded((headings) => headings['title-labels']),
    titleWords: folded((headings) => headings['title-words']),
    employerWords: folded((headings) => headings['employer-words']),
    noTitle: folded((headings) => headings['no-title']),
    entryLabels: folded((headings) => headings['entry-labels']),
    announcing: [...folded((headings) => headings.announcing)].map((end) => ` ${end}`),
    openings: [...folded((headings) => headings.openings)].map((opening) => `${opening} `),
  };
}

const built = new WeakMap<Languages, HeadingTables>();

/** The tables of these languages, built at the first call. */
export function headingTablesOf(languages: Languages): HeadingTables {
  let tables = built.get(languages);
  if (!tables) {
    tables = buildTables(languages);
    built.set(languages, tables);
  }
  return tables;
}
