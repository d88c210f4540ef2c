/** Places of a resume where a name stands and nobody claims it, against the real dictionary. */
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../src/document/plain.ts';
import { readSide } from '../../src/read-side.ts';
import { dictionary } from '../real-dictionary.ts';

const named = (text: string) =>
  readSide(documentFromText(text), 'resume', dictionary).found.mentions.map(({ skill }) => skill);

describe('nobody claims a name', () => {
  it.each([
    ['that is the heading of a section', 'Ana Ruiz\n\nComputer skills\nDrawing by hand\n', 'computer-literacy'],
    [
      'that heads its members in the line below',
      'Skills\n\nProgramming Languages\nPython, Lua, Fortran\n',
      'programming-language',
    ],
    [
      'that heads a list and grades it',
      'Skills\nProgramming languages (advanced): Python, Lua\nExcel\n',
      'programming-language',
    ],
    ['that is the cell before a list', 'Skills\nProgramming\tC, C++\nOffice\tExcel, Word\n', 'coding'],
    ['in the slot of a template', 'Skills\n<Description of organisational skills>\n', 'organizational-skills'],
    ['over the slot of a template', 'Skills\n\nSOCIAL SKILLS\n<What you are good at>\n', 'interpersonal-skills'],
    [
      'at the head of a grid of spoken languages',
      'Skills\nOther languages\tUNDERSTANDING\tSPEAKING\tWRITING\nFrench\tB2\tB1\tB1\n',
      'writing',
    ],
    [
      'at the head of a grid of digital skills',
      'Skills\nInformation processing\tCommunication\tContent creation\tSafety\tProblem solving\nBasic user\n',
      'problem-solving',
    ],
    ['of a trait in the name of a prize', 'Awards\nYoung Innovators of the North, 2022\n', 'innovation-mindset'],
    [
      'of a trait in the title of a paper',
      'Publications\nA field study of storytelling in schools, 2019\n',
      'storytelling',
    ],
    [
      'of a trade in the words of a referee',
      'Skills\nExcel, Word\n\nReferences\nTom Hill, Head of Project Management, Foo AG\n',
      'project-management',
    ],
    ['of a site among the links', 'Ana Ruiz\n\nProfiles\nanaruiz\nGitHub\n\nSkills\nExcel, Word\n', 'github'],
  ])('%s', (_, text, skill) => {
    expect(named(text)).not.toContain(skill);
  });
});

it('an ordinary word among the references is not put into the mouth of a referee', () => {
  const text = 'Skills\nExcel, Word\n\nReferences\nAll the rest upon request\n';
  const { rejected } = readSide(documentFromText(text), 'resume', dictionary).found;
  expect(rejected.find(({ rule }) => rule === 'referee')?.reason).toBe(
    '"rest" can be an ordinary word, and stands among the references',
  );
});

describe('somebody claims a name', () => {
  it.each([
    ['with a level behind it', 'Skills\nData analysis (advanced): SQL, pandas\n', 'data-analysis'],
    ['that stands in a cell beside another', 'Skills\nNegotiation\tWriting\nTeamwork\tExcel\n', 'negotiation'],
    ['among cells that are no grid', 'Skills\nCommunication\tWriting\tProblem solving\n', 'writing'],
    [
      'between the brackets of a type',
      'Experience\nBroker, Foo AG, 2019 - 2021\nGenerics in Java (List<String>)\n',
      'java',
    ],
    ['that a referee saw used', 'Skills\nExcel\n\nReferences\nShe wrote our Kubernetes setup.\n', 'kubernetes'],
    ['that a prize was given for', 'Awards\nSecond place in machine learning, 2022\n', 'machine-learning'],
  ])('%s', (_, text, skill) => {
    expect(named(text)).toContain(skill);
  });
});
