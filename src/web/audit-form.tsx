/** The form of the audit. Enters: what was typed before (after an error); leaves: its markup. */
import { ErrorBox, FileField, TextField } from './form-fields.tsx';

export function AuditForm({ postingText, error }: { postingText?: string | undefined; error?: string | undefined }) {
  return (
    <>
      <p class="lead">
        Give a job description. You get what in it contradicts itself, what nobody can meet, what is unclear or missing,
        each with the words it rests on; and, with resumes, which must keeps most people out.
      </p>
      <ErrorBox error={error} />
      <form method="post" action="/audit" enctype="multipart/form-data" class="compare">
        <div class="sides">
          <fieldset class="side" data-drop="posting">
            <legend>Job</legend>
            <FileField name="posting" label="Job description file" />
            <TextField name="postingText" label="Or paste its text" value={postingText} />
          </fieldset>
          <fieldset class="side" data-drop="resumes">
            <legend>Resumes (optional)</legend>
            <FileField name="resumes" label="Resume files" many="Up to 100 files, 20 MB in all." />
            <p>
              <small>
                They are counted, not ranked: how many meet all musts, and how many would if one must were dropped.
              </small>
            </p>
          </fieldset>
        </div>
        <div class="actions">
          <button type="submit">Check the job description</button>
          <small>Nothing is kept.</small>
        </div>
      </form>
    </>
  );
}
