/** Reads the bytes of a table; what old workbooks are read by is loaded where one comes. */
import { type ReadTable, readTable, type TableOptions } from '../tables/read-table.js';

/** What every old workbook begins with: the sign of the container it is in. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0] as const;

/** What came of the table. */
export async function readTableFile(bytes: Uint8Array, options: TableOptions): Promise<ReadTable> {
  if (!CONTAINER.every((byte, at) => bytes[at] === byte)) return readTable(bytes, options);
  const { readOldWorkbook } = await import('../tables/read-old-workbook.js');
  return readTable(bytes, { ...options, oldWorkbook: readOldWorkbook });
}
