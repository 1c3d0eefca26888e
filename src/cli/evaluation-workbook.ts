/** A sample or an evaluation as a workbook: a sheet of rows, and one of all that is told beside. */
import type { WrittenCell } from '../tables/written-sheet.js';
import { besideSheet, listSheet, workbookText } from './beside-sheet.js';
import type { Reportable } from './reportable.js';

/** The workbook, a character a byte. */
export function evaluationWorkbook<Column extends string>({
  document,
  sheet,
  columns,
  rows,
  isNumber,
}: Reportable<Column>): string {
  const body = rows.map((row) =>
    columns.map(([column]): WrittenCell | undefined => {
      const cell = row[column] ?? '';
      // Places to be filled in by hand are seen on paper.
      if (cell === '') return { text: '', look: { bordered: true } };
      return isNumber(column) ? { number: cell } : { text: String(cell) };
    }),
  );
  const first = listSheet(
    sheet,
    columns.map(([, text]) => text),
    body,
  );
  return workbookText([first, besideSheet(document, ['households'])]);
}
