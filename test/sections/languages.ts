/** The project's own language data, for tests of the stages that read it. */
import { readSources } from '../../src/dictionary/compile.ts';
import { readDictionaryFiles } from '../../src/runtimes/node-dictionary.ts';
import type { Languages } from '../../src/sections/date-tables.ts';

const files = readDictionaryFiles(process.cwd()).filter(({ path }) => path.startsWith('language/'));

export const languages: Languages = new Map(readSources(files).languages.map((language) => [language.code, language]));
