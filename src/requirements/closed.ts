/**
 * The lines of a posting in, a notice where they say that nobody looks at applications now, out. Nobody should prepare for
 * weeks for a post that is taken; whether it is open again, only the employer knows.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { findPhrases } from '../mentions/phrases.ts';
import type { Notice } from '../outcome.ts';
import { askTablesOf } from './ask-tables.ts';

export function findClosed(lines: readonly MentionLine[], dictionary: Dictionary): Notice | null {
  const { closed } = askTablesOf(dictionary);
  const line = lines.find(({ tokens }) => findPhrases(closed, tokens, 0, tokens.length).length > 0);
  if (!line) return null;
  const message =
    'The posting says that the post is taken or that applications are paused; ask before you prepare for it.';
  return { code: 'posting-closed', message, span: { start: line.start, end: line.end } };
}
