/** A user's own terms: read from YAML and tables, laid over the built-in dictionary, imported from taxonomies. */
import { describe, expect, it } from 'vitest';
import { type CompiledDictionary, loadDictionary } from '../../src/dictionary/dictionary.ts';
import { importTerms } from '../../src/dictionary/import.ts';
import { layerDictionary } from '../../src/dictionary/layer.ts';
import { idOf, readOwnTerms } from '../../src/dictionary/own.ts';
import { documentFromText } from '../../src/document/plain.ts';
import { readSide } from '../../src/read-side.ts';
import { makeSkill } from './make-skill.ts';

const base: CompiledDictionary = {
  version: 'base00',
  skills: [
    makeSkill('go', { name: 'Go', kind: 'language', aliases: ['Golang'], forms: 'stem' }),
    makeSkill('erp', { name: 'ERP', kind: 'concept' }),
    makeSkill('nomad', { name: 'Nomad' }),
  ],
  efforts: [],
  roles: [],
  titles: [],
  languages: [],
  nearWords: { names: [], words: [] },
};

const layer = (path: string, text: string) => layerDictionary(base, readOwnTerms({ path, text }));
const problemsOf = async (path: string, text: string) =>
  (await layer(path, text)).problems.map(({ line, message }) => `${line}: ${message}`);

