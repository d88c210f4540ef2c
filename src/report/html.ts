/**
 * Report in, HTML out: the same story as the Markdown, with both documents beside it and a link from every claim to
 * the words it rests on and back. It needs no script; without styles it still reads in order.
 */
import type { Span } from '../span.ts';
import { type ConditionLine, listConditions, listPay, softEvidence, softWords } from './conditions.ts';
import { escapeHtml } from './escape.ts';
import { excerptAround } from './excerpt.ts';
import { findFits } from './fits.ts';
import { groupGaps, type OpenGap, unsaidText, wordingGaps } from './gap-groups.ts';
import { type Mark, markText } from './marks.ts';
import { planBody } from './plan-html.ts';
import type { Report, ReportRequirement } from './report.ts';
import { earnedPoints, mostPoints, openPoints, rowPoints } from './row-points.ts';
import { REPORT_CSS } from './style.ts';
import { isHardlyRead, summarise, warningOf } from './summary.ts';
import { targetText } from './target-words.ts';
import { originalTexts, verdictText } from './verdict-words.ts';
import {
  askerOf,
  askText,
  basisText,
  closingText,
  correctionText,
  counted,
  listed,
  NAME_IT_TEXT,
  namesIn,
  noticeTexts,
  numbersText,
  otherNames,
  placeText,
  points,
  roughText,
  strengthText,
  whereText,
} from './words.ts';

const e = escapeHtml;

const anchorOf = (side: 'resume' | 'posting', requirement: string, index: number): string =>
  `${side}-${requirement}-${index + 1}`;

function quoted(text: string, span: Span, anchor?: string, room?: number): string {
  const { before, quote, after } = excerptAround(text, span, room);
  const words = `${e(before)}<strong>${e(quote)}</strong>${e(after)}`;
  return `<q>${anchor === undefined ? words : `<a href="#${e(anchor)}">${words}</a>`}</q>`;
}

