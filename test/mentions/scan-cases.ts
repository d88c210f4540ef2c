/**
 * One table for every engine that finds names: the automaton and the naive reference must both give these answers.
 * `found` lists the names in order, as written.
 */
export interface ScanCase {
  readonly name: string;
  readonly text: string;
  readonly found: readonly (readonly [text: string, skill: string])[];
}

/** Names of the table's own little dictionary: id -> names. */
export const SCAN_NAMES: Readonly<
  Record<
    string,
    {
      readonly kind: 'language' | 'concept' | 'platform' | 'protocol';
      readonly names: readonly string[];
      readonly stem?: true;
    }
  >
> = {
  c: { kind: 'language', names: ['C'] },
  cpp: { kind: 'language', names: ['C++'] },
  csharp: { kind: 'language', names: ['C#'] },
  fsharp: { kind: 'language', names: ['F#'] },
  dotnet: { kind: 'platform', names: ['.NET', 'dot net'] },
  'aspnet-core': { kind: 'platform', names: ['ASP.NET Core'] },
  nodejs: { kind: 'platform', names: ['Node.js', 'NodeJS', 'Node'] },
  java: { kind: 'language', names: ['Java'] },
  javascript: { kind: 'language', names: ['JavaScript', 'JS'] },
  'ci-cd': { kind: 'concept', names: ['CI/CD'] },
  'tcp-ip': { kind: 'protocol', names: ['TCP/IP'] },
  'ab-testing': { kind: 'concept', names: ['A/B testing'] },
  'spring-boot': { kind: 'platform', names: ['Spring Boot'] },
  spring: { kind: 'platform', names: ['Spring'] },
  'rest-api': { kind: 'protocol', names: ['REST API', 'API'] },
  html: { kind: 'language', names: ['HTML'] },
  python: { kind: 'language', names: ['Python'] },
  'api-design': { kind: 'concept', names: ['design APIs'], stem: true },
  'machine-learning': { kind: 'concept', names: ['machine learning'] },
  cafe: { kind: 'concept', names: ['Café management'] },
  'ruby-on-rails': { kind: 'platform', names: ['Ruby on Rails'] },
};

export const SCAN_CASES: readonly ScanCase[] = [
  {
    name: 'a name after a French word cut short before a vowel',
    text: "la maîtrise d'ASP.NET Core, qu’ASP.NET Core",
    found: [
      ['ASP.NET Core', 'aspnet-core'],
      ['ASP.NET Core', 'aspnet-core'],
    ],
  },
  {
    name: 'keeps C, C++ and C# apart',
    text: 'C, C++, C# and F#',
    found: [
      ['C', 'c'],
      ['C++', 'cpp'],
      ['C#', 'csharp'],
      ['F#', 'fsharp'],
    ],
  },
  {
    name: 'finds C++ before a slash',
    text: 'C/C++/Java',
    found: [
      ['C', 'c'],
      ['C++', 'cpp'],
      ['Java', 'java'],
    ],
  },
  { name: 'finds C++ at a sentence end', text: 'I write C++.', found: [['C++', 'cpp']] },
  {
    name: 'finds .NET alone',
    text: 'Built on .NET and Java',
    found: [
      ['.NET', 'dotnet'],
      ['Java', 'java'],
    ],
  },
  { name: 'does not find .NET in an ending', text: 'example.net', found: [] },
  {
    name: 'takes the longest name',
    text: 'ASP.NET Core on .NET',
    found: [
      ['ASP.NET Core', 'aspnet-core'],
      ['.NET', 'dotnet'],
    ],
  },
  {
    name: 'takes Node.js before Node',
    text: 'Node.js, NodeJS, Node',
    found: [
      ['Node.js', 'nodejs'],
      ['NodeJS', 'nodejs'],
      ['Node', 'nodejs'],
    ],
  },
  { name: 'does not take Node out of an unknown Node.js-like name', text: 'Spring.js', found: [['js', 'javascript']] },
  { name: 'does not find Java in JavaScript', text: 'JavaScript', found: [['JavaScript', 'javascript']] },
  { name: 'keeps CI/CD whole', text: 'CI/CD pipelines', found: [['CI/CD', 'ci-cd']] },
  { name: 'allows spaces around the slash', text: 'CI / CD', found: [['CI / CD', 'ci-cd']] },
  {
    name: 'keeps TCP/IP and A/B testing whole',
    text: 'TCP/IP, A/B testing',
    found: [
      ['TCP/IP', 'tcp-ip'],
      ['A/B testing', 'ab-testing'],
    ],
  },
  {
    name: 'reads hyphen, underscore and space alike',
    text: 'spring-boot spring_boot Spring Boot',
    found: [
      ['spring-boot', 'spring-boot'],
      ['spring_boot', 'spring-boot'],
      ['Spring Boot', 'spring-boot'],
    ],
  },
  { name: 'does not join names across a comma', text: 'Spring, Boot', found: [['Spring', 'spring']] },
  { name: 'accepts a plural of an acronym', text: 'REST APIs', found: [['REST APIs', 'rest-api']] },
  { name: 'takes no town for the plural of an acronym', text: 'Apis mellifera, APIs', found: [['APIs', 'rest-api']] },
  { name: 'takes no plural of a proper name', text: 'pandas and pythons', found: [] },
  {
    name: 'accepts a glued version',
    text: 'HTML5 and Python3.11',
    found: [
      ['HTML5', 'html'],
      ['Python3', 'python'],
    ],
  },
  { name: 'leaves a possessive outside', text: "Java's future", found: [['Java', 'java']] },
  { name: 'does not find a letter behind an apostrophe', text: "we'c", found: [] },
  {
    name: 'folds case',
    text: 'JAVA java jAvA',
    found: [
      ['JAVA', 'java'],
      ['java', 'java'],
      ['jAvA', 'java'],
    ],
  },
  {
    name: 'folds diacritics both ways',
    text: 'cafe management, CAFÉ MANAGEMENT',
    found: [
      ['cafe management', 'cafe'],
      ['CAFÉ MANAGEMENT', 'cafe'],
    ],
  },
  { name: 'finds names joined to other words by a hyphen', text: 'Java-based', found: [['Java', 'java']] },
  {
    name: 'finds inflected phrases by stem',
    text: 'designing APIs; designed API',
    found: [
      ['designing APIs', 'api-design'],
      ['designed API', 'api-design'],
    ],
  },
  {
    name: 'reads a line break as a space',
    text: 'machine\nlearning',
    found: [['machine\nlearning', 'machine-learning']],
  },
  {
    name: 'finds three words with a small one inside',
    text: 'Ruby-on-Rails and ruby on rails',
    found: [
      ['Ruby-on-Rails', 'ruby-on-rails'],
      ['ruby on rails', 'ruby-on-rails'],
    ],
  },
  {
    name: 'has exact offsets behind characters outside the BMP',
    text: '🚀 Java 🚀 C++',
    found: [
      ['Java', 'java'],
      ['C++', 'cpp'],
    ],
  },
  { name: 'finds nothing in nothing', text: '', found: [] },
];
