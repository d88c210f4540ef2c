/**
 * Report in, Markdown out, for a person who wants to know what to do next: the answer first, then what costs nothing,
 * then what costs time, and only then the accounts. Golden tests read it too, so every claim keeps its quotes.
 */
import type { Span } from '../span.ts';
import { type ConditionLine, listConditions, listPay, softEvidence, softWords } from './conditions.ts';
import { escapeMarkdown } from './escape.ts';
import { excerptAround } from './excerpt.ts';
import { findFits } from './fits.ts';
import { groupGaps, type OpenGap, unsaidText, wordingGaps } from './gap-groups.ts';
import { planLines } from './plan-markdown.ts';
import type { Report, ReportRequirement } from './report.ts';
import { openPoints, rowPoints, sumText } from './row-points.ts';
import { summarise, warningOf } from './summary.ts';
import { targetText } from './target-words.ts';
import { originalTexts, verdictText } from './verdict-words.ts';
import {
  askerOf,
  askText,
  closingText,
  correctionText,
  listed,
  NAME_IT_TEXT,
  namesIn,
  noticeTexts,
  numbersText,
  otherNames,
  placeText,
  points,
  strengthText,
  whereText,
} from './words.ts';

const m = escapeMarkdown;

function quoted(text: string, span: Span, room?: number): string {
  const { before, quote, after } = excerptAround(text, span, room);
  return `“${m(before)}${quote === '' ? '' : `**${m(quote)}**`}${m(after)}”`;
}

const once = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

const paragraph = (...lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [...lines, '']);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...paragraph(...lines)];

function gain(gaps: readonly OpenGap[], report: Report): string {
  const ids = gaps.map(({ gap }) => gap.requirement);
  const value = openPoints(ids, report);
  return value > 0 ? ` (up to +${points(value)} points${ids.length > 1 ? `, ${listed(ids)} together` : ''})` : '';
}

const own = ({ evidence: [evidence] }: ReportRequirement, { documents }: Report): readonly string[] =>
  evidence ? [`Your resume: ${quoted(documents.resume.text, evidence)}`] : [];

const wordingLines = (report: Report): readonly string[] => [
  ...wordingGaps(report).flatMap((same) => [
    `- ${m(closingText(same[0].gap, same[0].requirement))}${gain(same, report)}`,
    ...own(same[0].requirement, report).map((line) => `  ${line}`),
  ]),
  ...[unsaidText(report)].flatMap((text) => (text === null ? [] : [`- ${m(text)}`])),
];

/** The JSON report names them all. */
const NAMES_SHOWN = 4;

function namesTried(requirement: ReportRequirement): readonly string[] {
  const names = otherNames(requirement);
  const rest = names.length - NAMES_SHOWN;
  if (names.length === 0) return [];
  return [`Looked for as well: ${m(names.slice(0, NAMES_SHOWN).join(', '))}${rest > 0 ? ` and ${rest} more` : ''}.`];
}

function gapLines(open: OpenGap, report: Report): readonly string[] {
  const { gap, requirement, way } = open;
  const asked = `**${m(askText(requirement))}** (${strengthText(requirement)}, ${requirement.id})`;
  return [
    `${asked}${gain([open], report)}: ${m(verdictText(requirement))}. ${m(closingText(gap, requirement, way))}`.trimEnd(),
    ...own(requirement, report),
    ...namesTried(requirement),
  ];
}

const LINE_ROOM = 200;

/** Several gaps of one line of the posting stand under that line. */
function gapList(report: Report): readonly string[] {
  const posting = report.documents.posting.text;
  const asker = askerOf(report);
  return groupGaps(report).flatMap(({ asked, gaps }) => {
    const [first, ...others] = gaps;
    if (others.length === 0) {
      const [head = '', ...rest] = gapLines(first, report);
      return [`- ${head}`, `  The ${asker}: ${quoted(posting, asked)}`, ...rest.map((line) => `  ${line}`)];
    }
    const inner = gaps.flatMap((open) =>
      gapLines(open, report).map((line, index) => `  ${index > 0 ? '  ' : '- '}${line}`),
    );
    return [`- The ${asker}: ${quoted(posting, asked, LINE_ROOM)}`, ...inner];
  });
}

const fitLines = (report: Report): readonly string[] =>
  findFits(report).map(({ how, items }) => `- ${how}: ${m(listed(once(items.map(({ name }) => name))))}`);

