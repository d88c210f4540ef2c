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

export type LanguageData = z.infer<typeof languageSchema>;
