import { en } from './en.js';
import type { Language, Words } from './words.js';
import { zh } from './zh.js';

/** The words of a language. */
export const words: Readonly<Record<Language, Words>> = { zh, en };
