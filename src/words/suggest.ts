/** What is said in suggested cases, in each language. */
import { enSuggest } from './en/suggest.js';
import type { Language } from './words.js';
import { type SuggestWords, zhSuggest } from './zh/suggest.js';

export type { SuggestWords } from './zh/suggest.js';

/** The words in each language. */
export const suggestWords: Readonly<Record<Language, SuggestWords>> = { zh: zhSuggest, en: enSuggest };
