/**
 * Enters: the source of a page or an XML part; leaves: its tree. A page may nest without end, by attack or by a
 * generator that never closes its tags; the parser's time grows with the square of the depth, so the depth has a limit.
 */
import { DomHandler, DomUtils, Parser } from 'htmlparser2';
import { AnalysisError } from '../errors.ts';

export type ChildNode = DomHandler['dom'][number];
export type Element = Extract<ChildNode, { readonly attribs: unknown }>;

export const { isTag, isText } = DomUtils;

/** Well-made pages stay below 100. */
const DEEPEST = 1500;
/** And hold some thousands of elements. */
const MOST_ELEMENTS = 150_000;

/** Throws `too-complex`. Tolerant of anything else. */
export function parseNodes(source: string, options: { readonly xml?: boolean } = {}): ChildNode[] {
  const handler = new ShallowHandler();
  new Parser(handler, { xmlMode: options.xml === true }).end(source);
  return handler.dom;
}

class ShallowHandler extends DomHandler {
  #elements = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    this.#elements++;
    if (this.#elements > MOST_ELEMENTS)
      throw new AnalysisError('too-complex', 'The file has more parts than a document should have.');
    if (this.tagStack.length > DEEPEST)
      throw new AnalysisError('too-complex', 'The parts of this file are nested too deeply.');
  }
}
