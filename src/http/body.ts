/**
 * Request bodies, read within limits. Enters: a Request; leaves: its bytes, JSON or form fields. A declared length over
 * the limit is refused before a byte is read, an undeclared one as soon as it is passed, a slow one when time is up.
 */
import { AnalysisError } from '../errors.ts';
import type { ServiceLimits } from './dependencies.ts';
import { TransportError } from './problems.ts';

type BodyLimits = Pick<ServiceLimits, 'bodyBytes' | 'bodyMilliseconds'>;

/** A form field: a pasted text, or the bytes of a file. */
export type FormField = string | Uint8Array<ArrayBuffer>;

export type Body =
  | { readonly type: 'json'; readonly value: unknown }
  | {
      readonly type: 'form';
      /** Those that stand once. */
      readonly fields: ReadonlyMap<string, FormField>;
      /** Those of `mayRepeat`, each in the order sent. */
      readonly lists: ReadonlyMap<string, readonly FormField[]>;
    };

const ONCE: ReadonlySet<string> = new Set();

/** Throws 'too-large', 'body-timeout', 'unsupported-media-type' or 'invalid-request'. */
export async function readBody(
  request: Request,
  limits: BodyLimits,
  mayRepeat: ReadonlySet<string> = ONCE,
): Promise<Body> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return { type: 'json', value: parseJson(await readBytes(request, limits)) };
  if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded') {
    return { type: 'form', ...(await parseForm(request, await readBytes(request, limits), mayRepeat)) };
  }
  throw new TransportError('unsupported-media-type', 'The body is neither JSON nor a form.');
}

async function readBytes(request: Request, limits: BodyLimits): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new AnalysisError('too-large', `A request may hold ${limits.bodyBytes} bytes.`);
  if (Number(request.headers.get('content-length') ?? 0) > limits.bodyBytes) throw tooLarge();
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new TransportError('body-timeout', 'The body did not arrive in time.', { Connection: 'close' });
    timer = setTimeout(() => reject(error), limits.bodyMilliseconds);
  });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) break;
      length += value.length;
      if (length > limits.bodyBytes) throw tooLarge();
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AnalysisError('invalid-request', 'The body is not valid JSON in UTF-8.');
  }
}

async function parseForm(request: Request, bytes: Uint8Array<ArrayBuffer>, mayRepeat: ReadonlySet<string>) {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(bytes, { headers }).formData().catch(() => {
    throw new AnalysisError('invalid-request', 'The body is not a valid form.');
  });
  const fields = new Map<string, FormField>();
  const lists = new Map<string, FormField[]>();
  for (const [name, value] of form) {
    // A form turns every line break of a text into CRLF on its way, whatever was typed.
    const field =
      typeof value === 'string' ? value.replaceAll('\r\n', '\n') : new Uint8Array(await value.arrayBuffer());
    if (mayRepeat.has(name)) lists.set(name, [...(lists.get(name) ?? []), field]);
    else if (fields.has(name)) throw new AnalysisError('invalid-request', 'A form field was sent twice.');
    else fields.set(name, field);
  }
  return { fields, lists };
}
