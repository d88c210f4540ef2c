/**
 * The style of the shell around form and result; the result brings its own (report/html.ts). One sheet, system fonts,
 * light and dark, for screens down to 320 px and for paper.
 */
export const PAGE_CSS = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --sheet: #ffffff; --ink: #1d2328; --faint: #57616a; --line: #d9d8d2;
  --accent: #0b5c8a; --accent-ink: #ffffff; --wash: #eaf3f9; --bad: #9c2118; --bad-wash: #fdefed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181b; --sheet: #1b2125; --ink: #e6e9eb; --faint: #a3adb5; --line: #384148;
    --accent: #7cc4ee; --accent-ink: #0c1a22; --wash: #1c303c; --bad: #ffb4a8; --bad-wash: #3a1f1c;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
body.page { margin: 0; background: var(--ground); color: var(--ink); }
.page .top, .page main, .page .foot { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
.page.wide .top, .page.wide main, .page.wide .foot { max-width: 108rem; }
.page .top { display: flex; justify-content: space-between; align-items: baseline; padding-block: 1rem; }
.page .brand { font-weight: 700; letter-spacing: -0.01em; font-size: 1.15rem; text-decoration: none; color: inherit; }
.page nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.page a { color: var(--accent); }
.page main { outline: none; padding-bottom: 3rem; }
.page .page-title { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.1rem); line-height: 1.2; letter-spacing: -0.02em; margin: 0.75rem 0; }
.page .lead { max-width: 44rem; color: var(--faint); margin: 0 0 1.5rem; }
.page .foot { color: var(--faint); font-size: 0.85rem; border-top: 1px solid var(--line); padding-block: 1rem 2rem; }
.page .skip { position: absolute; left: -99rem; }
.page .skip:focus { left: 1rem; top: 0.5rem; background: var(--sheet); padding: 0.5rem 1rem; z-index: 1; }
.page :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }

.compare .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.25rem; }
.compare .side { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 0.5rem 1.25rem 1.25rem; margin: 0; min-width: 0; }
.compare .side.over { border-color: var(--accent); background: var(--wash); }
.compare legend { font-weight: 700; font-size: 1.1rem; padding: 0 0.4rem; margin-left: -0.4rem; }
.compare .field { margin-top: 0.9rem; }
.compare label { display: block; font-weight: 600; margin-bottom: 0.3rem; }
.compare small { display: block; color: var(--faint); margin-top: 0.3rem; }
.compare textarea, .compare select, .compare input { font: inherit; color: inherit; width: 100%; background: var(--ground); border: 1px solid var(--faint); border-radius: 6px; padding: 0.5rem 0.65rem; }
.compare textarea { resize: vertical; line-height: 1.45; min-height: 9rem; }
.compare input[type=file] { border-style: dashed; padding: 0.9rem 0.65rem; }
.compare input[type=file]::file-selector-button { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--faint); border-radius: 6px; padding: 0.25rem 0.7rem; margin-right: 0.8rem; cursor: pointer; }
.compare .short input { max-width: 8rem; }
.compare .actions { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; margin-top: 1.5rem; }
.compare .actions small { flex-basis: 100%; max-width: 44rem; margin: 0; }
.page button { font: inherit; font-weight: 600; cursor: pointer; color: var(--accent-ink); background: var(--accent); border: 1px solid var(--accent); border-radius: 6px; padding: 0.6rem 1.4rem; }
.page button.quiet { background: transparent; color: var(--accent); }
.page button:hover { filter: brightness(1.12); }
.compare[aria-busy] button { opacity: 0.6; cursor: progress; }

.page .problem { background: var(--bad-wash); color: var(--bad); border: 1px solid currentColor; border-radius: 8px; padding: 0.75rem 1rem; margin: 0 0 1.25rem; overflow-wrap: anywhere; }
.page .kept { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; align-items: center; background: var(--wash); border-radius: 8px; padding: 0.6rem 1rem; margin: 0 0 1.5rem; }
.page .misread { margin: 0 0 1.5rem; max-width: 44rem; }
.page .misread > summary { cursor: pointer; color: var(--accent); }
.page .changed { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 0.25rem 1.25rem; margin: 0 0 1.5rem; }
.page .changed h2 { font-size: 1.15rem; margin: 0.75rem 0 0.25rem; }
.page form.inline { display: inline; }
.page form.inline button { padding: 0.2rem 0.8rem; font-size: 0.9rem; }

