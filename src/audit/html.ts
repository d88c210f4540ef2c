/**
 * Audit in, one `<article>` out for a page of any kind: the same story as the Markdown, with the posting beside it and a
 * link from every finding to its words and back. It needs no script.
 */
import { escapeHtml } from '../report/escape.ts';
import { excerptAround } from '../report/excerpt.ts';
import { type Mark, markText } from '../report/marks.ts';
import { strengthText } from '../report/words.ts';
import type { Span } from '../span.ts';
import type { Audit } from './audit.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { AUDIT_TITLE, askedText, dropText, SEVERITY_TITLES, summariseAudit } from './say.ts';

const e = escapeHtml;
const ROOM = 160;
/** Quotes under one finding; all of them are marked in the text. */
const MOST_QUOTES = 8;

const anchorOf = (finding: string, index: number): string => `posting-${finding}-${index + 1}`;

function quoted(text: string, span: Span, anchor?: string): string {
  const { before, quote, after } = excerptAround(text, span, ROOM);
  const words = `${e(before)}<strong>${e(quote)}</strong>${e(after)}`;
  return `<q>${anchor === undefined ? words : `<a href="#${e(anchor)}">${words}</a>`}</q>`;
}

const items = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;

const section = (id: string, title: string, body: string): string =>
  body === '' ? '' : `<section aria-labelledby="${id}"><h2 id="${id}">${e(title)}</h2>\n${body}</section>`;

function findingItem({ id, severity, message, spans, why }: Finding, text: string): string {
  const quotes = spans.slice(0, MOST_QUOTES).map((span, index) => quoted(text, span, anchorOf(id, index)));
  const rest = spans.length - MOST_QUOTES;
  const more = rest > 0 ? [`and ${rest} more, marked in the text`] : [];
  const source = why === undefined ? '' : `<p><small>Known from: ${e(why)}</small></p>`;
  return `<li id="${e(id)}" class="finding is-${severity}"><p>${e(message)}</p>${items([...quotes, ...more])}${source}</li>`;
}

function findingList(audit: Audit, severity: Finding['severity']): string {
  const own = audit.findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return '';
  return `<ul class="findings">${own.map((finding) => findingItem(finding, audit.document.text)).join('\n')}</ul>`;
}

function poolBody({ pool, requirements }: Audit): string {
  if (pool === null) return '';
  const names = new Map(requirements.map((requirement) => [requirement.id, askedText(requirement)]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const [first] = pool.musts;
  const best =
    first && pool.compared > 0 ? `<p><strong>${e(dropText(first, nameOf(first.requirement), pool))}</strong></p>` : '';
  const rows = pool.musts.map(
    ({ requirement, meet, without, gain }) =>
      `<tr><th scope="row">${e(nameOf(requirement))} <small>${e(requirement)}</small></th><td>${meet} of ${pool.compared}</td><td>${without}</td><td>${gain > 0 ? `+${gain}` : '0'}</td></tr>`,
  );
  const table =
    rows.length > 0 && pool.compared > 0
      ? `<div class="scroll" role="region" aria-label="The pool without each must" tabindex="0"><table><caption>The pool without each must</caption>
<thead><tr><th scope="col">Must</th><th scope="col">Met by</th><th scope="col">Pool without it</th><th scope="col">Gained</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`
      : '';
  const byHand =
    pool.byHand.length > 0
      ? `<p>To be read by hand:</p>${items(pool.byHand.map(({ resume, reason }) => `${e(resume)}: ${e(reason)}`))}`
      : '';
  return `${best}<p>${e(pool.rule)}</p>${table}${byHand}`;
}

function documentBody({ document, findings }: Audit): string {
  const marks = findings.flatMap(({ id, spans }): Mark[] =>
    spans.map(({ start, end }, index) => ({ start, end, requirement: id, anchor: anchorOf(id, index) })),
  );
  return `<div class="document">${markText(document.text, marks)}</div>`;
}

export function renderAuditBody(audit: Audit): string {
  const { text } = audit.document;
  const parts = [
    `<header><h1 id="report-title">${AUDIT_TITLE}</h1>${summariseAudit(audit)
      .map((sentence) => `<p>${e(sentence)}</p>`)
      .join('')}</header>`,
    ...SEVERITIES.map((severity) => section(severity, SEVERITY_TITLES[severity], findingList(audit, severity))),
    section('pool', 'Which must costs most', poolBody(audit)),
    section(
      'asked',
      'What is read as asked for',
      items(
        audit.requirements.map(
          (requirement) =>
            `<strong>${e(askedText(requirement))}</strong> (${strengthText(requirement)}, ${e(requirement.id)}): ${quoted(text, requirement.posting)}`,
        ),
      ),
    ),
    section('notices', 'Notices', items(audit.notices.map(({ message }) => e(message)))),
    section('posting-text', 'The posting, as it was read', documentBody(audit)),
    section(
      'numbers',
      'How this was worked out',
      `<p>As of ${e(audit.asOf)}; engine ${e(audit.version.engine)}, dictionary ${e(audit.version.dictionary)}.</p>`,
    ),
  ];
  return `<article class="report audit" aria-labelledby="report-title">\n${parts.filter(Boolean).join('\n')}\n</article>\n`;
}
