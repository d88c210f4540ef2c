/** The lint rule for what lessons link to: a link a stranger follows has been looked at by somebody. */
import { at, type LintRule } from './lint-rule.ts';

export const LESSON_RULES: readonly LintRule[] = [
  {
    name: 'links',
    description: 'A lesson links by https to a host of domains.yaml, which is sorted and holds no host without a link.',
    *check({ sources }) {
      const known = new Set(sources.domains.map(({ host }) => host));
      const linked = new Set<string>();
      const lessons = [
        ...sources.entries.map(({ entry, place }) => ({
          of: entry.id,
          resources: entry.learn?.resources ?? [],
          place,
        })),
        ...sources.roles.flatMap(({ role, place }) =>
          role.lessons.map(({ skill, resources = [] }) => ({ of: `${skill} of ${role.id}`, resources, place })),
        ),
      ];
      for (const { of, resources, place } of lessons) {
        for (const { url } of resources) {
          const { protocol, host } = new URL(url);
          linked.add(host);
          if (protocol !== 'https:') yield at(place, `${of}: ${url} is no https address`);
          if (!known.has(host)) yield at(place, `${of}: ${host} is not in domains.yaml; look at it, then add it`);
        }
      }
      for (const [index, { host, place }] of sources.domains.entries()) {
        const before = sources.domains[index - 1];
        if (before && before.host >= host) yield at(place, `${host} comes after ${before.host}`);
        if (!linked.has(host)) yield at(place, `no lesson links to ${host}`);
      }
    },
  },
];
