/**
 * Document in, mentions out: every place where a skill is named, with exact offsets, how it is held and the rule that
 * let it through, and every place that only looked like one. The steps: read the lines, scan them for names, judge the
 * doubtful ones, see what the sentence says of each.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillId, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import type { DocumentKind, LanguageCode, Section } from '../sections/section.ts';
import { byStart, overlaps, type Span } from '../span.ts';
import { judgeCandidates } from './ambiguity.ts';
import { automatonOf, scanTokens } from './automaton.ts';
import { cuesOf } from './cue-tables.ts';
import { type DeedMatch, fieldsOf, findDeeds, headsWorks } from './deeds.ts';
import { ruleFor } from './doubt.ts';
import { judgeHeld } from './held.ts';
import { heldByOpenings } from './held-lists.ts';
import type { Held, Mention, Mentions, Rejection } from './mention.ts';
import { matchPhraseAt } from './phrases.ts';
import { type ReadingLine, readLines, sectionKindOf, type TokenRange } from './reading.ts';
import { isTemplateText } from './template-text.ts';
import { findTitles } from './titles.ts';
import { SLOT } from './unclaimed.ts';

/** A mention and the tokens of its line that name it. */
export interface LineMention {
  readonly mention: Mention;
  readonly tokens: TokenRange;
}

/** A logical line with what was found in it: what later stages judge sentences by. */
export interface MentionLine extends ReadingLine {
  readonly mentions: readonly LineMention[];
}

export interface FoundMentions extends Mentions {
  readonly lines: readonly MentionLine[];
}

export interface FindOptions {
  readonly kind: DocumentKind;
  readonly language: LanguageCode;
}

export function findMentions(
  document: Document,
  sections: readonly Section[],
  dictionary: Dictionary,
  options: FindOptions,
): FoundMentions {
  const reading = readLines(document, sections, dictionary);
  const cues = cuesOf(dictionary);
  const judged = judgeCandidates(document.text, reading, dictionary, {
    kind: options.kind,
    plainCapitals: options.language !== 'de',
  });
  const openings: ReadonlyMap<ReadingLine, Held> =
    options.kind === 'resume' ? heldByOpenings(reading, document, cues) : new Map();
  const rejected: Rejection[] = [];
  const found = reading.map((line) => {
    const accepted = line.candidates.filter((candidate) => judged.get(candidate)?.accepted);
    const isTemplate = options.kind === 'resume' && isTemplateText(document.text, line, cues);
    return { line, accepted, isTemplate, titles: isTemplate ? [] : findTitles(line, dictionary, options.kind) };
  });
  const fields =
    options.kind === 'resume'
      ? fieldsOf(
          found.flatMap(({ accepted, titles }) => [
            ...accepted.map((candidate) => judged.get(candidate)?.skill.id ?? ''),
            ...titles.map(({ skill }) => skill),
          ]),
          dictionary,
        )
      : null;
  // "Publications" over "<Author>: <Title>", or over nothing, tells of nobody's.
  const isHollow = (at: number): boolean => {
    const next = found[at + 1];
    const isOver = next !== undefined && next.line.section === found[at]?.line.section;
    return !isOver || next.isTemplate || document.text.slice(next.line.start, next.line.end).search(SLOT) >= 0;
  };
  const lines = found.map(({ line, accepted, isTemplate, titles: allTitles }, at): MentionLine => {
    const isNamedThere = ({ skill, start, end }: Omit<DeedMatch, 'held'>): boolean =>
      accepted.some((other) => judged.get(other)?.skill.id === skill && overlaps(other, { start, end }));
    const titles = allTitles.filter((title) => !isNamedThere(title));
    const deeds =
      isTemplate || !fields || (headsWorks(line) && isHollow(at))
        ? []
        : findDeeds(line, fields, dictionary).filter((deed) => !isNamedThere(deed));
    const held = judgeHeld(
      line,
      [...accepted, ...titles, ...deeds].map(({ tokens }) => tokens),
      cues,
      { aspiration: options.kind === 'resume' },
    );
    const listed = openings.get(line);
    if (listed)
      held.forEach((how, index) => {
        if (how === 'yes') held[index] = listed;
      });
    // "What you do not need" over a list denies all of it.
    if (sectionKindOf(line) === 'waived') held.fill('no');
    const named = accepted.map((candidate, index): LineMention => {
      const judgement = judged.get(candidate);
      const by = {
        skill: judgement?.skill.id ?? '',
        confidence: judgement?.confidence ?? 0,
        rule: judgement?.rule ?? '',
      };
      return mentionAt(document, line, candidate, { ...by, held: held[index] ?? 'yes' });
    });
    const titled = titles.map((title, index) => {
      const how = title.stands && sectionKindOf(line) !== 'waived' ? 'yes' : (held[accepted.length + index] ?? 'yes');
      return mentionAt(document, line, title, { skill: title.skill, confidence: 0.9, rule: 'job-title', held: how });
    });
    const done = deeds.map((deed, index) => {
      const said = held[accepted.length + titles.length + index] ?? 'yes';
      const how = said === 'yes' ? deed.held : said;
      return mentionAt(document, line, deed, { skill: deed.skill, confidence: 0.8, rule: 'deed', held: how });
    });
    const inner = named.flatMap((outer) => [
      ...findInnerTechnology(document, line, outer, dictionary),
      ...(options.kind === 'resume' ? findInnerThing(document, line, outer, dictionary) : []),
    ]);
    const mentions = [...named, ...inner, ...titled, ...done].sort((a, b) => byStart(a.mention, b.mention));
    for (const candidate of line.candidates) {
      const judgement = judged.get(candidate);
      if (!judgement || judgement.accepted) continue;
      const { start, end } = candidate;
      if (deeds.some((deed) => deed.skill === judgement.skill.id && overlaps(deed, candidate))) continue;
      rejected.push({
        start,
        end,
        text: document.text.slice(start, end),
        skill: judgement.skill.id,
        reason: judgement.reason,
        rule: judgement.rule,
      });
    }
    return { ...line, mentions };
  });
  return { mentions: lines.flatMap((line) => line.mentions.map(({ mention }) => mention)), rejected, lines };
}

