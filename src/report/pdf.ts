/**
 * Report and fonts in, PDF out, for the person who prints it or sends it on: the Markdown report set on A4, with the
 * contribution of each requirement drawn beside it. The same report gives the same bytes: its date is the report's.
 */
import PDFDocument from 'pdfkit';
import { type Block, type Run, readBlocks } from './blocks.ts';
import { writeMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { earnedPoints, mostPoints } from './row-points.ts';
import { type Measure, setLines, type TypeLine } from './typeset.ts';

/** TrueType files, as bytes. They decide which scripts a name may be written in. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const MARGIN = 48;
const PAGE = { width: 595.28, height: 841.89 };
const ROOM = PAGE.width - 2 * MARGIN;
const BOTTOM = PAGE.height - 60;
const INDENT = 14;
const INK = '#1d2733';
const SOFT = '#5b6775';
const LINK = '#0b57a4';
const GOT = '#2f6f9f';
const MOST = '#d5dee6';

/** Shares of the width: what is asked, the posting's words, the standing, the resume's words, the points. */
const COLUMNS = [0.19, 0.25, 0.19, 0.25, 0.12] as const;
const PAD = 4;
const CELL = 7.5;

type Sheet = PDFKit.PDFDocument;

const leading = (size: number): number => size * 1.4;

const measureIn =
  (doc: Sheet, size: number): Measure =>
  (text, bold) =>
    doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .widthOfString(text);

function drawLine(doc: Sheet, line: TypeLine, left: number, top: number, size: number, ink: string): void {
  for (const { text, bold, url, x, width } of line) {
    doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(url === null ? ink : LINK)
      .text(text, left + x, top, { lineBreak: false });
    if (url !== null && /^https?:\/\//.test(url)) doc.link(left + x, top, width, leading(size), url);
  }
}

function turnPage(doc: Sheet): void {
  doc.addPage();
  doc.y = MARGIN;
}

/** Text from the left edge on, line by line, over as many pages as it needs. */
function drawText(doc: Sheet, runs: readonly Run[], left: number, size: number, marker: string | null): void {
  const lines = setLines(runs, MARGIN + ROOM - left, measureIn(doc, size));
  for (const [index, line] of lines.entries()) {
    if (doc.y + leading(size) > BOTTOM) turnPage(doc);
    const top = doc.y;
    if (index === 0 && marker !== null)
      drawLine(doc, [{ text: marker, bold: false, url: null, x: 0, width: 0 }], left - INDENT, top, size, SOFT);
    drawLine(doc, line, left, top, size, INK);
    doc.y = top + leading(size);
  }
}

function drawBlock(doc: Sheet, block: Exclude<Block, { kind: 'table' }>): void {
  if (block.kind === 'line') {
    if (block.marker !== null || block.depth === 0) doc.y += 3;
    drawText(doc, block.runs, MARGIN + INDENT * block.depth, 9.5, block.marker);
    return;
  }
  const size = block.level === 1 ? 19 : 13;
  // A heading at the foot of a page, without a line of what it heads, is no heading.
  if (doc.y + 70 > BOTTOM) turnPage(doc);
  else if (block.level === 2) doc.y += 12;
  const runs = block.runs.map((run) => ({ ...run, bold: true }));
  doc.outline.addItem(runs.map(({ text }) => text).join(''));
  drawText(doc, runs, MARGIN, size, null);
  doc.y += 2;
}

interface Bar {
  readonly got: number;
  readonly most: number;
}

const plain = (text: string, bold = false): Run => ({ text, bold, url: null });

/** The table's seven columns as five: id, name and strength share one. */
const joinCells = ([
  id = [],
  asked = [],
  strength = [],
  ...rest
]: readonly (readonly Run[])[]): readonly (readonly Run[])[] => [
  [
    ...id,
    ...(id.length > 0 && id[0]?.text !== '' ? [plain(' ')] : []),
    ...asked.map((run) => ({ ...run, bold: true })),
    ...(strength.length > 0 ? [plain('\n'), ...strength] : []),
  ],
  ...rest,
];

/** `head`: the row to repeat on a new page; null for that row itself. */
function drawRow(
  doc: Sheet,
  cells: readonly (readonly Run[])[],
  bar: Bar | null,
  head: readonly (readonly Run[])[] | null,
): void {
  const measure = measureIn(doc, CELL);
  const heading = head === null;
  let rest = cells.map((runs, column) =>
    setLines(
      heading ? runs.map((run) => ({ ...run, bold: true })) : runs,
      ROOM * (COLUMNS[column] ?? 0) - PAD,
      measure,
    ),
  );
  let first = true;
  while (first || rest.some((lines) => lines.length > 0)) {
    const tall = Math.max(...rest.map((lines) => lines.length));
    const fits = (): number => Math.floor((BOTTOM - doc.y - 2 * PAD) / leading(CELL));
    // A row is kept whole where a page can hold it.
    if (fits() < Math.min(tall, 12)) {
      turnPage(doc);
      if (head !== null) drawRow(doc, head, null, null);
    }
    const count = Math.min(tall, fits());
    const top = doc.y;
    let left = MARGIN;
    for (const [column, lines] of rest.entries()) {
      for (const [index, line] of lines.slice(0, count).entries())
        drawLine(doc, line, left, top + PAD + index * leading(CELL), CELL, heading ? SOFT : INK);
      left += ROOM * (COLUMNS[column] ?? 0);
    }
    if (first && bar !== null) drawBar(doc, bar, top + PAD + 1.2 * leading(CELL));
    doc.y = top + Math.max(count, bar === null ? 0 : 2) * leading(CELL) + 2 * PAD;
    doc
      .lineWidth(0.5)
      .strokeColor(MOST)
      .moveTo(MARGIN, doc.y)
      .lineTo(MARGIN + ROOM, doc.y)
      .stroke();
    rest = rest.map((lines) => lines.slice(count));
    first = false;
  }
}

function drawBar(doc: Sheet, { got, most }: Bar, top: number): void {
  const room = ROOM * COLUMNS[4];
  const left = MARGIN + ROOM - room;
  if (most > 0) doc.rect(left, top + 2, room * most, 5).fill(MOST);
  if (got > 0) doc.rect(left, top + 2, room * got, 5).fill(GOT);
}

function drawTable(doc: Sheet, rows: readonly (readonly (readonly Run[])[])[], report: Report): void {
  const { requirements, score } = report;
  const widest = Math.max(...requirements.map((row) => mostPoints(row, requirements)));
  for (const [index, cells] of rows.entries()) {
    const row = requirements[index - 1];
    const scored = row !== undefined && score !== null && row.weight > 0 && widest > 0;
    const bar = scored
      ? { got: earnedPoints(row, requirements) / widest, most: mostPoints(row, requirements) / widest }
      : null;
    drawRow(doc, joinCells(cells), bar, index === 0 ? null : joinCells(rows[0] ?? []));
  }
}

function drawFeet(doc: Sheet, title: string): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    // Below the margin, where text would otherwise begin a page of its own.
    doc.page.margins.bottom = 0;
    const foot = `Page ${page + 1} of ${count}`;
    const width = measureIn(doc, 8)(foot, false);
    const top = PAGE.height - 40;
    drawLine(doc, [{ ...plain(title), x: 0, width: 0 }], MARGIN, top, 8, SOFT);
    drawLine(doc, [{ ...plain(foot), x: ROOM - width, width }], MARGIN, top, 8, SOFT);
  }
}

export async function writePdf(report: Report, fonts: PdfFonts): Promise<Uint8Array> {
  const [title, ...blocks] = readBlocks(writeMarkdown(report));
  const name = title?.kind === 'heading' ? title.runs.map(({ text }) => text).join('') : '';
  const date = new Date(`${report.asOf}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'en',
    displayTitle: true,
    bufferPages: true,
    pdfVersion: '1.7',
    info: { Title: name, Creator: 'skillgap', Producer: 'skillgap', CreationDate: date, ModDate: date },
  });
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc
    .registerFont('regular', new Uint8Array(fonts.regular).buffer)
    .registerFont('bold', new Uint8Array(fonts.bold).buffer);
  doc.y = MARGIN;
  for (const block of title ? [title, ...blocks] : blocks) {
    if (block.kind === 'table') drawTable(doc, block.rows, report);
    else drawBlock(doc, block);
  }
  drawFeet(doc, `${name}, as of ${report.asOf}`);
  doc.end();
  await done;
  return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
