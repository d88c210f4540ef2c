/** DOCX to HTML by mammoth, for Node, where it takes a Buffer. Loaded at the first DOCX: it costs 100 ms. */
import type { ConvertDocx } from './docx.ts';
import { MAMMOTH_OPTIONS } from './docx-styles.ts';

export const convertDocx: ConvertDocx = async (bytes) => {
  const { default: mammoth } = await import('mammoth');
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, MAMMOTH_OPTIONS);
  return { html: value, messages: messages.map((message) => message.message) };
};
