/** The service suite on Node with SQLite. */
import { engine } from '../../src/engine.ts';
import { createApp } from '../../src/http/app.ts';
import { openDictionary } from '../../src/runtimes/node-dictionary.ts';
import { readDocument } from '../../src/runtimes/node-documents.ts';
import { writeReportPdf } from '../../src/runtimes/node-pdf.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { ENGINE_VERSION } from '../../src/version.ts';
import { describeAudits } from './audits-suite.ts';
import { describeCorrections } from './corrections-suite.ts';
import { describePlans } from './plans-suite.ts';
import { describeService, type MakeApp } from './suite.ts';

const dictionary = openDictionary();

const make: MakeApp = async (overrides) =>
  createApp({
    dictionary: await dictionary,
    engine,
    store: openSqliteStore(':memory:'),
    clock: () => new Date(),
    readDocument,
    writePdf: writeReportPdf,
    version: ENGINE_VERSION,
    ...overrides,
  });

describeService('Node with SQLite', make);
describeCorrections('Node with SQLite', make);
describePlans('Node with SQLite', make);
describeAudits('Node with SQLite', make);
