/** How many resumes meet all musts, and how many would without each. */
import { describe, expect, it } from 'vitest';
import { measurePool, type PoolMust } from '../../src/audit/pool.ts';
import { audit, type PoolResume } from '../../src/audit-journey.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { AnalysisError } from '../../src/errors.ts';
import type { VerdictKind } from '../../src/match/verdict.ts';
import { ask } from '../match/world.ts';
import { dictionary } from '../real-dictionary.ts';

const REQUIREMENTS = [
  ask('r1', ['python']),
  ask('r2', ['kafka']),
  ask('r3', ['rust'], { strength: 'nice' }),
  ask('r4', ['communication'], { soft: true }),
];

/** Verdicts on Python and Kafka. */
const applicants = (...pairs: readonly (readonly [VerdictKind, VerdictKind])[]) =>
  pairs.map(([python, kafka], index) => ({
    resume: String(index + 1),
    verdicts: new Map<string, VerdictKind>([
      ['r1', python],
      ['r2', kafka],
      ['r3', 'missing'],
      ['r4', 'missing'],
    ]),
  }));

const row = ({ requirement, meet, without, gain }: PoolMust): string => `${requirement} ${meet} ${without} +${gain}`;

describe('measurePool', () => {
  it('counts met, listed and implied as meeting, and nothing else', () => {
    const pool = measurePool(
      REQUIREMENTS,
      applicants(['met', 'listed'], ['implied', 'met'], ['short', 'met'], ['met', 'related'], ['met', 'negated']),
      [],
    );
    expect([pool.compared, pool.meetAll]).toEqual([5, 2]);
    expect(pool.musts.map(row)).toEqual(['r2 3 4 +2', 'r1 4 3 +1']);
  });

  it('leaves out wishes and soft skills, and keeps the order of the posting where nothing is gained', () => {
    const pool = measurePool(REQUIREMENTS, applicants(['missing', 'missing'], ['met', 'met']), []);
    expect(pool.musts.map(row)).toEqual(['r1 1 1 +0', 'r2 1 1 +0']);
  });

  it('takes everybody where there is no must', () => {
    const pool = measurePool([ask('r1', ['python'], { strength: 'nice' })], applicants(['missing', 'missing']), []);
    expect([pool.meetAll, pool.musts]).toEqual([1, []]);
  });
});

describe('an audit with resumes', () => {
  const posting = documentFromText(
    'Backend Engineer\n\nRequirements\n\n- Python\n- Kafka\n- Docker\n\nNice to have\n\n- Go',
  );
  const resume = (name: string, skills: string): PoolResume => ({
    name,
    document: documentFromText(
      `Pat Example\n\nSkills\n\n${skills}\n\nI have worked with the team and for the people of our city.`,
    ),
  });
  const resumes = [
    resume('a', 'Python, Kafka, Docker'),
    resume('b', 'Django, Docker'),
    resume('c', 'Python, Docker'),
    { name: 'd', document: new AnalysisError('no-text', 'There is no text.') },
  ];
  const { pool, requirements } = audit(posting, dictionary, { asOf: '2026-11-21', resumes });

  it('says what dropping each must brings, as counted by doing it', () => {
    const kafka = requirements.find(({ anyOf }) => anyOf[0]?.skill === 'apache-kafka')?.id;
    expect(pool?.meetAll).toBe(
      0 + 1 - (requirements.some(({ basis, strength }) => basis === 'title' && strength === 'must') ? 1 : 0),
    );
    expect(requirements.map(({ id }) => id)).toContain(kafka);
    for (const { requirement, without, gain } of pool?.musts ?? []) {
      expect(without - gain).toBe(pool?.meetAll);
      expect(requirements.map(({ id }) => id)).toContain(requirement);
    }
  });

  it('sets aside what cannot be read', () => {
    expect(pool?.compared).toBe(3);
    expect(pool?.byHand.map(({ resume: name }) => name)).toEqual(['d']);
  });

  it('has no pool without resumes', () => {
    expect(audit(posting, dictionary, { asOf: '2026-11-21' }).pool).toBeNull();
  });
});
