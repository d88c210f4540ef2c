/**
 * The lines of a posting in, the starts of its sections out. Postings phrase their headings freely ("What you'll bring",
 * "To enjoy the job you should feel comfortable with:"), so beside listed headings short lines that are set apart are
 * told by the cue words in them. Facts ("Location: Berlin") are `meta`; a "Nice to have: Kafka" among the must lines
 * counts for its own line only.
 */
import type { Document, Line } from '../document/document.ts';
import type { Span } from '../span.ts';
import type { Languages } from './date-tables.ts';
import type { Start } from './drafts.ts';
import { foldHeading, type HeadingTables, headingTablesOf } from './heading-tables.ts';
import { kindByCue, kindOfWords, type Look, labelOf, lookAt } from './headings.ts';
import type { PostingSection } from './section.ts';
import { findTitle } from './title.ts';

/** What a line does to the section it stands in. `once`: for this line only. */
interface Turn {
  readonly kind: PostingSection;
  readonly heading: Span | null;
  readonly once: boolean;
  /** The fact's value stands on the next line. */
  readonly takesNext: boolean;
}

/** Sections that ask: sub-headings inside them do not end them. */
const ASKING: ReadonlySet<PostingSection> = new Set<PostingSection>(['must', 'nice', 'duties']);

/** Sections whose cues are everyday words: only a short heading opens them. */
const RARE: ReadonlySet<PostingSection> = new Set<PostingSection>(['conditions', 'legal', 'process']);

/** What stands before a posting's own text. */
const BEFORE_TEXT: ReadonlySet<PostingSection> = new Set<PostingSection>(['title', 'meta', 'tags']);

const MOST_WORDS = 12;
const MOST_MOTTO_WORDS = 8;

/** A heading by its cue words: set apart, short, no sentence. */
function kindOfUnlisted(
  words: string,
  look: Look,
  open: PostingSection,
  tables: HeadingTables,
  opensBullets: boolean,
): PostingSection | null {
  if (look.count === 0 || look.count > MOST_WORDS || /[!;]$/.test(words) || words.length > 90) return null;
  const apart =
    look.isHeading ||
    look.hasColon ||
    (look.isUpper && look.count > 1) ||
    look.hasMarks ||
    opensBullets ||
    // "You will get extra points for the following": the last words say that a list comes, without any colon.
    (!look.isBullet && tables.announcing.some((end) => foldHeading(words).endsWith(end)));
  // Without any mark only an opening like "About Acme", with a word or two behind it.
  if (!apart)
    return look.count <= 4 && !look.isBullet && /^\p{Lu}/u.test(words) && startsWithOpening(words, tables)
      ? 'about'
      : null;
  if (look.isBullet && !look.isUpper && !(look.hasColon && look.count <= 6)) return null;
  const cued = kindByCue<PostingSection>(words, tables.posting, { first: 'nice' });
  if (cued !== null && RARE.has(cued) && look.count > 5 && !look.isHeading) return null;
  if (cued === 'must' && open === 'nice' && !look.isHeading && !look.isUpper) return null;
  if (cued !== null) return cued;
  // A line over bullets that nobody knows ends company text, never demands.
  if (!look.isHeading) return opensBullets && !ASKING.has(open) && open !== 'title' ? 'other' : null;
  // What stands under the title is the employer and the place.
  if (open === 'title') return 'meta';
  return ASKING.has(open) && look.count <= 3 ? null : 'other';
}

const NUMBERED = /^\s*\(?\d{1,2}[.)]\s/;

/** A short line after a gap with bullets under it; "1. Foo" over "2. Bar" is one of them. */
function opensBullets(document: Document, index: number, look: Look): boolean {
  const line = document.lines[index];
  const before = document.lines[index - 1];
  if (!line || !before || look.isBullet || look.count > MOST_MOTTO_WORDS) return false;
  const isGapped = document.text.slice(before.end, line.start).split('\n').length > 2;
  const next = document.lines[index + 1];
  const isNumbered = (one: Line): boolean => NUMBERED.test(document.text.slice(one.start, one.end));
  return isGapped && next?.role === 'bullet' && !(isNumbered(line) && isNumbered(next));
}

