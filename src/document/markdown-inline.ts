/**
 * Enters: a paragraph of Markdown without its block marks; leaves: its words, line by line. Marks inside names stay ("C#", "snake_case",
 * "*nix"): only a mark that has its partner is a mark.
 */
import { DomUtils } from 'htmlparser2';
import { parseNodes } from './nodes.ts';

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
// Escaped characters are parked in the private-use area, out of reach of the rules below.
const PARKED_AT = 0xe800;
// Lengths are bounded below, so that a file of lone marks costs no more than one of words.

/** Links and images give their words, emphasis and code their content. */
export function plainInline(line: string): string {
  const parked = line.replace(ESCAPED, (_, mark: string) => String.fromCharCode(PARKED_AT + mark.charCodeAt(0)));
  const plain = parked
    .replace(/!\[([^\]]{0,300})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/\[([^\]]{0,600})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)/g, '$1')
    .replace(/\[([^\]]{1,600})\]\[[^\]]{0,200}\]/g, '$1')
    .replace(/\[\^[^\]]{1,100}\]/g, '')
    .replace(/<(https?:[^>\s]{1,2000}|[^>\s@]{1,100}@[^>\s]{1,200})>/g, '$1')
    .replace(/(`{1,3})([\s\S]{1,600}?)\1/g, '$2')
    .replace(/(?<![\w*])(\*{1,3})(?=\S)([\s\S]{1,600}?)(?<=\S)\1(?!\*)/g, '$2')
    .replace(/(?<![\w_])(_{1,3})(?=\S)([\s\S]{1,600}?)(?<=\S)\1(?!\w)/g, '$2')
    .replace(/~~(?=\S)([\s\S]{1,600}?)~~/g, '$1')
    .replace(/[ \t]{0,8}\{(?:[#.][\w-]{1,50}\s?){1,9}\}/g, '');
  return decodeEntities(plain)
    .replace(/[\ue821-\ue87e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - PARKED_AT))
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .split('\n')
    .map((text) => text.trim())
    .join('\n');
}

function decodeEntities(text: string): string {
  return text.includes('&') ? DomUtils.textContent(parseNodes(text.replaceAll('<', '&lt;'))) : text;
}
