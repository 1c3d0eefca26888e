/** Which files are tables, by their names: what has to be known before anything is loaded that reads them. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** Extensions of tables. Texts may be anything: in a folder they are no tables. */
const TABLES: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.csv', '.tsv']);
const TEXTS: ReadonlySet<string> = new Set(['.txt']);

/** What stands beside a workbook while somebody has it open. */
const LOCK = '~$';

/** Whether a file that is named on the command line is a table. */
export function isTable(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return TABLES.has(extension) || TEXTS.has(extension);
}

/** Whether a file in a folder is one. */
export function isTableInFolder(path: string): boolean {
  return TABLES.has(extname(path).toLowerCase()) && !basename(path).startsWith(LOCK);
}

/** Whether a path is a table or a folder with one below it. */
export function holdsTable(path: string): boolean {
  if (isTable(path)) return true;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' }).some(isTableInFolder);
  } catch {
    // What keeps it from being read is told where it is read.
    return false;
  }
}
