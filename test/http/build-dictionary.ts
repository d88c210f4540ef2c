/** Builds the artifact that the Worker bundles, before its tests start. */
import { openDictionary } from '../../src/runtimes/node-dictionary.ts';

export default async function setup(): Promise<void> {
  await openDictionary();
}
