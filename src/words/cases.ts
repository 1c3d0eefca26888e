/** What `tuopin cases` says about itself, in each language. */
import { enCases } from './en/cases.js';
import type { Language } from './words.js';
import { type CasesWords, zhCases } from './zh/cases.js';

export type { CasesWords } from './zh/cases.js';

/** The words in each language. */
export const casesWords: Readonly<Record<Language, CasesWords>> = { zh: zhCases, en: enCases };
