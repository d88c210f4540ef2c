/**
 * Enters: an HTML page or fragment; leaves: a Document of what a person reads on it. A job page may keep the posting
 * only in its structured data (schema.org JobPosting), and show it by script; that text is read too.
 */
import { DomUtils } from 'htmlparser2';
import type { Notice } from '../outcome.ts';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { findFurniture } from './html-visible.ts';
import { walkPage } from './html-walk.ts';
import { readPostings } from './job-posting.ts';
import { type DraftLine, makeDocument } from './lines.ts';
import { type ChildNode, parseNodes } from './nodes.ts';
import { latin1 } from './signatures.ts';

/** Bytes of a page in the encoding it declares, UTF-8 or Windows-1252. */
export function readHtml(bytes: Uint8Array): Document {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(latin1(bytes.subarray(0, 4096)))?.[1];
  const { text, notices } = decodeText(bytes, declared);
  const page = readPage(text);
  return makeDocument({ format: 'html', lines: page.lines, notices: [...notices, ...page.notices] });
}

export interface PageLines {
  readonly lines: readonly DraftLine[];
  readonly notices: readonly Notice[];
  /** Contents of the page's JSON-LD blocks. */
  readonly structured: readonly string[];
}

function readPage(html: string): Omit<PageLines, 'structured'> {
  const page = htmlToLines(html);
  const postings = readPostings(page.structured, page.lines, (fragment) => htmlToLines(fragment).lines);
  if (postings.length === 0) return page;
  const notice: Notice = {
    code: 'structured-posting',
    message: 'The page describes the job in structured data; what its text lacks was taken from there.',
  };
  return {
    lines: [...postings, ...page.lines.map((line, index) => (index === 0 ? { ...line, gap: true } : line))],
    notices: [...page.notices, notice],
  };
}

/** `word`: the page was made from a Word file, whose tabs count and whose contact links hide their address. */
export function htmlToLines(html: string, options: { readonly word?: boolean } = {}): PageLines {
  const nodes = parseNodes(html);
  let hidden = 0;
  const lines = walkPage(nodes, {
    word: options.word === true,
    counters: new WeakMap(),
    skip: findFurniture(nodes),
    onHidden: () => {
      hidden++;
    },
  });
  return { lines, notices: hidden === 0 ? [] : [hiddenNotice(hidden)], structured: findStructured(nodes) };
}

function findStructured(nodes: readonly ChildNode[]): string[] {
  const scripts = DomUtils.getElementsByTagName('script', [...nodes], true);
  return scripts
    .filter((script) => /^application\/ld\+json/i.test(script.attribs.type ?? ''))
    .map((script) => DomUtils.textContent(script));
}

function hiddenNotice(count: number): Notice {
  const places = count === 1 ? 'one place' : `${count} places`;
  return { code: 'hidden-text', message: `Text that readers cannot see was left out in ${places}.` };
}
