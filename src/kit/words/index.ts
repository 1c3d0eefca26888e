/** What the kit says, by language. */
import type { Language } from '../../words/words.js';
import { kitEn } from './en.js';
import { type KitWords, kitZh } from './zh.js';

/** The words of the kit in each language. */
export const kitWords: Readonly<Record<Language, KitWords>> = { zh: kitZh, en: kitEn };
