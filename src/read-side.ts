/**
 * The first half of the way, the same for both sides: document -> language, sections, mentions. What does not fit the
 * languages covered is said in a notice, never guessed.
 */
import { type Dictionary, nameOf } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import { correctMentions } from './mentions/corrections.ts';
import { cuesOf } from './mentions/cue-tables.ts';
import { type FoundMentions, findMentions } from './mentions/mentions.ts';
import type { ReadingLine } from './mentions/reading.ts';
import { isTemplateText } from './mentions/template-text.ts';
import { forgetUnfilled } from './mentions/unfilled.ts';
import type { Notice, Side } from './outcome.ts';
import type { Correction } from './report/report.ts';
import { detectLanguage } from './sections/language.ts';
import type { DocumentKind, LanguageCode, Section } from './sections/section.ts';
import { findSections } from './sections/sections.ts';

export interface DocumentReading {
  readonly language: LanguageCode;
  readonly sections: readonly Section[];
  /** A template whose jobs nobody filled in: what it names is named, no more. */
  readonly isForm: boolean;
  readonly found: FoundMentions;
  readonly notices: readonly (Notice & { readonly side: Side })[];
}

export function readSide(
  document: Document,
  kind: DocumentKind,
  dictionary: Dictionary,
  corrections: readonly Correction[] = [],
): DocumentReading {
  const language = detectLanguage(document, dictionary.languages).code;
  const written = findSections(document, kind, dictionary.languages);
  const { sections, form } =
    kind === 'resume' ? forgetUnfilled(document, written, cuesOf(dictionary)) : { sections: written, form: null };
  const isForm = form !== null;
  const read = findMentions(document, sections, dictionary, { kind, language });
  const own = corrections.filter((correction) => correction.side === kind);
  const { found, notApplied } = correctMentions(document, read, own, dictionary);
  const notices: (Notice & { readonly side: Side })[] = notApplied.map(({ start, end }) => ({
    code: 'correction-not-applied',
    message: 'A correction points at no text of this document, or names no skill of the dictionary.',
    span: { start, end },
    side: kind,
  }));
  for (const { start, end, skill } of found.mentions.filter(({ rule }) => rule === 'typo')) {
    notices.push({
      code: 'misspelt',
      message: `A misspelt word is read as ${nameOf(dictionary, skill)}; whoever searches for the name as it is spelt misses it.`,
      span: { start, end },
      side: kind,
    });
  }
  const isLeft = (line: ReadingLine): boolean => isTemplateText(document.text, line, cuesOf(dictionary));
  const left = form ?? (kind === 'resume' ? found.lines.find(isLeft) : undefined);
  if (left) {
    notices.push({
      code: 'template-text',
      message: isForm
        ? 'This resume still holds the text of a template in place of jobs; what it names counts as named, not as used.'
        : 'Some lines are the text of a template that nobody filled in; what they name was not counted.',
      span: { start: left.start, end: left.end },
      side: kind,
    });
  }
  if (language === 'other') {
    notices.push({
      code: 'language-unsupported',
      message: 'The language of this document is not one of those covered (English, German, French, Spanish).',
      side: kind,
    });
  }
  return { language, sections, isForm, found, notices };
}
