/** A table from its columns: what stands in each cell, and what its rows can be put in order by. */
import { type Block, type Cell, type Section, sectionOf, type Tone, tableBlock } from './document.js';

/** A table of a document. */
export type TableBlock = Extract<Block, { readonly kind: 'table' }>;

/** A column; the key is what rows are put in order by, where that is a number. */
export interface ColumnOf<Row> {
  readonly head: string;
  readonly cell: (row: Row, at: number) => Cell;
  readonly key?: (row: Row, at: number) => number | null | undefined;
}

/** The table; every row has the keys of its figures, so that formats can tell them from ids, which may be digits too. */
export function tableByColumns<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  tones: readonly Tone[] = [],
): TableBlock {
  return tableBlock(
    columns.map(({ head }) => head),
    rows.map((row, at) => columns.map(({ cell }) => cell(row, at))),
    tones,
    rows.map((row, at) => columns.map(({ key }) => key?.(row, at))),
  ) as TableBlock;
}

/** A column of figures, which may be decimals; where one is not known, nothing stands. */
export function figureColumn<Row>(
  head: string,
  of: (row: Row, at: number) => number | string | null | undefined,
): ColumnOf<Row> {
  return {
    head,
    cell: (row, at) => String(of(row, at) ?? ''),
    key(row, at) {
      const figure = of(row, at) ?? '';
      return figure === '' || Number.isNaN(Number(figure)) ? null : Number(figure);
    },
  };
}

/** A column of what lies between two figures, in order by the greater one. */
export function spanColumn<Row>(
  head: string,
  of: (row: Row) => { readonly from: number | string; readonly to: number | string } | null,
  between: (from: string, to: string) => string,
): ColumnOf<Row> {
  return {
    head,
    cell(row) {
      const span = of(row);
      return span === null ? '' : between(String(span.from), String(span.to));
    },
    key(row) {
      const span = of(row);
      return span === null ? null : Number(span.to);
    },
  };
}

/** A section with the table; none where there would be no row. */
export function sectionsByColumns<Row>(
  id: string,
  title: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Section[] {
  return rows.length === 0 ? [] : [sectionOf(id, title, [tableByColumns(columns, rows)])];
}
