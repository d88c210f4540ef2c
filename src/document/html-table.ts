/**
 * Enters: the cells of a table, each as lines; leaves: rows, or cells one after the other. Half of the tables in
 * resumes hold no table: they put a column beside another. What tells them apart is the length of their cells.
 */
import type { LineWriter } from './line-writer.ts';
import type { DraftLine } from './lines.ts';

export type TableCell = readonly DraftLine[];

/** A cell of data is one line of at most this many characters. */
const LONGEST_DATA_CELL = 160;

/** Rows of short cells become one line each, cells parted by a tab; any other row is read cell by cell. */
export function writeTable(rows: readonly (readonly TableCell[])[], writer: LineWriter): void {
  for (const row of rows) {
    const filled = row.filter((cell) => cell.length > 0);
    if (filled.length > 1 && filled.every(isData)) {
      writer.addRow(
        filled.map((cell) => cell[0]?.text ?? ''),
        'row',
      );
    } else {
      filled.forEach((cell, index) => {
        if (filled.length > 1 && (index > 0 || cell.length > 1)) writer.breakBlock();
        writer.addLines(cell);
      });
      if (filled.length > 1) writer.breakBlock();
    }
  }
}

function isData(cell: TableCell): boolean {
  return cell.length === 1 && (cell[0]?.text.length ?? 0) <= LONGEST_DATA_CELL;
}
