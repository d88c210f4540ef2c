/** A posting, or a role in its place, in; what it asks out, in one form, so that nothing after this knows the difference. */
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import { readSide } from './read-side.ts';
import type { Correction, Report } from './report/report.ts';
import { findClosed } from './requirements/closed.ts';
import type { Requirements } from './requirements/requirement.ts';
import { readRequirements } from './requirements/requirements.ts';
import { readRole } from './requirements/role.ts';
import { findUnknownTerms } from './requirements/unknown-terms.ts';
import type { Span } from './span.ts';

export interface Asked {
  readonly document: Document;
  readonly role: string | null;
  readonly language: string;
  readonly requirements: Requirements;
  readonly unknownTerms: readonly Span[];
  readonly notices: Report['notices'];
}

export function readPosting(posting: Document, dictionary: Dictionary, corrections?: readonly Correction[]): Asked {
  const reading = readSide(posting, 'posting', dictionary, corrections);
  const closed = findClosed(reading.found.lines, dictionary);
  return {
    document: posting,
    role: null,
    language: reading.language,
    requirements: readRequirements(posting, reading.sections, reading.found.lines, dictionary),
    unknownTerms: findUnknownTerms(posting, reading.found.lines, dictionary.languages.values()),
    notices: closed ? [...reading.notices, { ...closed, side: 'posting' }] : reading.notices,
  };
}

/** Throws AnalysisError('not-found') for an unknown role. */
export function readRoleProfile(role: string, dictionary: Dictionary): Asked {
  const { document, requirements } = readRole(role, dictionary);
  return { document, role, language: 'en', requirements, unknownTerms: [], notices: [] };
}
