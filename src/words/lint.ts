/** What reports on a rulebook say besides the findings, in each language. */
import { enLint } from './en/lint.js';
import type { Language } from './words.js';
import { type LintWords, zhLint } from './zh/lint.js';

export type { LintWords } from './zh/lint.js';

/** The words in each language. */
export const lintWords: Readonly<Record<Language, LintWords>> = { zh: zhLint, en: enLint };
