/** A verdict on a record of a table: each input with the cell that it was read from. */
import type { Verdict } from './verdict.js';

/** By path of the record, the cell that its value stands in. */
type CellsByPath = Readonly<Record<string, { readonly sheet?: string; readonly cell: string }>>;

/** The verdict with `cell`, and of a workbook `sheet`, at each of its inputs that a cell gives (contract 11). */
export function withCells<V extends Pick<Verdict, 'criteria'>>(verdict: V, cells: CellsByPath): V {
  const placed = <I extends { readonly path: string }>(input: I): I => {
    const at = Object.hasOwn(cells, input.path) ? cells[input.path] : undefined;
    return at === undefined
      ? input
      : { ...input, ...(at.sheet === undefined ? {} : { sheet: at.sheet }), cell: at.cell };
  };
  const criteria = verdict.criteria.map((criterion) => ({
    ...criterion,
    checks: criterion.checks.map((check) => ({ ...check, inputs: check.inputs.map(placed) })),
  }));
  return { ...verdict, criteria };
}
