/** DOCX to HTML by mammoth, bundled for Workers, where it takes an ArrayBuffer. */
import type { ConvertDocx } from './docx.ts';
import { MAMMOTH_OPTIONS } from './docx-styles.ts';

export const convertDocx: ConvertDocx = async (bytes) => {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(arrayBuffer).set(bytes);
  const { value, messages } = await mammoth.convertToHtml({ arrayBuffer }, MAMMOTH_OPTIONS);
  return { html: value, messages: messages.map((message) => message.message) };
};
