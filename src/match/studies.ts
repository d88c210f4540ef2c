/**
 * A resume in, the lines that tell its courses of study out. Observation: a course is three or four lines in any order
 * (school, degree, field, dates), with a thesis, grades and lectures below; what a degree is asked for with is answered by
 * the line that names one, and "Bachelor" alone on its line is half of that. A form nobody filled in answers nothing.
 */
import type { Document, Line } from '../document/document.ts';
import type { CueTables } from '../mentions/cue-tables.ts';
import { findPhrases, type PhraseTable } from '../mentions/phrases.ts';
import { isTemplateText } from '../mentions/template-text.ts';
import { type Token, tokenize } from '../mentions/tokens.ts';
import { SLOT } from '../mentions/unclaimed.ts';
import type { AskTables } from '../requirements/ask-tables.ts';
import type { Languages } from '../sections/date-tables.ts';
import { findDateRanges } from '../sections/dates.ts';
import { foldHeading, headingTablesOf } from '../sections/heading-tables.ts';
import { kindOfWords } from '../sections/headings.ts';
import type { Section, SectionKind } from '../sections/section.ts';
import type { Span } from '../span.ts';

export interface StudyContext {
  readonly document: Document;
  /** Of the resume. */
  readonly sections: readonly Section[];
  /** Its jobs, or all it has, are a template's. */
  readonly isForm: boolean;
  readonly tables: AskTables;
  readonly cues: CueTables;
  readonly languages: Languages;
}

export interface Study extends Span {
  readonly section: SectionKind;
  /** Names neither a degree nor a university, in a resume that names a degree elsewhere. */
  readonly isBeside: boolean;
}

/** How many lines into a course of study its degree is looked for: many name the school first. */
const DEGREE_REACH = 8;

/** Lines at the top in which people put their degrees behind or below their names. */
const NAME_REACH = 4;

const MOST_STUDIES = 4;

/** Words that a condition and a line share where they speak of the same: one may be "training". */
const LEAST_SHARED = 2;

/** Words of a line that may be the field of a degree. */
const MOST_FIELD_WORDS = 8;

interface StudyLine extends Line {
  readonly tokens: readonly Token[];
  /** The line without its dates. */
  readonly words: string;
}

const HAS_LETTERS = /\p{L}{2}/u;

const holds = (table: PhraseTable<unknown>, { tokens }: StudyLine): boolean =>
  findPhrases(table, tokens, 0, tokens.length).length > 0;

function toLine(line: Line, { document: { text }, languages }: StudyContext): StudyLine {
  let words = '';
  let at = line.start;
  for (const dates of findDateRanges(text, line, languages)) {
    words += `${text.slice(at, dates.start)} `;
    at = dates.end;
  }
  words += text.slice(at, line.end);
  return { ...line, tokens: tokenize(text, line), words };
}

/** "The master-builder" studied nothing; "Master-Studium" is one. */
const COMPOUND = /^\p{Ll}+-\p{Ll}/u;

function namesDegree(line: StudyLine, { document: { text }, tables, cues }: StudyContext): boolean {
  const { tokens } = line;
  const isWhole = ({ from }: { readonly from: number }): boolean =>
    !COMPOUND.test(text.slice(tokens[from]?.start ?? line.end, line.end));
  return (
    findPhrases(cues.degrees, tokens, 0, tokens.length).some(isWhole) ||
    findPhrases(tables.conditions, tokens, 0, tokens.length).some((found) => found.value === 'degree' && isWhole(found))
  );
}

/** "Master's thesis: Sorting networks". */
const opensThesis = ({ tokens }: StudyLine, { cues }: StudyContext): boolean => {
  const first = tokens.findIndex(({ word }) => word);
  return first !== -1 && findPhrases(cues.thesis, tokens, first, tokens.length).some(({ from }) => from === first);
};

/** A degree, and not a word of what in. */
function isBare({ words }: StudyLine, { cues, tables }: StudyContext): boolean {
  const tokens = tokenize(words, { start: 0, end: words.length });
  const covered = new Set<number>();
  const degrees = findPhrases(tables.conditions, tokens, 0, tokens.length).filter(({ value }) => value === 'degree');
  for (const { from, to } of [...findPhrases(cues.degrees, tokens, 0, tokens.length), ...degrees])
    for (let at = from; at < to; at += 1) covered.add(at);
  return tokens.every(({ form }, at) => covered.has(at) || !HAS_LETTERS.test(form));
}

function mayBeField(line: StudyLine, { languages }: StudyContext): boolean {
  const tables = headingTablesOf(languages);
  return (
    line.role !== 'bullet' &&
    /\p{L}{3}/u.test(line.words) &&
    !/[\d:@/]/.test(line.words) &&
    line.words.trim().split(/\s+/).length <= MOST_FIELD_WORDS &&
    !tables.entryLabels.has(foldHeading(line.words)) &&
    kindOfWords(line.words, tables.resume) === null
  );
}

