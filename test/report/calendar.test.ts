/** A report in; its plan as a calendar file and as a checklist out. */
import { describe, expect, it } from 'vitest';
import { foldLine, spreadWeeks, writeCalendar } from '../../src/report/calendar.ts';
import { writeChecklist } from '../../src/report/plan-markdown.ts';
import { sampleReport } from './sample.ts';

const report = sampleReport();
const unfold = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  const text = writeCalendar(report, { hoursPerWeek: 5, start: '2027-01-04' });
  const lines = unfold(text);

  it('is lines of at most 75 octets that end in CRLF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('has an event with its own name for each week of each step', () => {
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(uids.length).toBe(spreadWeeks(report.plan.steps, 5).length);
    expect(new Set(uids).size).toBe(uids.length);
    expect(lines.filter((line) => line === 'DTSTAMP:20261121T000000Z').length).toBe(uids.length);
    expect(lines.find((line) => line.startsWith('DTSTART'))).toBe('DTSTART;VALUE=DATE:20270104');
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toMatch(/^SUMMARY:1\. \w+ \(week 1 of \d+\)$/);
  });

  it('is the same every time, and its events keep their names when the report is made another day', () => {
    expect(writeCalendar(report, { hoursPerWeek: 5, start: '2027-01-04' })).toBe(text);
    const later = writeCalendar({ ...report, asOf: '2026-12-01' }, { hoursPerWeek: 5 });
    expect(unfold(later).filter((line) => line.startsWith('UID:'))).toEqual(
      lines.filter((line) => line.startsWith('UID:')),
    );
  });

  it('gives each step the middle of its range, and no week more than it has', () => {
    for (const hoursPerWeek of [1, 2.5, 7, 40]) {
      const weeks = spreadWeeks(report.plan.steps, hoursPerWeek);
      for (const { order, hours } of report.plan.steps) {
        const given = weeks.filter(({ step }) => step.order === order).reduce((sum, week) => sum + week.hours, 0);
        expect(given).toBe((hours.low + hours.high) / 2);
      }
      const perWeek = new Map<number, number>();
      for (const { at, hours } of weeks) perWeek.set(at, (perWeek.get(at) ?? 0) + hours);
      for (const hours of perWeek.values()) expect(hours).toBeLessThanOrEqual(hoursPerWeek);
    }
  });

  it('escapes what has a meaning there, and folds between characters', () => {
    const [step] = report.plan.steps;
    if (!step) throw new Error('the sample has steps');
    const odd = { ...report, plan: { ...report.plan, steps: [{ ...step, name: 'A, B; C\\D\nE', order: 1 }] } };
    expect(unfold(writeCalendar(odd, { hoursPerWeek: 100 }))).toContain('SUMMARY:1. A\\, B\\; C\\\\D\\nE');
    expect(foldLine('ä'.repeat(60))).toBe(`${'ä'.repeat(37)}\r\n ${'ä'.repeat(23)}`);
  });
});

describe('a checklist', () => {
  it('has a box for what costs no hours first, then for each step', () => {
    const lines = writeChecklist(report).split('\n');
    const boxes = lines.filter((line) => line.startsWith('- [ ]'));
    expect(boxes.length).toBe(report.plan.words.length + report.plan.steps.length + report.plan.notLessons.length);
    expect(boxes[0]).toContain('write "Python" there too');
    expect(boxes.at(-1)).toContain('Education');
    expect(lines.findIndex((line) => line.includes('1. **'))).toBeGreaterThan(lines.indexOf(boxes[0] ?? ''));
  });
});