/** "Will be a plus: Kafka" among the demands. */
const isWish = (name: string, tables: HeadingTables): boolean =>
  name.split(/\s+/).length <= 6 && kindByCue<PostingSection>(name, tables.posting, { first: 'nice' }) === 'nice';

const startsWithOpening = (words: string, tables: HeadingTables): boolean => {
  const folded = `${foldHeading(words)} `;
  return !/[.,]/.test(words) && tables.openings.some((opening) => folded.startsWith(opening));
};

/** "What you need to do it well.": a heading in the dress of a sentence. */
function kindOfMotto(words: string, look: Look, tables: HeadingTables): PostingSection | null {
  if (look.isBullet || look.count > MOST_MOTTO_WORDS) return null;
  const folded = `${foldHeading(words)} `;
  const cue = tables.posting.cues.find(({ phrase }) => folded.startsWith(phrase.slice(1)));
  return cue?.kind === 'must' && cue.phrase.trim().split(' ').length >= 3 ? 'must' : null;
}

/** The next line could be the value of a fact: short, and no heading itself. */
function isValue(document: Document, index: number): boolean {
  const line = document.lines[index];
  return (
    line !== undefined &&
    line.role !== 'bullet' &&
    line.role !== 'heading' &&
    line.end - line.start <= 80 &&
    !/[.:!?]$/.test(document.text.slice(line.start, line.end))
  );
}

function turnAt(document: Document, index: number, open: PostingSection, tables: HeadingTables): Turn | null {
  const { text } = document;
  const line = document.lines[index];
  if (!line) return null;
  const look = lookAt(text, line);
  const words = text.slice(look.words.start, look.words.end);
  const whole = text.slice(line.start, line.end);
  const label = labelOf(text, line, look);
  const folded = foldHeading(words);
  const endsLikeSentence = /(?<!\.\.)[.!]$/.test(whole);
  // Among demands "Language: Python" is one of them, "Job type: Full-time" is not.
  const isFact = (name: string): boolean =>
    (tables.labels.has(name) || tables.titleLabels.has(name)) && (name.includes(' ') || !ASKING.has(open));
  const early = BEFORE_TEXT.has(open) || open === 'conditions';
  if (label && label.content < line.end) {
    const name = text.slice(label.start, label.end);
    const fact = foldHeading(name);
    const listed = kindOfWords(name, tables.posting);
    const kind = listed ?? (ASKING.has(open) && isWish(name, tables) ? 'nice' : null);
    if (tables.titleLabels.has(fact) && early) return { kind: 'title', heading: label, once: true, takesNext: false };
    if (isFact(fact)) return { kind: 'meta', heading: label, once: ASKING.has(open), takesNext: false };
    if (kind === null || kind === 'intro' || kind === open) return null;
    if (kind === 'tags' && ASKING.has(open)) return null;
    // "Benefits: ..." opens a section; a wish among the demands is one line.
    return { kind, heading: label, once: ASKING.has(open) && (kind === 'nice' || kind === 'must'), takesNext: false };
  }
  if (look.isBullet && !look.isUpper && !look.hasColon) return null;
  const listed = endsLikeSentence && !look.isHeading ? null : kindOfWords(words, tables.posting);
  // "Role:" alone asks for its value on the next line; "Responsibilities" does not.
  if (look.hasColon && isFact(folded) && (early || isValue(document, index + 1))) {
    const kind = tables.titleLabels.has(folded) ? 'title' : 'meta';
    return { kind, heading: look.words, once: ASKING.has(open), takesNext: true };
  }
  if (listed !== null) {
    if (listed === 'tags' && ASKING.has(open)) return null;
    return { kind: listed, heading: look.words, once: false, takesNext: listed === 'tags' };
  }
  const unlisted = endsLikeSentence
    ? kindOfMotto(words, look, tables)
    : kindOfUnlisted(words, look, open, tables, opensBullets(document, index, look));
  return unlisted === null ? null : { kind: unlisted, heading: look.words, once: false, takesNext: false };
}

