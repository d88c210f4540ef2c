/**
 * The first lines of a posting in, the job's title out. A posting opens with the job's name, unless it opens with a
 * sentence or with a heading; a first line that asks ("5+ years of Java") is no title.
 */
import type { Document } from '../document/document.ts';
import type { HeadingTables } from './heading-tables.ts';
import { foldHeading } from './heading-tables.ts';

const MOST_WORDS = 14;
const MOST_CHARACTERS = 120;
/** Fewer lines than this, and a posting has a title only where a word says so. */
const LEAST_LINES = 4;

/** Lines of the title, from the first; null where the posting has none. `isKnown` tells headings and facts. */
export function findTitle(
  document: Document,
  tables: HeadingTables,
  isKnown: () => boolean,
): { readonly to: number } | null {
  const [line, next] = document.lines;
  if (!line || !next || line.role === 'bullet' || line.role === 'row' || next.continues || isKnown()) return null;
  const words = document.text
    .slice(line.start, line.end)
    .replace(/^[#\s]+|<\p{Lu}+>/gu, '')
    .trim();
  if (words.length > MOST_CHARACTERS || /[.!?;:,]$/.test(words)) return null;
  const parts = foldHeading(words).split(' ');
  if (parts.length > MOST_WORDS) return null;
  const isMarked = line.role === 'heading';
  if (!isMarked && parts.some((part) => tables.noTitle.has(part)) && !isNameOfJob(words, tables)) return null;
  // Without the name of a job, a line in small letters or one of a few lines is part of what the posting says.
  const isNamed = isMarked || parts.some((part) => tables.titleWords.has(part));
  if (!isNamed && (document.lines.length < LEAST_LINES || isSmall(words))) return null;
  // A list of skills is no title either.
  if (words.split(',').length > 3) return null;
  return { to: isBracketOpen(words) && next.role === line.role && next.start === line.end + 1 ? 2 : 1 };
}

/** "Senior Experience Designer (m/f/d)": capitals throughout, and at the end what somebody is. */
function isNameOfJob(words: string, tables: HeadingTables): boolean {
  const bare = words.replace(/\s*\([^()]*\)\s*$/, '').split(/\s+/);
  return bare.every((word) => /^[^\p{Ll}]/u.test(word)) && tables.titleWords.has(foldHeading(bare.at(-1) ?? ''));
}

/** Most of its longer words start in lower case. */
function isSmall(words: string): boolean {
  const longer = words.match(/\p{L}{4,}/gu) ?? [];
  return longer.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > longer.length;
}

/** The title goes on in the next line: "Engineer (5+ Years of". */
const isBracketOpen = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');
