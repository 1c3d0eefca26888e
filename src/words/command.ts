/** What the command line says about itself, in each language. */
import { enCommand } from './en/command.js';
import type { Language } from './words.js';
import { type CommandWords, zhCommand } from './zh/command.js';

export type { CommandWords } from './zh/command.js';

/** The words of the command line in a language. */
export const commandWords: Readonly<Record<Language, CommandWords>> = { zh: zhCommand, en: enCommand };