/** A degree that stands alone, with the lines right beside it. */
function withField(at: number, own: readonly StudyLine[], context: StudyContext): Span {
  const line = own[at] as StudyLine;
  if (!isBare(line, context)) return line;
  const isField = (other: StudyLine | undefined): other is StudyLine =>
    other !== undefined && mayBeField(other, context) && !namesDegree(other, context) && !opensThesis(other, context);
  const above = own[at - 1];
  const below = own[at + 1];
  return { start: isField(above) ? above.start : line.start, end: isField(below) ? below.end : line.end };
}

interface Told extends Span {
  readonly section: SectionKind;
  readonly names: 'degree' | 'university' | 'neither';
}

function readCourse(course: Span, section: SectionKind, context: StudyContext): Told[] {
  const { document, cues } = context;
  const own = document.lines
    .filter(({ start, end }) => course.start < end && start < course.end)
    .slice(0, DEGREE_REACH)
    .map((line) => toLine({ ...line, start: Math.max(line.start, course.start) }, context))
    .filter((line) => !isTemplateText(document.text, line, cues))
    .filter((line) => document.text.slice(line.start, line.end).search(SLOT) === -1);
  const tell = ({ start, end }: Span, names: Told['names']): Told[] => [
    { start, end: Math.min(end, course.end), section, names },
  ];
  const isDegree = (line: StudyLine): boolean => namesDegree(line, context);
  const named = own.flatMap((line, at) => (isDegree(line) ? [at] : []));
  const plain = named.filter((at) => !opensThesis(own[at] as StudyLine, context));
  const degrees = plain.length > 0 ? plain : named;
  if (degrees.length > 0) return degrees.flatMap((at) => tell(withField(at, own, context), 'degree'));
  const university = own.find((line) => holds(cues.universities, line) && !/@|:\/\//.test(line.words));
  if (university) return tell(university, 'university');
  const first =
    own.find(({ words }) => /\p{L}{2,}.*\s\p{L}{2,}/u.test(words)) ?? own.find(({ words }) => /\p{L}{3}/u.test(words));
  return first && mayBeName(first) ? tell(first, 'neither') : [];
}

/** A school or a field, by how it is written: no sentence, and no rest of one that wrapped. */
function mayBeName({ words }: StudyLine): boolean {
  const all = words.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const capital = all.filter((word) => !/^\p{Ll}/u.test(word)).length;
  if (!/^[^\p{L}]*[^\p{Ll}\P{L}]/u.test(words)) return false;
  return all.length <= MOST_FIELD_WORDS ? !/\p{Ll}{3}[.!?]\s*$/u.test(words) : capital * 2 >= all.length;
}

/** "Ada Example, PhD", or "B.Ed." right below the name. */
function findLetters(context: StudyContext): Told[] {
  const { document, cues, sections } = context;
  const contact = sections.find(({ kind }) => kind === 'contact');
  if (!contact) return [];
  const line = document.lines
    .slice(0, NAME_REACH)
    .filter(({ start, end }) => contact.start <= start && end <= contact.end)
    .map((other) => toLine(other, context))
    .filter((other) => !isTemplateText(document.text, other, cues))
    .find((other) =>
      findPhrases(cues.degrees, other.tokens, 0, other.tokens.length).some(
        ({ from }) => other.tokens[from - 1]?.form === ',' || isBare(other, context),
      ),
    );
  return line ? [{ start: line.start, end: line.end, section: 'contact', names: 'degree' }] : [];
}

const RANKS: readonly Told['names'][] = ['degree', 'university', 'neither'];

/**
 * Beside a degree, a course that tells neither degree nor university is the school before it or a day's training, unless
 * the condition speaks of it: "registered with the Care Council" answers "a degree in nursing and registration with it".
 */
export function answersAsked({ start, end, isBeside }: Study, document: Document, asked: string): boolean {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const words = new Set(wordsOf(asked));
  return !isBeside || wordsOf(document.text.slice(start, end)).filter((word) => words.has(word)).length >= LEAST_SHARED;
}

/** The lines of each course that name its degree, else its university, else its first with words; of the section where no
 * course is dated. At most `MOST_STUDIES`, those that name a degree before the others; of a form no others. */
export function findStudies(context: StudyContext): readonly Study[] {
  const { document, sections, isForm } = context;
  const told = sections
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ entries, heading, lines, kind }) => {
      const first = document.lines[heading === null ? lines.from : lines.from + 1];
      const courses: readonly Span[] = entries.length > 0 ? entries : first ? [first] : [];
      return courses.flatMap((course) => readCourse(course, kind, context));
    });
  const all = [...findLetters(context), ...told];
  const hasDegree = all.some(({ names }) => names === 'degree');
  return RANKS.filter((rank) => rank === 'degree' || !isForm)
    .flatMap((rank) => all.filter(({ names }) => names === rank))
    .slice(0, MOST_STUDIES)
    .map(({ start, end, section, names }) => ({ start, end, section, isBeside: hasDegree && names === 'neither' }));
}
