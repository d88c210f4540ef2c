/**
 * Schemas of what the audit of a posting reads (dictionaries/language/<code>/wording.yaml and basics.yaml): wording known
 * to narrow who applies, each group with the source of that knowledge, and the words by which a posting says where, when,
 * for whom and for how much.
 */
import { z } from 'zod';

const phrases = z.array(z.string().min(1)).default([]);
const sentences = z.array(z.string().min(3).max(300));

const wordingGroupSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'an id is lower-case words joined by single hyphens'),
  severity: z.enum(['advice', 'note']),
  /** What is wrong with it and what to write instead, one sentence. */
  message: z.string().min(20).max(240),
  /** Where this is known from: a law, a judgment, a guidance, a study. */
  source: z.string().min(20).max(400),
  /** So many different phrases of the group have to stand in the posting. */
  least: z.number().int().min(1).default(1),
  phrases: z.array(z.string().min(3)).min(1),
  /** Phrases that hold one of the group's and mean something else ("competitive salary"). */
  unless: phrases,
  matches: sentences.min(2),
  rejects: sentences.min(2),
});

/** wording.yaml */
export const wordingSchema = z.array(wordingGroupSchema);

/** basics.yaml */
export const basicsSchema = z.strictObject({
  place: phrases,
  pay: phrases,
  contract: phrases,
  level: phrases,
  senior: phrases,
  junior: phrases,
  entry: phrases,
  demands: phrases,
  rank: phrases,
  plain: z.array(z.string().regex(/^[\p{L}\p{N}]{2,6}$/u)).default([]),
  labels: phrases,
});

export const postingFilesSchema = { wording: wordingSchema, basics: basicsSchema };

export type WordingGroup = z.infer<typeof wordingGroupSchema>;
