/** A resume in, what it shows out: its reading, and the profile with months and evidence. */
import type { Dictionary } from './dictionary/dictionary.ts';
import type { Document } from './document/document.ts';
import type { Profile } from './profile/evidence.ts';
import { buildProfile } from './profile/profile.ts';
import { type DocumentReading, readSide } from './read-side.ts';
import type { Correction } from './report/report.ts';
import { parseAsOf } from './sections/dates.ts';

export interface ResumeReading extends DocumentReading {
  readonly profile: Profile;
}

export function readResume(
  resume: Document,
  dictionary: Dictionary,
  { asOf, corrections }: { readonly asOf: string; readonly corrections?: readonly Correction[] },
): ResumeReading {
  const reading = readSide(resume, 'resume', dictionary, corrections);
  const { profile, notices } = buildProfile(
    resume,
    reading.sections,
    reading.found.mentions,
    parseAsOf(asOf),
    dictionary,
    reading.isForm,
  );
  const ofProfile = notices.map((notice) => ({ ...notice, side: 'resume' as const }));
  return { ...reading, profile, notices: [...reading.notices, ...ofProfile] };
}
