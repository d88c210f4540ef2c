/**
 * A chain of names and their joins in, the same without what only details one alternative out. Observation: in "AWS (Glue,
 * Kinesis) or Google Cloud (Dataflow)" the brackets say what of each is meant; nobody asks for Dataflow of somebody who
 * has AWS.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { LineMention } from '../mentions/mentions.ts';
import type { Link } from './links.ts';

export interface Chain {
  readonly items: readonly LineMention[];
  readonly links: readonly Link[];
}

/** A bracket behind a technology, closed before an "or", and the one that ends the chain behind such an alternative. */
export function dropDetails({ items, links }: Chain, dictionary: Dictionary): Chain {
  const keptItems: LineMention[] = [];
  const keptLinks: Link[] = [];
  let dropped = false;
  let at = 0;
  for (let item = items[at]; item; item = items[at]) {
    keptItems.push(item);
    const link = links[at];
    const isTechnology = TECHNOLOGY_KINDS.has(dictionary.skills.get(item.mention.skill)?.kind ?? 'tool');
    if (link?.opensBracket && link.kind === 'comma' && isTechnology) {
      const closing = links.findIndex(({ closesBracket }, index) => index > at && closesBracket);
      const join = links[closing];
      if (join?.kind === 'or') {
        keptLinks.push({ ...join, closesBracket: false, loose: false });
        dropped = true;
        at = closing + 1;
        continue;
      }
      if (closing === -1 && dropped) break;
    }
    if (link) keptLinks.push(link);
    at += 1;
  }
  return dropped ? { items: keptItems, links: keptLinks } : { items, links };
}
