/** Samples and evaluations as documents and rows. */
import type { ToldAsDocument } from './document-report.js';
import type { Reportable } from './reportable.js';

/** A sheet of paper: lists are printed and taken along. */
const A4 = '@page { size: A4; margin: 14mm 12mm; }';

/** What is told of one. */
export function evaluationTold<Column extends string>(reported: Reportable<Column>): ToldAsDocument {
  const { id, value, document, columns, rows } = reported;
  return {
    id,
    result: value,
    document: () => document,
    table: () => ({
      head: columns.map(([, head]) => head),
      rows: rows.map((row) => columns.map(([column]) => row[column] ?? '')),
    }),
    workbook: async () => (await import('./evaluation-workbook.js')).evaluationWorkbook(reported),
    style: A4,
  };
}
