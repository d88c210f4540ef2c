/** Starts document-thread.ts in a thread of a checkout, where TypeScript is run as it is and threads inherit no loader. */
import { tsImport } from 'tsx/esm/api';

await tsImport('./document-thread.ts', import.meta.url);
