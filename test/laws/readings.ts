/** What the laws compare: what was read in a text, without the places it was read at. */
import { analyze } from '../../src/analyze.ts';
import type { Document } from '../../src/document/document.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { type Extraction, extract } from '../../src/extract.ts';
import type { Report } from '../../src/report/report.ts';
import { dictionary } from '../real-dictionary.ts';

export const AS_OF = '2026-11-21';

export const extractText = (text: string, kind: 'resume' | 'posting' = 'resume'): Extraction =>
  extract(documentFromText(text), kind, dictionary, { asOf: AS_OF });

export const analyzeTexts = (resume: string, posting: string): Report =>
  analyze(documentFromText(resume), documentFromText(posting), dictionary, { asOf: AS_OF });

export const extractDocument = (document: Document): Extraction =>
  extract(document, 'resume', dictionary, { asOf: AS_OF });

const sorted = (lines: readonly string[]): string[] => [...lines].sort();

/** "go 24 2023-02" a skill. */
export const skillsOf = ({ skills }: Extraction): string[] =>
  sorted((skills ?? []).map(({ skill, months, lastUsed }) => `${skill} ${months ?? '-'} ${lastUsed ?? '-'}`));

/** "go yes skills" a mention, as often as it was read. */
export const mentionsOf = ({ mentions }: Extraction): string[] =>
  sorted(mentions.map(({ skill, held, section }) => `${skill} ${held} ${section}`));

/** "go yes": each thing once that the text says of a skill. */
export const heldOf = ({ mentions }: Extraction): string[] =>
  sorted([...new Set(mentions.map(({ skill, held }) => `${skill} ${held}`))]);

/** Verdict and points of each requirement, in the order of the posting. */
export const verdictsOf = ({ requirements, score, noScore }: Report): unknown => ({
  score,
  noScore,
  requirements: requirements.map(({ anyOf, verdict, credit, contribution }) => ({
    anyOf: anyOf.map(({ skill }) => skill),
    verdict,
    credit,
    contribution,
  })),
});