const items = (tag: 'ul' | 'ol', lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<${tag}>${lines.map((line) => `<li>${line}</li>`).join('\n')}</${tag}>`;

const section = (id: string, title: string, body: string): string =>
  body === '' ? '' : `<section aria-labelledby="${id}"><h2 id="${id}">${e(title)}</h2>\n${body}</section>`;

function gain(gaps: readonly OpenGap[], report: Report): string {
  const value = openPoints(
    gaps.map(({ gap }) => gap.requirement),
    report,
  );
  return value > 0 ? ` <span class="gain">up to +${points(value)} points</span>` : '';
}

const linkTo = (requirement: string): string => `<a href="#${e(requirement)}">${e(requirement)}</a>`;

const own = ({ id, evidence: [evidence] }: ReportRequirement, { documents }: Report): string =>
  evidence ? `<br>Your resume: ${quoted(documents.resume.text, evidence, anchorOf('resume', id, 0))}` : '';

const wordingList = (report: Report): string =>
  items('ul', [
    ...wordingGaps(report).map((same) => {
      const [{ gap, requirement }] = same;
      const rows = listed(same.map((open) => linkTo(open.gap.requirement)));
      return `${e(closingText(gap, requirement))}${gain(same, report)} (${rows})${own(requirement, report)}`;
    }),
    ...[unsaidText(report)].flatMap((text) => (text === null ? [] : [e(text)])),
  ]);

function gapLine(open: OpenGap, asked: string, report: Report): string {
  const { gap, requirement, way } = open;
  const names = otherNames(requirement);
  const looked =
    names.length > 0
      ? `<details><summary>Looked for ${counted(names.length, 'other name')} as well</summary>${e(names.join(', '))}</details>`
      : '';
  return `<strong>${e(askText(requirement))}</strong> (${strengthText(requirement)}, ${linkTo(gap.requirement)})${gain([open], report)}: ${e(verdictText(requirement))}. ${e(closingText(gap, requirement, way))}${asked}${own(requirement, report)}${looked}`;
}

const LINE_ROOM = 200;

/** Several gaps of one line of the posting stand under that line. */
function gapList(report: Report): string {
  const posting = report.documents.posting.text;
  const asker = askerOf(report);
  const groups = groupGaps(report).map(({ asked, gaps }) => {
    const [first, ...others] = gaps;
    const anchor = anchorOf('posting', first.requirement.id, 0);
    if (others.length === 0) return gapLine(first, `<br>The ${asker}: ${quoted(posting, asked, anchor)}`, report);
    const lines = gaps.map((open) => gapLine(open, '', report));
    return `The ${asker}: ${quoted(posting, asked, anchor, LINE_ROOM)}${items('ul', lines)}`;
  });
  const isMissing = report.requirements.some(({ verdict }) => verdict === 'missing');
  const goal = targetText(report);
  const aim = goal === null ? '' : `<p>${e(goal)}</p>`;
  return `${aim}${isMissing ? `<p>${NAME_IT_TEXT}</p>` : ''}${items('ul', groups)}`;
}

const fitList = (report: Report): string =>
  items(
    'ul',
    findFits(report).map(
      ({ how, items: fits }) =>
        `${e(how)}: ${listed(fits.map(({ requirement, name }) => `<a href="#${e(requirement)}">${e(name)}</a>`))}`,
    ),
  );

/** Each keeps its id, to which the marks in both documents lead back. */
function softList(report: Report): string {
  const { resume, posting } = report.documents;
  const named = ({ id, anyOf }: ReportRequirement): string =>
    `<span id="${e(id)}">${e(listed(namesIn(anyOf), 'or'))}</span>`;
  const shown = report.soft.flatMap((row) => {
    const evidence = softEvidence(row);
    if (evidence === undefined) return [];
    return [
      `${named(row)}: ${quoted(resume.text, evidence, anchorOf('resume', row.id, row.evidence.indexOf(evidence)))}`,
    ];
  });
  const unnamed = report.soft.filter((row) => softEvidence(row) === undefined).map(named);
  return items('ul', [
    ...shown,
    ...(unnamed.length > 0 ? [`Asked for, and not named in your resume: ${listed(unnamed)}.`] : []),
    ...softWords(report).map((words) => `Also asked: ${quoted(posting.text, words)}`),
  ]);
}

const conditionLine = ({ label, quote, evidence, says }: ConditionLine, { documents }: Report): string =>
  [
    `${label}: ${quoted(documents.posting.text, quote, undefined, LINE_ROOM)}`,
    ...evidence.map(
      (item) => `Your resume: ${quoted(documents.resume.text, item)} <small>${e(placeText(item))}</small>`,
    ),
    ...says.map(e),
  ].join('<br>');

/** Two bars in one: what it could bring, and what it does. Drawn in units of the widest requirement. */
function bar(got: number, most: number, widest: number): string {
  const width = (value: number): string => (widest > 0 ? (100 * value) / widest : 0).toFixed(1);
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="most" width="${width(most)}" height="8"/><rect class="got" width="${width(got)}" height="8"/></svg>`;
}

function requirementRow(row: ReportRequirement, rows: readonly ReportRequirement[], report: Report): string {
  const { resume, posting } = report.documents;
  const widest = Math.max(...rows.map((other) => mostPoints(other, rows)));
  const asked = [row.posting, ...row.also].map((span, index) =>
    quoted(posting.text, span, anchorOf('posting', row.id, index)),
  );
  const evidence = row.evidence.map(
    (item, index) =>
      `${quoted(resume.text, item, anchorOf('resume', row.id, index))} <small>${e(whereText(item))}</small>`,
  );
  const seen = row.rejected.map(
    (item) => `Seen and not counted: ${quoted(resume.text, item)} <small>${e(item.reason)}</small>`,
  );
  const scored =
    report.score === null || row.weight === 0
      ? '<td>not scored</td>'
      : `<td>${bar(earnedPoints(row, rows), mostPoints(row, rows), widest)} ${rowPoints(row, rows)}</td>`;
  return `<tr id="${e(row.id)}" class="${row.verdict}"><th scope="row">${e(row.id)} ${e(askText(row))} <small>${strengthText(row)}</small></th><td>${items('ul', asked)}</td><td>${e(verdictText(row))}.</td><td>${items('ul', [...evidence, ...new Set(seen)])}</td>${scored}</tr>`;
}

