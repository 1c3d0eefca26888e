/** What samples and third-party evaluations say, in each language. */
import { enAssess } from './en/assess.js';
import type { Language } from './words.js';
import { type AssessWords, zhAssess } from './zh/assess.js';

export type { AssessWords } from './zh/assess.js';

export const assessWords: Readonly<Record<Language, AssessWords>> = { zh: zhAssess, en: enAssess };
