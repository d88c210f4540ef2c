/**
 * Enters: elements of a page; leaves: which of them a reader of the page would not read. Job pages wrap a posting in
 * menus, cookie notes and footers; resume pages put the contact details in header and footer. So page furniture is
 * left out only where a page marks its main part, and never when it holds a way to contact someone.
 */
import { type ChildNode, type Element, isTag, isText } from './nodes.ts';

const NEVER_READ = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'map',
  'select',
  'datalist',
  'textarea',
]);

export function isNeverRead(element: Element): boolean {
  return NEVER_READ.has(element.name);
}

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$)|mso-hide\s*:\s*all)/i;

/** Put there for machines only. */
export function isHidden(element: Element): boolean {
  return 'hidden' in element.attribs || HIDING_STYLE.test(element.attribs.style ?? '');
}

/** Icons and separators are hidden from screen readers; text of some length with that mark is decoration gone wrong
 * and still visible. */
export function isDecoration(element: Element): boolean {
  if (element.attribs['aria-hidden'] !== 'true') return false;
  return !/\S\s+\S+\s+\S/.test(textOf(element));
}

/** Text of a subtree, without regard to blocks. Iterative: pages nest deeply. */
export function textOf(node: ChildNode): string {
  const parts: string[] = [];
  const open: ChildNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isText(next)) parts.push(next.data);
    else if (isTag(next) && !isNeverRead(next)) open.push(...[...next.children].reverse());
  }
  return parts.join('');
}

/** Menus of the page's own sections, and, where a part is marked as main, the menus, footers and notes around it. */
export function findFurniture(root: readonly ChildNode[]): ReadonlySet<Element> {
  const elements = root.flatMap(allElements);
  const around = findAroundMain(root, elements);
  return new Set([...elements.filter(isContentsList), ...around]);
}

/** A list of links into the page itself repeats its headings. */
function isContentsList(element: Element): boolean {
  if (element.name === 'a') return /skip/i.test(element.attribs.class ?? '') && /^#/.test(element.attribs.href ?? '');
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const links = allElements(element).filter((inner) => inner.name === 'a');
  if (links.length < 3 || !links.every((link) => /^#\w/.test(link.attribs.href ?? ''))) return false;
  const linked = links.map(textOf).join('').replace(/\s+/g, '');
  return linked === textOf(element).replace(/\s+/g, '');
}

function findAroundMain(root: readonly ChildNode[], elements: readonly Element[]): Element[] {
  const main = elements.filter((element) => element.name === 'main' || element.attribs.role === 'main');
  const marked = main.length > 0 ? main : elements.filter((element) => element.name === 'article');
  const length = (list: readonly ChildNode[]): number =>
    list.reduce((sum, node) => sum + textOf(node).replace(/\s+/g, ' ').length, 0);
  if (marked.length === 0 || length(marked) * 2 < length(root)) return [];
  const inside = new Set(marked.flatMap(allElements));
  return elements.filter((element) => !inside.has(element) && isFurniture(element) && !holdsContact(element));
}

const NOTE_NAMES = /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip-link)(?:$|[\s_-])/i;

function isFurniture(element: Element): boolean {
  if (['nav', 'footer', 'aside', 'dialog'].includes(element.name)) return true;
  if (['navigation', 'contentinfo', 'dialog', 'alertdialog', 'banner'].includes(element.attribs.role ?? ''))
    return element.name !== 'header';
  return NOTE_NAMES.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`);
}

function holdsContact(element: Element): boolean {
  const links = allElements(element).filter((inner) => /^(?:mailto|tel):/i.test(inner.attribs.href ?? ''));
  return (
    links.length > 0 ||
    /[\w.+-]+@[\w-]+\.\w+/.test(textOf(element)) ||
    allElements(element).some((inner) => inner.name === 'main')
  );
}

function allElements(node: ChildNode): Element[] {
  const found: Element[] = [];
  const open: ChildNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isTag(next)) continue;
    found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child) open.push(child);
    }
  }
  return found;
}
