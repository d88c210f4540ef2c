/** The service suite on Node with SQLite. */
import { analyze, analyzeRole } from '../../src/analyze.ts';
import { extract } from '../../src/extract.ts';
import { createApp } from '../../src/http/app.ts';
import { openDictionary } from '../../src/runtimes/node-dictionary.ts';
import { readDocument } from '../../src/runtimes/node-documents.ts';
import { writeReportPdf } from '../../src/runtimes/node-pdf.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { ENGINE_VERSION } from '../../src/version.ts';
import { describeService } from './suite.ts';

const dictionary = openDictionary();

describeService('Node with SQLite', async (overrides) =>
  createApp({
    dictionary: await dictionary,
    engine: { analyze, analyzeRole, extract },
    store: openSqliteStore(':memory:'),
    clock: () => new Date(),
    readDocument,
    writePdf: writeReportPdf,
    version: ENGINE_VERSION,
    ...overrides,
  }),
);
