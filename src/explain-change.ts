/**
 * Two reports in, why their scores differ out. The inputs of the earlier one are run again and become those of the later
 * one, one after the other; what the score does at each step is that cause's part. The order is fixed and the parts add
 * up. What another dictionary or program did is what is left when all inputs are alike.
 */
import type { Dictionary } from './dictionary/dictionary.ts';
import { replay } from './replay.ts';
import { CHANGE_CAUSES, type Change, type ChangeCause, type ChangePart, makeChange, tenths } from './report/change.ts';
import { inputsOf, type ReplayInputs, type Report } from './report/report.ts';

type Inputs = Exclude<keyof ReplayInputs, 'corrections'>;

const STEPS: readonly (readonly [ChangeCause, Inputs])[] = [
  ['numbers', 'numbers'],
  ['date', 'asOf'],
  ['posting', 'posting'],
  ['resume', 'resume'],
];

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What of an input counts: the words of a document, not the notices that came with its file. */
const essence = (inputs: ReplayInputs, input: Inputs): unknown => {
  if (input !== 'resume' && input !== 'posting') return inputs[input];
  const { text, lines } = inputs[input];
  return [text, lines, input === 'posting' ? inputs.posting.role : null];
};

export function explainChange(from: Report, to: Report, dictionary: Dictionary): Change {
  const goal = inputsOf(to);
  let inputs = inputsOf(from);
  let score = replay(inputs, dictionary).score;
  const moved = new Map<ChangeCause, number | null>();
  const move = (cause: ChangeCause, before: number | null, after: number | null): void => {
    const known = moved.get(cause);
    const change = before === null || after === null || known === null ? null : tenths((known ?? 0) + after - before);
    moved.set(cause, change);
  };
  const put = (cause: ChangeCause, next: ReplayInputs): void => {
    const after = replay(next, dictionary).score;
    move(cause, score, after);
    inputs = next;
    score = after;
  };
  move('dictionary', from.score, score);
  const differing = STEPS.filter(([, input]) => !isSame(essence(inputs, input), essence(goal, input)));
  // Corrections point into a text: they are taken out before it is exchanged, and put in behind.
  const recorrects =
    !isSame(inputs.corrections, goal.corrections) || (differing.length > 0 && goal.corrections.length > 0);
  if (recorrects && inputs.corrections.length > 0) put('corrections', { ...inputs, corrections: [] });
  for (const [cause, input] of differing) put(cause, { ...inputs, [input]: goal[input] });
  if (recorrects && goal.corrections.length > 0) put('corrections', { ...inputs, corrections: goal.corrections });
  move('dictionary', score, to.score);
  if (isSame(from.version, to.version) && moved.get('dictionary') === 0) moved.delete('dictionary');
  const parts = CHANGE_CAUSES.flatMap((cause): ChangePart[] => {
    const change = moved.get(cause);
    return change === undefined ? [] : [{ cause, change }];
  });
  return makeChange(from, to, parts);
}
