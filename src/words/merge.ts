/** What is said of case files that were merged, in each language. */
import { enMerge } from './en/merge.js';
import type { Language } from './words.js';
import { type MergeWords, zhMerge } from './zh/merge.js';

export const mergeWords: Readonly<Record<Language, MergeWords>> = { zh: zhMerge, en: enMerge };
