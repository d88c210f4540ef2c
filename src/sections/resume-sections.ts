/**
 * The lines of a resume in, the starts of its sections out. Resumes name their sections with few words, which are listed;
 * what is not listed is told by the source's markup. The hard part is what looks like a heading inside one job
 * ("Achievements:", "Technologies: Java"): it opens no section, or the job's skills would lose their dates.
 */
import type { Document, Line } from '../document/document.ts';
import type { Languages } from './date-tables.ts';
import { findDateRanges } from './dates.ts';
import type { Start } from './drafts.ts';
import { startsAfterGap } from './entry-headers.ts';
import { foldHeading, type HeadingTables, headingTablesOf } from './heading-tables.ts';
import { kindByCue, kindOfWords, type Look, labelOf, lookAt } from './headings.ts';
import type { ResumeSection } from './section.ts';

/** Sections made of dated entries. */
export const ENTRY_SECTIONS: ReadonlySet<string> = new Set(['experience', 'projects', 'education', 'volunteering']);

/** A label on the same line opens these sections nowhere but outside of entries. */
const LABELLED: ReadonlySet<ResumeSection> = new Set<ResumeSection>([
  'skills',
  'languages',
  'certifications',
  'interests',
  'summary',
  'education',
  'awards',
  'references',
]);

interface Open {
  readonly kind: ResumeSection;
  readonly look: Look | null;
  /** Line of its heading. */
  readonly line: number;
  /** Of its heading, where the source tells. */
  readonly level: number | null;
}

interface Reading {
  readonly document: Document;
  readonly tables: HeadingTables;
  readonly languages: Languages;
  /** The source marks its headings up, so what is not marked is none. */
  readonly isMarked: boolean;
  /** The level its section headings have, null where the source tells no levels. */
  readonly sectionLevel: number | null;
  /** Folded headings that stand there more than once: labels inside entries. */
  readonly repeated: ReadonlySet<string>;
}

/** Listed headings by markup from which on a source is taken to mark all of them. */
const LEAST_MARKED = 3;

interface Found {
  readonly kind: ResumeSection;
  readonly heading: { readonly start: number; readonly end: number };
}

const isDated = (document: Document, from: number, to: number, languages: Languages): boolean => {
  const first = document.lines[from];
  const last = document.lines[Math.min(to, document.lines.length) - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    findDateRanges(document.text, { start: first.start, end: last.end }, languages).length > 0
  );
};

/** Less set apart than the heading the section opened with. */
const isWeaker = (look: Look, opened: Look | null): boolean =>
  opened !== null &&
  ((opened.isHeading && !look.isHeading) ||
    (opened.isUpper && !look.isUpper) ||
    (!opened.hasColon && look.hasColon && !look.isHeading));

/** Right under the section's heading stands another one: the section is made of headed parts. */
const hasParts = (document: Document, open: Open): boolean =>
  open.look !== null && document.lines[open.line + 1]?.role === 'heading';

/** Deeper than the headings of sections, in a section that has one: a part or an entry of it. */
const isDeeper = (line: Line, open: Open, { sectionLevel }: Reading): boolean =>
  sectionLevel !== null &&
  line.level !== undefined &&
  line.level > sectionLevel &&
  open.level !== null &&
  line.level > open.level;

function kindOfUnlisted(
  index: number,
  line: Line,
  look: Look,
  open: Open,
  { document, tables, languages, sectionLevel }: Reading,
): ResumeSection | null {
  const words = document.text.slice(look.words.start, look.words.end);
  if (
    look.isBullet ||
    look.count === 0 ||
    look.count > 7 ||
    /[@\d]/.test(words) ||
    (!look.isHeading && words.includes(','))
  )
    return null;
  const stands = look.isHeading || look.hasMarks || (look.isUpper && (look.count > 1 || look.hasColon));
  if (!stands) return null;
  // "Customer Experience Manager" above a date is somebody's job, not a section.
  if (ENTRY_SECTIONS.has(open.kind) && isDated(document, index, index + 4, languages)) return null;
  if (line.level !== undefined && line.level === sectionLevel && open.kind !== 'contact')
    return kindByCue(words, tables.resume) ?? 'other';
  const cued = look.count <= 5 ? kindByCue(words, tables.resume) : null;
  if (cued !== null && cued === open.kind && hasParts(document, open)) return null;
  if (cued !== null && !(ENTRY_SECTIONS.has(open.kind) && isWeaker(look, open.look))) return cued;
  if (!look.isHeading || open.kind === 'contact' || hasParts(document, open)) return null;
  // Without levels: among entries an unknown name is taken as one more, unless the section's own heading
  // was set in capitals and so is this.
  if (ENTRY_SECTIONS.has(open.kind))
    return open.look?.isUpper === true && look.isUpper && open.kind !== 'projects' ? 'other' : null;
  // The second line of a wrapped heading or title is none.
  const before = document.lines[index - 1];
  if (before && !document.text.slice(before.end, line.start).includes('\n\n')) return null;
  // An unknown name among skills is a group of them, unless it is set like the section's own heading.
  return open.kind === 'skills' && !(look.isUpper && open.look?.isUpper) ? null : 'other';
}

