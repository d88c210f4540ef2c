/**
 * The YAML form of the dictionary: what a file under dictionaries/ may hold, and nothing else. Enters: a parsed YAML
 * value; leaves: a typed entry, or zod issues that lint.ts turns into file and line.
 */
import { z } from 'zod';
import { SKILL_KINDS } from './skill.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by single hyphens');
const name = z
  .string()
  .min(1)
  .max(80)
  .refine((s) => s === s.trim(), 'no spaces at the ends');
const sentence = z.string().min(3).max(400);

/** What else an ambiguous name is: decides which support it needs (mentions/ambiguity.ts). */
export const AMBIGUITY_CLASSES = ['word', 'person', 'place', 'company', 'letter', 'abbreviation', 'product'] as const;
export type AmbiguityClass = (typeof AMBIGUITY_CLASSES)[number];

export const ambiguitySchema = z.strictObject({
  /** Which of the entry's names this is about; the entry's own name where absent. */
  names: z.array(name).min(1).optional(),
  as: z.array(z.enum(AMBIGUITY_CLASSES)).min(1),
  /** `exact`: outside lists of technologies only this very case counts. */
  case: z.enum(['exact', 'any']).default('any'),
  /**
   * Support beside the general rules; any one is enough. `some-skill-id` or `kind:language` or `field:databases`
   * (a mention of it in the document), `section:skills`, `near:words` (those words in the same sentence).
   */
  needs: z.array(z.string().min(1)).default([]),
  /** Phrases holding the name that are never the skill; `~` stands for the name ("~ to market"). */
  unless: z.array(z.string().min(2)).default([]),
});

const prerequisite = z.union([id, z.strictObject({ any: z.array(id).min(2) })]);

export const resourceSchema = z.strictObject({
  title: z.string().min(2).max(120),
  url: z.url({ protocol: /^https?$/ }),
  kind: z.enum(['documentation', 'tutorial', 'course', 'book', 'reference', 'practice']),
  cost: z.enum(['free', 'paid', 'free-and-paid']),
});

export const learnSchema = z.strictObject({
  after: z.array(prerequisite).default([]),
  effort: id,
  outcomes: z.array(z.string().min(10).max(200)).min(1).max(4),
  practice: z.string().min(20).max(300),
  check: z.string().min(10).max(250),
  resources: z.array(resourceSchema).max(3).default([]),
});

/** What an entry may say. */
const entryFields = {
  id,
  name,
  kind: z.enum(SKILL_KINDS),
  aliases: z.array(name),
  /** `stem`: names of two words or more also match inflected ("designing APIs"), by Porter stem. */
  forms: z.enum(['exact', 'stem']),
  implies: z.array(id),
  is: z.array(id),
  related: z.record(id, z.number().min(0.1).max(0.9)),
  since: z.number().int().min(1600).max(2026).optional(),
  esco: z.string().optional(),
  onet: z.string().optional(),
  ambiguous: z.array(ambiguitySchema),
  matches: z.array(sentence),
  rejects: z.array(sentence),
  learn: learnSchema.optional(),
};

export const entrySchema = z.strictObject({
  ...entryFields,
  aliases: entryFields.aliases.default([]),
  forms: entryFields.forms.default('exact'),
  implies: entryFields.implies.default([]),
  is: entryFields.is.default([]),
  related: entryFields.related.default({}),
  ambiguous: entryFields.ambiguous.default([]),
  matches: entryFields.matches.default([]),
  rejects: entryFields.rejects.default([]),
});

/** An entry of a user's own: it may add to a skill by id or name, and says only what it adds. */
export const ownEntrySchema = z
  .strictObject(entryFields)
  .partial()
  .refine((entry) => entry.id !== undefined || entry.name !== undefined, 'an entry needs a name, or the id of a skill');

export const skillFileSchema = z.strictObject({
  /** What the file's skills have in common, for people. */
  field: z.string().min(3),
  /** Its skills belong to the trade of technology: a doubtful name among them is a technology too. */
  technology: z.boolean().default(false),
  skills: z.array(entrySchema).min(1),
});

export const effortFileSchema = z.array(
  z.strictObject({
    id,
    low: z.number().int().positive(),
    high: z.number().int().positive(),
    basis: z.string().min(20),
  }),
);

/** titles.yaml: what a job's title shows. */
export const titleFileSchema = z.array(z.strictObject({ skill: id, titles: z.array(name).min(1) }));

/** domains.yaml: hosts lessons may link to. */
export const domainFileSchema = z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name'));

/** near-words.yaml: first letter -> words, parted by white space. */
export const nearWordsFileSchema = z
  .record(z.string().regex(/^[a-z]$/), z.string())
  .transform((lists) => Object.values(lists).flatMap((list) => list.split(/\s+/).filter((word) => word !== '')));

export const roleSchema = z.strictObject({
  id,
  name,
  summary: sentence,
  requirements: z
    .array(
      z.strictObject({
        anyOf: z.array(id).min(1),
        openTo: id.optional(),
        strength: z.enum(['must', 'nice']),
        evidence: sentence,
      }),
    )
    .min(3),
});

export type SkillEntry = z.infer<typeof entrySchema>;
export type OwnEntry = z.infer<typeof ownEntrySchema>;
export type SkillFile = z.infer<typeof skillFileSchema>;
export type Ambiguity = z.infer<typeof ambiguitySchema>;
export type RoleFile = z.infer<typeof roleSchema>;
