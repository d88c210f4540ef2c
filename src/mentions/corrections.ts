/**
 * "You misread this": what a person says of a span overrides what the rules made of it. Enters: found mentions and the
 * corrections of one side; leaves: the mentions as corrected and the corrections that fit no text.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { Document } from '../document/document.ts';
import { overlaps, type Span } from '../span.ts';
import type { Held, Mention } from './mention.ts';
import type { FoundMentions, LineMention, MentionLine } from './mentions.ts';
import { sectionKindOf } from './reading.ts';

export interface MentionCorrection extends Span {
  readonly skill: string;
  readonly held: Held;
}

export interface CorrectedMentions {
  readonly found: FoundMentions;
  readonly notApplied: readonly MentionCorrection[];
}

function correctLine(document: Document, line: MentionLine, corrections: readonly MentionCorrection[]): MentionLine {
  if (corrections.length === 0) return line;
  const kept = line.mentions.filter(
    ({ mention }) =>
      !corrections.some((correction) => correction.skill === mention.skill && overlaps(correction, mention)),
  );
  const added = corrections.map((correction): LineMention => {
    const from = line.tokens.findIndex((token) => token.end > correction.start);
    const after = line.tokens.findIndex((token) => token.start >= correction.end);
    const mention: Mention = {
      start: correction.start,
      end: correction.end,
      text: document.text.slice(correction.start, correction.end),
      skill: correction.skill,
      section: sectionKindOf(line),
      line: line.line,
      held: correction.held,
      confidence: 1,
      rule: 'correction',
    };
    return { mention, tokens: { from: Math.max(0, from), to: after === -1 ? line.tokens.length : after } };
  });
  const mentions = [...kept, ...added].sort(
    (a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end,
  );
  return { ...line, mentions };
}

export function correctMentions(
  document: Document,
  found: FoundMentions,
  corrections: readonly MentionCorrection[],
  dictionary: Dictionary,
): CorrectedMentions {
  if (corrections.length === 0) return { found, notApplied: [] };
  const fits = (correction: MentionCorrection): boolean =>
    dictionary.skills.has(correction.skill) &&
    correction.start < correction.end &&
    found.lines.some((line) => line.start <= correction.start && correction.end <= line.end);
  const usable = corrections.filter(fits);
  const lines = found.lines.map((line) =>
    correctLine(
      document,
      line,
      usable.filter((correction) => line.start <= correction.start && correction.end <= line.end),
    ),
  );
  return {
    found: {
      mentions: lines.flatMap((line) => line.mentions.map(({ mention }) => mention)),
      rejected: found.rejected.filter(
        (rejection) =>
          !usable.some((correction) => correction.skill === rejection.skill && overlaps(correction, rejection)),
      ),
      lines,
    },
    notApplied: corrections.filter((correction) => !fits(correction)),
  };
}
