/** A sample or an evaluation as a workbook: a sheet of rows, and one of all that is told beside. */
import { writeWorkbook } from '../tables/write-workbook.js';
import type { WrittenCell } from '../tables/written-sheet.js';
import type { Reportable } from './reportable.js';
import { besideSheet } from './rollup-workbook.js';

const WIDE = 16;

/** The workbook, a character a byte. */
export function evaluationWorkbook<Column extends string>({
  document,
  sheet,
  columns,
  rows,
  isNumber,
}: Reportable<Column>): string {
  const head = columns.map(([, text]): WrittenCell => ({ text, look: { bold: true, wrap: true, bordered: true } }));
  const body = rows.map((row) =>
    columns.map(([column]): WrittenCell | undefined => {
      const cell = row[column] ?? '';
      // Places to be filled in by hand are seen on paper.
      if (cell === '') return { text: '', look: { bordered: true } };
      return isNumber(column) ? { number: cell } : { text: String(cell) };
    }),
  );
  const first = {
    name: sheet,
    rows: [head, ...body],
    columns: columns.map(() => ({ width: WIDE })),
    frozenRows: 1,
    filterRow: 1,
  };
  return Buffer.from(writeWorkbook([first, besideSheet(document, ['households'])])).toString('latin1');
}
