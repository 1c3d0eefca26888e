/** What `tuopin init` says, in each language. */
import { enInit } from './en/init.js';
import type { Language } from './words.js';
import { type InitWords, zhInit } from './zh/init.js';

export type { InitWords } from './zh/init.js';

/** The words in each language. */
export const initWords: Readonly<Record<Language, InitWords>> = { zh: zhInit, en: enInit };
