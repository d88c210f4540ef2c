/** What the forms share: fields for files and for pasted text, and the box that says what went wrong. */

const ACCEPT = '.pdf,.docx,.html,.htm,.md,.txt,.json';
const FORMATS = 'PDF, Word (.docx), HTML, Markdown, plain text or JSON Resume, up to 10 MB.';

export function ErrorBox({ error }: { error: string | undefined }) {
  return error ? (
    <div class="problem" role="alert" tabindex={-1} id="problem">
      <strong>That did not work.</strong> {error}
    </div>
  ) : null;
}

interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  /** Where several files may be chosen: how many. */
  readonly many?: string;
}

export function FileField({ name, label, many }: FileFieldProps) {
  return (
    <div class="field drop">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="file"
        multiple={many !== undefined}
        accept={ACCEPT}
        aria-describedby={`${name}-help`}
      />
      <small id={`${name}-help`}>{many ? `${many} ${FORMATS}` : FORMATS}</small>
    </div>
  );
}

export function TextField({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <textarea id={name} name={name} rows={10} spellcheck={false}>
        {value}
      </textarea>
    </div>
  );
}
