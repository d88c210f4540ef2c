/** Schema of one language's data files (dictionaries/language/<code>/*.yaml), merged by file name. */
import { z } from 'zod';
import { cueFilesSchema } from './cues.ts';
import { structureFilesSchema } from './structure.ts';

export const languageSchema = z.object({
  code: z.enum(['en', 'de', 'fr', 'es']),
  ...structureFilesSchema,
  ...cueFilesSchema,
});

export type LanguageData = z.infer<typeof languageSchema>;
