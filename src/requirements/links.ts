/**
 * How two neighbouring mentions of a sentence are joined. Enters: the tokens between them; leaves: "or", "and", a comma, a
 * slash or a break, and what else the words between say. Observation: "A or B, and C" parts more clearly than "A or B and C";
 * a word of no skill between two joins ("A or Foo, and B") leaves the last join to speak, several behind an "and" leave that.
 */
import { findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';

export interface Link {
  readonly kind: 'or' | 'and' | 'comma' | 'slash' | 'break';
  /** "either", a comma, "as well as" or words stand with the join: it separates clearly. */
  readonly loose: boolean;
  /** "or other ...": the right side names the category of the left. */
  readonly open: boolean;
  readonly examples: boolean;
  readonly opensBracket: boolean;
  readonly closesBracket: boolean;
  /** Nothing but a colon: the left side labels the right. */
  readonly colon: boolean;
  /** Plain words between the two. */
  readonly fillers: number;
}

/** Plain words between two items of one list. */
const FILLER_LIMIT = 4;
/** Words behind an "and" that are an item of their own, nobody's alternative: "security and compliance with the acts or ...". */
const OWN_WORDS = 2;
const LIST_SIGNS = new Set([',', '|', '\u2022', '\u00b7']);
const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014']);

const breakOf = (fillers: number, examples: boolean, opensBracket: boolean, open: boolean): Link => ({
  kind: 'break',
  loose: true,
  open,
  examples,
  opensBracket,
  closesBracket: false,
  colon: false,
  fillers,
});

/** Behind "or similar" or "etc." stands a comma or an "and", perhaps after a bracket. */
function isClosed(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  const end = tokens[from]?.form === '.' ? from + 1 : from;
  const at = tokens[end]?.form === ')' ? end + 1 : end;
  return at < to && (tokens[at]?.form === ',' || matchPhraseAt(tables.joins, tokens, at, to)?.value === 'and');
}

/** Nothing but the word that announces a list ("platforms"). */
const isHeadOnly = (tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean =>
  to > from && [tables.heads, tables.kinds].some((table) => matchPhraseAt(table, tokens, from, to)?.to === to);

/** Reads the tokens from `from` to `to` (half-open), which hold no name. */
export function readLink(tokens: readonly Token[], from: number, to: number, tables: AskTables): Link {
  let kind: Link['kind'] = from === to ? 'comma' : 'break';
  let comma = false;
  let fillers = 0;
  let loose = false;
  let open = false;
  let examples = false;
  let opensBracket = false;
  let closesBracket = false;
  let fillersAtJoin = 0;
  let fillersAtBracket = 0;
  // "Git and one of A, B, C": a list of its own begins.
  if (findPhrases(tables.oneOf, tokens, from, to).length > 0) return breakOf(0, false, false, false);
  let at = from;
  while (at < to) {
    // "version 8 or higher" joins nothing; "plus" alone, "more" in French, joins.
    const more = matchPhraseAt(tables.more, tokens, at, to);
    const join = matchPhraseAt(tables.joins, tokens, at, to);
    if (more && (!join || join.to < more.to)) {
      fillers += 1;
      at = more.to;
      continue;
    }
    const opened = matchPhraseAt(tables.open, tokens, at, to);
    if (opened && (!join || opened.to >= join.to)) {
      // "Java or similar, SQL": it closes the left side, and what follows is another ask.
      if (isClosed(tokens, opened.to, to, tables)) return breakOf(fillers, false, false, true);
      open = true;
      kind = 'or';
      at = opened.to;
      continue;
    }
    if (join) {
      if (join.value === 'or') kind = kind === 'and' && fillers - fillersAtJoin > OWN_WORDS ? 'and' : 'or';
      else if (join.value === 'and' || join.value === 'besides')
        kind = kind === 'or' && fillers === fillersAtJoin ? 'or' : 'and';
      else if (join.value === 'examples') examples = true;
      if (join.value === 'either' || join.value === 'besides') loose = true;
      fillersAtJoin = fillers;
      at = join.to;
      continue;
    }
    const form = tokens[at]?.form ?? '';
    if (LIST_SIGNS.has(form)) comma = true;
    else if (form === '/') kind = kind === 'break' ? 'slash' : kind;
    else if (form === '&' || form === '+') kind = kind === 'break' ? 'and' : kind;
    else if (form === '(' || form === '[') {
      opensBracket = true;
      fillersAtBracket = fillers;
    } else if (form === ')' || form === ']') closesBracket = true;
    else if (form === ';') return breakOf(fillers, false, false, false);
    else if (tokens[at]?.word) fillers += 1;
    at += 1;
  }
  // "Fault finding (Foo or Allen-Bradley)": the "or" joins what stands inside, not what stands before the bracket.
  if (kind === 'or' && opensBracket && !closesBracket && fillersAtJoin > fillersAtBracket) kind = 'comma';
  if (fillers > FILLER_LIMIT) return breakOf(fillers, examples, opensBracket, false);
  // "Database platforms: A, B": the word that ends the label is the label's.
  const colon = tokens[to - 1]?.form === ':' && (to - from === 1 || isHeadOnly(tokens, from, to - 1, tables));
  if (colon) kind = 'comma';
  if (kind === 'break' && (comma || examples || opensBracket)) kind = 'comma';
  if (kind === 'break' && fillers > 0) return breakOf(fillers, examples, opensBracket, open);
  // "Java, .NET - VB, ASP, C#": nothing but a dash between two names parts them as a comma does.
  if (kind === 'break' && to - from === 1 && DASHES.has(tokens[from]?.form ?? '')) kind = 'comma';
  // A bracket that closes parts as clearly as a comma: "Python (with A or B) and C".
  return {
    kind,
    loose: loose || comma || closesBracket || fillers > 0,
    open,
    examples,
    opensBracket,
    closesBracket,
    colon,
    fillers,
  };
}
