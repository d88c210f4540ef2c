/** Any text in, text that is safe inside HTML and quoted attributes out. Resumes are written by strangers. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Words of a document must not become formatting, links or tags. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*[\]<>|~]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)/g, (character) => `\\${character}`);
