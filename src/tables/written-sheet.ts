/** A sheet to be written: what stands in each cell and how it looks, without anything of what it means. */
import type { Merged } from './source-sheet.js';

/** What stands in a cell: a text is a text whatever it begins with; a number may be given by its decimal. */
export type WrittenValue =
  | { readonly text: string }
  | { readonly number: number | string }
  /** A day, `YYYY-MM-DD`. */
  | { readonly day: string };

/** How a cell looks. */
export interface CellLook {
  readonly bold?: true;
  readonly wrap?: true;
  readonly centered?: true;
  readonly bordered?: true;
  /** The colour behind it: `FFC7CE`. */
  readonly fill?: string;
  /** Its number format: `0.00`, `@`. */
  readonly format?: string;
}

export type WrittenCell = WrittenValue & { readonly look?: CellLook };

/** A column: its width in characters of Latin letters, and the format of the cells that are still to be filled in. */
export interface WrittenColumn {
  readonly width?: number;
  readonly format?: string;
}

/** A choice that is offered for the cells of a column, in rows from one to another. */
export interface WrittenChoice {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly options: readonly string[];
}

/** Numbers that are taken in the cells of a column, in rows from one to another; all else is refused as it is typed. */
export interface WrittenBound {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

/** What is said of a cell beside it; row and column count from 1. */
export interface WrittenComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface WrittenSheet {
  /** At most 31 characters; what Excel allows in none becomes a space. */
  readonly name: string;
  readonly rows: Iterable<readonly (WrittenCell | undefined)[]>;
  readonly columns?: readonly WrittenColumn[];
  /** How many rows and columns stay in sight; those rows head every printed page. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The row that filters stand in. */
  readonly filterRow?: number;
  readonly merged?: readonly Merged[];
  readonly choices?: readonly WrittenChoice[];
  readonly bounds?: readonly WrittenBound[];
  readonly comments?: readonly WrittenComment[];
  /** How many columns are printed; by default all. */
  readonly printedColumns?: number;
}

/** The sheet of options that fit into no cell's rule; nobody sees it. */
export const OPTIONS = 'options';
