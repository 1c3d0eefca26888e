/** Merged cells: what stands in them is in the first; what a file keeps below it nobody sees, and nobody reads. */
import { FileFault } from './file-fault.js';
import { MAX_COLUMNS } from './limits.js';
import type { Merged, SourceCell, SourceRow } from './source-sheet.js';

/** Rows without the cells that merged ones cover. */
export function* withoutCovered(
  rows: Iterable<SourceRow>,
  merged: readonly Merged[],
  sheet: string,
): Generator<SourceRow> {
  if (merged.length === 0) return yield* rows;
  const left = [...merged].sort((one, other) => other.top - one.top);
  let open: Merged[] = [];
  for (const row of rows) {
    open = open.filter(({ bottom }) => bottom >= row.number);
    for (let area = left.at(-1); area !== undefined && area.top <= row.number; area = left.at(-1)) {
      if (area.bottom >= row.number) open.push(area);
      left.pop();
      if (open.length > MAX_COLUMNS) throw overlapping(sheet);
    }
    // Areas of more columns than there are lie over each other.
    if (open.reduce((width, area) => width + area.right - area.left + 1, 0) > MAX_COLUMNS) throw overlapping(sheet);
    const cells = open.length === 0 ? row.cells : uncovered(row, open);
    if (cells.some((cell) => cell !== undefined)) yield { ...row, cells };
  }
}

/** The cell that is seen where one of some rows stands: the first of those it is merged with. Rows ascend. */
export function seenCells(
  rows: readonly number[],
  merged: readonly Merged[],
): (cell: { row: number; column: number }) => { row: number; column: number } {
  const left = [...merged].sort((one, other) => other.top - one.top);
  const over = new Map<number, readonly Merged[]>();
  let open: Merged[] = [];
  for (const row of rows) {
    for (let area = left.at(-1); area !== undefined && area.top <= row; area = left.at(-1)) {
      open.push(area);
      left.pop();
    }
    open = open.filter(({ bottom }) => bottom >= row);
    over.set(row, open);
  }
  return (cell) => {
    const area = over.get(cell.row)?.find((one) => one.left <= cell.column && cell.column <= one.right);
    return area === undefined ? cell : { row: area.top, column: area.left };
  };
}

const overlapping = (sheet: string) => new FileFault({ code: 'damagedFile', sheet, found: 'mergeCells' });

/** The cells of a row that are not covered. */
function uncovered({ number, cells }: SourceRow, open: readonly Merged[]): readonly (SourceCell | undefined)[] {
  const seen = [...cells];
  for (const { top, left, right } of open) seen.fill(undefined, number === top ? left : left - 1, right);
  return seen;
}
