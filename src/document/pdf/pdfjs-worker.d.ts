/** pdf.js ships no types for its other half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Starts the parsing half of pdf.js on one end of a channel. */
    initializeFromPort(port: MessagePort): void;
  };
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
}
