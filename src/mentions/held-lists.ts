/**
 * The lines of a resume in; for those of a list, what the line that opens it says of all its names, out. Observation:
 * "Technologies I want to learn:" stands once, and denies or hopes for everything listed below, up to the next heading,
 * paragraph or opening.
 */
import type { Document } from '../document/document.ts';
import type { CueTables } from './cue-tables.ts';
import { judgeHeld } from './held.ts';
import type { Held } from './mention.ts';
import { endsWithPhrase } from './phrases.ts';
import type { ReadingLine } from './reading.ts';
import type { Token } from './tokens.ts';

/** Words that make a line with a full stop a sentence, which belongs to no list. */
const SENTENCE_WORDS = 8;
/** Words of a heading, at most; of one that says itself that a list comes ("I am willing to learn the following"), more. */
const SHORT_WORDS = 4;
const ANNOUNCING_WORDS = 10;

/** What a line says of names that would follow it. */
function saidOfNext(line: ReadingLine, cues: CueTables): Held {
  const at = line.tokens.length;
  const last = line.sentences.at(-1);
  const end = line.tokens.at(-1)?.end ?? line.end;
  if (!last) return 'yes';
  const next: Token = { form: '\u2026', start: end, end, word: false, spaced: true, hyphened: false, titled: false };
  const longer = {
    ...line,
    tokens: [...line.tokens, next],
    sentences: [...line.sentences.slice(0, -1), { from: last.from, to: at + 1 }],
  };
  return judgeHeld(longer, [{ from: at, to: at + 1 }], cues, { aspiration: true })[0] ?? 'yes';
}

const isHeading = ({ section, start, end }: ReadingLine): boolean =>
  section?.heading != null && section.heading.start < end && start < section.heading.end;

/** Line -> how its names are held; lines no opening speaks of are absent. */
export function heldByOpenings(
  lines: readonly ReadingLine[],
  document: Document,
  cues: CueTables,
): ReadonlyMap<ReadingLine, Held> {
  const held = new Map<ReadingLine, Held>();
  let said: Held = 'yes';
  let items = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const words = line.tokens.filter(({ word }) => word).length;
    // "Currently learning" on a line of its own.
    const isShort = words <= SHORT_WORDS && line.candidates.length === 0 && line.tokens.at(-1)?.word === true;
    const isAnnouncing =
      words <= ANNOUNCING_WORDS && endsWithPhrase(cues.announcing, line.tokens, 0, line.tokens.length);
    const isOpening =
      line.tokens.at(-1)?.form === ':' ||
      isHeading(line) ||
      ((isShort || isAnnouncing) && saidOfNext(line, cues) !== 'yes');
    const isSentence = words >= SENTENCE_WORDS && line.tokens.at(-1)?.form === '.';
    const isParted = items > 0 && before && document.text.slice(before.end, line.start).includes('\n\n');
    if (isOpening) {
      said = saidOfNext(line, cues);
      items = 0;
      return;
    }
    if (isSentence || isParted || (items > 0 && line.section !== before?.section)) said = 'yes';
    if (said === 'yes') return;
    held.set(line, said);
    items += 1;
  });
  return held;
}
