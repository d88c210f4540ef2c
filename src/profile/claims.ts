/**
 * A line of a resume and the skills named in it in; which of them its own words say to be used, or only known, out.
 * Observations: a list of what one knows may stand among the jobs ("Basic knowledge of C"), and shows no use; a summary may
 * tell of a job ("worked for Acme as a software developer"), and does.
 */
import type { Mention } from '../mentions/mention.ts';
import { alternation, type Languages } from '../sections/date-tables.ts';
import type { Span } from '../span.ts';

interface ClaimTables {
  /** Opens a line that says what somebody knows. */
  readonly knows: RegExp;
  readonly workedAs: RegExp;
  readonly title: RegExp;
}

export type Claim = 'used' | 'listed';

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
