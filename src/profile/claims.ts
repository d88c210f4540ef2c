/**
 * A line of a resume and the skills named in it in; which of them its own words say to be used, or only known, out.
 * Observations: a list of what one knows may stand among the jobs ("Basic knowledge of C"), and shows no use; a summary may
 * tell of a job ("worked for Acme as a software developer", "two internships building web services"), and does; whoever wrote
 * a thesis worked on its subject.
 */
import type { Mention } from '../mentions/mention.ts';
import { alternation, type Languages } from '../sections/date-tables.ts';
import type { Span } from '../span.ts';

interface ClaimTables {
  /** Opens a line that says what somebody knows. */
  readonly knows: RegExp;
  readonly workedAs: RegExp;
  readonly title: RegExp;
  /** "Two summer internships building ". */
  readonly did: RegExp;
  /** Opens the subject of a thesis. */
  readonly thesis: RegExp;
  readonly doctorate: RegExp;
}

export type Claim = 'used' | 'listed' | 'thesis';

/** Letters from "as a" to the last word of the job. */
const TITLE_REACH = 48;

const built = new WeakMap<Languages, ClaimTables>();

function tablesOf(languages: Languages): ClaimTables {
  let tables = built.get(languages);
  if (!tables) {
    const data = [...languages.values()];
    const worked = alternation(data.flatMap(({ evidence }) => evidence.worked));
    const as = alternation(data.flatMap(({ evidence }) => evidence.as));
    tables = {
      knows: new RegExp(
        `^[^\\p{L}\\p{N}]*(?:\\p{L}+\\s+)?(?:${alternation(data.flatMap(({ evidence }) => evidence.knows))})(?![\\p{L}])`,
        'iu',
      ),
      workedAs: new RegExp(`(?<![\\p{L}])(?:${worked})\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:${as})\\s+`, 'giu'),
      title: new RegExp(
        `(?<![\\p{L}])(?:${alternation(data.flatMap(({ headings }) => headings['title-words']))})(?![\\p{L}])`,
        'iu',
      ),
      did: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:\\d{1,2}|${alternation(data.flatMap(({ years }) => Object.keys(years.numbers)))})\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${alternation(data.flatMap(({ evidence }) => evidence.did))})(?![\\p{L}])`,
        'giu',
      ),
      thesis: new RegExp(
        `(?:^[^\\p{L}\\p{N}]*|[\\t,;:.(\\u2013\\u2014-]\\s*)(?:${alternation(data.flatMap(({ evidence }) => evidence.thesis))})(?:\\s*[:"\\u201c\\u201e\\u00ab(\\t\\u2013\\u2014-]|\\s+(?:${alternation(data.flatMap(({ evidence }) => evidence.about))})(?![\\p{L}]))`,
        'iu',
      ),
      doctorate: new RegExp(
        `(?<![\\p{L}])(?:${alternation(data.flatMap(({ evidence }) => evidence.doctorate))})(?![\\p{L}])`,
        'iu',
      ),
    };
    built.set(languages, tables);
  }
  return tables;
}

/** Only what the line's words decide is in the map; the place decides the rest. */
export function findClaims(
  text: string,
  line: Span,
  mentions: readonly Mention[],
  languages: Languages,
): ReadonlyMap<Mention, Claim> {
  const claims = new Map<Mention, Claim>();
  if (mentions.length === 0) return claims;
  const tables = tablesOf(languages);
  const written = text.slice(line.start, line.end);
  const known = tables.knows.exec(written);
  if (known) {
    const stop = written.slice(known[0].length).search(/[.;]\s/);
    const end = stop === -1 ? line.end : line.start + known[0].length + stop;
    for (const mention of mentions) if (mention.start < end) claims.set(mention, 'listed');
  }
  const thesis = tables.thesis.exec(written);
  const subject = thesis && line.start + thesis.index + thesis[0].length;
  if (subject !== null) for (const mention of mentions) if (subject <= mention.start) claims.set(mention, 'thesis');
  for (const match of written.matchAll(tables.did)) {
    const from = line.start + match.index + match[0].length;
    const [words = ''] = /^[^.;,]*/u.exec(text.slice(from, line.end)) ?? [];
    for (const mention of mentions)
      if (from <= mention.start && mention.end <= from + words.length) claims.set(mention, 'used');
  }
  for (const match of written.matchAll(tables.workedAs)) {
    const from = line.start + match.index + match[0].length;
    const [words = ''] = /^[^.;,]*/u.exec(text.slice(from, Math.min(line.end, from + TITLE_REACH))) ?? [];
    const title = tables.title.exec(words);
    if (!title) continue;
    const to = from + title.index + title[0].length;
    for (const mention of mentions) if (from <= mention.start && mention.start < to) claims.set(mention, 'used');
  }
  return claims;
}

/** A doctor's thesis takes the years of the study; a bachelor's some months of them nobody names. */
export const namesDoctorate = (text: string, span: Span, languages: Languages): boolean =>
  tablesOf(languages).doctorate.test(text.slice(span.start, span.end));
