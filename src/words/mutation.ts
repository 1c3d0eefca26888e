/** What is said of mutants, in each language. */
import { enMutation } from './en/mutation.js';
import type { Language } from './words.js';
import { type MutationWords, zhMutation } from './zh/mutation.js';

export type { MutationWords } from './zh/mutation.js';

/** The words in each language. */
export const mutationWords: Readonly<Record<Language, MutationWords>> = { zh: zhMutation, en: enMutation };
