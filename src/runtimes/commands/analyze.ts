/** `skillgap analyze RESUME POSTING`, or `--role` in place of the posting. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type AnalyzeOptions, analyze, analyzeRole } from '../../analyze.ts';
import { AnalysisError } from '../../errors.ts';
import { asOfSchema, correctionSchema } from '../../http/schemas/request.ts';
import { SCORE_NUMBERS, type ScoreNumbers } from '../../match/numbers.ts';
import { writeCalendar } from '../../report/calendar.ts';
import { writeHtml } from '../../report/html.ts';
import { writeJson } from '../../report/json.ts';
import { writeMarkdown } from '../../report/markdown.ts';
import { writeChecklist } from '../../report/plan-markdown.ts';
import type { Correction } from '../../report/report.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { writeReportPdf } from '../node-pdf.ts';
import { openDocument, readAsOf } from './input.ts';

export interface AnalyzeArguments extends DictionaryChoice {
  readonly json?: boolean;
  readonly md?: boolean;
  readonly html?: string;
  readonly pdf?: string;
  readonly ics?: string;
  readonly hoursPerWeek?: string;
  readonly start?: string;
  readonly checklist?: boolean;
  readonly role?: string;
  readonly hours?: string;
  readonly weights?: string;
  readonly target?: string;
  readonly corrections?: string;
  readonly asOf?: string;
}

const names = Object.keys(SCORE_NUMBERS) as (keyof ScoreNumbers)[];
const weightsSchema = z.strictObject(
  Object.fromEntries(names.map((name) => [name, z.number().min(0).max(100).optional()])) as Record<
    keyof ScoreNumbers,
    z.ZodOptional<z.ZodNumber>
  >,
);

/** Numbers of the score from a JSON file. Throws AnalysisError('usage'). */
function readWeights(path: string): Partial<ScoreNumbers> {
  try {
    const given = weightsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<ScoreNumbers>;
  } catch (cause) {
    throw new AnalysisError('usage', `${path} is no JSON object of numbers; it may hold: ${names.join(', ')}.`, {
      cause,
    });
  }
}

export function readNumber(option: string, given: string, most: number): number {
  const value = Number(given);
  if (!Number.isFinite(value) || value <= 0 || value > most)
    throw new AnalysisError('usage', `--${option} takes a number above 0, at most ${most}, not "${given}".`);
  return value;
}

/** The pace of a calendar; null where none is asked for. Throws AnalysisError('usage'). */
function readPace({ ics, hoursPerWeek, start }: AnalyzeArguments) {
  if (ics === undefined) {
    if (hoursPerWeek ?? start) throw new AnalysisError('usage', '--hours-per-week and --start belong to --ics.');
    return null;
  }
  if (hoursPerWeek === undefined) throw new AnalysisError('usage', 'A calendar needs --hours-per-week.');
  if (start !== undefined && !asOfSchema.safeParse(start).success)
    throw new AnalysisError('usage', `--start takes a day as YYYY-MM-DD, not "${start}".`);
  return {
    hoursPerWeek: readNumber('hours-per-week', hoursPerWeek, 168),
    ...(start === undefined ? {} : { start }),
  };
}

/** Corrections from a JSON file, in the form of the API. Throws AnalysisError('usage'). */
function readCorrections(path: string): readonly Correction[] {
  try {
    return z.array(correctionSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const form = 'a list of {side, start, end, skill, held, by, reason}';
    throw new AnalysisError('usage', `${path} is no JSON file of corrections, ${form}.`, { cause });
  }
}

export async function runAnalyze(
  resumePath: string,
  postingPath: string | undefined,
  given: AnalyzeArguments,
): Promise<void> {
  if ((postingPath === undefined) === (given.role === undefined)) {
    throw new AnalysisError('usage', 'Give a posting, or --role in its place.');
  }
  const options: AnalyzeOptions = {
    asOf: readAsOf(given.asOf),
    ...(given.weights === undefined ? {} : { numbers: readWeights(given.weights) }),
    ...(given.hours === undefined ? {} : { hours: readNumber('hours', given.hours, 100_000) }),
    ...(given.target === undefined ? {} : { target: readNumber('target', given.target, 100) }),
    ...(given.corrections === undefined ? {} : { corrections: readCorrections(given.corrections) }),
  };
  const pace = readPace(given);
  const dictionary = await openDictionary(given);
  const resume = await openDocument(resumePath);
  const report =
    given.role === undefined
      ? analyze(resume, await openDocument(postingPath ?? ''), dictionary, options)
      : analyzeRole(resume, given.role, dictionary, options);
  if (given.html !== undefined) {
    writeFileSync(given.html, writeHtml(report));
    process.stderr.write(`wrote ${given.html}\n`);
  }
  if (given.pdf !== undefined) {
    writeFileSync(given.pdf, await writeReportPdf(report));
    process.stderr.write(`wrote ${given.pdf}\n`);
  }
  if (given.ics !== undefined && pace !== null) {
    writeFileSync(given.ics, writeCalendar(report, pace));
    process.stderr.write(`wrote ${given.ics}\n`);
  }
  const isWritten = (given.html ?? given.pdf ?? given.ics) !== undefined;
  if (given.json) process.stdout.write(`${writeJson(report)}\n`);
  else if (given.checklist) process.stdout.write(writeChecklist(report));
  else if (given.md || !isWritten) process.stdout.write(writeMarkdown(report));
}
