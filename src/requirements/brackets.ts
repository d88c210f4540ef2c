/**
 * What brackets behind a name hold, and examples. Enters: the names of a sentence; leaves: those that are asked for, and where a list of
 * its own begins. Observations: "Go fundamentals (concurrency, error handling)" spells out what of Go is meant; "core web
 * technologies (HTTP, HTML, CSS)" only announces its bracket; "Spring, ORM technologies (JPA, Hibernate)" has a list
 * within a list.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { LineMention } from '../mentions/mentions.ts';
import { endsWithPhrase, findPhrases, matchPhraseAt } from '../mentions/phrases.ts';
import type { TokenRange } from '../mentions/reading.ts';
import type { Token } from '../mentions/tokens.ts';
import type { AskTables } from './ask-tables.ts';
import { belongsTo, isOneOf } from './substitutes.ts';

export interface Brackets {
  readonly mentions: readonly LineMention[];
  /** Mentions before which a new list begins. */
  readonly starts: ReadonlySet<LineMention>;
}

interface Bracket {
  readonly head: LineMention;
  readonly inside: readonly LineMention[];
  /** The tokens between the head and the bracket. */
  readonly between: TokenRange;
  /** Token index behind the bracket. */
  readonly to: number;
  /** It opens with "e.g.". */
  readonly examples: boolean;
}

/** Words between a name and its bracket ("Java internals (...)"); more where the bracket says that it holds examples. */
const BETWEEN_LIMIT = 2;
const EXAMPLES_LIMIT = 4;

function findBrackets(
  tokens: readonly Token[],
  sentence: TokenRange,
  mentions: readonly LineMention[],
  tables: AskTables,
): Bracket[] {
  return mentions.flatMap((head): Bracket[] => {
    let open = head.tokens.to;
    while (open < sentence.to && tokens[open]?.word && open - head.tokens.to < EXAMPLES_LIMIT) open += 1;
    if (tokens[open]?.form !== '(') return [];
    const examples = matchPhraseAt(tables.joins, tokens, open + 1, sentence.to)?.value === 'examples';
    if (!examples && open - head.tokens.to > BETWEEN_LIMIT) return [];
    const length = tokens.slice(open, sentence.to).findIndex(({ form }) => form === ')');
    if (length === -1) return [];
    const to = open + length + 1;
    const inside = mentions.filter((other) => open < other.tokens.from && other.tokens.to <= to);
    return inside.length > 0 ? [{ head, inside, between: { from: head.tokens.to, to: open }, to, examples }] : [];
  });
}

/** Nothing but "such as" stands between. */
function isExampleOf(tokens: readonly Token[], from: number, to: number, tables: AskTables): boolean {
  const join = matchPhraseAt(tables.joins, tokens, from, to);
  return join?.value === 'examples' && join.to === to;
}

/** Reads the brackets of one sentence. */
export function readBrackets(
  tokens: readonly Token[],
  sentence: TokenRange,
  mentions: readonly LineMention[],
  tables: AskTables,
  dictionary: Dictionary,
): Brackets {
  const isTechnology = ({ mention }: LineMention): boolean =>
    TECHNOLOGY_KINDS.has(dictionary.skills.get(mention.skill)?.kind ?? 'tool');
  const dropped = new Set<LineMention>();
  const starts = new Set<LineMention>();
  const isLanguageOrFramework = ({ mention }: LineMention): boolean =>
    dictionary.skills.get(mention.skill)?.kind === 'framework' ||
    isOneOf(mention.skill, 'programming-language', dictionary);
  for (const { head, inside, between, to, examples } of findBrackets(tokens, sentence, mentions, tables)) {
    // "Networking fundamentals" is a name of its own, and its bracket spells out what of it is meant all the same.
    if (
      findPhrases(tables.parts, tokens, between.from, between.to).length > 0 ||
      (between.to === between.from && endsWithPhrase(tables.parts, tokens, head.tokens.from, head.tokens.to))
    ) {
      for (const part of inside) dropped.add(part);
      continue;
    }
    const isKind = inside.some(({ mention }) => belongsTo(mention.skill, head.mention.skill, dictionary));
    // "API design (e.g. GraphQL or REST)": the work is asked, and who has used REST has not designed an API. "Testing
    // applications (e.g. unit, integration, end-to-end)": one of its kinds shows which are meant.
    if (examples && !isTechnology(head) && (isKind ? inside.length === 1 : between.to === between.from)) {
      if (isKind || !inside.some(isLanguageOrFramework)) for (const part of inside) dropped.add(part);
      continue;
    }
    if (between.to - between.from > BETWEEN_LIMIT) continue;
    const named = findPhrases(tables.heads, tokens, between.from, between.to);
    if (isTechnology(head) || (between.to > between.from && named.length === 0)) continue;
    const names = endsWithPhrase(tables.heads, tokens, head.tokens.from, between.to);
    if (!isKind && names && inside.length > 1 && inside.every(isTechnology)) dropped.add(head);
    const before = mentions[mentions.indexOf(head) - 1];
    const after = mentions.find(({ tokens: next }) => next.from >= to);
    const isChoice = [
      before && { from: before.tokens.to, to: head.tokens.from },
      after && { from: to, to: after.tokens.from },
    ]
      .flatMap((range) => (range ? findPhrases(tables.joins, tokens, range.from, range.to) : []))
      .some(({ value }) => value === 'or' || value === 'either');
    if (!isKind) continue;
    // "Python or a cloud platform (AWS, Azure)": the kind is the alternative, whatever of it is meant.
    if (isChoice) {
      for (const part of inside) dropped.add(part);
      continue;
    }
    starts.add(head);
    if (after) starts.add(after);
  }
  // "HTTP and web technologies such as REST or GraphQL": the kind before its examples begins a list of its own.
  for (const [index, head] of mentions.entries()) {
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const joins = (from: number, to: number): readonly string[] =>
      findPhrases(tables.joins, tokens, from, to).map(({ value }) => value);
    // "GraphQL APIs such as Shopify or Stripe": examples right behind a technology's own name show it, and are not asked.
    if (after && isTechnology(head) && isExampleOf(tokens, head.tokens.to, after.tokens.from, tables)) {
      for (let at = index + 1; at < mentions.length; at += 1) {
        const here = mentions[at] as LineMention;
        const last = mentions[at - 1] as LineMention;
        if (at > index + 1 && joins(last.tokens.to, here.tokens.from).join() !== 'or') break;
        dropped.add(here);
      }
    }
    if (!before || !after || isTechnology(head)) continue;
    if (
      joins(head.tokens.to, after.tokens.from).includes('examples') &&
      !joins(before.tokens.to, head.tokens.from).includes('or')
    )
      starts.add(head);
  }
  return { mentions: mentions.filter((mention) => !dropped.has(mention)), starts };
}
