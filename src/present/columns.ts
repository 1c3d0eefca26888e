/** Tables in plain text. */
import stringWidth from 'string-width';

/** Pads each column to its widest cell; Chinese characters take two places. The last column is left as it is. */
export function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => stringWidth(row[column] ?? ''))));
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
      )
      .join('  ')
      .trimEnd(),
  );
}
