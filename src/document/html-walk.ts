/**
 * Enters: a parsed page; leaves: its lines in reading order. Resume themes are full of neighbouring spans that only
 * a style sheet keeps apart, and of tables used for layout; both must come out as words and lines, not as one string.
 */

import { type TableCell, writeTable } from './html-table.ts';
import { isDecoration, isHidden, isNeverRead, textOf } from './html-visible.ts';
import { LineWriter } from './line-writer.ts';
import type { DraftLine } from './lines.ts';
import { type ChildNode, type Element, isTag, isText } from './nodes.ts';

export interface WalkOptions {
  /** The page was made from a Word file: tabs and wide gaps stay, empty paragraphs part blocks, and the address of a
   * link on a line of links is given ("LinkedIn | GitHub" under the name). */
  readonly word: boolean;
  readonly skip: ReadonlySet<Element>;
  /** How many items of a numbered list have been written. */
  readonly counters: WeakMap<Element, number>;
  /** Called once for each element left out because it is hidden and holds words. */
  readonly onHidden: () => void;
}

const LINE_BLOCKS = new Set(
  'address article aside body center dd details dialog div dt fieldset figcaption figure footer form header hgroup html legend li main nav section summary caption option button'.split(
    ' ',
  ),
);
const SPACED_BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr'.split(' '));
const HEADING = /^h[1-6]$/;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\s*(?:;|!|$)/i;

export function walkPage(nodes: readonly ChildNode[], options: WalkOptions): DraftLine[] {
  const writer = new LineWriter({ keepSpaces: options.word });
  walkNodes(nodes, writer, options, false);
  return writer.finish();
}

function walkNodes(nodes: readonly ChildNode[], writer: LineWriter, options: WalkOptions, keepBreaks: boolean): void {
  let previous: ChildNode | undefined;
  for (const node of nodes) {
    if (isText(node)) addText(node.data, writer, options, keepBreaks);
    else if (isTag(node) && !isLeftOut(node, options)) {
      if (previous && areApart(previous, node)) writer.addSpace();
      walkElement(node, writer, options, keepBreaks);
    }
    previous = node;
  }
}

function isLeftOut(element: Element, options: WalkOptions): boolean {
  if (isNeverRead(element) || options.skip.has(element) || isDecoration(element)) return true;
  if (!isHidden(element)) return false;
  if (/\p{L}{2}/u.test(textOf(element))) options.onHidden();
  return true;
}

function addText(data: string, writer: LineWriter, options: WalkOptions, keepBreaks: boolean): void {
  if (!keepBreaks) {
    writer.addText(options.word ? data.replace(/[\n\r]+/g, ' ') : data);
    return;
  }
  data.split(/\r\n?|\n/).forEach((line, index) => {
    if (index > 0) writer.breakLine();
    writer.addText(line);
  });
}

/** Two neighbouring inline elements with classes of their own are set apart by the style sheet. With one class only,
 * a small letter may go on with a word ("Post" + "greSQL", as Word marks spelling). */
function areApart(before: ChildNode, after: Element): boolean {
  if (!isTag(before)) return false;
  const classes = [before, after].filter((element) => element.attribs.class).length;
  const [first, second] = [textOf(before).trim(), textOf(after).trim()];
  return first.length > 1 && second.length > 1 && (classes === 2 || (classes === 1 && !/^\p{Ll}/u.test(second)));
}

function walkElement(element: Element, writer: LineWriter, options: WalkOptions, keepBreaks: boolean): void {
  const { name } = element;
  if (name === 'br') writer.breakLine();
  else if (name === 'table') walkTable(element, writer, options);
  else if (name === 'li') walkItem(element, writer, options);
  else if (name === 'a') walkLink(element, writer, options, keepBreaks);
  else walkBlock(element, writer, options, keepBreaks);
}

