/**
 * Schemas of the cue files of a language (dictionaries/language/<code>/*.yaml): phrases that tell the stages what a
 * sentence says about the names in it. A phrase is compared word by word, folded, like the names themselves.
 */
import { z } from 'zod';

export const CONDITION_KINDS = [
  'years',
  'degree',
  'certificate',
  'licence',
  'language',
  'permit',
  'place',
  'travel',
  'seniority',
  'clearance',
  'physical',
  'schedule',
  'pay',
  'soft',
  'other',
  'waived',
] as const;

export type ConditionKind = (typeof CONDITION_KINDS)[number];

const phrases = z.array(z.string().min(1)).default([]);

/** cues.yaml: what shows that an ambiguous name is meant as a technology. */
export const cuesSchema = z.strictObject({
  before: phrases,
  claims: phrases,
  after: phrases,
  'after-any': phrases,
  counted: phrases,
  qualities: phrases,
  'things-qualities': phrases,
  joins: phrases,
  'not-before': phrases,
  'company-before': phrases,
  medium: phrases,
  'employer-before': phrases,
  'employer-after': phrases,
  'person-before': phrases,
  'person-after': phrases,
  'with-people': phrases,
  departments: phrases,
  'department-things': phrases,
  people: phrases,
  'title-before': phrases,
  'title-sought': phrases,
  'title-or': phrases,
  'colleagues-after': phrases,
  'colleagues-of': phrases,
  hires: phrases,
  hired: phrases,
  'hired-any': phrases,
  'hired-for': phrases,
  technical: phrases,
  small: phrases,
});

const reachSchema = z.strictObject({
  before: phrases,
  after: phrases,
  around: z.array(z.strictObject({ before: phrases, after: phrases })).default([]),
  through: z.array(z.strictObject({ before: phrases, after: phrases })).default([]),
  beside: phrases,
  follows: phrases,
  without: phrases,
  'undone-by': phrases,
  recalling: phrases,
  except: phrases,
});

/** held.yaml: negation and aspiration, and what an employer has given up. */
export const heldSchema = z.strictObject({
  negated: reachSchema,
  aspired: reachSchema,
  dropped: reachSchema.default(() => reachSchema.parse({})),
  lapsed: phrases,
  subjects: phrases,
  announcing: phrases,
  bounds: phrases,
});

const sidesSchema = z.strictObject({ before: phrases, after: phrases });

/**
 * What resumes tell instead of naming a skill: `beside` what it counts (a skill named or implied; none: anywhere), in which
 * words, and which heading over somebody's own works tells it.
 */
const deedSchema = z.strictObject({
  beside: z.array(z.string().min(1)).default([]),
  headings: phrases,
  words: z.array(z.string().min(1)).min(1),
});

/** evidence.yaml: how far a resume's own words can be believed, and what its deeds show. */
export const evidenceSchema = z.strictObject({
  deeds: z.record(z.string().min(1), deedSchema).default({}),
  undone: phrases,
  wished: phrases,
  knows: phrases,
  worked: phrases,
  as: phrases,
  did: phrases,
  thesis: phrases,
  about: phrases,
  doctorate: phrases,
  template: phrases,
  filler: phrases,
  degrees: phrases,
  universities: phrases,
  levels: phrases,
  grid: phrases,
  'grid-sure': phrases,
});

/** strength.yaml: must or nice, the employer's own text, and sentences that ask. */
export const strengthSchema = z.strictObject({
  must: sidesSchema,
  nice: sidesSchema,
  softens: phrases,
  company: phrases,
  abreast: phrases,
  tested: phrases,
  eligible: phrases,
  instead: phrases,
  serves: phrases,
  'serves-job': phrases,
  closed: phrases,
  asks: phrases,
  legal: phrases,
});

/** years.yaml: numbers as words and units. */
export const yearsSchema = z.strictObject({
  numbers: z.record(z.string(), z.number()).default({}),
  years: phrases,
  /** Ends of words that begin with a number: "zweijährige". */
  glued: phrases,
  months: phrases,
  decades: phrases,
  more: phrases,
  fill: phrases,
  'at-least': phrases,
  to: phrases,
  between: phrases,
  'of-which': phrases,
  share: phrases,
  via: phrases,
  'at-most': phrases,
  'not-years': phrases,
  within: phrases,
  'no-window': phrases,
  whole: phrases,
});

/** alternatives.yaml: how lists are meant. */
export const alternativesSchema = z.strictObject({
  or: phrases,
  and: phrases,
  besides: phrases,
  either: phrases,
  'one-of': phrases,
  any: phrases,
  kinds: phrases,
  purpose: phrases,
  several: phrases,
  means: phrases,
  others: phrases,
  heads: phrases,
  parts: phrases,
  'choice-after': phrases,
  examples: phrases,
  open: phrases,
});

/** conditions.yaml: kind of condition -> phrases; `subject`: what leads from a paper to what it is in; `process`: how papers are handed in. */
export const conditionsSchema = z.partialRecord(z.enum([...CONDITION_KINDS, 'subject', 'process']), phrases);

/** All cue files of one language. */
export const cueFilesSchema = {
  cues: cuesSchema,
  held: heldSchema,
  evidence: evidenceSchema,
  strength: strengthSchema,
  years: yearsSchema,
  alternatives: alternativesSchema,
  conditions: conditionsSchema,
};

export type Cues = z.infer<typeof cuesSchema>;
export type Reach = z.infer<typeof reachSchema>;
export type HeldCues = z.infer<typeof heldSchema>;
export type StrengthCues = z.infer<typeof strengthSchema>;
export type YearsCues = z.infer<typeof yearsSchema>;
export type AlternativeCues = z.infer<typeof alternativesSchema>;
export type ConditionCues = z.infer<typeof conditionsSchema>;
