/** What an audit says of a posting: one finding, with the words it rests on. */
import type { Quote } from '../report/report.ts';
import type { Span } from '../span.ts';

/** `problem`: nobody can meet it as written; `advice`: it costs good applicants; `note`: worth a look. */
export const SEVERITIES = ['problem', 'advice', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FINDING_CODES = [
  'no-requirements',
  'no-musts',
  'many-musts',
  'no-nice-to-have',
  'asked-twice',
  'implied-beside',
  'must-and-nice',
  'years-differ',
  'senior-few-years',
  'junior-many-years',
  'entry-level-years',
  'impossible-years',
  'years-at-the-edge',
  'not-understood',
  'unclear-choice',
  'entangled-alternatives',
  'long-line',
  'crowded-line',
  'unknown-terms',
  'unexplained-abbreviations',
  'wording',
  'missing-basics',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** As the rules find it: places without their words. */
export interface FindingDraft {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One sentence for a person. May name skills by the dictionary's names and single words of the posting. */
  readonly message: string;
  readonly spans: readonly Span[];
  /** Where this is known from, or why it matters. */
  readonly why?: string;
}

export interface Finding extends Omit<FindingDraft, 'spans'> {
  /** `f1`, `f2`, ... in the order shown. */
  readonly id: string;
  /** In the order of the text; none where the finding is about what is not there. */
  readonly spans: readonly Quote[];
}

/** Problems first, then advice, then notes; in each by place, what has no place last. */
export function orderFindings(drafts: readonly FindingDraft[], text: string): Finding[] {
  const placed = drafts.map((draft) => ({ ...draft, spans: inOrder(draft.spans) }));
  const placeOf = ({ spans }: FindingDraft): number => spans[0]?.start ?? text.length;
  return placed
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        placeOf(a) - placeOf(b) ||
        FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code),
    )
    .map((draft, index) => ({
      id: `f${index + 1}`,
      ...draft,
      spans: draft.spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    }));
}

/** Each place once. */
function inOrder(spans: readonly Span[]): Span[] {
  const known = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