function walkBlock(element: Element, writer: LineWriter, options: WalkOptions, keepBreaks: boolean): void {
  const { name } = element;
  const spaced = SPACED_BLOCKS.has(name) && !(name === 'p' && (options.word || isInItemOrCell(element)));
  const block = SPACED_BLOCKS.has(name) || LINE_BLOCKS.has(name) || BLOCK_STYLE.test(element.attribs.style ?? '');
  // A list belongs to what stands before it.
  if (spaced && name !== 'ul' && name !== 'ol') writer.breakBlock();
  else if (block) writer.breakLine();
  const { role, level } = writer;
  if (HEADING.test(name)) writer.setRole('heading', Number(name.slice(1)));
  walkNodes(element.children, writer, options, keepBreaks || name === 'pre');
  if (block) writer.breakLine();
  writer.setRole(role, level);
  if (options.word && name === 'p' && element.children.length === 0) writer.breakBlock();
  if (spaced && !isNestedList(element) && !HEADING.test(name)) writer.breakBlock();
}

function isNestedList(element: Element): boolean {
  return (element.name === 'ul' || element.name === 'ol') && hasParent(element, 'li');
}

function isInItemOrCell(element: Element): boolean {
  return hasParent(element, 'li') || hasParent(element, 'td');
}

function hasParent(element: Element, name: string): boolean {
  return element.parent !== null && isTag(element.parent) && element.parent.name === name;
}

/** An item of one paragraph is a bullet; one that holds headings or several blocks is an entry in a list's clothes. */
function walkItem(element: Element, writer: LineWriter, options: WalkOptions): void {
  writer.breakLine();
  const marker = markerOf(element, options.counters);
  if (!isEntry(element)) writer.setMarker(marker);
  walkNodes(element.children, writer, options, false);
  writer.breakLine();
  writer.setMarker('');
}

function isEntry(element: Element): boolean {
  const blocks = element.children.filter(
    (child) => isTag(child) && (LINE_BLOCKS.has(child.name) || SPACED_BLOCKS.has(child.name)),
  );
  const own = blocks.filter((child) => isTag(child) && child.name !== 'ul' && child.name !== 'ol');
  return own.length > 1 || own.some((child) => isTag(child) && holdsHeading(child));
}

function holdsHeading(element: Element): boolean {
  return HEADING.test(element.name) || element.children.some((child) => isTag(child) && holdsHeading(child));
}

function markerOf(element: Element, counters: WeakMap<Element, number>): string {
  const list = element.parent;
  if (list === null || !isTag(list) || list.name !== 'ol') return '•';
  const number = counters.get(list) ?? (Number.parseInt(list.attribs.start ?? '1', 10) || 1);
  counters.set(list, number + 1);
  return `${number}.`;
}

function walkLink(element: Element, writer: LineWriter, options: WalkOptions, keepBreaks: boolean): void {
  walkNodes(element.children, writer, options, keepBreaks);
  if (!options.word || writer.role === 'heading') return;
  const address = (element.attribs.href ?? '').replace(/^(?:mailto|tel):/i, '').replace(/[?#].*$/, '');
  const isWeb = /^https?:\/\//i.test(address);
  if (!isWeb && !/@|^\+?[\d\s().-]{6,}$/.test(address)) return;
  const words = textOf(element);
  if (!/\p{L}/u.test(words) || /[./@]\p{L}/u.test(words)) return;
  if (!isWeb || isLineOfLinks(element)) writer.addText(` (${address})`);
}

/** A paragraph of several links and nothing else but what parts them. */
function isLineOfLinks(link: Element): boolean {
  const siblings = link.parent?.children ?? [];
  if (siblings.length > 30) return false;
  const links = siblings.filter((node) => isTag(node) && node.name === 'a');
  return links.length > 1 && siblings.every((node) => links.includes(node) || !/[\p{L}\p{N}]/u.test(textOf(node)));
}

function walkTable(table: Element, writer: LineWriter, options: WalkOptions): void {
  writer.breakBlock();
  const rows = rowsOf(table).map((row) =>
    row.children
      .filter(isTag)
      .filter((cell) => !isLeftOut(cell, options))
      .map((cell): TableCell => walkPage([cell], options)),
  );
  for (const part of table.children) {
    if (isTag(part) && part.name === 'caption') writer.addLines(walkPage(part.children, options));
  }
  writeTable(rows, writer);
  writer.breakBlock();
}

function rowsOf(element: Element): Element[] {
  return element.children.filter(isTag).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
}