function softLines(report: Report): readonly string[] {
  const { resume, posting } = report.documents;
  const shown = report.soft.flatMap((row) => {
    const evidence = softEvidence(row);
    return evidence ? [`- **${m(listed(namesIn(row.anyOf), 'or'))}**: ${quoted(resume.text, evidence)}`] : [];
  });
  const unnamed = report.soft.filter((row) => softEvidence(row) === undefined);
  const names = once(unnamed.map(({ anyOf }) => m(listed(namesIn(anyOf), 'or'))));
  return [
    ...shown,
    ...(names.length > 0 ? [`- Asked for, and not named in your resume: ${listed(names)}.`] : []),
    ...softWords(report).map((words) => `- Also asked: ${quoted(posting.text, words)}`),
  ];
}

function requirementRow(row: ReportRequirement, rows: readonly ReportRequirement[], report: Report): string {
  const { resume, posting } = report.documents;
  const asked = once([row.posting, ...row.also].map((span) => quoted(posting.text, span)));
  const shown = once(row.evidence.map((item) => `${quoted(resume.text, item)} (${m(whereText(item))})`));
  const scored = report.score !== null && row.weight > 0;
  const earned = scored ? rowPoints(row, rows) : 'not scored';
  const cells = [
    row.id,
    m(askText(row)),
    strengthText(row),
    asked.join('<br>'),
    m(verdictText(row)),
    shown.join('<br>'),
    earned,
  ];
  return `| ${cells.join(' | ')} |`;
}

function requirementTable(rows: readonly ReportRequirement[], report: Report): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `| | Asked | | The ${askerOf(report)} says | How you stand | Your resume says | Points |`,
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => requirementRow(row, rows, report)),
  ];
}

function sumLine(report: Report): readonly string[] {
  const text = sumText(report);
  return text === null ? [] : ['', text];
}

function notCounted({ requirements, soft, documents }: Report): readonly string[] {
  const seen = ({ rejected }: ReportRequirement, row: string): readonly string[] =>
    rejected.map((item) => `- ${row}${quoted(documents.resume.text, item)}: ${m(item.reason)}`);
  // Rows of personal skills stand in no table: their numbers would lead nowhere.
  return once([...requirements.flatMap((row) => seen(row, `${row.id}: `)), ...soft.flatMap((row) => seen(row, ''))]);
}

/** A comma list in one line, nothing for nothing. */
const inOneLine = (words: readonly string[]): readonly string[] => (words.length > 0 ? [m(listed(once(words)))] : []);

function conditionLines({ label, quote, evidence, says }: ConditionLine, report: Report): readonly string[] {
  const { posting, resume } = report.documents;
  return [
    `- ${label}: ${quoted(posting.text, quote, LINE_ROOM)}`,
    ...evidence.map((item) => `  Your resume: ${quoted(resume.text, item)} (${placeText(item)})`),
    ...says.map((line) => `  ${m(line)}`),
  ];
}

export function writeMarkdown(report: Report): string {
  const posting = report.documents.posting.text;
  const warning = warningOf(report);
  const conditions = listConditions(report).flatMap(({ tie, lines: tied }) =>
    tie === null
      ? tied.flatMap((line) => conditionLines(line, report))
      : [`- ${m(tie)}`, ...tied.flatMap((line) => conditionLines(line, report).map((text) => `  ${text}`))],
  );
  const notices = noticeTexts(report).map((text) => `- ${m(text)}`);
  const table = requirementTable(report.requirements, report);
  const nameIt = report.requirements.some(({ verdict }) => verdict === 'missing') ? paragraph(NAME_IT_TEXT) : [];
  const goal = targetText(report);
  const aim = goal === null ? [] : paragraph(m(goal));
  const lines = [
    ...paragraph(`# Your resume and this ${askerOf(report)}`),
    ...(warning === null ? [] : paragraph(`**${m(warning)}**`)),
    ...paragraph(...summarise(report).map(m)),
    ...section('What fits', fitLines(report)),
    ...section('Say it', wordingLines(report)),
    ...section('What would lift the score', [...aim, ...nameIt, ...gapList(report)]),
    ...section('What is asked and what you show', [...table, ...sumLine(report)]),
    ...section('What to learn, in this order', planLines(report)),
    ...section('Conditions to check yourself', conditions),
    ...section(
      'What it pays',
      listPay(report).map((span) => `- ${quoted(posting, span, LINE_ROOM)}`),
    ),
    ...section('Personal skills: nobody is scored on these', softLines(report)),
    ...section(
      'Not understood',
      report.coverage.notUnderstood.map((item) => `- ${quoted(posting, item)}`),
    ),
    ...section('Words not in the dictionary', inOneLine(report.unknownTerms.map(({ text }) => text))),
    ...section('Also on your resume', inOneLine(namesIn(report.extras))),
    ...section('Seen and not counted', notCounted(report)),
    ...section(
      'Corrections',
      [...report.corrections.map(correctionText), ...originalTexts(report)].map((line) => `- ${m(line)}`),
    ),
    ...section('Notices', notices),
    ...section('How this was worked out', numbersText(report).map(m).join('\n\n').split('\n')),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
