/**
 * Enters: the style sheet of a Word file; leaves: which of its styles are headings, and the sheet reduced to names.
 * Resume templates define styles of their own ("Section", in any language); what makes one a heading is its outline
 * level, set by itself or by the style it is based on.
 */
import { DomUtils } from 'htmlparser2';
import { escapeXml } from './docx-part.ts';
import { type ChildNode, type Element, parseNodes } from './nodes.ts';

/** What Word's own styles mean, for the converter. */
export const MAMMOTH_OPTIONS = {
  styleMap: [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='title'] => h1:fresh",
    "p[style-name^='List Bullet'] => ul > li:fresh",
    "p[style-name^='List Number'] => ol > li:fresh",
  ],
  /** Empty paragraphs part blocks. */
  ignoreEmptyParagraphs: false,
  externalFileAccess: false,
};

export interface StyleSheet {
  readonly xml: string;
  /** Style id to heading level 1..6. */
  readonly headings: ReadonlyMap<string, number>;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly basedOn: string;
  readonly level: number | null;
  readonly numbering: string;
}

export function readStyles(source: string): StyleSheet {
  const styles = findAll(parseNodes(source, { xml: true }), 'style').map(readStyle);
  const byId = new Map(styles.map((style) => [style.id, style]));
  const headings = new Map<string, number>();
  for (const style of styles) {
    const level = style.type === 'paragraph' ? levelOf(style, byId) : null;
    if (level !== null && level < 6) headings.set(style.id, level + 1);
  }
  return { xml: styles.map(writeStyle).join(''), headings };
}

function readStyle(element: Element): Style {
  const value = (name: string): string => attributeOf(findAll(element.children, name)[0], 'val');
  const level = value('outlineLvl');
  return {
    id: attributeOf(element, 'styleId'),
    name: value('name'),
    type: attributeOf(element, 'type'),
    basedOn: value('basedOn'),
    level: /^\d$/.test(level) ? Number(level) : null,
    numbering: value('numId'),
  };
}

function levelOf(style: Style, byId: ReadonlyMap<string, Style>): number | null {
  const seen = new Set<string>();
  for (let next: Style | undefined = style; next && !seen.has(next.id); next = byId.get(next.basedOn)) {
    if (next.level !== null) return next.level;
    seen.add(next.id);
  }
  return null;
}

function writeStyle({ id, name, type, numbering }: Style): string {
  const list = numbering === '' ? '' : `<w:pPr><w:numPr><w:numId w:val="${escapeXml(numbering)}"/></w:numPr></w:pPr>`;
  return `<w:style w:type="${escapeXml(type)}" w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(name)}"/>${list}</w:style>`;
}

/** Elements by their name without prefix. */
export function findAll(nodes: ChildNode[], name: string): Element[] {
  return DomUtils.findAll((element) => element.name.slice(element.name.indexOf(':') + 1) === name, nodes);
}

export function attributeOf(element: Element | undefined, name: string): string {
  const key = Object.keys(element?.attribs ?? {}).find(
    (candidate) => candidate.slice(candidate.indexOf(':') + 1) === name,
  );
  return (key === undefined ? undefined : element?.attribs[key]) ?? '';
}
