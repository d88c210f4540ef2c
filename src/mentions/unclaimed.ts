/**
 * The lines of a resume and a name in one of them, in; whether it stands where nobody claims a thing, out. Observations:
 * half-filled templates are sent ("<Description of technical skills>"); the form of the European institutions prints its grids
 * ("UNDERSTANDING SPEAKING WRITING"); a heading says what its section is about, its lines say what the person did; a
 * prize or a paper may bear the name of a trait ("Young Innovators", "A study of storytelling");
 * referees are named with what they do themselves, and tell stories of others.
 */
import { type SkillKind, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import { overlaps, type Span } from '../span.ts';
import type { Candidate } from './automaton.ts';
import type { CueTables } from './cue-tables.ts';
import { isHeading } from './namesakes.ts';
import { isWholeLine } from './neighbours.ts';
import { findPhrases } from './phrases.ts';
import { type ReadingLine, sectionKindOf } from './reading.ts';
import { isTemplateText } from './template-text.ts';

export interface Unclaimed {
  readonly rule: string;
  readonly reason: string;
}

const PLACEHOLDER: Unclaimed = { rule: 'template', reason: 'it stands in a template nobody filled in' };
const HEADING: Unclaimed = { rule: 'heading', reason: 'it is a heading' };
const GRID: Unclaimed = { rule: 'grid', reason: 'it is the head of a column in a form' };
const PROPER: Unclaimed = { rule: 'title-of-a-work', reason: 'it is part of the name of a prize or a publication' };

const REFEREE: Unclaimed = { rule: 'referee', reason: 'it is said of or by somebody else, among the references' };

/** Named after a trait, and no sign of it: what a paper is about its author knows, but "curiosity" may be its subject. */
const NAMING: ReadonlySet<string> = new Set(['awards', 'publications']);

const isTrade = (kind: SkillKind): boolean => !TECHNOLOGY_KINDS.has(kind) && kind !== 'spoken';

/** "<Name of the school>", not "List<String>" and not "<b>". */
export const SLOT = /(?<![\p{L}\p{N}/])<\p{L}[^<>\n]{2,80}>/gu;

/** Cells of a grid in one line that are enough to tell it. */
const LEAST_CELLS = 3;

/** Lines of one grid lie so close: its heads may wrap. */
const GRID_REACH = 1;

/** The cells of a line that are heads of a grid, where they are enough of them to be one. */
function isGrid({ tokens }: ReadingLine, cues: CueTables): boolean {
  const words = tokens.filter(({ word }) => word).length;
  const cells = findPhrases(cues.grid, tokens, 0, tokens.length);
  const covered = cells.reduce((sum, { from, to }) => sum + to - from, 0);
  const sure = findPhrases(cues.gridSure, tokens, 0, tokens.length).length > 0;
  // "Other languages UNDERSTANDING SPEAKING WRITING": the name of the grid stands before its heads.
  return sure && cells.length >= LEAST_CELLS && covered * 2 > words;
}

/** Nothing but heads of a grid, or the half of one that wrapped. */
function isGridCell({ tokens }: ReadingLine, cues: CueTables): boolean {
  const words = tokens.filter(({ word }) => word);
  const cells = findPhrases(cues.grid, tokens, 0, tokens.length);
  const covered = cells.reduce((sum, { from, to }) => sum + to - from, 0);
  return covered === words.length || (words.length === 1 && findPhrases(cues.gridParts, tokens, 0, 1).length > 0);
}

/** A heading below that of its section: over a placeholder, or over its own members ("Programming Languages", "C, Lisp"). */
function isOpening(lines: readonly ReadingLine[], at: number, candidate: Candidate, cues: CueTables, text: string) {
  const line = lines[at] as ReadingLine;
  const next = lines[at + 1];
  if (!next || next.section !== line.section || !isWholeLine(line, candidate)) return false;
  const written = text.slice(next.start, next.end);
  const besides = written.replace(SLOT, '');
  if (isTemplateText(text, next, cues) || (besides !== written && !/\p{L}/u.test(besides))) return true;
  return candidate.names.every(({ skill }) =>
    next.candidates.some(({ names }) => names.some((member) => member.skill.is.includes(skill.id))),
  );
}

/** What is the form's in a line, not the writer's. */
export interface LineForm {
  readonly template: boolean;
  /** "<Name of the school>". */
  readonly slots: readonly Span[];
  readonly grid: boolean;
}

export function formOf(text: string, lines: readonly ReadingLine[], at: number, cues: CueTables): LineForm {
  const line = lines[at] as ReadingLine;
  const around = lines.slice(Math.max(0, at - GRID_REACH), at + GRID_REACH + 1);
  return {
    template: isTemplateText(text, line, cues),
    slots: [...text.slice(line.start, line.end).matchAll(SLOT)].map(({ index, 0: slot }) => ({
      start: line.start + index,
      end: line.start + index + slot.length,
    })),
    grid: isGrid(line, cues) || (isGridCell(line, cues) && around.some((other) => isGrid(other, cues))),
  };
}

/** Why nobody claims the name at this place, in a line of this form; null where somebody may. */
export function whyUnclaimed(
  text: string,
  lines: readonly ReadingLine[],
  at: number,
  candidate: Candidate,
  form: LineForm,
  cues: CueTables,
): Unclaimed | null {
  const line = lines[at] as ReadingLine;
  if (form.template || form.slots.some((slot) => overlaps(slot, candidate))) return PLACEHOLDER;
  if (isHeading(line, candidate) || isOpening(lines, at, candidate, cues, text)) return HEADING;
  if (form.grid) return GRID;
  if (NAMING.has(sectionKindOf(line)) && candidate.names.every(({ skill }) => skill.kind === 'soft')) return PROPER;
  // A product praised there is one the writer used; a trade may be the referee's own ("Head of consulting").
  if (sectionKindOf(line) === 'references' && candidate.names.every(({ skill }) => isTrade(skill.kind))) return REFEREE;
  return null;
}
