/**
 * Enters: a resume in JSON Resume form (jsonresume.org); leaves: a Document as a person would lay it out. The text is
 * what spans point at, so the data is written out first and read like any other resume. Exporters disagree with the
 * schema in details; nothing of what they write is lost.
 */
import type { Notice } from '../outcome.ts';
import { decodeText } from './decode.ts';
import type { Document } from './document.ts';
import { SECTIONS, type SectionForm } from './json-resume-form.ts';
import { type DraftLine, makeDocument } from './lines.ts';

type Json = Record<string, unknown>;

/** Bytes of the JSON text, already known to parse. Values of a wrong type give `structured-invalid-field`. */
export function readJsonResume(bytes: Uint8Array): Document {
  const resume: unknown = JSON.parse(decodeText(bytes).text.replace(/^\ufeff/, ''));
  const writer = new ResumeWriter();
  if (isObject(resume)) writer.writeResume(resume);
  return makeDocument({ format: 'json-resume', lines: writer.lines, notices: writer.notices });
}

class ResumeWriter {
  readonly lines: DraftLine[] = [];
  readonly notices: Notice[] = [];

  writeResume(resume: Json): void {
    const { $schema: _schema, meta: _meta, basics, ...rest } = resume;
    if (isObject(basics)) this.#writeBasics(basics);
    else if (basics !== undefined) this.#complain('basics');
    for (const form of SECTIONS) {
      const value = rest[form.key];
      delete rest[form.key];
      if (value === undefined || value === null) continue;
      const entries = Array.isArray(value) ? value : [value];
      if (!Array.isArray(value)) this.#complain(form.key);
      if (entries.length === 0) continue;
      this.#heading(form.heading);
      for (const entry of entries) this.#writeEntry(entry, form);
    }
    this.#writeUnknown(rest, '');
  }

  #writeBasics(basics: Json): void {
    const {
      name,
      label,
      image: _image,
      picture: _picture,
      email,
      phone,
      url,
      website,
      summary,
      location,
      profiles,
      ...rest
    } = basics;
    this.#add('', name);
    this.#add('', label);
    this.#add('', [location].flatMap(placeOf).join(', '));
    this.#add('', [email, phone, url ?? website].flatMap(wordsOf).join(' | '));
    for (const profile of Array.isArray(profiles) ? profiles : []) {
      if (!isObject(profile)) this.#complain('basics.profiles');
      else
        this.#add(
          '',
          [joined([profile.network, profile.username], ': '), ...wordsOf(profile.url)]
            .filter((part) => part !== '')
            .join(' '),
        );
    }
    this.#writeUnknown(rest, '');
    if (wordsOf(summary).length > 0) {
      this.#heading('Summary');
      this.#paragraphs(summary);
    }
  }

  #writeEntry(entry: unknown, form: SectionForm): void {
    if (!isObject(entry)) {
      this.#complain(form.key);
      this.#add('', entry);
      return;
    }
    const used = new Set<string>();
    const take = (keys: readonly string[]): string[] =>
      keys.flatMap((key) => {
        used.add(key);
        return key === 'location' ? placeOf(entry[key]) : this.#wordsAt(entry[key], `${form.key}.${key}`);
      });
    const title = take(form.title).join(', ');
    const level = take(form.level ?? []).join(', ');
    const list = take(form.keywords ?? []).join(', ');
    const named = level === '' ? title : title === '' ? level : `${title} (${level})`;
    this.#add('', list === '' ? named : named === '' ? list : `${named}: ${list}`, form.compact !== true);
    this.#add('', datesOf(take), false);
    this.#add('', take(form.details ?? []).join(', '));
    for (const key of form.prose ?? []) {
      used.add(key);
      this.#paragraphs(entry[key]);
    }
    for (const key of form.bullets ?? []) for (const bullet of take([key])) this.#bullet(bullet);
    this.#writeUnknown(Object.fromEntries(Object.entries(entry).filter(([key]) => !used.has(key))), '');
  }

  /** Keys the schema does not know, as "key: words", so that nothing is lost. */
  #writeUnknown(value: Json, prefix: string): void {
    for (const [key, inner] of Object.entries(value)) {
      // "_startDatePad: 117" is what a tool keeps to itself, no word of the person's.
      if (key.startsWith('_') && (typeof inner === 'number' || typeof inner === 'boolean')) continue;
      const label = prefix === '' ? key : `${prefix}.${key}`;
      if (isObject(inner)) this.#writeUnknown(inner, label);
      else if (Array.isArray(inner) && inner.some(isObject)) {
        for (const item of inner) isObject(item) ? this.#writeUnknown(item, label) : this.#add(label, item);
      } else this.#add(label, wordsOf(inner).join(', '));
    }
  }

  #wordsAt(value: unknown, path: string): string[] {
    if (isObject(value) || typeof value === 'boolean') this.#complain(path);
    return wordsOf(value);
  }

  #paragraphs(value: unknown): void {
    for (const text of wordsOf(value)) for (const line of text.split(/\n+/)) this.#add('', line);
  }

  #heading(text: string): void {
    this.lines.push({ text, role: 'heading', level: 1, gap: true });
  }

  #bullet(text: string): void {
    this.lines.push({ text: `• ${text}`, role: 'bullet' });
  }

  #add(label: string, value: unknown, gap = false): void {
    const text = wordsOf(value).join(', ');
    if (text !== '') this.lines.push({ text: label === '' ? text : `${label}: ${text}`, gap });
  }

  #complain(path: string): void {
    const message = `The field "${path}" is not what JSON Resume says it is; its words were kept.`;
    if (!this.notices.some((notice) => notice.message === message))
      this.notices.push({ code: 'structured-invalid-field', message });
  }
}

function datesOf(take: (keys: readonly string[]) => string[]): string {
  const [start = ''] = take(['startDate']).map(monthOf);
  const [end = ''] = take(['endDate']).map(monthOf);
  const [single = ''] = take(['date', 'releaseDate']).map(monthOf);
  if (start === '' && end === '') return single;
  if (start === '') return end;
  // The schema leaves the end out for what still goes on.
  const range = `${start} - ${end === '' ? 'Present' : end}`;
  return single === '' ? range : `${range}, ${single}`;
}

/** Exporters fill in the first of the month where only the month is known, so the day says nothing. */
function monthOf(date: string): string {
  return /^\d{4}-\d{2}-\d{2}(?!\d)/.test(date) ? date.slice(0, 7) : date;
}

function placeOf(value: unknown): string[] {
  if (!isObject(value)) return wordsOf(value);
  return ['address', 'postalCode', 'city', 'region', 'countryCode'].flatMap((key) => wordsOf(value[key]));
}

/** The words of a value of any shape. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return isObject(value) ? Object.values(value).flatMap(wordsOf) : [];
}

function joined(values: readonly unknown[], separator: string): string {
  return values.flatMap(wordsOf).join(separator);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
