/** A report in; a sound page without script, whose links lead somewhere, out. */
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { renderReportBody, writeHtml } from '../../src/report/html.ts';
import { markText } from '../../src/report/marks.ts';
import { sampleReport } from './sample.ts';

interface Seen {
  readonly ids: string[];
  readonly links: string[];
  readonly tags: string[];
  readonly labels: string[];
  readonly headings: string[];
  readonly unclosed: string[];
}

const VOID = new Set(['br', 'meta', 'rect']);

/** Reads HTML as a browser's parser would, and keeps what the tests ask about. */
function read(html: string): Seen {
  const seen: Seen = { ids: [], links: [], tags: [], labels: [], headings: [], unclosed: [] };
  const parser = new Parser({
    onopentag(tag, attributes) {
      seen.tags.push(tag);
      if (attributes.id) seen.ids.push(attributes.id);
      if (attributes.href) seen.links.push(attributes.href);
      if (attributes['aria-labelledby']) seen.labels.push(attributes['aria-labelledby']);
      if (/^h[1-6]$/.test(tag)) seen.headings.push(tag);
    },
    onclosetag(tag, implied) {
      if (implied && !VOID.has(tag)) seen.unclosed.push(tag);
    },
  });
  parser.write(html);
  parser.end();
  return seen;
}

/** The text a reader sees. */
function textOf(html: string): string {
  let text = '';
  const parser = new Parser(
    {
      ontext(part) {
        text += part;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return text;
}

const report = sampleReport();
const body = renderReportBody(report);
const seen = read(body);

describe('the HTML report', () => {
  it('opens and closes every tag, and uses no id twice', () => {
    expect(seen.unclosed).toEqual([]);
    expect(new Set(seen.ids).size).toBe(seen.ids.length);
  });

  it('leads every link and every label somewhere', () => {
    const inside = seen.links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((id) => !seen.ids.includes(id))).toEqual([]);
    expect(seen.labels.filter((id) => !seen.ids.includes(id))).toEqual([]);
  });

  it('links each requirement to its words on both sides, and back', () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5', 'r6']) {
      expect(seen.links).toEqual(expect.arrayContaining([`#posting-${id}-1`, `#resume-${id}-1`, `#${id}`]));
    }
    expect(body).toContain('<mark data-requirement="r2">Django</mark>');
  });

  it('has one title and headings without gaps', () => {
    expect(seen.headings[0]).toBe('h1');
    expect(seen.headings.filter((tag) => tag === 'h1')).toHaveLength(1);
    expect(new Set(seen.headings)).toEqual(new Set(['h1', 'h2']));
  });

  it('needs no script, no inline style and nothing from elsewhere', () => {
    expect(seen.tags).not.toEqual(expect.arrayContaining(['script']));
    expect(body).not.toMatch(/\s(style|on\w+)=/);
    expect(writeHtml(report)).not.toMatch(/<(link|img|script)|url\(|@import/);
  });

  it('takes the words of a document as words', () => {
    expect(body).toContain('Robin &lt;b&gt;Example&lt;/b&gt;');
    expect(body).toContain('&quot;go to market&quot; is not &lt;it&gt;');
    expect(seen.tags).not.toContain('fast');
    expect(seen.tags).not.toContain('it');
  });

  it('links only pages of the web', () => {
    const [step] = report.plan.steps;
    if (!step) throw new Error('the sample has a plan');
    const resource = { title: 'T', url: 'javascript:alert(1)', kind: 'book' as const, cost: 'free' as const };
    const harmed = { ...report, plan: { ...report.plan, steps: [{ ...step, resources: [resource] }] } };
    expect(renderReportBody(harmed)).not.toContain('javascript:');
  });

  it('folds what is long: other names looked for, and the rest of a long plan', () => {
    expect(body).toContain('<summary>Looked for 1 other name as well</summary>Flutter SDK');
    const [step] = report.plan.steps;
    if (!step) throw new Error('the sample has a plan');
    const steps = Array.from({ length: 7 }, (_, at) => ({ ...step, order: at + 1, scoreAfter: 60 + 4 * at }));
    const long = renderReportBody({ ...report, plan: { ...report.plan, steps } });
    expect(long).toContain('take you from 57.5 to 72.0; all of them to 84.0.');
    expect(long).toContain('<details><summary>The other 3 steps</summary><ol start="5">');
    expect(read(long).unclosed).toEqual([]);
    expect(body).not.toContain('The other');
  });

  it('says beside the number what it rests on', () => {
    expect(body).toContain(
      '<strong>57.5</strong> of 100 points <small>from 7 requirements in 7 of 10 requirement lines</small>',
    );
  });

  it('is a whole page where one is asked for', () => {
    const page = writeHtml(report);
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(read(page).unclosed).toEqual([]);
    expect(page).toContain('<html lang="en">');
  });

  it('shows both documents as they were read', () => {
    const [, resume = ''] = body.split('<div class="document">');
    const shown = textOf(resume.split('</div>')[0]?.replace(/<a class="back".*?<\/a>/g, '') ?? '');
    expect(shown).toBe(report.documents.resume.text);
  });
});

describe('marks', () => {
  it('cut overlapping spans into pieces that name all they serve', () => {
    const marks = [
      { start: 0, end: 5, requirement: 'r1', anchor: 'a1' },
      { start: 3, end: 8, requirement: 'r2', anchor: 'a2' },
    ];
    expect(markText('abcdefgh.', marks)).toBe(
      '<span id="a1"></span><mark data-requirement="r1">abc</mark><span id="a2"></span><mark data-requirement="r1 r2">de</mark><a class="back" href="#r1" aria-label="Back to r1">r1</a><mark data-requirement="r2">fgh</mark><a class="back" href="#r2" aria-label="Back to r2">r2</a>.',
    );
  });

  it('never change the text, whatever they overlap', () => {
    const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), requirement: fc.constantFrom('r1', 'r2', 'r3') });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 6 }), (text, all) => {
        const html = markText(
          text,
          all.map((one, index) => ({ ...one, anchor: `a${index}` })),
        );
        expect(textOf(html.replace(/<a class="back".*?<\/a>/g, ''))).toBe(text);
        expect(read(html).unclosed).toEqual([]);
      }),
    );
  });
});
