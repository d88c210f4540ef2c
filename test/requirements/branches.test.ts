/** Lines that stand for each other, lists opened in free words, and lists that close. */
import { describe, expect, it } from 'vitest';
import { asks, readAsks } from './asks.ts';

describe('numbered branches', () => {
  it('with one thing each are one choice, years by alternative', () => {
    const text = 'Requirements\n1. Two years of Java; or\n2. One year of Kotlin; or\n3. Scala';
    expect(asks(text)).toEqual(['must java|kotlin|scala']);
    expect(readAsks(text).requirements[0]?.anyOfYears).toEqual([2, 1, null]);
  });

  it.each([['"and" and "or" mixed', 'Requirements\n1. Python; and\n2. Java; or\n3. Kotlin.']])(
    '%s: nothing is claimed',
    (_, text) => {
      const { requirements, notUnderstood, lines } = readAsks(text);
      expect(requirements).toEqual([]);
      expect(notUnderstood.length).toBe(text.split('\n').length - 1);
      expect(lines.notUnderstood).toBe(notUnderstood.length);
    },
  );

  it('of papers alone say which of them stand for each other', () => {
    const { conditions } = readAsks(
      "Requirements\n1. A bachelor's degree in nursing; or\n2. A diploma in midwifery.\n3. A driving licence.",
    );
    expect(conditions.map(({ kind, way }) => [kind, way ?? null])).toEqual([
      ['degree', 1],
      ['degree', 1],
      ['licence', null],
    ]);
  });

  it('that ask for more in lines of their own are one condition each, in all their words', () => {
    const { conditions, notUnderstood } = readAsks(
      'Requirements\n1. A diploma in nursing; or\n2. Two years of work as a helper; and\na. A certificate in first aid.\nb. Night duty in a ward.',
    );
    expect(notUnderstood).toEqual([]);
    expect(conditions.map(({ kind, way, text }) => [kind, way, text.split('\n').length])).toEqual([
      ['degree', 1, 1],
      ['years', 1, 3],
      ['certificate', 1, 3],
    ]);
  });

  it('that name nothing known are a demand all the same', () => {
    const { conditions, notUnderstood } = readAsks(
      'Requirements\n1. Taking and printing still pictures; or\n2. Operating cine cameras, and SQL.\n',
    );
    expect(notUnderstood).toEqual([]);
    expect(conditions.map(({ kind, way }) => [kind, way])).toEqual([
      ['other', 1],
      ['other', 1],
    ]);
  });

  it('with papers or years of different skills are conditions', () => {
    const { requirements, conditions, notUnderstood } = readAsks(
      "Requirements\n1. A bachelor's degree and two years of SQL; or\n2. Four years of Excel.",
    );
    expect(requirements).toEqual([]);
    expect(notUnderstood).toEqual([]);
    expect(conditions.map(({ kind, minYears }) => [kind, minYears ?? null])).toEqual([
      ['degree', null],
      ['years', 4],
    ]);
  });

  it('ask what each of them asks, with the fewest years', () => {
    expect(
      asks(
        'Requirements\n1. Three years of Oracle or Db2 and a bachelor degree; or\n2. Five years of Oracle or Db2 as an administrator.',
      ),
    ).toEqual(['must oracle-database|ibm-db2 3']);
  });

  it('tied by "and" stay musts of their own', () => {
    expect(asks('Requirements\n1. Python; and\n2. Java')).toEqual(['must python', 'must java']);
  });
});

it('bullets that end in "or" are one choice', () => {
  expect(asks('Requirements\n- Java or\n- Kotlin\n- Git')).toEqual(['must java|kotlin', 'must git']);
});

describe('a line that opens a list in its own words', () => {
  it.each([
    ["Your profile:\n- Docker\nWhat we'd love on top:\n- Terraform", ['must docker', 'nice terraform']],
    ['Requirements\n- Docker\n\nThat would make our day:\n- Terraform', ['must docker', 'nice terraform']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});

describe('where a choice ends', () => {
  it.each([
    ['Cloud (AWS, Azure or GCP) and Docker', ['must aws|microsoft-azure|google-cloud', 'must docker']],
    [
      'Java or similar, Angular or similar, SQL',
      ['must java > programming-language', 'must angular > frontend-framework', 'must sql'],
    ],
    [
      'An automation tool like Ansible, Chef or Puppet, and Python',
      ['must ansible|chef|puppet > configuration-management', 'must python'],
    ],
    ['AWS / Azure / GCP (any of them)', ['must aws|microsoft-azure|google-cloud']],
    ['A modern server-side language (Java, C#, Kotlin)', ['must java|csharp|kotlin']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});

describe('strength and denial', () => {
  it.each([
    ['Docker is required, Kubernetes is not needed.', ['must docker']],
    ["You don't have to know Terraform, but it would certainly help.", ['nice terraform']],
    ['No Kubernetes experience? No problem. Python counts.', ['must python']],
    ['Kubernetes skills? Not needed. Docker skills? Absolutely.', ['must docker']],
    ['A lack of Docker knowledge is no obstacle.', []],
    ['You need PostgreSQL and we would be happy to meet you.', ['must postgresql']],
    ['mind. zweijährige Erfahrung mit Kubernetes', ['must kubernetes 2']],
    ['years of experience with Terraform: 3', ['must terraform 3']],
    ['No fewer than 5 years of Java', ['must java 5']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected);
  });
});

describe('papers listed under "in one or more of the following"', () => {
  const text = (opening: string) =>
    `Requirements\n- SQL\n\nSelective certification\n\n${opening}\n\n1. Acme Badge Essentials\n2. Microsoft Certified Solutions Associate (MCSA)\n3. jQuery\n1. \n4. Acme Suite R12`;

  it('are each a certificate, any one of which will do', () => {
    const { conditions, requirements } = readAsks(
      text('Some positions require a professional certification in one or more of the following:'),
    );
    expect(requirements.map(({ anyOf }) => anyOf)).toEqual([['sql']]);
    expect(conditions.map(({ kind, way, skills }) => [kind, way ?? null, skills ?? null])).toEqual([
      ['certificate', null, null],
      ['certificate', 1, null],
      ['certificate', 1, ['microsoft-certification']],
      ['certificate', 1, null],
      ['certificate', 1, null],
    ]);
  });

  it('are all asked where nothing offers a choice', () => {
    const { conditions } = readAsks(text('All positions require the following certificates:'));
    expect(conditions.map(({ way }) => way ?? null)).toEqual(conditions.map(() => null));
  });
});
