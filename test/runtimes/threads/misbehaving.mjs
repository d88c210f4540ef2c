/** A reading thread that does what the "file" tells it. */
import { parentPort, threadId } from 'node:worker_threads';

const documentOf = (text) => ({ document: { text, lines: [], format: 'text', pages: 1, notices: [] } });

const DEEDS = {
  loop() {
    for (;;);
  },
  hoard() {
    const hoard = [];
    for (;;) hoard.push(new Array(100_000).fill(hoard.length));
  },
  exit() {
    process.exit(0);
  },
  throw() {
    throw new Error('thrown outside of any answer');
  },
  bug() {
    parentPort.postMessage({ bug: 'TypeError' });
  },
  wait() {
    setTimeout(() => parentPort.postMessage(documentOf(`thread ${threadId}`)), 50);
  },
  behave() {
    parentPort.postMessage(documentOf('behave'));
  },
};

parentPort.on('message', (bytes) => DEEDS[new TextDecoder().decode(bytes)]());