function requirementTable(rows: readonly ReportRequirement[], caption: string, report: Report): string {
  if (rows.length === 0) return '';
  const body = rows.map((row) => requirementRow(row, rows, report)).join('\n');
  return `<div class="scroll" role="region" aria-label="${e(caption)}" tabindex="0"><table><caption>${e(caption)}</caption>
<thead><tr><th scope="col">Asked</th><th scope="col">The ${askerOf(report)} says</th><th scope="col">How you stand</th><th scope="col">Your resume says</th><th scope="col">Points</th></tr></thead>
<tbody>${body}</tbody></table></div>`;
}

function documentBody(report: Report, side: 'resume' | 'posting'): string {
  const marks = [...report.requirements, ...report.soft].flatMap(({ id, posting, also, evidence }): Mark[] =>
    (side === 'posting' ? [posting, ...also] : evidence).map(({ start, end }, index) => ({
      start,
      end,
      requirement: id,
      anchor: anchorOf(side, id, index),
    })),
  );
  return `<div class="document">${markText(report.documents[side].text, marks)}</div>`;
}

/** The number with what it rests on beside it: read alone, it would be believed. */
function scoreLine(report: Report): string {
  const warning = warningOf(report);
  const before = warning === null ? '' : `<p class="warning">${e(warning)}</p>`;
  if (report.score === null) return before;
  const rough = roughText(report) === null && !isHardlyRead(report) ? '' : ' rough';
  return `${before}<p class="score${rough}"><strong>${points(report.score)}</strong> of 100 points <small>from ${basisText(report)}</small></p>`;
}

/** The report as one `<article>`, for a page of any kind. */
export function renderReportBody(report: Report): string {
  const posting = report.documents.posting.text;
  const terms = [...new Set(report.unknownTerms.map(({ text }) => text))];
  const parts = [
    `<header><h1 id="report-title">Your resume and this ${askerOf(report)}</h1>${scoreLine(report)}${summarise(report)
      .map((sentence) => `<p>${e(sentence)}</p>`)
      .join('')}</header>`,
    section('fits', 'What fits', fitList(report)),
    section('say-it', 'Say it', wordingList(report)),
    section('gaps', 'What would lift the score', gapList(report)),
    section(
      'requirements',
      'What is asked and what you show',
      requirementTable(report.requirements, 'Requirements, with the words of both sides', report),
    ),
    section('plan', 'What to learn, in this order', planBody(report)),
    section(
      'conditions',
      'Conditions to check yourself',
      items(
        'ul',
        listConditions(report).flatMap(({ tie, lines }) => {
          const texts = lines.map((line) => conditionLine(line, report));
          return tie === null ? texts : [`${e(tie)}${items('ul', texts)}`];
        }),
      ),
    ),
    section(
      'pay',
      'What it pays',
      items(
        'ul',
        listPay(report).map((span) => quoted(posting, span, undefined, LINE_ROOM)),
      ),
    ),
    section('soft', 'Personal skills: nobody is scored on these', softList(report)),
    section(
      'not-understood',
      'Not understood',
      items(
        'ul',
        report.coverage.notUnderstood.map((item) => quoted(posting, item)),
      ),
    ),
    section('unknown-terms', 'Words not in the dictionary', terms.length > 0 ? `<p>${e(listed(terms))}</p>` : ''),
    section(
      'extras',
      'Also on your resume',
      report.extras.length > 0 ? `<p>${e(listed(namesIn(report.extras)))}</p>` : '',
    ),
    section(
      'corrections',
      'Corrections',
      items('ul', [...report.corrections.map(correctionText), ...originalTexts(report)].map(e)),
    ),
    section('notices', 'Notices', items('ul', noticeTexts(report).map(e))),
    section('resume-text', 'Your resume, as it was read', documentBody(report, 'resume')),
    section('posting-text', `The ${askerOf(report)}, as it was read`, documentBody(report, 'posting')),
    section(
      'numbers',
      'How this was worked out',
      numbersText(report)
        .map((line) => `<p>${e(line)}</p>`)
        .join(''),
    ),
  ];
  return `<article class="report" aria-labelledby="report-title">\n${parts.filter(Boolean).join('\n')}\n</article>\n`;
}

/** A whole page that can be saved and sent: nothing in it is fetched from elsewhere. */
export const writeHtml = (report: Report): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Your resume and this ${askerOf(report)}</title>
<style>${REPORT_CSS}</style>
</head>
<body><main>
${renderReportBody(report)}</main></body>
</html>
`;
