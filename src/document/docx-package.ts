/**
 * Enters: the bytes of a Word file; leaves: a small, safe package of the same text for the converter, and notices.
 * Only the parts that hold text are unpacked, under limits; headers and footers go before and after the body, once.
 */
import { strToU8, zipSync } from 'fflate';
import { AnalysisError } from '../errors.ts';
import type { Notice, NoticeCode } from '../outcome.ts';
import { decodeText } from './decode.ts';
import type { ReadLimits } from './document.ts';
import {
  type CleanPart,
  cleanPart,
  escapeXml,
  LONGEST_XML,
  PAGE_FIELD,
  refuseEntities,
  tooMuchText,
} from './docx-part.ts';
import { attributeOf, findAll, readStyles } from './docx-styles.ts';
import { parseNodes } from './nodes.ts';
import { PartReader } from './zip.ts';

export interface CleanPackage {
  readonly cleaned: Uint8Array;
  readonly notices: readonly Notice[];
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Throws `too-complex` or `unreadable-file`. */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): CleanPackage {
  const reader = new PartReader(bytes, limits.inflatedBytes);
  const main = findMainPart(reader);
  const relations = relationsOf(reader, main);
  const source = readXml(reader, main);
  if (source === null) throw new AnalysisError('unreadable-file', 'The main part of this Word file is missing.');
  const styles = readStyles(readRelated(reader, main, relations, 'styles') ?? '');
  const links: string[] = [];
  const parts: CleanPart[] = [];
  const clean = (xml: string, own: readonly Relation[], prefix: string): string => {
    const part = cleanPart(xml, {
      headings: styles.headings,
      relation: (id) => {
        const link = own.find((relation) => relation.id === id && relation.type === 'hyperlink');
        if (link) links.push(writeRelation(`${prefix}${id}`, `${OFFICE}/hyperlink`, link.target));
        return link ? `${prefix}${id}` : null;
      },
    });
    parts.push(part);
    return part.xml;
  };
  const margins = (type: string): string => {
    const texts = relations
      .filter((relation) => relation.type === type)
      .map((relation, index) => {
        const path = resolvePath(main, relation.target);
        return withoutPageNumbers(clean(readXml(reader, path) ?? '', relationsOf(reader, path), `${type}${index}`));
      });
    return [...new Set(texts)].filter(hasWords).join('');
  };
  const body = clean(source, relations, 'b');
  const before = margins('header');
  const after = margins('footer');
  const notes = ['footnotes', 'endnotes'].map((type) => {
    const path = relations.find((relation) => relation.type === type)?.target;
    const xml = path === undefined ? null : readXml(reader, resolvePath(main, path));
    return [
      type,
      xml === null || path === undefined ? null : clean(xml, relationsOf(reader, resolvePath(main, path)), type),
    ] as const;
  });
  const relationXml = `<Relationships xmlns="${RELATIONSHIPS}">${[...new Set(links)].join('')}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}">${writeRelation('main', `${OFFICE}/officeDocument`, 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${before}${body}${after}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles.xml}</w:styles>`,
    'word/_rels/document.xml.rels': relationXml,
  };
  const numbering = readRelated(reader, main, relations, 'numbering');
  if (numbering !== null) files['word/numbering.xml'] = numbering;
  for (const [type, xml] of notes) {
    if (xml === null) continue;
    files[`word/${type}.xml`] = `<w:${type} ${NAMESPACES}>${xml}</w:${type}>`;
    files[`word/_rels/${type}.xml.rels`] = relationXml;
  }
  return { cleaned: pack(files), notices: noticesFor(parts, before !== '' || after !== '') };
}

function pack(files: Record<string, string>): Uint8Array {
  const length = Object.values(files).reduce((sum, file) => sum + file.length, 0);
  if (length > LONGEST_XML) throw tooMuchText();
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strToU8(file)])), { level: 0 });
}

function findMainPart(reader: PartReader): string {
  const relation = relationsOf(reader, '').find(({ type }) => type === 'officeDocument');
  const named = relation ? resolvePath('', relation.target) : '';
  if (reader.has(named)) return named;
  return reader.names().find((name) => /(?:^|\/)word\/document\d*\.xml$/i.test(name)) ?? 'word/document.xml';
}

function relationsOf(reader: PartReader, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const xml = readXml(reader, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (xml === null) return [];
  return findAll(parseNodes(xml, { xml: true }), 'Relationship').map((element) => ({
    id: attributeOf(element, 'Id'),
    type: attributeOf(element, 'Type').replace(/^.*\//, ''),
    target: attributeOf(element, 'Target'),
  }));
}

function readRelated(reader: PartReader, main: string, relations: readonly Relation[], type: string): string | null {
  const relation = relations.find((candidate) => candidate.type === type);
  return relation ? readXml(reader, resolvePath(main, relation.target)) : null;
}

function readXml(reader: PartReader, path: string): string | null {
  const bytes = reader.read(path);
  if (bytes === null) return null;
  const { text } = decodeText(bytes);
  refuseEntities(text.slice(0, 4096));
  return text.replace(/^\ufeff/, '');
}

/** A target is relative to the folder of the part that names it, or starts at the package's root. */
function resolvePath(part: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${part.slice(0, part.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function writeRelation(id: string, type: string, target: string): string {
  const mode = type.endsWith('/hyperlink') ? ' TargetMode="External"' : '';
  return `<Relationship Id="${escapeXml(id)}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
}

const PARAGRAPH = /<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g;

/** "Page 2 of 3" says nothing once the numbers are gone; a line with more words is kept. */
function withoutPageNumbers(xml: string): string {
  return xml.replace(PARAGRAPH, (paragraph) => {
    if (!paragraph.includes(PAGE_FIELD)) return paragraph;
    const words =
      paragraph.replace(/<w:instrText>[\s\S]*?<\/w:instrText>|<[^>]*>/g, ' ').match(/[\p{L}\p{N}@]+/gu) ?? [];
    return words.length <= 2 && !/[\d@]/.test(words.join('')) ? '' : paragraph;
  });
}

function hasWords(xml: string): boolean {
  return /[\p{L}\p{N}]/u.test(xml.replace(/<[^>]*>/g, ''));
}

function noticesFor(parts: readonly CleanPart[], margins: boolean): Notice[] {
  const found: [boolean, NoticeCode, string][] = [
    [
      margins || parts.some((part) => part.boxes),
      'text-outside-body',
      'Text in headers, footers or text boxes was read; many other systems skip it.',
    ],
    [
      parts.some((part) => part.tracked),
      'tracked-changes',
      'The file holds tracked changes; insertions were read, deletions left out.',
    ],
    [parts.some((part) => part.hidden), 'hidden-text', 'Text formatted as hidden was left out.'],
  ];
  return found.filter(([holds]) => holds).map(([, code, message]) => ({ code, message }));
}
