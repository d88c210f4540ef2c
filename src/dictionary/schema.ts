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
/** The concept's own address: what ESCO identifies it by, and what a browser opens. */
const escoUri = z
  .string()
  .regex(
    /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    "the concept's uri at data.europa.eu",
  );
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
   * Capitals and cue words say nothing of it ("Room 100", "in Flow"): only `needs` in its own sentence or a list of its
   * trade do.
   */
  strict: z.boolean().default(false),
  /**
   * Support beside the general rules; any one is enough. `some-skill-id` or `kind:language` or `field:databases`
   * (a mention of it in the document), `section:skills`, `near:words` (those words in the same sentence).
   */
  needs: z.array(z.string().min(1)).default([]),
  /**
   * Phrases holding the name that are never the skill; `~` stands for the name ("~ to market"). `near:words`: with
   * these words in its sentence, a presumed name ("java" near "espresso") needs support like any other.
   */
  unless: z.array(z.string().min(2)).default([]),
  /** The other sense is rare ("Python", "Docker"): it is the skill unless `unless` speaks against it. */
  presumed: z.boolean().default(false),
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
  /** Order without need: a plan that teaches both takes these first. */
  follows: z.array(id).default([]),
  /** Whoever has used one of these for so many months has nearly always used this, named or not. */
  usual: z
    .strictObject({
      with: z.array(id).min(1),
      months: z.number().int().min(6).max(120),
      /** Nobody so much as lists one of these without it. */
      named: z.array(id).optional(),
    })
    .optional(),
  /** What makes it shorter without being like it: the mere name of one of these (or of one of their kind) saves so many percent. */
  eased: z.array(z.strictObject({ by: z.array(id).min(1), saves: z.number().int().min(10).max(80) })).optional(),
  effort: id,
  outcomes: z.array(z.string().min(10).max(200)).min(1).max(4),
  practice: z.string().min(20).max(300),
  check: z.string().min(10).max(250),
  resources: z.array(resourceSchema).max(3).default([]),
});

/** What a role changes in the lesson of a skill: what it leaves out stays as the skill's entry has it. */
export const roleLessonSchema = learnSchema
  .partial()
  .extend({ skill: id, after: z.array(prerequisite).optional(), follows: z.array(id).optional() })
  .extend({ resources: z.array(resourceSchema).max(3).optional() });

/** What an entry may say. */
const entryFields = {
  id,
  name,
  /** The same skill elsewhere: in ESCO by its uri, in O*NET by the name of the product as it is written there. */
  esco: escoUri.optional(),
  onet: name.optional(),
  kind: z.enum(SKILL_KINDS),
  aliases: z.array(name),
  /** `stem`: names of two words or more also match inflected ("designing APIs"), by Porter stem. */
  forms: z.enum(['exact', 'stem']),
  implies: z.array(id),
  is: z.array(id),
  related: z.record(id, z.number().min(0.1).max(0.9)),
  shownBy: z.record(id, z.number().min(0.1).max(0.9)),
  since: z.number().int().min(1600).max(2026).optional(),
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
  shownBy: entryFields.shownBy.default({}),
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
  skills: z.array(entrySchema).min(1),
});

export const effortFileSchema = z.array(
  z.strictObject({
    id,
    low: z.number().int().positive(),
    high: z.number().int().positive(),
    basis: z.string().min(20),
    next: z
      .array(
        z.strictObject({
          of: id,
          saves: z.number().int().min(1).max(80),
          basics: z.strictObject({ skill: id, saves: z.number().int().min(1).max(80) }).optional(),
        }),
      )
      .optional(),
  }),
);

/** titles.yaml: what a job's title shows. */
export const titleFileSchema = z.array(
  z.strictObject({ skill: id, titles: z.array(name).min(1), parts: z.array(name).default([]) }),
);

/** domains.yaml: hosts lessons may link to. */
export const domainFileSchema = z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name'));

/** First letter -> words, parted by white space. */
const wordLists = z
  .record(z.string().regex(/^[a-z]$/), z.string())
  .transform((lists) => Object.values(lists).flatMap((list) => list.split(/\s+/).filter((word) => word !== '')));

/** near-words.yaml: names whose misspellings are looked for, and the ordinary words that look like one. */
export const nearWordsFileSchema = z.strictObject({ names: wordLists, words: wordLists });

/** alone.yaml: technologies that are rightly tied to no other skill, by the reason. */
export const aloneFileSchema = z.array(z.strictObject({ reason: sentence, skills: z.array(id).min(1) }));

export const roleSchema = z.strictObject({
  id,
  name,
  summary: sentence,
  /** What the evidence of the requirements was counted in, so that anyone may count again. */
  sources: z
    .array(
      z.strictObject({
        name: sentence,
        url: z.url({ protocol: /^https?$/ }).optional(),
        licence: z.string().min(3).max(120),
      }),
    )
    .min(1),
  requirements: z
    .array(
      z.strictObject({
        anyOf: z.array(id).min(1),
        openTo: id.optional(),
        teach: z.array(id).min(1).optional(),
        strength: z.enum(['must', 'nice']),
        evidence: sentence,
      }),
    )
    .min(3),
  /** Lessons as this role needs them: an interface's builder calls an API, a server's builder makes one. */
  lessons: z.array(roleLessonSchema).default([]),
});

const words = z.array(z.string().min(1)).default([]);

/** doubtful-names.yaml: what names are besides skills. Read by the lints alone. */
export const doubtfulNamesSchema = z.strictObject({
  words,
  persons: words,
  places: words,
  companies: words,
  /** Names in these that need no rule, and why not. */
  exceptions: z.array(z.strictObject({ because: sentence, names: z.array(name).min(1) })).default([]),
  /** Entries whose joined names ("CI/CD") are names in their own right. */
  whole: z.array(id).default([]),
});

export type DoubtfulNames = z.infer<typeof doubtfulNamesSchema>;
export type SkillEntry = z.infer<typeof entrySchema>;
export type OwnEntry = z.infer<typeof ownEntrySchema>;
export type SkillFile = z.infer<typeof skillFileSchema>;
export type Ambiguity = z.infer<typeof ambiguitySchema>;
export type NearWords = z.infer<typeof nearWordsFileSchema>;
export type RoleFile = z.infer<typeof roleSchema>;
