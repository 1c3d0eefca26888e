/** What the bytes of a table are read by: what old workbooks are read by is loaded where one comes. */
import type { ByteSource } from '../tables/byte-source.js';
import { isContainer } from '../tables/read-sheets.js';
import type { TableOptions } from '../tables/read-table.js';

/** The options by which a table can be read. */
export async function optionsFor(bytes: ByteSource, options: TableOptions): Promise<TableOptions> {
  if (!isContainer(bytes.subarray(0, 4))) return options;
  const { readOldWorkbook } = await import('../tables/read-old-workbook.js');
  return { ...options, oldWorkbook: readOldWorkbook };
}
