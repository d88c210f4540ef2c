/**
 * The page's form, read into a submission. Enters: a parsed body; leaves: the same Submission the API makes. A
 * browser sends every unused field as an empty one.
 */
import type { Body, FormField } from '../http/body.ts';
import { InvalidRequest } from '../http/problems.ts';
import { optionsSchema } from '../http/schemas/request.ts';
import { checkValue, type Source, type Submission, sourceOf, textOf } from '../http/submission.ts';
import type { FormValues } from './form.tsx';

/** What to show again after an error. */
export function valuesOf(body: Body): FormValues {
  if (body.type !== 'form') return {};
  const entries = ['resumeText', 'postingText', 'role', 'hours', 'target'].map((name) => [
    name,
    textOf(body.fields, name) ?? '',
  ]);
  return Object.fromEntries(entries);
}

/** Throws InvalidRequest with sentences for a person. */
export function readPageForm(body: Body): Submission {
  if (body.type !== 'form') throw new InvalidRequest([{ field: 'form', message: 'send the form of the page' }]);
  const { fields } = body;
  const resume = readSide(fields, 'resume');
  if (!resume) throw new InvalidRequest([{ field: 'Resume', message: 'choose a file or paste the text' }]);
  const posting = readSide(fields, 'posting');
  const role = textOf(fields, 'role') ?? '';
  if (posting && role !== '') {
    throw new InvalidRequest([{ field: 'Job', message: 'give either a job description or a role, not both' }]);
  }
  if (!posting && role === '') {
    throw new InvalidRequest([{ field: 'Job', message: 'choose a file, paste the text or pick a role' }]);
  }
  const hours = textOf(fields, 'hours')?.trim() ?? '';
  const target = textOf(fields, 'target')?.trim() ?? '';
  const options = checkValue(optionsSchema, {
    store: textOf(fields, 'store') === 'yes',
    ...(hours !== '' && { hours: Number(hours) }),
    ...(target !== '' && { target: Number(target) }),
  });
  return { resume, posting: posting ?? { role }, options };
}

/** The posting's file, or its pasted text. */
export const readPosting = (fields: ReadonlyMap<string, FormField>): Source | undefined => readSide(fields, 'posting');

function readSide(fields: ReadonlyMap<string, FormField>, name: string): Source | undefined {
  const file = sourceOf(fields, name);
  if (file) return file;
  const pasted = sourceOf(fields, `${name}Text`);
  if (!pasted || !('text' in pasted)) return undefined;
  return pasted.text.trim() === '' ? undefined : pasted;
}
