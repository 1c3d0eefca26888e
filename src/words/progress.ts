/** What progress against a plan and watching say, in each language. */
import { enProgress } from './en/progress.js';
import type { Language } from './words.js';
import { type ProgressWords, zhProgress } from './zh/progress.js';

export const progressWords: Readonly<Record<Language, ProgressWords>> = { zh: zhProgress, en: enProgress };
