/**
 * What the lines of a posting ask in, the same without the ideas that only its title names, out. A title names the job,
 * and beside it often the team or the product ("Engineering Manager, Cloud Billing"): that a manager of that team has to
 * know cloud computing, the title does not say. Technologies in a title are asked ("Python Developer"), and so is the job's
 * own kind; an idea only where the rest of the posting asks for it too. What the title says twice is asked once.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { type SkillKind, TECHNOLOGY_KINDS } from '../dictionary/skill.ts';
import type { MentionLine } from '../mentions/mentions.ts';
import { sectionKindOf } from '../mentions/reading.ts';
import type { Requirement } from './requirement.ts';

type Draft = Omit<Requirement, 'id'>;

/** Kinds whose names are as often the name of a team or a market. */
const IDEAS: ReadonlySet<SkillKind> = new Set<SkillKind>(['concept', 'domain']);

/** The job ends at a comma, a dash or a bracket; what follows says where in the company. "Cloud Engineer" is the job. */
const AFTER_JOB = /[,(:|]|\s[-\u2013\u2014]\s/u;

interface ReadLine {
  readonly line: MentionLine;
  readonly drafts: readonly Draft[];
}

export function dropTitleIdeas<T extends ReadLine>(read: readonly T[], text: string, dictionary: Dictionary): T[] {
  const isTitle = ({ line }: ReadLine): boolean => sectionKindOf(line) === 'title';
  const asked = new Set(read.flatMap((one) => (isTitle(one) ? [] : one.drafts.flatMap(({ anyOf }) => anyOf))));
  return read.map((one) => {
    if (!isTitle(one)) return one;
    const { line } = one;
    const named = line.mentions
      .filter(({ mention }) => mention.rule === 'job-title')
      .map(({ mention }) => mention.skill);
    const drafts = one.drafts.filter(
      ({ anyOf, basis, start }) =>
        basis !== 'title' ||
        !AFTER_JOB.test(text.slice(line.start, start)) ||
        anyOf.some(
          (skill) =>
            asked.has(skill) || named.includes(skill) || !IDEAS.has(dictionary.skills.get(skill)?.kind ?? 'tool'),
        ),
    );
    return { ...one, drafts: drafts.filter((draft) => !drafts.some((other) => isWider(draft, other, dictionary))) };
  });
}

/** "Software Engineer - Backend" is one job: the narrower name of it takes the wider for granted. */
const isWider = (wide: Draft, narrow: Draft, { relations, skills }: Dictionary): boolean =>
  wide !== narrow &&
  wide.anyOf.every((skill) =>
    narrow.anyOf.every(
      (other) =>
        !TECHNOLOGY_KINDS.has(skills.get(other)?.kind ?? 'tool') &&
        relations.implied(other).includes(skill) &&
        !relations.implied(skill).includes(other),
    ),
  );
