/** The library's surface: read documents, load a dictionary, analyse. Bind parsers with makeReadDocument. */
export { type AnalyzeOptions, analyze, analyzeRole } from './analyze.ts';
export { compileDictionary, readSources } from './dictionary/compile.ts';
export { type CompiledDictionary, type Dictionary, loadDictionary } from './dictionary/dictionary.ts';
export type { Document, Line, ReadDocument, ReadLimits } from './document/document.ts';
export { documentFromText } from './document/plain.ts';
export { makeReadDocument } from './document/read-document.ts';
export { AnalysisError, ERRORS, type ErrorCode } from './errors.ts';
export { type Extraction, extract } from './extract.ts';
export { smallestSetPast } from './gap/counterfactual.ts';
export { SCORE_NUMBERS, type ScoreNumbers } from './match/numbers.ts';
export { writeHtml } from './report/html.ts';
export { writeJson } from './report/json.ts';
export { writeMarkdown } from './report/markdown.ts';
export type { Correction, Report } from './report/report.ts';
export type { Span } from './span.ts';
export { ENGINE_VERSION } from './version.ts';
