/** `skillgap roadmap ROLE|SKILL`: the way there as Markdown, JSON or a picture. */
import { writeFileSync } from 'node:fs';
import { findRoadmap } from '../../find-roadmap.ts';
import { drawRoadmap } from '../../roadmap/svg.ts';
import { roadmapValue, writeRoadmap } from '../../roadmap/write.ts';
import { type DictionaryChoice, openDictionary } from '../node-dictionary.ts';
import { openDocument, printJson, readAsOf } from './input.ts';

export interface RoadmapArguments extends DictionaryChoice {
  readonly have?: string;
  readonly svg?: string;
  readonly json?: boolean;
  readonly asOf?: string;
}

export async function runRoadmap(goal: string, given: RoadmapArguments): Promise<void> {
  const dictionary = await openDictionary(given);
  const roadmap = findRoadmap(goal, dictionary, {
    asOf: readAsOf(given.asOf),
    ...(given.have === undefined ? {} : { resume: await openDocument(given.have) }),
  });
  if (given.svg !== undefined) {
    writeFileSync(given.svg, drawRoadmap(roadmap));
    process.stderr.write(`wrote ${given.svg}\n`);
  }
  if (given.json) printJson(roadmapValue(roadmap));
  else if (given.svg === undefined) process.stdout.write(writeRoadmap(roadmap));
}
