/** What is reported of a sample or an evaluation, before it has a format. */
import type { Document } from '../present/document.js';

/** What is reported. */
export interface Reportable<Column extends string> {
  readonly id: string;
  /** What is printed as JSON. */
  readonly value: object;
  readonly document: Document;
  /** Rows of a table, with what heads its columns and names its sheet. */
  readonly sheet: string;
  readonly columns: readonly (readonly [column: Column, head: string])[];
  readonly rows: readonly Readonly<Partial<Record<Column, string | number>>>[];
  readonly isNumber: (column: Column) => boolean;
}
