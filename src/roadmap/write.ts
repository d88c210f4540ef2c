/** A roadmap in, Markdown and the value that is printed as JSON out. */
import { escapeMarkdown as m } from '../report/escape.ts';
import { counted, hoursText, listed } from '../report/words.ts';
import type { Roadmap } from './roadmap.ts';

/** The graph with the steps' lessons, in plain parts. */
export function roadmapValue({ title, warning, nodes, edges, hours, steps, extras, setAside, presumed }: Roadmap) {
  const names = new Map(nodes.map(({ skill, name }) => [skill, name]));
  return {
    title,
    ...(warning === undefined ? {} : { warning }),
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
      extra: extras.includes(skill),
    })),
    presumed: presumed.map((one) => ({ ...one })),
    setAside: setAside.map(({ skill, name, hours: own }) => ({ skill, name, hours: { low: own.low, high: own.high } })),
  };
}

/** What few ask for and takes long: "AWS (80-200 hours)". */
const listSetAside = ({ setAside }: Pick<Roadmap, 'setAside'>): readonly string[] =>
  setAside.map(({ name, hours }) => `${name} (${hoursText(hours)})`);

const PRESUMED = 'Not named, and most likely yours by what is; where it is, write it';

const SET_ASIDE = 'Asked now and then, learn it when a job asks';

/** What is asked and no step: one sentence for what is most likely held, one for what takes long. */
export function sayBeside(roadmap: Roadmap): readonly string[] {
  const later = listSetAside(roadmap);
  return [
    ...(roadmap.presumed.length > 0 ? [`${PRESUMED}: ${listed(roadmap.presumed.map(({ name }) => name))}.`] : []),
    ...(later.length > 0 ? [`${SET_ASIDE}: ${later.join(', ')}.`] : []),
  ];
}

/** How long the whole is, and what of it must be known. */
export function sumUp({ steps, extras, hours }: Pick<Roadmap, 'steps' | 'extras' | 'hours'>): string {
  const all = `${counted(steps.length, 'step')}, ${hoursText(hours)} in all`;
  const musts = steps.filter(({ skill }) => !extras.includes(skill));
  if (extras.length === 0 || musts.length === 0) return all;
  const sum = (end: 'low' | 'high'): number => musts.reduce((total, step) => total + step.hours[end], 0);
  return `${all}; ${musts.length} of them, ${hoursText({ low: sum('low'), high: sum('high') })}, for what must be known`;
}

export function writeRoadmap(roadmap: Roadmap): string {
  const { title, warning, nodes, steps, extras, presumed } = roadmap;
  const names = new Map(nodes.map(({ skill, name }) => [skill, name]));
  const nameOf = (skill: string): string => m(names.get(skill) ?? skill);
  const inState = (state: string): readonly string[] =>
    nodes
      .filter((node) => node.state === state && node.order === null)
      .filter(({ skill }) => presumed.every((one) => one.skill !== skill))
      .map(({ name }) => m(name));
  const lines = [`# ${m(title)}`, ''];
  if (warning !== undefined) lines.push(`**${m(warning)}**`, '');
  if (steps.length > 0) lines.push(`${sumUp(roadmap)}.`, '');
  else lines.push('There is nothing to learn for it.', '');
  for (const [words, state] of [
    ['On your resume', 'held'],
    ['Not taught, because what is there takes it for granted or comes after it', 'granted'],
    ['No lesson in the dictionary yet', 'learn'],
  ] as const) {
    const found = inState(state);
    if (found.length > 0) lines.push(`${words}: ${listed(found)}.`, '');
  }
  if (presumed.length > 0) lines.push(`${PRESUMED}: ${listed(presumed.map(({ name }) => m(name)))}.`, '');
  for (const { order, skill, after, hours: own, outcomes, practice, check, resources } of steps) {
    if (skill === extras[0]) lines.push(...(order > 1 ? [''] : []), '## Worth adding', '');
    const before = after.length > 0 ? `, after ${listed(after.map(nameOf))}` : '';
    lines.push(`${order}. **${nameOf(skill)}**, ${hoursText(own)}${before}`);
    for (const outcome of outcomes) lines.push(`   - ${m(outcome)}`);
    if (practice !== null) lines.push(`   - Practice: ${m(practice)}`);
    if (check !== null) lines.push(`   - Done when: ${m(check)}`);
    for (const { title: name, url } of resources)
      lines.push(`   - [${m(name)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`);
  }
  const later = listSetAside(roadmap);
  if (later.length > 0) lines.push('', `${SET_ASIDE}: ${later.map(m).join(', ')}.`);
  return `${lines.join('\n').trimEnd()}\n`;
}
