/**
 * A report and a pace in, its plan as iCalendar (RFC 5545) out: an event of its own for each week of each step, so that a
 * long step can be moved week by week. Whole days from the start on, because nobody's evenings are known. The middle of a
 * step's range is what it is given. The same report and pace always make the same bytes: what the calendar already
 * holds is updated, not doubled.
 */
import type { Report, ReportStep } from './report.ts';
import { counted, hoursText, points } from './words.ts';

export interface Pace {
  readonly hoursPerWeek: number;
  /** YYYY-MM-DD: the first day of the first week; the day of the report where absent. */
  readonly start?: string;
}

const DAY = 24 * 60 * 60 * 1000;

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

/** TEXT values: RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Lines of at most 75 octets, never cut inside a character: RFC 5545, 3.1. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Tells the plans of two postings apart without a clock or chance: FNV-1a over both texts. */
function keyOf({ documents }: Report): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`${documents.resume.text}\n${documents.posting.text}`))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

interface Week {
  readonly step: ReportStep;
  /** 1-based, within the step. */
  readonly number: number;
  readonly of: number;
  readonly hours: number;
  /** Weeks since the start. */
  readonly at: number;
}

/** Steps one after the other; a week holds as many as its hours allow. Quarters of an hour, so that sums stay whole. */
export function spreadWeeks(steps: readonly ReportStep[], hoursPerWeek: number): readonly Week[] {
  const room = Math.max(1, Math.round(hoursPerWeek * 4));
  const weeks: Week[] = [];
  let spent = 0;
  for (const step of steps) {
    const needed = 2 * (step.hours.low + step.hours.high);
    const parts: { at: number; quarters: number }[] = [];
    for (let left = needed; left > 0; ) {
      const quarters = Math.min(left, room - (spent % room));
      parts.push({ at: Math.floor(spent / room), quarters });
      spent += quarters;
      left -= quarters;
    }
    parts.forEach(({ at, quarters }, index) => {
      weeks.push({ step, number: index + 1, of: parts.length, hours: quarters / 4, at });
    });
  }
  return weeks;
}

function describe({ step, number, of, hours }: Week): string {
  const isLast = number === of;
  const score = step.scoreAfter === null ? '' : `Score after it: ${points(step.scoreAfter)}.`;
  const lines = [
    `${counted(hours, 'hour')} this week; the whole step: ${hoursText(step.hours)}.`,
    `For ${step.why.join(', ')}.`,
    ...step.outcomes,
    ...(step.practice === null ? [] : [`Practice: ${step.practice}`]),
    ...(step.check !== null && isLast ? [`Done when: ${step.check}`] : []),
    ...step.resources.map(({ title, url }) => `${title}: ${url}`),
    ...(isLast && score !== '' ? [score] : []),
  ];
  return lines.join('\n');
}

export function writeCalendar(report: Report, { hoursPerWeek, start = report.asOf }: Pace): string {
  const first = Date.parse(`${start}T00:00:00Z`);
  const stamp = `${report.asOf.replaceAll('-', '')}T000000Z`;
  const key = keyOf(report);
  const events = spreadWeeks(report.plan.steps, hoursPerWeek).flatMap((week) => {
    const { step, number, of, at } = week;
    const from = first + at * 7 * DAY;
    return [
      'BEGIN:VEVENT',
      `UID:${key}-${step.skill}-${number}@skillgap`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateOf(from)}`,
      `DTEND;VALUE=DATE:${dateOf(from + 7 * DAY)}`,
      `SUMMARY:${escapeText(`${step.order}. ${step.name}${of > 1 ? ` (week ${number} of ${of})` : ''}`)}`,
      `DESCRIPTION:${escapeText(describe(week))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//skillgap//learning plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
