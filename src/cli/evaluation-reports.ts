/** Samples and evaluations as documents and rows. */
import type { Document } from '../present/document.js';
import { type ColumnOf, figureColumn, tableByColumns } from '../present/table-by-columns.js';
import type { ToldAsDocument } from './document-report.js';

/** What is reported of one, before it has a format. */
interface Reportable<Column extends string> {
  readonly id: string;
  /** What is printed as JSON. */
  readonly value: object;
  readonly document: Document;
  /** Rows of a table, with what heads its columns and names its sheet. */
  readonly sheet: string;
  readonly columns: readonly (readonly [column: Column, head: string])[];
  readonly rows: readonly ReportableRow<Column>[];
  readonly isNumber: (column: Column) => boolean;
}

type ReportableRow<Column extends string> = Readonly<Partial<Record<Column, string | number>>>;

/** A sheet of paper: lists are printed and taken along. */
const A4 = '@page { size: A4; margin: 14mm 12mm; }';

/** What is told of one. */
export function evaluationTold<Column extends string>(reported: Reportable<Column>): ToldAsDocument {
  const { id, value, document, sheet, columns, rows, isNumber } = reported;
  return {
    id,
    result: value,
    document: () => document,
    table: () =>
      tableByColumns(
        columns.map(([column, head]): ColumnOf<ReportableRow<Column>> => {
          const of = (row: ReportableRow<Column>) => row[column] ?? '';
          return isNumber(column) ? figureColumn(head, of) : { head, cell: (row) => String(of(row)) };
        }),
        rows,
      ),
    list: { name: sheet, sections: ['households'], byHand: true },
    style: A4,
  };
}
