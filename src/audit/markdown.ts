/** Audit in, Markdown out: the answer, the findings with their quotes, the pool, and what was read as asked for. */

import { escapeMarkdown } from '../report/escape.ts';
import { excerptAround } from '../report/excerpt.ts';
import { strengthText } from '../report/words.ts';
import type { Span } from '../span.ts';
import type { Audit } from './audit.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { AUDIT_TITLE, askedText, dropText, SEVERITY_TITLES, summariseAudit } from './say.ts';

const m = escapeMarkdown;
const ROOM = 160;
/** Quotes under one finding; the JSON holds all. */
const MOST_QUOTES = 5;

function quoted(text: string, span: Span): string {
  const { before, quote, after } = excerptAround(text, span, ROOM);
  return `“${m(before)}**${m(quote)}**${m(after)}”`;
}

function findingLines({ message, spans, why }: Finding, text: string): readonly string[] {
  const quotes = [...new Set(spans.map((span) => quoted(text, span)))];
  const rest = quotes.length - MOST_QUOTES;
  return [
    `- ${m(message)}`,
    ...quotes.slice(0, MOST_QUOTES).map((quote) => `  - ${quote}`),
    ...(rest > 0 ? [`  - and ${rest} more`] : []),
    ...(why === undefined ? [] : [`  - Known from: ${m(why)}`]),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];

function poolLines({ pool, requirements }: Audit): readonly string[] {
  if (pool === null) return [];
  const nameOf = (id: string): string => {
    const requirement = requirements.find((other) => other.id === id);
    return requirement ? askedText(requirement) : id;
  };
  const rows = pool.musts.map(
    (must) =>
      `| ${must.requirement} | ${m(nameOf(must.requirement))} | ${must.meet} of ${pool.compared} | ${must.without} | ${must.gain > 0 ? `+${must.gain}` : '0'} |`,
  );
  const [first] = pool.musts;
  return [
    m(pool.rule),
    '',
    ...(first && pool.compared > 0 ? [`**${m(dropText(first, nameOf(first.requirement), pool))}**`, ''] : []),
    ...(rows.length > 0 && pool.compared > 0
      ? ['| | Must | Met by | Pool without it | Gained |', '|---|---|---|---|---|', ...rows]
      : []),
    ...(pool.byHand.length > 0
      ? ['', 'To be read by hand:', '', ...pool.byHand.map(({ resume, reason }) => `- ${m(resume)}: ${m(reason)}`)]
      : []),
  ];
}

export function writeAuditMarkdown(audit: Audit): string {
  const { text } = audit.document;
  const lines = [
    `# ${AUDIT_TITLE}`,
    '',
    ...summariseAudit(audit).map(m),
    '',
    ...SEVERITIES.flatMap((severity) =>
      section(
        SEVERITY_TITLES[severity],
        audit.findings
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => findingLines(finding, text)),
      ),
    ),
    ...section('Which must costs most', poolLines(audit)),
    ...section(
      'What is read as asked for',
      audit.requirements.map(
        (requirement) =>
          `- ${requirement.id} ${m(askedText(requirement))} (${strengthText(requirement)}): ${quoted(text, requirement.posting)}`,
      ),
    ),
    ...section(
      'Notices',
      audit.notices.map(({ message }) => `- ${m(message)}`),
    ),
    m(`As of ${audit.asOf}; engine ${audit.version.engine}, dictionary ${audit.version.dictionary}.`),
    '',
  ];
  return lines.join('\n');
}