/** The first line opens a section of its own. Of one that is only set apart, only a listed heading does: "Application
 * Engineer", "COMPENSATION CLERK". */
function opensSection(document: Document, tables: HeadingTables): boolean {
  const line = document.lines[0];
  if (!line) return false;
  const { words, isHeading, isUpper, hasColon } = lookAt(document.text, line);
  if (!isHeading && !(isUpper && !hasColon)) return turnAt(document, 0, 'intro', tables) !== null;
  return kindOfWords(document.text.slice(words.start, words.end), tables.posting) !== null;
}

/** After a list of tags or a fact the posting's own text begins. */
const isProse = (document: Document, line: Line): boolean =>
  line.role === 'text' && (line.end - line.start > 90 || /[.!?]$/.test(document.text.slice(line.start, line.end)));

/** Running text that says itself what it is, wherever it stands: "We are an equal opportunity employer". */
function kindOfSentence(document: Document, index: number, tables: HeadingTables): PostingSection | null {
  const line = document.lines[index];
  const last = document.lines[nextLine(document.lines, index) - 1];
  if (!line || !last || (last === line && !isProse(document, line)) || line.role === 'bullet') return null;
  const folded = ` ${foldHeading(document.text.slice(line.start, last.end))} `;
  return tables.sentences.find(({ phrase }) => folded.includes(phrase))?.kind ?? null;
}

export function startPostingSections(document: Document, languages: Languages): Start[] {
  const tables = headingTablesOf(languages);
  const { lines } = document;
  const starts: Start[] = [];
  const title = findTitle(document, tables, () => opensSection(document, tables));
  let open: Start = { line: 0, kind: title ? 'title' : 'intro', heading: null };
  // A section of no lines gives way to the next one.
  const add = (start: Start): void => {
    if (starts.at(-1)?.line === start.line) starts.pop();
    starts.push(start);
  };
  let value = -1;
  let isAside = false;
  if (title) add(open);
  lines.forEach((line, index) => {
    if (line.continues || (title && index < title.to)) return;
    const kind = open.kind as PostingSection;
    if (index === value) return;
    const turn = turnAt(document, index, kind, tables);
    if (turn) {
      isAside = false;
      const start: Start = { line: index, kind: turn.kind, heading: turn.heading };
      if (turn.takesNext) value = index + 1;
      if (turn.once) {
        add(start);
        const next = nextLine(lines, turn.takesNext ? index + 1 : index);
        if (next < lines.length) add({ ...open, line: next });
        return;
      }
      // Facts that follow each other are one section.
      if (turn.kind === 'meta' && kind === 'meta') return;
      add(start);
      open = start;
      return;
    }
    if (isAside) {
      if (isProse(document, line)) return;
      isAside = false;
      add({ ...open, line: index });
      return;
    }
    const said = kindOfSentence(document, index, tables);
    if (said !== null && said !== kind && !BEFORE_TEXT.has(kind)) {
      isAside = true;
      add({ line: index, kind: said, heading: null });
      return;
    }
    const ended =
      kind === 'title' || ((kind === 'meta' || kind === 'tags') && (index === value + 1 || isProse(document, line)));
    if (!ended) return;
    // What stands between the title and the facts is the employer and the place.
    const next: Start = {
      line: index,
      kind: kind === 'title' && !isProse(document, line) && leadsToFacts(document, index, tables) ? 'meta' : 'intro',
      heading: null,
    };
    if (kind === 'meta' && next.kind === 'intro' && !isProse(document, line)) return;
    add(next);
    open = next;
  });
  return starts;
}

function nextLine(lines: readonly Line[], index: number): number {
  let next = index + 1;
  while (lines[next]?.continues) next += 1;
  return next;
}

/** Within a few short lines there is a fact. */
function leadsToFacts(document: Document, from: number, tables: HeadingTables): boolean {
  for (let index = from; index < Math.min(from + 5, document.lines.length); index += 1) {
    const line = document.lines[index];
    if (!line || isProse(document, line)) return false;
    if (turnAt(document, index, 'meta', tables)?.kind === 'meta') return true;
  }
  return false;
}
