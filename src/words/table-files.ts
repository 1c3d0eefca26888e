/** What is said of files of cells that cannot be read, in each language. */
import { enTableFiles } from './en/table-files.js';
import type { Language } from './words.js';
import { type TableFileWords, zhTableFiles } from './zh/table-files.js';

export const tableFileWords: Readonly<Record<Language, TableFileWords>> = { zh: zhTableFiles, en: enTableFiles };