.page .report { max-width: none; padding: 0; background: none; }
.page .report > header h1 { margin-top: 0.5rem; }
.page .report > * { min-width: 0; }
.page .document { background: var(--sheet); border-radius: 8px; max-height: 80vh; overflow: auto; font-size: 0.9rem; }
.page .report table { min-width: 44rem; table-layout: fixed; font-size: 0.94rem; overflow-wrap: anywhere; }
.page .report thead th:nth-child(1) { width: 18%; }
.page .report thead th:nth-child(2) { width: 22%; }
.page .report thead th:nth-child(3) { width: 19%; }
.page .report thead th:nth-child(4) { width: 28%; }
.page .report thead th:nth-child(5) { width: 13%; }
.page .report .bar { max-width: 100%; }
.page .report td ul { list-style: none; padding: 0; }
.page .report td li + li { margin-top: 0.4rem; }
.page .report tbody th { border-left: 4px solid var(--verdict, var(--line)); }
.page .report tr.met { --verdict: #2e7d4f; }
.page .report tr:is(.short, .listed, .implied) { --verdict: #c08a1e; }
.page .report tr.related { --verdict: #cc6b2c; }
.page .report tr:is(.missing, .negated) { --verdict: #b3382c; }
.page .report tr[id], .page .report mark { cursor: pointer; }
.page .report tr[data-shown] > * { background: var(--wash); }
.page .report mark[data-shown] { outline: 2px solid var(--accent); background: var(--wash); }
.page .audit .findings { list-style: none; padding: 0; }
.page .audit .finding { border-left: 4px solid var(--line); padding: 0.1rem 0 0.1rem 1rem; }
.page .audit .finding + .finding { margin-top: 1.25rem; }
.page .audit .finding > p { margin: 0 0 0.3rem; }
.page .audit .finding > ul { margin: 0; padding-left: 1.1rem; }
.page .audit .is-problem { border-color: #b3382c; }
.page .audit .is-advice { border-color: #c08a1e; }
.page .audit .finding[data-shown] { background: var(--wash); }
.page .audit thead th:nth-child(n) { width: auto; }
.page .audit table { min-width: 0; table-layout: auto; }
/* Phones: a row of the table becomes a card. */
@media screen and (max-width: 44rem) {
  .page .report table { min-width: 0; }
  .page .report :is(table, tbody, tr, tbody th, td) { display: block; border-bottom: 0; padding-block: 0.15rem; }
  .page .report caption { display: block; }
  .page .report thead { display: none; }
  .page .report tbody tr { border: 1px solid var(--line); border-radius: 8px; margin-bottom: 0.75rem; overflow: hidden; background: var(--sheet); }
  .page .report td::before { display: block; color: var(--faint); font-size: 0.8rem; }
  .page .report td:nth-child(2)::before { content: "In these words"; }
  .page .report td:nth-child(3)::before { content: "How you stand"; }
  .page .report td:nth-child(4)::before { content: "Your resume says"; }
  .page .report td:nth-child(5)::before { content: "Points"; }
  .page .report td:empty { display: none; }
  .page .audit td:nth-child(2)::before { content: "Met by"; }
  .page .audit td:nth-child(3)::before { content: "Pool without it"; }
  .page .audit td:nth-child(4)::before { content: "Gained"; }
}
@media (max-width: 36rem) {
  .page .report dl { grid-template-columns: 1fr; gap: 0; }
  .page .report dd + dt { margin-top: 0.4rem; }
  .page .report ol, .page .report ul { padding-left: 1.25rem; }
}
/* Wide screens: both documents stay in sight beside the claims that rest on them. */
@media screen and (min-width: 75rem) {
  .page .report { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 30%); column-gap: 2rem; }
  .page .report > * { grid-column: 1; }
  .page .report > section[aria-labelledby="resume-text"], .page .report > section[aria-labelledby="posting-text"] { grid-column: 2; grid-row: 1 / span 60; align-self: start; position: sticky; height: calc(50vh - 1rem); display: flex; flex-direction: column; }
  .page .report > section[aria-labelledby="resume-text"] { top: 0.75rem; }
  .page .report > section[aria-labelledby="posting-text"] { top: calc(50vh + 0.25rem); margin-top: calc(50vh - 0.5rem); }
  .page .audit > section[aria-labelledby="posting-text"] { top: 0.75rem; margin-top: 0; height: calc(100vh - 1.5rem); }
  .page .report > section[aria-labelledby$="-text"] > h2 { margin: 0 0 0.4rem; font-size: 1rem; }
  .page .document { flex: 1; max-height: none; }
}

@media print {
  .page .top nav, .page .kept, .page .misread, .page .skip { display: none; }
  body.page { background: none; }
}
`;
