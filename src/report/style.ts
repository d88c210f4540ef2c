/** The looks of an HTML report, for the standalone page and for any page that holds one. Colours keep 4.5:1 contrast. */

export const REPORT_CSS = `
.report { color-scheme: light dark; --ink: #1c2430; --paper: #ffffff; --soft: #5a6472; --line: #d5dae1; --got: #2f6fb2; --most: #dbe5f0; --mark: #fff1b8; --link: #1a56a0; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
.report h1, .report h2 { line-height: 1.2; margin: 2rem 0 .75rem; }
.report a { color: var(--link); }
.report .score strong { font-size: 2.5rem; }
.report .score.rough strong { font-size: 1.5rem; }
.report .warning { border-left: 4px solid var(--got); background: var(--most); padding: .5rem .75rem; font-weight: 600; }
.report details > summary { color: var(--soft); cursor: pointer; }
.report .gain { font-weight: 600; white-space: nowrap; }
.report small, .report caption { color: var(--soft); }
.report .scroll { overflow-x: auto; }
.report table { border-collapse: collapse; width: 100%; }
.report caption { text-align: left; padding: .25rem 0; }
.report th, .report td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .5rem; }
.report td ul { margin: 0; padding-left: 1rem; }
.report tr:target, .report span:target + mark { outline: 2px solid var(--got); }
.report .bar { display: block; width: 7rem; height: .5rem; }
.report .bar .most { fill: var(--most); }
.report .bar .got { fill: var(--got); }
.report ol > li { margin-bottom: 1rem; }
.report section > ul > li + li { margin-top: .6rem; }
.report section > ul > li > ul > li { margin-top: .4rem; }
.report dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: .25rem 0; }
.report dt { color: var(--soft); }
.report dd { margin: 0; }
.report .document { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: 1rem; }
.report mark { background: var(--mark); color: inherit; }
.report .back { font-size: .7rem; vertical-align: super; user-select: none; padding: 0 .1rem; }
@media (prefers-color-scheme: dark) { .report { --ink: #e6e9ee; --paper: #14181f; --soft: #a7b0bd; --line: #343b46; --got: #6fa8e6; --most: #27313f; --mark: #57480f; --link: #8fc0f5; } }
@media print {
  .report { --ink: #000000; --paper: #ffffff; --soft: #444444; --line: #bbbbbb; --link: #000000; max-width: none; padding: 0; }
  .report .scroll { overflow: visible; }
  .report tr, .report ol > li, .report ul > li { break-inside: avoid; }
  .report h2 { break-after: avoid; }
  .report details::details-content { content-visibility: visible; height: auto; }
  .report dd a[href^="http"]::after { content: " " attr(href); overflow-wrap: anywhere; }
}
`;
