/** One part of a report after another, for a terminal, its tables in columns. */
import { aligned, foldedRows } from './columns.js';
import type { Section } from './document.js';
import { INDENT, type LayOut, type PaintTone, reportLines } from './report-lines.js';

/** Each row on one line. */
export const inColumns: LayOut = (table) => aligned(table).map((line) => [line]);

/**
 * The part as lines, without the last line break.
 * @param width how many places a line of the reader's terminal has, where there is one: wider tables are folded
 */
export function reportText(section: Section, paint: PaintTone, width?: number): string {
  const layOut: LayOut = width === undefined ? inColumns : (table) => foldedRows(table, width - INDENT.length);
  return reportLines(section, paint, layOut).join('\n');
}
