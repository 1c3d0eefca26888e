/** What `tuopin compare` says, in each language. */
import { enCompare } from './en/compare.js';
import type { Language } from './words.js';
import { type CompareWords, zhCompare } from './zh/compare.js';

export type { CompareCounts, CompareWords } from './zh/compare.js';

/** The words of `compare` in a language. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { zh: zhCompare, en: enCompare };
