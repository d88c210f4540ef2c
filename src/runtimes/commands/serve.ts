/** `skillgap serve`: the page and the HTTP API in one process. */
import { engine } from '../../engine.ts';
import { AnalysisError } from '../../errors.ts';
import { ENGINE_VERSION } from '../../version.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { serve } from '../serve.ts';

export interface ServeArguments extends DictionaryChoice {
  readonly port: string;
  readonly host: string;
  readonly db: string;
  readonly insecureNoKeys?: boolean;
}

export async function runServe({ port, host, db, dictionary, insecureNoKeys = false }: ServeArguments): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new AnalysisError('usage', `--port takes a number up to 65535, not "${port}".`);
  await serve({
    host,
    port: Number(port),
    db,
    insecureNoKeys,
    dictionary: await openDictionary({ dictionary }),
    engine,
    version: ENGINE_VERSION,
  });
}
