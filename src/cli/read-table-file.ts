/** Reads the bytes of a table; what old workbooks are read by is loaded where one comes. */
import { isContainer } from '../tables/read-sheets.js';
import { type ReadTable, readTable, type TableOptions } from '../tables/read-table.js';

/** What came of the table. */
export async function readTableFile(bytes: Uint8Array, options: TableOptions): Promise<ReadTable> {
  if (!isContainer(bytes)) return readTable(bytes, options);
  const { readOldWorkbook } = await import('../tables/read-old-workbook.js');
  return readTable(bytes, { ...options, oldWorkbook: readOldWorkbook });
}
