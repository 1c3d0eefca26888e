/** What the kit says, by language. */

import { enKit } from './en/kit.js';
import type { Language } from './words.js';
import { type KitWords, zhKit } from './zh/kit.js';

/** The words of the kit in each language. */
export const kitWords: Readonly<Record<Language, KitWords>> = { zh: zhKit, en: enKit };
