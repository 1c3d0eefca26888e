/** What is said of two rulebooks held against each other, in each language. */
import { enDiff } from './en/diff.js';
import type { Language } from './words.js';
import { type DiffWords, zhDiff } from './zh/diff.js';

export type { DiffWords, FlipCounts } from './zh/diff.js';

/** The words of rulebook differences in a language. */
export const diffWords: Readonly<Record<Language, DiffWords>> = { zh: zhDiff, en: enDiff };