/** "Linux administration" names Linux too: a practice whose name begins with a technology and goes on with plain nouns. */
function findInnerTechnology(
  document: Document,
  line: ReadingLine,
  outer: LineMention,
  dictionary: Dictionary,
): LineMention[] {
  const kind = dictionary.skills.get(outer.mention.skill)?.kind;
  if (!kind || TECHNOLOGY_KINDS.has(kind) || kind === 'certification' || outer.tokens.to - outer.tokens.from < 2)
    return [];
  const [first] = scanTokens(automatonOf(dictionary), line.tokens.slice(outer.tokens.from, outer.tokens.to - 1));
  const entry = first?.names.find((name) => TECHNOLOGY_KINDS.has(name.skill.kind) && (ruleFor(name)?.presumed ?? true));
  if (!first || !entry || first.tokens.from !== 0) return [];
  // "A JVM language" asks for one of its kind, not for what the kind is called after.
  if (isCategory(outer.mention.skill, dictionary)) return [];
  const tokens = { from: outer.tokens.from, to: outer.tokens.from + first.tokens.to };
  const rest = line.tokens.slice(tokens.to, outer.tokens.to);
  const { after } = cuesOf(dictionary);
  if (!rest.every((_, at) => matchPhraseAt(after, rest, at, at + 1) !== null)) return [];
  const { held, confidence } = outer.mention;
  return [
    mentionAt(document, line, { ...first, tokens }, { skill: entry.skill.id, confidence, rule: 'part-of-name', held }),
  ];
}

/** "Scalable backend systems" are backend systems too: a quality of a thing, and the thing's own name behind it. */
function findInnerThing(
  document: Document,
  line: ReadingLine,
  outer: LineMention,
  dictionary: Dictionary,
): LineMention[] {
  const { from, to } = outer.tokens;
  const quality = matchPhraseAt(cuesOf(dictionary).thingsQualities, line.tokens, from, to);
  if (!quality || quality.to >= to) return [];
  const [thing] = scanTokens(automatonOf(dictionary), line.tokens.slice(quality.to, to));
  const entry = thing?.names.find((name) => ruleFor(name) === null && name.skill.id !== outer.mention.skill);
  if (!thing || !entry || thing.tokens.from !== 0 || thing.tokens.to !== to - quality.to) return [];
  const { held, confidence } = outer.mention;
  const by = { skill: entry.skill.id, confidence, rule: 'part-of-name', held };
  return [mentionAt(document, line, { ...thing, tokens: { from: quality.to, to } }, by)];
}

const isCategory = (skill: SkillId, dictionary: Dictionary): boolean =>
  dictionary.relations.impliedBy(skill).some((member) => dictionary.skills.get(member)?.is.includes(skill));

function mentionAt(
  document: Document,
  line: ReadingLine,
  { start, end, tokens }: Span & { readonly tokens: TokenRange },
  by: Pick<Mention, 'skill' | 'confidence' | 'rule' | 'held'>,
): LineMention {
  const text = document.text.slice(start, end);
  return { tokens, mention: { start, end, text, section: sectionKindOf(line), line: lineAt(document, start), ...by } };
}

/** Index of the line an offset stands in. */
function lineAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
