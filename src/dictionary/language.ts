/** Schema of one language's data files (dictionaries/language/<code>/*.yaml), merged by file name. */
import { z } from 'zod';
import { cueFilesSchema } from './cues.ts';
import { postingFilesSchema } from './posting-words.ts';
import { structureFilesSchema } from './structure.ts';

export const languageSchema = z.object({
  code: z.enum(['en', 'de', 'fr', 'es']),
  ...structureFilesSchema,
  ...cueFilesSchema,
  ...postingFilesSchema,
});

/** classes.yaml: words that may stand in one place of a phrase, by a name of their own. */
export const classFileSchema = z.record(z.string().regex(/^[\p{Ll}-]+$/u), z.array(z.string().min(1)).min(1));

export type LanguageData = z.infer<typeof languageSchema>;
