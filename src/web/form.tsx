/** The one form. Enters: the roles on offer and what was typed before (after an error); leaves: the form's markup. */

import { ErrorBox, FileField, TextField } from './form-fields.tsx';

/** What a person typed, shown again after an error. Files cannot be. */
export interface FormValues {
  readonly resumeText?: string;
  readonly postingText?: string;
  readonly role?: string;
  readonly hours?: string;
  readonly target?: string;
}

interface FormProps {
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly values: FormValues;
  readonly error?: string | undefined;
  readonly keepDays: number;
}

export function AnalysisForm({ roles, values, error, keepDays }: FormProps) {
  return (
    <>
      <p class="lead">
        Give a resume and a job. You get what the job asks, where the resume shows it, what is missing, and what to
        learn first, each with the words it rests on.
      </p>
      <ErrorBox error={error} />
      <form method="post" action="/analyses" enctype="multipart/form-data" class="compare">
        <div class="sides">
          <fieldset class="side" data-drop="resume">
            <legend>Resume</legend>
            <FileField name="resume" label="Resume file" />
            <TextField name="resumeText" label="Or paste its text" value={values.resumeText} />
          </fieldset>
          <fieldset class="side" data-drop="posting">
            <legend>Job</legend>
            <FileField name="posting" label="Job description file" />
            <TextField name="postingText" label="Or paste its text" value={values.postingText} />
            {roles.length > 0 && (
              <div class="field">
                <label for="role">Or compare with a typical role</label>
                <select id="role" name="role">
                  <option value="">None: use the job above</option>
                  {roles.map(({ id, name }) => (
                    <option value={id} selected={id === values.role}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
            )}
          </fieldset>
        </div>
        <div class="field short">
          <label for="hours">Hours you have for learning (optional)</label>
          <input
            id="hours"
            name="hours"
            type="number"
            min="1"
            max="10000"
            step="1"
            inputmode="numeric"
            value={values.hours}
            aria-describedby="hours-help"
          />
          <small id="hours-help">The plan then holds the steps that gain most within that time.</small>
        </div>
        <div class="field short">
          <label for="target">Score to reach (optional)</label>
          <input
            id="target"
            name="target"
            type="number"
            min="1"
            max="100"
            step="1"
            inputmode="numeric"
            value={values.target}
            aria-describedby="target-help"
          />
          <small id="target-help">The plan then takes the fewest hours to that score, if lessons lead there.</small>
        </div>
        <div class="actions">
          <button type="submit" name="store" value="no">
            Compare
          </button>
          <button type="submit" name="store" value="yes" class="quiet">
            Compare and save this analysis
          </button>
          <small>
            “Compare” keeps nothing. Saving keeps both texts and the result on this server for {keepDays} days, or until
            you delete them.
          </small>
        </div>
      </form>
    </>
  );
}
