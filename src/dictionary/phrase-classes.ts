/**
 * Word classes of a language (classes.yaml) put into its phrases. Enters: the language's raw files; leaves: the same with
 * each "<class>" written out as a choice of words, "[a|b]", which the phrase tables read. Observation: lists of phrases
 * grow without end because small words combine freely; a class says once what may stand in a place ("<is> <very>? useful").
 */
type Classes = Readonly<Record<string, readonly string[]>>;

const REFERENCE = /<([\p{Ll}-]+)>/gu;
/** Files whose phrases may name classes. */
const WITH_CLASSES = ['cues', 'held', 'evidence', 'strength', 'years', 'alternatives', 'conditions'];

/** Classes may be made of classes; one that is unknown, or made of itself, is reported. */
function writeOut(
  phrase: string,
  classes: Classes,
  open: readonly string[],
  report: (message: string) => void,
): string {
  return phrase.replace(REFERENCE, (_, name: string) => {
    const members = classes[name];
    if (!members) report(`no class <${name}> in classes.yaml: "${phrase}"`);
    else if (open.includes(name)) report(`class <${name}> is made of itself`);
    else return `[${members.map((member) => writeOut(member, classes, [...open, name], report)).join('|')}]`;
    return '';
  });
}

function mapPhrases(value: unknown, change: (phrase: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapPhrases(item, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapPhrases(item, change)]));
  return value;
}

export function expandClasses(
  parts: Readonly<Record<string, unknown>>,
  report: (file: string, message: string) => void,
): Record<string, unknown> {
  const { classes: raw, ...files } = parts;
  const classes = (raw ?? {}) as Classes;
  return Object.fromEntries(
    Object.entries(files).map(([file, value]) => [
      file,
      WITH_CLASSES.includes(file)
        ? mapPhrases(value, (phrase) => writeOut(phrase, classes, [], (message) => report(file, message)))
        : value,
    ]),
  );
}
