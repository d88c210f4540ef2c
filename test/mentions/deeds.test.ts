/** What resumes tell instead of naming a skill: short resumes, against the real dictionary. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { readSide } from '../../src/read-side.ts';
import { dictionary } from '../real-dictionary.ts';

const deeds = (text: string, kind: 'resume' | 'posting' = 'resume'): string[] =>
  readSide(documentFromText(text), kind, dictionary)
    .found.mentions.filter(({ rule }) => rule === 'deed')
    .map(({ skill, held }) => (held === 'yes' ? skill : `${skill}:${held}`))
    .sort();

const job = (told: string): string =>
  `Experience\nEngineer, Acme, 01/2019 - 12/2021\n- Worked with Python\n- ${told}\n`;

describe('deeds', () => {
  it.each([
    ['Cut the runtime by a third', ['performance-optimization']],
    ['Brought down median query latency to 40 ms', ['performance-optimization']],
    ['Automated the nightly reconciliation', ['automation']],
    ['Wrote scripts to automate exports', ['automation']],
    ['Built latency dashboards for nine teams', ['monitoring']],
    ['Led a tool from concept to deployment', ['deployment']],
    ['Built a REST API for tide tables', ['api-design', 'backend-development', 'software-development']],
    ['Created a mobile app for bus times', ['mobile-development', 'software-development']],
    ['Scaled the platform to two regions', ['scalability']],
    ['Have never automated the reports', ['automation:no']],
    ['Did not yet automate the reports', ['automation:no']],
    ['Would like to automate the reports', ['automation:aspired']],
    ['Passionate about building a chatbot', ['software-development:aspired']],
    ['Reduced training time of new staff', []],
    ['Reduced ticket response time by a fifth', []],
    ['Developed applications to three funds', []],
    ['Operated automated lines', []],
  ])('%s', (told, expected) => {
    expect(deeds(job(told))).toEqual(expected);
  });

  it('count only beside something of their field', () => {
    expect(deeds('Experience\nDepot Manager, Acme, 01/2019 - 12/2021\n- Cut load times by a third\n')).toEqual([]);
  });

  it('are told by people, not by postings', () => {
    expect(deeds('Requirements\n- Python\n- You cut the runtime by a third\n', 'posting')).toEqual([]);
  });
});
