/** What `tuopin diff` says of itself, in each language. */
import { enDiffCommand } from './en/diff-command.js';
import type { Language } from './words.js';
import { type DiffCommandWords, zhDiffCommand } from './zh/diff-command.js';

export type { DiffCommandWords } from './zh/diff-command.js';

/** The words of `diff` in a language. */
export const diffCommandWords: Readonly<Record<Language, DiffCommandWords>> = { zh: zhDiffCommand, en: enDiffCommand };
