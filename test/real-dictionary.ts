/** The project's own dictionary, loaded once a test file. */
import type { Dictionary } from '../src/dictionary/dictionary.ts';
import { openDictionary } from '../src/runtimes/node-dictionary.ts';

export const dictionary: Dictionary = await openDictionary();
