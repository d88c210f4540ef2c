/** Builds small Word files for tests: the parts a test names, and around them only what the format requires. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

export interface DocxParts {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Link id to address. */
  readonly links?: Readonly<Record<string, string>>;
  /** Stands before the root element of the body's part. */
  readonly prolog?: string;
}

export function makeDocx({ body, links = {}, prolog = '', ...parts }: DocxParts): Uint8Array {
  const roots = { header: 'hdr', footer: 'ftr', styles: 'styles', numbering: 'numbering', footnotes: 'footnotes' };
  const relations = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([`<Relationship Id="m" Type="${R}/officeDocument" Target="word/document.xml"/>`]),
    'word/document.xml': `${prolog}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, root] of Object.entries(roots)) {
    const part = parts[name as keyof typeof parts];
    if (part === undefined) continue;
    relations.push(`<Relationship Id="r${name}" Type="${R}/${name}" Target="${name}.xml"/>`);
    files[`word/${name}.xml`] = `<w:${root} ${NAMESPACES}>${part}</w:${root}>`;
  }
  files['word/_rels/document.xml.rels'] = relationships(relations);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strToU8(file)])));
}

const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') ? inner : run(inner)}</w:p>`;

export const cell = (...paragraphs: string[]): string =>
  `<w:tc>${paragraphs.map((text) => paragraph(text)).join('')}</w:tc>`;

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
