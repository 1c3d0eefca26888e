import { en } from './en/common.js';
import type { Language } from './words.js';
import { type Words, zh } from './zh/common.js';

/** The words of a language. */
export const words: Readonly<Record<Language, Words>> = { zh, en };
