/**
 * A list of mentions and how they are joined in, one draft for each ask out. Observations: "and" parts, "or" joins with the
 * commas that lead up to it, a slash joins what could stand for each other; a mix of "and" and "or" that could be read two
 * ways is said to be unclear.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import type { SkillId } from '../dictionary/skill.ts';
import type { LineMention } from '../mentions/mentions.ts';
import type { Link } from './links.ts';
import { areSubstitutes, belongsTo } from './substitutes.ts';

export interface Draft {
  items: LineMention[];
  openTo: SkillId | null;
}

export function splitByJoins(
  items: readonly LineMention[],
  links: readonly Link[],
  dictionary: Dictionary,
): { drafts: Draft[]; unclear: boolean } {
  const drafts: Draft[] = [];
  let unclear = false;
  let run: LineMention[] = [];
  let runLinks: Link[] = [];
  const closeRun = (): void => {
    drafts.push(...splitRun(run, runLinks, dictionary));
    run = [];
    runLinks = [];
  };
  items.forEach((item, index) => {
    run.push(item);
    const link = links[index];
    if (!link) return;
    if (link.open && items[index + 1]) {
      runLinks.push(link);
      return;
    }
    if (link.kind === 'and') {
      // "A and B or C": fine where B and C are of a kind and A is not, else it could be read two ways.
      const before = links[index - 1];
      const after = links[index + 1];
      const left = items[index - 1]?.mention.skill;
      const right = items[index + 2]?.mention.skill;
      const next = items[index + 1]?.mention.skill ?? '';
      // "A or B and C or D": one choice beside another where either side holds things of a kind, and the middle does not.
      const nested =
        before?.kind === 'or' &&
        after?.kind === 'or' &&
        left !== undefined &&
        right !== undefined &&
        (areSubstitutes(left, item.mention.skill, dictionary) || areSubstitutes(next, right, dictionary)) &&
        !areSubstitutes(item.mention.skill, next, dictionary);
      const tight = !link.loose && !nested;
      if (
        tight &&
        after?.kind === 'or' &&
        !after.open &&
        right &&
        !(areSubstitutes(next, right, dictionary) && !areSubstitutes(item.mention.skill, next, dictionary))
      )
        unclear = true;
      if (
        tight &&
        before?.kind === 'or' &&
        !before.open &&
        left &&
        !(areSubstitutes(left, item.mention.skill, dictionary) && !areSubstitutes(item.mention.skill, next, dictionary))
      )
        unclear = true;
      closeRun();
      return;
    }
    runLinks.push(link);
  });
  closeRun();
  return { drafts, unclear };
}

/** A stretch without "and": commas lead up to an "or" and belong to it; after it they separate again. */
function splitRun(items: readonly LineMention[], links: readonly Link[], dictionary: Dictionary): Draft[] {
  const drafts: Draft[] = [];
  let start = 0;
  while (start < items.length) {
    let lastOr = -1;
    for (let at = start; at < links.length; at += 1) {
      const link = links[at] as Link;
      if (link.kind === 'or') lastOr = at;
      else if (lastOr !== -1) break;
    }
    if (lastOr === -1) {
      drafts.push(...splitSlashes(items.slice(start), links.slice(start), dictionary));
      break;
    }
    // "Cloud services (AWS or Azure)", "SQL, with PostgreSQL or another ...": a list of its own begins.
    const bracket = links.findLastIndex(
      (link, at) => at >= start && at < lastOr && link.kind === 'comma' && (link.opensBracket || link.fillers > 0),
    );
    if (bracket !== -1)
      drafts.push(...splitSlashes(items.slice(start, bracket + 1), links.slice(start, bracket), dictionary));
    start = Math.max(start, bracket + 1);
    // "Vue (or React/Angular)": what a slash joins to the last item goes with it.
    const open = links[lastOr]?.open ?? false;
    while (!open && links[lastOr + 1]?.kind === 'slash' && areAlike(items[lastOr + 1], items[lastOr + 2], dictionary))
      lastOr += 1;
    const members = items.slice(start, lastOr + 2);
    const category = links[lastOr]?.open ? (items[lastOr + 1]?.mention.skill ?? null) : null;
    const isCategory =
      category !== null &&
      (dictionary.relations.members(category).length > 0 ||
        members.slice(0, -1).some((item) => belongsTo(item.mention.skill, category, dictionary)));
    if (isCategory) drafts.push({ items: members.slice(0, -1), openTo: category });
    else drafts.push({ items: members, openTo: null });
    start = lastOr + 2;
  }
  return drafts;
}

const areAlike = (a: LineMention | undefined, b: LineMention | undefined, dictionary: Dictionary): boolean =>
  a !== undefined && b !== undefined && areSubstitutes(a.mention.skill, b.mention.skill, dictionary);

/** "AWS/GCP/Azure" is one ask, "HTML/CSS" two; commas separate. */
function splitSlashes(items: readonly LineMention[], links: readonly Link[], dictionary: Dictionary): Draft[] {
  const drafts: Draft[] = [];
  items.forEach((item, index) => {
    const link = links[index - 1];
    const current = drafts.at(-1);
    const before = items[index - 1];
    if (current && link?.kind === 'slash' && areAlike(before, item, dictionary)) current.items.push(item);
    else drafts.push({ items: [item], openTo: null });
  });
  return drafts;
}

/** Words of no skill between two items of one list ("printing or display, photo printing"). */
const BETWEEN_ITEMS = 2;

/** "Welding, pipe fitting or some other trade": the "or" is written out, and all commas that lead up to it belong to it. */
export function joinUnlike(drafts: Draft[], links: readonly Link[]): void {
  for (;;) {
    const last = drafts.at(-1);
    const before = drafts.at(-2);
    if (!last || !before) return;
    const link = links[drafts.slice(0, -1).reduce((sum, draft) => sum + draft.items.length, 0) - 1];
    const isPlain = link?.kind === 'comma' && !link.opensBracket && !link.closesBracket && !link.colon;
    if (!isPlain || link.examples || link.fillers > BETWEEN_ITEMS) return;
    drafts.splice(-2, 2, { items: [...before.items, ...last.items], openTo: last.openTo });
  }
}

/** "Kafka, RabbitMQ or similar": commas that lead up to it join what could stand for each other. */
export function joinTail(drafts: Draft[], links: readonly Link[], dictionary: Dictionary): void {
  for (;;) {
    const last = drafts.at(-1);
    const before = drafts.at(-2);
    if (!last || !before) return;
    const place = drafts.slice(0, -1).reduce((sum, draft) => sum + draft.items.length, 0);
    const link = links[place - 1];
    const joins = before.items.every((a) =>
      last.items.every((b) => areSubstitutes(a.mention.skill, b.mention.skill, dictionary)),
    );
    if (link?.kind !== 'comma' || !joins) return;
    drafts.splice(-2, 2, { items: [...before.items, ...last.items], openTo: last.openTo });
  }
}
