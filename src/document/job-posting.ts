/**
 * Enters: the JSON-LD blocks of a page and the lines read from it; leaves: lines of its schema.org JobPosting data that the
 * page does not show. Many career sites show a posting by script only, and put all of it into this block for search
 * engines; others show a shortened text.
 */
import type { DraftLine } from './lines.ts';

type Json = Record<string, unknown>;

/** Schema.org properties in reading order, with the heading they get (null: text without one). */
const PROPERTIES: readonly (readonly [string, string | null])[] = [
  ['title', null],
  ['hiringOrganization', null],
  ['jobLocation', null],
  ['employmentType', null],
  ['baseSalary', null],
  ['description', null],
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience requirements'],
  ['educationRequirements', 'Education requirements'],
  ['jobBenefits', 'Benefits'],
];

/** A text counts as shown when this part of its word pairs stand on the page. */
const SHOWN = 0.8;

/** `toLines` reads an HTML fragment; descriptions are HTML more often than not. */
export function readPostings(
  blocks: readonly string[],
  shown: readonly DraftLine[],
  toLines: (html: string) => readonly DraftLine[],
): DraftLine[] {
  const postings = blocks.flatMap(parseBlock).flatMap(findPostings);
  const known = new Set(shown.flatMap((line) => pairsOf(line.text)));
  const lines: DraftLine[] = [];
  for (const posting of postings.slice(0, 1)) {
    for (const [property, heading] of PROPERTIES) {
      const own = toOwnLines(posting[property], toLines);
      const missing = own.filter((line) => !isShown(line.text, known));
      if (missing.length === 0) continue;
      // A text of which a line is missing is given whole: its order is part of what it says.
      const given = missing.length * 5 >= own.length ? own : missing;
      if (heading) lines.push({ text: heading, role: 'heading', gap: true });
      given.forEach((line, index) => {
        lines.push(index === 0 && !heading ? { ...line, gap: property === 'description' || line.gap === true } : line);
      });
      for (const line of given) for (const pair of pairsOf(line.text)) known.add(pair);
    }
  }
  return lines;
}

function parseBlock(block: string): unknown[] {
  try {
    // Raw line breaks inside strings are the usual fault of these blocks.
    return [JSON.parse(block.trim().replace(/[\n\r\t]+/g, ' '))];
  } catch {
    return [];
  }
}

function findPostings(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(findPostings);
  if (!isObject(value)) return [];
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && /(?:^|\/)JobPosting$/.test(type))) return [value];
  return [value['@graph'], value.mainEntity, value.itemListElement, value.item].flatMap(findPostings);
}

function toOwnLines(value: unknown, toLines: (html: string) => readonly DraftLine[]): readonly DraftLine[] {
  return sentencesOf(value).flatMap((text) => {
    const html = /&lt;\s*\/?\w/.test(text) ? unescapeOnce(text) : text;
    if (/<\/?\w+[^>]*>|&\w+;|&#\d+;/.test(html)) return toLines(html);
    return html.split(/\n+/).map((line): DraftLine => ({ text: line }));
  });
}

/** The words of a property, whatever shape the site gave it. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (!isObject(value)) return [];
  const months = value.monthsOfExperience;
  if (typeof months === 'number' || typeof months === 'string') return [`${months} months of experience`];
  if (value.value !== undefined && value.currency !== undefined) return [salaryOf(value)];
  if (value.address !== undefined) return sentencesOf(value.address);
  const place = [
    value.streetAddress,
    value.postalCode,
    value.addressLocality,
    value.addressRegion,
    value.addressCountry,
  ].flatMap(sentencesOf);
  if (place.length > 0) return [place.join(', ')];
  return [value.name, value.credentialCategory, value.description].flatMap(sentencesOf);
}

function salaryOf(value: Json): string {
  const amount = isObject(value.value) ? value.value : { value: value.value };
  const range = [amount.minValue, amount.maxValue].filter((part) => part !== undefined).join(' - ');
  const figure = range !== '' ? range : sentencesOf(amount.value).join(' ');
  return [figure, ...sentencesOf(value.currency), ...sentencesOf(amount.unitText)].join(' ');
}

function isShown(text: string, known: ReadonlySet<string>): boolean {
  const pairs = pairsOf(text);
  return pairs.filter((pair) => known.has(pair)).length >= pairs.length * SHOWN;
}

/** Neighbouring words; a text of one word counts alone. Single words would be found on any long page. */
function pairsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function unescapeOnce(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
