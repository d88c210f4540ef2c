/**
 * Schemas of the files that say how documents of a language are built: headings.yaml, dates.yaml, words.yaml. Phrases
 * are written as people write them and folded when the tables are built (sections/heading-tables.ts, date-tables.ts).
 */
import { z } from 'zod';
import { POSTING_SECTIONS, RESUME_SECTIONS } from '../sections/section.ts';

const phrases = z.array(z.string().min(1)).default([]);
const month = z.number().int().min(1).max(12);

/** headings.yaml: section kind -> headings; `cues` where the heading as a whole is not listed. */
export const headingsSchema = z.strictObject({
  resume: z.partialRecord(z.enum(RESUME_SECTIONS), phrases),
  posting: z.partialRecord(z.enum(POSTING_SECTIONS), phrases),
  cues: z.strictObject({
    resume: z.partialRecord(z.enum(RESUME_SECTIONS), phrases),
    posting: z.partialRecord(z.enum(POSTING_SECTIONS), phrases),
  }),
  /** What a sentence of a posting says where it belongs to another section than the one it stands in. */
  sentences: z.partialRecord(z.enum(POSTING_SECTIONS), phrases).default({}),
  /** Words a posting's heading about the employer starts with ("About Acme"), also where nothing sets it apart. */
  openings: phrases,
  /** Last words of a line that opens a list ("you get extra points for the following"). */
  announcing: phrases,
  /** What stands before the colon of a posting's facts ("Location: Berlin"). */
  labels: phrases,
  /** Labels whose value is the job's title. */
  'title-labels': phrases,
  /** Words of a job's or a degree's title ("engineer"), of an employer's name ("GmbH"). */
  'title-words': phrases,
  'employer-words': phrases,
  /** Words a posting's title does not hold: the first line is a sentence then. */
  'no-title': phrases,
  /** Labels inside one job of a resume ("Technologies: ..."), which open no section there. */
  'entry-labels': phrases,
});

/** dates.yaml: months, seasons, "present", and how years are stated in prose. */
export const datesSchema = z.strictObject({
  /** Twelve lists of names, January first. */
  months: z.array(phrases).length(12),
  seasons: z.array(z.strictObject({ names: phrases, from: month, to: month })).default([]),
  quarters: phrases,
  present: phrases,
  to: phrases,
  since: phrases,
  of: phrases,
  ordinals: phrases,
  'not-after': phrases,
  stated: z.strictObject({ between: phrases, after: phrases, 'not-years': phrases, records: phrases, study: phrases }),
});

/** words.yaml: the most frequent function words. */
export const wordsSchema = z.strictObject({ words: z.array(z.string().min(1)).min(20) });

/** All structure files of one language. */
export const structureFilesSchema = { headings: headingsSchema, dates: datesSchema, words: wordsSchema };

export type HeadingData = z.infer<typeof headingsSchema>;
export type DateData = z.infer<typeof datesSchema>;
