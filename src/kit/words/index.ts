/** What the kit says, by language. */
import type { Language } from '../../words/words.js';
import { en } from './en.js';
import { type KitWords, zh } from './zh.js';

/** The words of the kit in each language. */
export const kitWords: Readonly<Record<Language, KitWords>> = { zh, en };
