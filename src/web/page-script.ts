/**
 * The pages' only script, as the text that is served: a convenience, never a need. It puts a dropped file into the
 * field it was dropped on, and shows the words a requirement or a finding rests on.
 */
export const PAGE_SCRIPT = String.raw`'use strict';
for (const side of document.querySelectorAll('[data-drop]')) {
  const input = side.querySelector('input[type=file]');
  const over = (on) => side.classList.toggle('over', on);
  side.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  side.addEventListener('dragleave', () => over(false));
  side.addEventListener('drop', (event) => {
    over(false);
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.focus();
  });
}

const form = document.querySelector('form.compare');
if (form) {
  document.getElementById('problem')?.focus();
  form.addEventListener('submit', () => form.setAttribute('aria-busy', 'true'));
  addEventListener('pageshow', () => form.removeAttribute('aria-busy'));
}

const marks = [...document.querySelectorAll('mark[data-requirement]')];
const idsOf = (mark) => mark.dataset.requirement.split(' ');
function showRequirement(id) {
  for (const shown of document.querySelectorAll('[data-shown]')) shown.removeAttribute('data-shown');
  document.getElementById(id)?.setAttribute('data-shown', '');
  const scrolled = new Set();
  for (const mark of marks) {
    if (!idsOf(mark).includes(id)) continue;
    mark.setAttribute('data-shown', '');
    const pane = mark.closest('.document');
    if (!pane || scrolled.has(pane)) continue;
    scrolled.add(pane);
    pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
}
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a[href^="#"]');
  const mark = event.target.closest('mark[data-requirement]');
  const row = event.target.closest('tr[id], li.finding');
  const linked = link && /^#(?:(?:resume|posting)-)?([rf]\d+)(?:-\d+)?$/.exec(link.getAttribute('href'));
  const id = linked ? linked[1] : mark ? idsOf(mark)[0] : row?.id;
  if (!id || !/^[rf]\d+$/.test(id)) return;
  showRequirement(id);
  if (mark && !link) document.getElementById(id)?.scrollIntoView({ block: 'center' });
});
`;
