/** The words of registers: notes, questions, faults of files. */
import { enTables } from './en/tables.js';
import type { Language } from './words.js';
import { type TableWords, zhTables } from './zh/tables.js';

/** The words of tables in each language. */
export const tableWords: Readonly<Record<Language, TableWords>> = { zh: zhTables, en: enTables };
