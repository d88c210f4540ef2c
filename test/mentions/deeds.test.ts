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
    ['Led a tool from concept to deployment', ['deployment', 'software-development-life-cycle']],
    ['Built an algorithm that finds copies', ['programming']],
    ['Built a REST API for tide tables', ['api-design', 'backend-development', 'software-development']],
    ['Created a mobile app for bus times', ['mobile-development', 'software-development']],
    ['Scaled the platform to two regions', ['scalability']],
    ['Designed and built scalable backend systems', ['scalability', 'software-development', 'system-design']],
    ['Wrote systems that scale', ['scalability']],
    ['Planning and running a 2 day workshop on beekeeping', ['training-delivery']],
    ['Gave three hands-on workshops about soil', ['training-delivery']],
    ['Ran discovery workshops with clients', []],
    ['Attended a workshop on beekeeping', []],
    ['Handled 3M monthly API requests', ['backend-development']],
    ['Shipped a new search feature end-to-end', ['deployment']],
    ['Published the plugin to three sites', ['deployment', 'release-management']],
    ['Led migration of legacy billing to services', ['legacy-modernization']],
    ['Developed a shared component library', ['code-reuse']],
    ['Wrote the on-call runbook', ['technical-writing', 'writing']],
    ['Wrote a 12-page report', ['writing']],
    ['Retrained as a tester', ['continuous-learning']],
    ['Web pages in HTML5, CSS3 and JavaScript', ['frontend-development']],
    ['Led the migration to an event-driven microservices architecture', ['software-architecture']],
    ['Architecting microservices for payments', ['software-architecture']],
    ['Studied the history of system architecture', []],
    ['Wrote a CLI tool for automating pull request workflows', ['developer-tooling']],
    ['Implemented continuous delivery for the plugin', ['deployment-automation']],
    ['Shipped parcels to three depots', []],
    ['Designed garden systems', []],
    ['Performed at scale models fairs', []],
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

  it('are told of screens where the resume names what they are made with', () => {
    const told = '- Created an interactive dashboard\n';
    expect(deeds(`${job('Wrote React')}${told}`)).toContain('user-interface');
    expect(deeds(`${job('Wrote SQL')}${told}`)).not.toContain('user-interface');
  });

  it.each([
    ['Publications\nThe tides of the Wadden, 2019\n', ['writing']],
    ['Invited talks\nOn bees, Utrecht, 2020\n', ['presentation-skills']],
    ['Publications\n', []],
    ['Publications\n<Author>: <Title of the paper>\n', []],
    ['Research\nThe tides of the Wadden, 2019\n', []],
  ])("are told by the heading over one's works: %j", (text, expected) => {
    expect(deeds(`Ana Ruiz\n\nSkills\nExcel, Word\n\n${text}`)).toEqual(expected);
  });

  it('are told by people, not by postings', () => {
    expect(deeds('Requirements\n- Python\n- You cut the runtime by a third\n', 'posting')).toEqual([]);
  });
});
