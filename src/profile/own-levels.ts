/**
 * A line of a list of skills and the skills named in it in; the words by which the author rates each of them out: "Docker
 * (basic)", "Infrastructure (Beginner): PostgreSQL, Git", "Expert: Java". They change no verdict, as nobody knows what one
 * person's "good" is in another's; but whoever reads the verdict should read them beside it.
 */
import type { Mention } from '../mentions/mention.ts';
import { alternation, type Languages } from '../sections/date-tables.ts';
import type { Span } from '../span.ts';

interface LevelTables {
  /** Right behind a name: "(basic)", ": advanced", "- gut" at the end of its item. */
  readonly behind: RegExp;
  /** The name of a group of skills, and in it or as it the level of all. */
  readonly label: RegExp;
}

/** Letters before the level in the name of a group. */
const LABEL_REACH = 48;

const built = new WeakMap<Languages, LevelTables>();

function tablesOf(languages: Languages): LevelTables {
  let tables = built.get(languages);
  if (!tables) {
    const levels = alternation([...languages.values()].flatMap(({ evidence }) => evidence.levels));
    tables = {
      behind: new RegExp(
        `^\\s*(?:\\(\\s*(?<inside>${levels})\\s*\\)|[:\\u2013\\u2014-]\\s*(?<open>${levels})(?=\\s*(?:[,;|\\u2022\\t]|$)))`,
        'diu',
      ),
      label: new RegExp(
        `^[^\\p{L}\\p{N}]*(?:[^:(\\n]{1,${LABEL_REACH}}\\(\\s*(?<inside>${levels})\\s*\\)|(?<open>${levels}))\\s*:`,
        'diu',
      ),
    };
    built.set(languages, tables);
  }
  return tables;
}

function levelIn(match: RegExpExecArray | null, offset: number): Span | null {
  const [start, end] = match?.indices?.groups?.inside ?? match?.indices?.groups?.open ?? [0, 0];
  return end === 0 ? null : { start: offset + start, end: offset + end };
}

/** Only of lists: a job that asked for "basic Java" says nothing of who had it. */
export function findOwnLevels(
  text: string,
  line: Span,
  mentions: readonly Mention[],
  languages: Languages,
): ReadonlyMap<Mention, Span> {
  const levels = new Map<Mention, Span>();
  const listed = mentions.filter(({ section }) => section === 'skills');
  if (listed.length === 0) return levels;
  const { behind, label } = tablesOf(languages);
  const ofAll = levelIn(label.exec(text.slice(line.start, line.end)), line.start);
  for (const mention of listed) {
    const own = levelIn(behind.exec(text.slice(mention.end, line.end)), mention.end);
    const level = own ?? (ofAll !== null && ofAll.end < mention.start ? ofAll : null);
    if (level !== null) levels.set(mention, level);
  }
  return levels;
}
