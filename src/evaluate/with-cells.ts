/** A verdict on a record of a table: each input with the cell that it was read from, and what a second list says of it. */
import type { Input } from '../facts/fact.js';
import type { Verdict } from './verdict.js';

/** By path of the record, the cell that its value stands in, and what second lists say of it. */
export type CellsByPath = Readonly<Record<string, Pick<Input, 'sheet' | 'cell' | 'sources'>>>;

/**
 * The verdict with `cell`, and of a workbook `sheet`, at each of its inputs that a cell gives, and `sources` at each that
 * second lists name.
 */
export function withCells<V extends Pick<Verdict, 'criteria'>>(verdict: V, cells: CellsByPath): V {
  const placed = <I extends { readonly path: string }>(input: I): I => {
    const { sheet, cell, sources } = (Object.hasOwn(cells, input.path) ? cells[input.path] : undefined) ?? {};
    return {
      ...input,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      ...(sources === undefined ? {} : { sources }),
    };
  };
  const criteria = verdict.criteria.map((criterion) => ({
    ...criterion,
    checks: criterion.checks.map((check) => ({ ...check, inputs: check.inputs.map(placed) })),
  }));
  return { ...verdict, criteria };
}
