/**
 * Enters: one XML part of a Word file (body, header, footnotes); leaves: the same part with only what makes its text:
 * no formatting, no pictures, no deleted or hidden text, no page numbers. Nine tenths of such a part is formatting;
 * and text boxes, where templates put names and contact details, are lifted out of their drawings, because the
 * converter knows only one old form of them.
 */
import { Parser } from 'htmlparser2';
import { AnalysisError } from '../errors.ts';

export interface CleanPart {
  /** Inner XML of the part's root element; word-processing elements have the prefix `w`. */
  readonly xml: string;
  readonly hidden: boolean;
  readonly tracked: boolean;
  readonly boxes: boolean;
}

export interface PartOptions {
  /** The id to give a link's relationship, null where its target is not known. */
  readonly relation: (id: string) => string | null;
  /** Style ids that stand for headings, with their level 1..6. */
  readonly headings: ReadonlyMap<string, number>;
}

/** Stands where a page number stood; see docx-package.ts. */
export const PAGE_FIELD = '<w:pageField/>';

const KEPT = new Set(
  (
    'p pPr pStyle numPr ilvl numId r t tab br cr sym noBreakHyphen softHyphen hyperlink fldChar instrText ffData checkBox ' +
    'checked default tbl tr trPr tc tcPr gridSpan vMerge sdt sdtContent footnote endnote footnoteReference endnoteReference'
  ).split(' '),
);
const DROPPED = new Set(
  'sectPr tblPr tblGrid tblPrEx sdtPr sdtEndPr pPrChange rPrChange tabs rt delText delInstrText del moveFrom'.split(
    ' ',
  ),
);
const TRACKED = new Set(['del', 'ins', 'moveFrom', 'moveTo']);
const ATTRIBUTES = new Set('val id type fldCharType char font anchor'.split(' '));
const WORD = /wordprocessingml\/(?:2006\/)?main$/;
const PAGE_NUMBER = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;
const DEEPEST = 400;
/** UTF-16 units of XML the converter may be given; its tree costs some fifty times that. */
export const LONGEST_XML = 2_500_000;

interface Frame {
  readonly name: string;
  readonly close: string;
  readonly skip: boolean;
  /** A run whose text nobody sees. */
  hidden?: boolean;
  /** An AlternateContent whose text has been read. */
  taken?: boolean;
}

