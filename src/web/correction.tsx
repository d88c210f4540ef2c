/**
 * "You misread this", on the page of a kept analysis. Enters: a kept report, or the form a person filled in about it;
 * leaves: the form's markup, or the correction it means. A person points at words by quoting them and names skills as
 * people do; offsets and ids are looked up here.
 */
import type { Dictionary } from '../dictionary/dictionary.ts';
import { findByName } from '../dictionary/lookup.ts';
import type { Body } from '../http/body.ts';
import { InvalidRequest } from '../http/problems.ts';
import { correctionSchema } from '../http/schemas/request.ts';
import { checkValue, textOf } from '../http/submission.ts';
import type { Correction, Report } from '../report/report.ts';

const HELD = [
  ['yes', 'It is held (or, in a posting, asked for)'],
  ['no', 'It is not held (or not asked for)'],
  ['aspired', 'It is only hoped for'],
] as const;

export interface CorrectionValues {
  readonly side?: string;
  readonly words?: string;
  readonly skill?: string;
  readonly held?: string;
  readonly by?: string;
  readonly reason?: string;
}

const NAMES = ['side', 'words', 'skill', 'held', 'by', 'reason'] as const;

/** What to show again after an error. */
export const correctionValuesOf = (body: Body): CorrectionValues =>
  body.type === 'form' ? Object.fromEntries(NAMES.map((name) => [name, textOf(body.fields, name) ?? ''])) : {};

/** Throws InvalidRequest with sentences for a person. */
export function readCorrectionForm(body: Body, { documents }: Report, dictionary: Dictionary): Correction {
  if (body.type !== 'form') throw new InvalidRequest([{ field: 'form', message: 'send the form of the page' }]);
  const given = correctionValuesOf(body);
  const wrong = (field: string, message: string) => new InvalidRequest([{ field, message }]);
  const side = given.side === 'posting' ? 'posting' : 'resume';
  const words = (given.words ?? '').trim();
  const start = words === '' ? -1 : documents[side].text.indexOf(words);
  if (start < 0) throw wrong('The words', `give words that stand in the ${side} just so, within one line`);
  const skill = findByName(dictionary, given.skill ?? '');
  if (!skill) throw wrong('The skill', 'give the name of a skill in the dictionary');
  if ((given.by ?? '').trim() === '') throw wrong('Your name', 'say who corrects it');
  if ((given.reason ?? '').trim() === '') throw wrong('The reason', 'say why');
  const end = start + words.length;
  return checkValue(correctionSchema, {
    side,
    start,
    end,
    skill: skill.id,
    held: given.held,
    by: given.by?.trim(),
    reason: given.reason?.trim(),
  });
}

interface FormProps {
  readonly id: string;
  readonly report: Report;
  readonly values?: CorrectionValues;
  readonly error?: string | undefined;
}

/** Closed until somebody needs it; open where something in it has to be mended. */
export function CorrectionForm({ id, report, values = {}, error }: FormProps) {
  const asked = [...new Set(report.requirements.flatMap(({ anyOf }) => anyOf.map(({ name }) => name)))];
  return (
    <details class="misread compare" open={error !== undefined}>
      <summary>Was something misread? Correct it</summary>
      {error && (
        <div class="problem" role="alert" tabindex={-1} id="problem">
          <strong>That did not work.</strong> {error}
        </div>
      )}
      <form method="post" action={`/analyses/${id}/corrections`}>
        <p>The analysis is scored again with your correction and kept as a new one. The original stays beside it.</p>
        <div class="field">
          <label for="side">In which text</label>
          <select id="side" name="side">
            <option value="resume" selected={values.side !== 'posting'}>
              The resume
            </option>
            <option value="posting" selected={values.side === 'posting'}>
              The posting
            </option>
          </select>
        </div>
        <div class="field">
          <label for="words">Which words, copied from the text as it was read</label>
          <input id="words" name="words" type="text" required maxlength={400} value={values.words} />
        </div>
        <div class="field">
          <label for="skill">Which skill</label>
          <input id="skill" name="skill" type="text" required maxlength={80} list="asked" value={values.skill} />
          <datalist id="asked">
            {asked.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </div>
        <div class="field">
          <label for="held">What those words say of it</label>
          <select id="held" name="held">
            {HELD.map(([value, label]) => (
              <option value={value} selected={value === values.held}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="by">Your name, as the report shall give it</label>
          <input id="by" name="by" type="text" required maxlength={200} value={values.by} />
        </div>
        <div class="field">
          <label for="reason">Why</label>
          <input id="reason" name="reason" type="text" required maxlength={1000} value={values.reason} />
        </div>
        <div class="actions">
          <button type="submit">Score again</button>
        </div>
      </form>
    </details>
  );
}
