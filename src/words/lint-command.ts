/** What `tuopin lint` says about itself, in each language. */
import { enLintCommand } from './en/lint-command.js';
import type { Language } from './words.js';
import { type LintCommandWords, zhLintCommand } from './zh/lint-command.js';

export type { LintCommandWords } from './zh/lint-command.js';

/** The words in each language. */
export const lintCommandWords: Readonly<Record<Language, LintCommandWords>> = { zh: zhLintCommand, en: enLintCommand };