/** Throws `too-complex` where the part declares entities or nests too deeply. */
export function cleanPart(source: string, options: PartOptions): CleanPart {
  const cleaner = new PartCleaner(options);
  const parser = new Parser(
    {
      onprocessinginstruction: (_, data) => refuseEntities(data),
      onopentag: (name, attributes) => cleaner.open(name, attributes),
      onclosetag: () => cleaner.close(),
      ontext: (text) => cleaner.text(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return cleaner.finish();
}

export function refuseEntities(source: string): void {
  if (/<?!\s*(?:ENTITY|DOCTYPE)/i.test(source)) {
    throw new AnalysisError('too-complex', 'The file defines XML entities, which no document needs.');
  }
}

class PartCleaner {
  readonly #options: PartOptions;
  readonly #prefixes = new Map<string, string>();
  readonly #out: string[] = [];
  readonly #frames: Frame[] = [];
  /** Instruction of each open field, innermost last; null once its result has begun. */
  readonly #fields: { instruction: string; pageNumber: boolean }[] = [];
  #length = 0;
  #hidden = false;
  #tracked = false;
  #boxes = false;

  constructor(options: PartOptions) {
    this.#options = options;
  }

  open(qualified: string, attributes: Record<string, string>): void {
    if (this.#frames.length > DEEPEST)
      throw new AnalysisError('too-complex', 'The parts of this file are nested too deeply.');
    for (const [key, uri] of Object.entries(attributes)) {
      if (/^xmlns(?::|$)/.test(key)) this.#prefixes.set(key.slice(6), uri);
    }
    const parent = this.#frames.at(-1);
    const name = localName(qualified);
    if (parent?.skip) this.#frames.push({ name, close: '', skip: true });
    else this.#frames.push(this.#read(name, this.#isWord(qualified), attributes, parent));
  }

  #read(name: string, isWord: boolean, attributes: Record<string, string>, parent: Frame | undefined): Frame {
    const transparent: Frame = { name, close: '', skip: false };
    const skipped: Frame = { name, close: '', skip: true };
    if (name === 'Fallback' && parent?.taken) return skipped;
    if (name === 'txbxContent') return this.#openBox(name);
    if (!isWord) return transparent;
    if (TRACKED.has(name)) this.#tracked = true;
    if (parent?.name === 'rPr' || parent?.name === 'trPr') return this.#readProperty(name, attributes, skipped);
    if (parent?.hidden) {
      if (name === 't') this.#hidden = true;
      return skipped;
    }
    if (name === 'fldSimple' && PAGE_NUMBER.test(attributeOf(attributes, 'instr') ?? '')) {
      this.#out.push(`<w:r>${PAGE_FIELD}</w:r>`);
      return skipped;
    }
    if (DROPPED.has(name)) return skipped;
    if (!KEPT.has(name)) return transparent;
    if (name === 'fldChar') this.#readFieldMark(attributeOf(attributes, 'fldCharType'));
    const written = name === 'pStyle' ? ` w:val="${escapeXml(this.#styleOf(attributes))}"` : this.#write(attributes);
    const tag = name === 'cr' ? 'br' : name;
    this.#put(`<w:${tag}${written}>`);
    return { name, close: `</w:${tag}>`, skip: false };
  }

  /** A text box in the one form the converter reads, whatever drawing it came in. */
  #openBox(name: string): Frame {
    this.#boxes = true;
    this.#out.push('<w:pict><w:txbxContent>');
    return { name, close: '</w:txbxContent></w:pict>', skip: false };
  }

  #readProperty(name: string, attributes: Record<string, string>, skipped: Frame): Frame {
    const owner = this.#frames.at(-2);
    const properties = this.#frames.at(-1);
    if (name === 'vanish' && owner?.name === 'r' && !/^(?:0|false|off)$/.test(attributeOf(attributes, 'val') ?? '')) {
      owner.hidden = true;
    }
    // A deleted row goes; a deleted paragraph mark joins its paragraph with the next.
    if (name === 'del' && properties?.name === 'trPr') this.#out.push('<w:del/>');
    if (name === 'del' && owner?.name === 'pPr') this.#out.push('<w:rPr><w:del/></w:rPr>');
    return skipped;
  }

  #readFieldMark(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', pageNumber: false });
    if (type === 'separate' && field && PAGE_NUMBER.test(field.instruction)) field.pageNumber = true;
    if (type === 'end' && this.#fields.pop() && field && PAGE_NUMBER.test(field.instruction))
      this.#out.push(PAGE_FIELD);
  }

  #styleOf(attributes: Record<string, string>): string {
    const id = attributeOf(attributes, 'val') ?? '';
    const level = this.#options.headings.get(id);
    return level === undefined ? id : `Heading${level}`;
  }

  #write(attributes: Record<string, string>): string {
    const written: string[] = [];
    for (const [key, value] of Object.entries(attributes)) {
      const name = localName(key);
      if (!ATTRIBUTES.has(name)) continue;
      if (name === 'id' && !this.#isWord(key)) {
        const relation = this.#options.relation(value);
        if (relation !== null) written.push(` r:id="${escapeXml(relation)}"`);
      } else {
        written.push(` w:${name}="${escapeXml(value)}"`);
      }
    }
    return written.join('');
  }

  #isWord(qualified: string): boolean {
    const colon = qualified.indexOf(':');
    return WORD.test(this.#prefixes.get(colon < 0 ? '' : qualified.slice(0, colon)) ?? '');
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (!frame || frame.skip || (frame.name !== 't' && frame.name !== 'instrText') || frame.close === '') return;
    const field = this.#fields.at(-1);
    if (frame.name === 'instrText' && field) field.instruction += text;
    if (frame.name === 't' && field?.pageNumber) return;
    this.#put(escapeXml(text));
    if (frame.name === 't') for (const open of this.#frames) if (open.name === 'AlternateContent') open.taken = true;
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame && frame.close !== '') this.#put(frame.close);
  }

  #put(xml: string): void {
    this.#length += xml.length;
    if (this.#length > LONGEST_XML) throw tooMuchText();
    this.#out.push(xml);
  }

  finish(): CleanPart {
    return { xml: this.#out.join(''), hidden: this.#hidden, tracked: this.#tracked, boxes: this.#boxes };
  }
}

export function tooMuchText(): AnalysisError {
  return new AnalysisError('too-complex', 'The text of this Word file has more parts than a document should have.');
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
