/** What commands say where they read registers: what has to be answered, and how it was understood. */
import { enTableCommands } from './en/table-commands.js';
import type { Language } from './words.js';
import { type TableCommandWords, zhTableCommands } from './zh/table-commands.js';

export const tableCommandWords: Readonly<Record<Language, TableCommandWords>> = {
  zh: zhTableCommands,
  en: enTableCommands,
};