describe('an id made of a name', () => {
  it.each([
    ['Acme Ledger 2.0', 'acme-ledger-2-0'],
    ['C++ Builder', 'cpp-builder'],
    ['F#', 'fsharp'],
    ['.NET Aspire', 'dotnet-aspire'],
    ['Vue.js', 'vuejs'],
    ['Übersetzung', 'ubersetzung'],
  ])('of %s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});

describe('own terms', () => {
  const yaml = ['- name: Acme Ledger', '  aliases: [Ledger Two]', '  is: [erp]', '- id: go', '  aliases: [Gopherlang]'];
  const csv = 'name,aliases,is\nAcme Ledger,Ledger Two,erp\nGolang,Gopherlang,\n';

  it.each([
    ['a list', 'own.yaml', yaml.join('\n')],
    ['a file with a field', 'own.yaml', `field: Acme\nskills:\n${yaml.map((line) => `  ${line}`).join('\n')}`],
    ['a table', 'own.csv', csv],
    ['a table of tabs', 'own.tsv', csv.replaceAll(',', '\t')],
    ['a table of semicolons', 'own.csv', csv.replaceAll(',', ';')],
  ])('of %s add skills, and names to skills', async (_, path, text) => {
    const { compiled, problems } = await layer(path, text);
    expect(problems).toEqual([]);
    const skills = new Map(compiled.skills.map((entry) => [entry.id, entry]));
    expect(skills.get('acme-ledger')).toMatchObject({ aliases: ['Ledger Two'], is: ['erp'], implies: ['erp'] });
    expect(skills.get('go')).toMatchObject({
      name: 'Go',
      kind: 'language',
      forms: 'stem',
      aliases: expect.arrayContaining(['Golang', 'Gopherlang']),
    });
    expect(skills.get('nomad')).toEqual(base.skills[2]);
  });

  it('are found in text', async () => {
    const { compiled } = await layer('own.csv', csv);
    const dictionary = loadDictionary({ ...compiled, languages: [] });
    const { found } = readSide(documentFromText('Moved Ledger Two to Gopherlang'), 'resume', dictionary);
    expect(found.mentions.map((mention) => mention.skill)).toEqual(['acme-ledger', 'go']);
  });

  it('take a name over', async () => {
    const { compiled } = await layer('own.yaml', '- { id: acme-nomad, name: Nomad }');
    const { found } = readSide(documentFromText('Nomad'), 'resume', loadDictionary(compiled));
    expect(found.mentions.map((mention) => mention.skill)).toEqual(['acme-nomad']);
  });

  it('change the version that results are stamped with, always alike', async () => {
    const { compiled } = await layer('own.csv', csv);
    expect(compiled.version).toMatch(/^base00\+[0-9a-f]{6}$/);
    expect((await layer('other.csv', csv)).compiled.version).toBe(compiled.version);
    expect((await layer('own.csv', csv.replace('Two', 'Three'))).compiled.version).not.toBe(compiled.version);
  });

  it.each([
    ['a kind nobody knows', 'a.yaml', '- name: A1\n- name: X1\n  kind: thing', /^3: 1\.kind: /],
    ['a field nobody knows', 'a.yaml', '- name: X1\n  alias: [Y]', /^1: 0: .*alias/],
    ['YAML that is none', 'a.yaml', '- name: "X1', /^1: /],
    ['neither name nor id', 'a.yaml', '- kind: tool', /^1: 0: an entry needs a name/],
    ['an id that is no skill', 'a.yaml', '- name: A1\n- id: nothing', /^2: nothing is no skill/],
    [
      'a relation to nothing',
      'a.yaml',
      '- name: A1\n- name: X1\n  implies: [nothing]',
      /^2: x1: implies names nothing/,
    ],
    ['one skill twice', 'a.csv', 'name\nX1\nX1\n', /^3: x1 stands at line 2 already/],
    ['a circle', 'a.yaml', '- { id: go, implies: [x1] }\n- { name: X1, implies: [go] }', /circle: /],
    ['a column nobody knows', 'a.csv', 'name,alias\nX1,Y\n', /^1: no column "alias"/],
    ['a row too long', 'a.csv', 'name,kind\nX1,tool\nX2,tool,y\n', /^3: Invalid Record Length/],
    ['an open quote', 'a.csv', 'name\n"X1\n', /^2: Quote Not Closed/],
  ])('with %s are refused, naming the line', async (_, path, text, expected) => {
    const problems = await problemsOf(path, text);
    expect(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    ).toBe(true);
  });
});

describe('an import', () => {
  const dictionary = loadDictionary(base);
  const read = (text: string, path = 'terms.csv') => importTerms({ path, text }, dictionary);

  it('reads ESCO: known skills get the id and names they lack, others an entry', () => {
    const text = [
      'conceptUri,skillType,preferredLabel,altLabels',
      'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001,knowledge,GOLANG,"Go programming\nGo"',
      'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000002,skill/competence,tune church organs,"organ tuning"',
      'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000003,knowledge,acoustics,',
    ].join('\n');
    const { taxonomy, entries, rows, known, leftOut } = read(text);
    expect({ taxonomy, rows, known }).toEqual({ taxonomy: 'esco', rows: 3, known: 1 });
    expect(entries).toEqual([
      {
        id: 'go',
        esco: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001',
        aliases: ['Go programming'],
      },
      {
        id: 'tune-church-organs',
        name: 'tune church organs',
        kind: 'practice',
        esco: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000002',
        aliases: ['organ tuning'],
      },
    ]);
    expect([...leftOut]).toEqual([['an ordinary word that needs an ambiguity rule', 1]]);
  });

  it('reads O*NET, parted by tabs, each product once', () => {
    const text = 'O*NET-SOC Code\tTitle\tExample\n1\tA\tNomad\n2\tB\tZynx Planner\n3\tC\tZynx Planner\n';
    expect(read(text, 'technology.txt').entries).toEqual([
      { id: 'nomad', onet: 'Nomad' },
      { id: 'zynx-planner', name: 'Zynx Planner', kind: 'tool', onet: 'Zynx Planner' },
    ]);
  });

  it('makes terms that can be laid over the dictionary', async () => {
    const { entries } = read('O*NET-SOC Code,Example\n1,Zynx Planner\n');
    const { problems, own } = await layer('out.yaml', JSON.stringify({ field: 'Imported', skills: entries }));
    expect(problems).toEqual([]);
    expect([...own.keys()]).toEqual(['zynx-planner']);
  });

  it('says so where the column is missing', () => {
    const { problems } = importTerms({ path: 'x.csv', text: 'a,b\n1,2\n' }, dictionary, 'esco');
    expect(problems).toEqual([{ file: 'x.csv', line: 1, rule: 'table', message: 'no column "preferredLabel"' }]);
  });
});
