/**
 * Lines that only open a list ("What we'd love on top:", "Really important to us are:") in, what they say of the lines they
 * open out. Observation: a posting may phrase such a line in a way no list of headings has; the words that ask or wish in it
 * are those of any sentence, and it stands nearer to its items than the heading above.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { findPhrases } from '../mentions/phrases.ts';
import { headingTablesOf } from '../sections/heading-tables.ts';
import { kindOfWords } from '../sections/headings.ts';
import type { AskTables } from './ask-tables.ts';
import { BULLET_MARK, markOf, NO_MARK } from './marks.ts';
import type { Strength } from './requirement.ts';
import { closingStrength } from './strength.ts';

/** Words of an unmarked line below "the following:", at most. */
const ITEM_WORDS = 14;

/** Share of an unmarked line that names must cover to be an item. */
const ITEM_COVERAGE = 0.6;

/** "Desired candidate profile:" is listed among the headings; "skills that would make our day:" only stands in one's place. */
function isHeadingOfMust(line: MentionLine, text: string, dictionary: Dictionary): boolean {
  const heading = line.section?.heading;
  if (heading == null || heading.start >= line.end || line.start >= heading.end) return false;
  return kindOfWords(text.slice(heading.start, heading.end), headingTablesOf(dictionary.languages).posting) === 'must';
}

/** Line index -> what the line that opens its list says. */
export function readOpenings(
  document: Document,
  lines: readonly MentionLine[],
  tables: AskTables,
  dictionary: Dictionary,
): ReadonlyMap<number, Strength> {
  const said = new Map<number, Strength>();
  let open: { readonly opening: MentionLine; readonly strength: Strength } | null = null;
  for (const [index, line] of lines.entries()) {
    const last = line.sentences.at(-1);
    if (last && line.mentions.length === 0 && line.tokens.at(-1)?.form === ':') {
      // A heading that everybody knows ("Desired candidate profile:") speaks by its section.
      const strength = isHeadingOfMust(line, document.text, dictionary)
        ? null
        : closingStrength(line.tokens, last, tables);
      open = strength ? { opening: line, strength } : null;
    } else if (open) {
      // "Experience with one of the following is advantageous:" says itself that lines follow.
      const isFollowing =
        findPhrases(tables.oneOf, open.opening.tokens, 0, open.opening.tokens.length).length > 0 &&
        line.mentions.length > 0 &&
        line.tokens.filter(({ word }) => word).length <= ITEM_WORDS;
      const isItem = document.lines[line.line]?.role === 'bullet' || line.coverage >= ITEM_COVERAGE || isFollowing;
      // "3. One of these is preferred:", "a.", "b.", and "4." is another ask.
      const mark = markOf(document, line);
      const goesOn = mark === NO_MARK || mark === BULLET_MARK || mark !== markOf(document, open.opening);
      if (isItem && goesOn && line.section === open.opening.section) said.set(index, open.strength);
      else open = null;
    }
  }
  return said;
}
