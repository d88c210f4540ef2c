/** `skillgap skills show`: what a caller of the command line gets of a skill. */
import { afterEach, expect, it, vi } from 'vitest';
import { showSkill } from '../../src/runtimes/commands/skills.ts';

afterEach(() => vi.restoreAllMocks());

it('shows a skill with its names in public lists', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await showSkill('java', {});
  const shown = JSON.parse(write.mock.calls.map(([text]) => String(text)).join('')) as unknown;
  expect(shown).toMatchObject({
    id: 'java',
    esco: 'http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389',
    onet: 'Oracle Java',
  });
});

it('knows an id from a name', async () => {
  await expect(showSkill('Java', {})).rejects.toThrow('There is no skill "Java"');
});
