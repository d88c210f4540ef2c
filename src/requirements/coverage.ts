/**
 * Lines that ask for nothing. Enters: a line; leaves: whether it is one to account for, and what it counts as.
 * Observation: headings and openings of lists ("You have:") are no requirement lines, and a line that only waives a skill
 * is understood though no group comes from it.
 */
import type { Document } from '../document/document.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import type { Condition } from './requirement.ts';

/** "PHP is not required" asks nothing, and is understood. */
export const waive = ({ text }: Document, { start, end }: MentionLine): Condition => ({
  kind: 'waived',
  text: text.slice(start, end),
  start,
  end,
  strength: 'nice',
});

/** A heading's own line, or one that only introduces a list, is no line to account for. */
export function isIntroduction(line: MentionLine): boolean {
  const heading = line.section?.heading;
  if (heading && heading.start < line.end && line.start < heading.end && line.end <= heading.end + 2) return true;
  return line.mentions.length === 0 && line.tokens.at(-1)?.form === ':';
}
