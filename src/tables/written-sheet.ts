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
}