/** "Skills: Python, SQL": heading and content in one line. */
function findLabelled(
  index: number,
  line: Line,
  look: Look,
  open: Open,
  { document, tables, languages, isMarked }: Reading,
): Found | null {
  const { text, lines } = document;
  const label = labelOf(text, line, look);
  if (!label || label.content >= line.end) return null;
  const name = text.slice(label.start, label.end);
  const kind = kindOfWords(name, tables.resume);
  // A name in a side rail stands in its own cell.
  const isRail = !isMarked && text[label.end] === '\t' && /^\p{Lu}/u.test(name);
  if (kind === null || kind === open.kind || !(isRail || LABELLED.has(kind))) return null;
  // Inside "Skills", "Languages: Python, Java" is one more row of it.
  if (open.kind === 'skills' && (kind === 'languages' || !(isRail || kind === 'education'))) return null;
  if (ENTRY_SECTIONS.has(open.kind) && tables.entryLabels.has(foldHeading(name))) {
    const gap = index > 0 && text.slice(lines[index - 1]?.end ?? 0, line.start).includes('\n\n');
    if (!gap || isDated(document, index + 1, lines.length, languages)) return null;
  }
  return { kind, heading: { start: label.start, end: label.end } };
}

/** The heading's words; of one set in capitals over two lines ("PERSONAL", "INFORMATION") those of both, where listed. */
function wordsOfHeading(index: number, line: Line, look: Look, document: Document, tables: HeadingTables): string {
  const { text, lines } = document;
  const words = text.slice(look.words.start, look.words.end);
  const next = lines[index + 1];
  if (!next || !look.isHeading || !look.isUpper || next.role !== 'heading' || next.start > line.end + 1) return words;
  const both = `${words} ${text.slice(next.start, next.end)}`;
  return kindOfWords(both, tables.resume) === null ? words : both;
}

function findHeading(index: number, line: Line, open: Open, reading: Reading): Found | null {
  const { document, tables, isMarked, repeated } = reading;
  if (isDeeper(line, open, reading)) return null;
  const look = lookAt(document.text, line);
  const words = wordsOfHeading(index, line, look, document, tables);
  const listed = /[.!;]$/.test(document.text.slice(line.start, line.end)) ? null : kindOfWords(words, tables.resume);
  if (listed !== null) {
    if (look.isBullet && !(look.isUpper && look.count <= 3)) return null;
    if (isMarked && !look.isHeading && !look.isUpper) return null;
    // "Skills" made of "Programming Languages", "Databases" ...: one section.
    if (listed === open.kind && hasParts(document, open)) return null;
    const folded = foldHeading(words);
    const isLabel = ENTRY_SECTIONS.has(open.kind) && tables.entryLabels.has(folded);
    const isSection = line.level !== undefined && line.level === reading.sectionLevel;
    if (isLabel && !isSection && (repeated.has(folded) || isWeaker(look, open.look))) return null;
    if (isLabel && listed === 'summary' && !(isMarked && look.isHeading)) return null;
    return { kind: listed, heading: look.words };
  }
  if (look.isBullet) return null;
  const labelled = findLabelled(index, line, look, open, reading);
  if (labelled) return labelled;
  const unlisted = kindOfUnlisted(index, line, look, open, reading);
  return unlisted === null ? null : { kind: unlisted, heading: look.words };
}

function findRepeated(document: Document): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let before = '';
  for (const line of document.lines) {
    const { words } = lookAt(document.text, line);
    const folded = foldHeading(document.text.slice(words.start, words.end));
    // Pages give a section's name twice in a row, to the eye and to the menu.
    const isEcho = folded === before;
    before = folded;
    if (isEcho || line.role === 'bullet' || line.end - line.start > 40) continue;
    if (seen.has(folded)) repeated.add(folded);
    seen.add(folded);
  }
  return repeated;
}

/** The level most of the listed headings have, the upper one of two. */
function findSectionLevel(marked: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { level } of marked) if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? null;
}

const listedKind = (document: Document, line: Line, tables: HeadingTables): ResumeSection | null => {
  const { words } = lookAt(document.text, line);
  return kindOfWords(document.text.slice(words.start, words.end), tables.resume);
};

/** Sections of names and short lines, as side columns hold them. */
const SHORT_LINED: ReadonlySet<ResumeSection> = new Set<ResumeSection>(['certifications', 'languages']);

/** Characters of the first line of a paragraph that fills its column. */
const LEAST_FILLED = 60;

/** A side column read to its end, the main one begins: with a paragraph about the person, as often as not without a
 * heading, and after it the main column's own headings. */
function opensProfile(index: number, line: Line, open: Open, { document, tables }: Reading): boolean {
  const { text, lines } = document;
  if (!SHORT_LINED.has(open.kind) || line.role !== 'text' || line.end - line.start < LEAST_FILLED) return false;
  if (index === open.line + 1 || !startsAfterGap(document, index) || lines[index + 1]?.continues !== true) return false;
  const next = lines.findIndex(({ continues }, at) => at > index && !continues);
  const [last, after] = [lines[next - 1], lines[next]];
  if (!last || !after || text[last.end - 1] !== '.') return false;
  return after.role === 'heading' || listedKind(document, after, tables) !== null;
}

/** Starts in document order. What stands before the first one is `contact`. */
export function startResumeSections(document: Document, languages: Languages): Start[] {
  const tables = headingTablesOf(languages);
  const marked = document.lines.filter(
    (line) => line.role === 'heading' && listedKind(document, line, tables) !== null,
  );
  const reading: Reading = {
    document,
    tables,
    languages,
    isMarked: marked.length >= LEAST_MARKED,
    sectionLevel: findSectionLevel(marked),
    repeated: findRepeated(document),
  };
  const starts: Start[] = [];
  let open: Open = { kind: 'contact', look: null, line: 0, level: null };
  document.lines.forEach((line, index) => {
    if (line.continues) return;
    const found = findHeading(index, line, open, reading);
    if (!found && opensProfile(index, line, open, reading)) {
      starts.push({ line: index, kind: 'summary', heading: null });
      open = { kind: 'summary', look: null, line: index, level: null };
    }
    if (!found) return;
    starts.push({ line: index, kind: found.kind, heading: found.heading });
    open = { kind: found.kind, look: lookAt(document.text, line), line: index, level: line.level ?? null };
  });
  return starts;
}
