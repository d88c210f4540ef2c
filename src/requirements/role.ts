/**
 * A role profile in, what it asks out: the same values a posting gives, so that nothing after this stage knows the
 * difference. The text is rendered from the role, and every requirement's span points into it.
 */
import { type Dictionary, nameOf } from '../dictionary/dictionary.ts';
import type { Role } from '../dictionary/skill.ts';
import type { Document } from '../document/document.ts';
import { makeDocument } from '../document/lines.ts';
import { AnalysisError } from '../errors.ts';
import type { Requirement, Requirements } from './requirement.ts';

export interface RoleReading {
  readonly document: Document;
  readonly requirements: Requirements;
}

export function readRole(roleId: string, dictionary: Dictionary): RoleReading {
  const role = dictionary.roles.get(roleId);
  if (!role) {
    throw new AnalysisError(
      'not-found',
      `There is no role "${roleId}"; there are: ${[...dictionary.roles.keys()].join(', ')}.`,
    );
  }
  const rows = role.requirements.map((requirement) => ({ requirement, text: writeRow(requirement, dictionary) }));
  const document = makeDocument({
    format: 'text',
    notices: [],
    lines: [
      { text: role.name },
      { text: role.summary, gap: true },
      { text: 'Required', role: 'heading', gap: true },
      ...rows
        .filter(({ requirement }) => requirement.strength === 'must')
        .map(({ text }) => ({ text, role: 'bullet' as const })),
      { text: 'Nice to have', role: 'heading', gap: true },
      ...rows
        .filter(({ requirement }) => requirement.strength === 'nice')
        .map(({ text }) => ({ text, role: 'bullet' as const })),
    ],
  });
  const ordered = [...rows].sort((a, b) =>
    a.requirement.strength === b.requirement.strength ? 0 : a.requirement.strength === 'must' ? -1 : 1,
  );
  let from = 0;
  const requirements = ordered.map(({ requirement, text }, index): Requirement => {
    const start = document.text.indexOf(text, from) + 2;
    from = start;
    const names = writeNames(requirement, dictionary);
    return {
      id: `r${index + 1}`,
      anyOf: requirement.anyOf,
      openTo: requirement.openTo,
      ...(requirement.teach === undefined ? {} : { teach: requirement.teach }),
      strength: requirement.strength,
      minYears: null,
      basis: 'requirement',
      start,
      end: start + names.length,
      text: names,
      also: [],
      soft: requirement.anyOf.every((skill) => dictionary.skills.get(skill)?.kind === 'soft'),
    };
  });
  return {
    document,
    requirements: {
      requirements,
      conditions: [],
      notUnderstood: [],
      lines: { assessed: requirements.length, conditions: 0, notUnderstood: 0 },
    },
  };
}

/** "- Python, Java or Go (named in 5 of 5 articles)". */
function writeRow(requirement: Role['requirements'][number], dictionary: Dictionary): string {
  return `- ${writeNames(requirement, dictionary)} (${requirement.evidence})`;
}

/** "Python, Java or Go". */
function writeNames(requirement: Role['requirements'][number], dictionary: Dictionary): string {
  const names = requirement.anyOf.map((skill) => nameOf(dictionary, skill));
  const open = requirement.openTo ? ` or another ${nameOf(dictionary, requirement.openTo)}` : '';
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '');
  return `${list}${open}`;
}
