/** A roadmap in, Markdown and the value that is printed as JSON out. */
import { escapeMarkdown as m } from '../report/escape.ts';
import { counted, hoursText, listed } from '../report/words.ts';
import type { Roadmap } from './roadmap.ts';

/** The graph with the steps' lessons, in plain parts. */
export function roadmapValue({ title, nodes, edges, hours, steps }: Roadmap) {
  const names = new Map(nodes.map(({ skill, name }) => [skill, name]));
  return {
    title,
    hours: { low: hours.low, high: hours.high },
    nodes: nodes.map((node) => ({ ...node })),
    edges: edges.map((edge) => ({ ...edge })),
    steps: steps.map(({ order, skill, after, outcomes, practice, check, hours: own, resources }) => ({
      order,
      skill,
      name: names.get(skill) ?? skill,
      after: [...after],
      outcomes: [...outcomes],
      practice,
      check,
      hours: { low: own.low, high: own.high, basis: own.basis },
      resources: resources.map((resource) => ({ ...resource })),
    })),
  };
}

export function writeRoadmap({ title, nodes, hours, steps }: Roadmap): string {
  const names = new Map(nodes.map(({ skill, name }) => [skill, name]));
  const nameOf = (skill: string): string => m(names.get(skill) ?? skill);
  const inState = (state: string): readonly string[] =>
    nodes.filter((node) => node.state === state && node.order === null).map(({ name }) => m(name));
  const lines = [`# ${m(title)}`, ''];
  if (steps.length > 0) lines.push(`${counted(steps.length, 'step')}, ${hoursText(hours)} in all.`, '');
  else lines.push('There is nothing to learn for it.', '');
  for (const [words, state] of [
    ['On your resume', 'held'],
    ['Taken for granted by what is', 'granted'],
    ['No lesson in the dictionary yet', 'learn'],
  ] as const) {
    const found = inState(state);
    if (found.length > 0) lines.push(`${words}: ${listed(found)}.`, '');
  }
  for (const { order, skill, after, hours: own, outcomes, practice, check, resources } of steps) {
    const before = after.length > 0 ? `, after ${listed(after.map(nameOf))}` : '';
    lines.push(`${order}. **${nameOf(skill)}**, ${hoursText(own)}${before}`);
    for (const outcome of outcomes) lines.push(`   - ${m(outcome)}`);
    if (practice !== null) lines.push(`   - Practice: ${m(practice)}`);
    if (check !== null) lines.push(`   - Done when: ${m(check)}`);
    for (const { title: name, url } of resources)
      lines.push(`   - [${m(name)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
