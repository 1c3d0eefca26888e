/** What is found in data, in each language. By themselves, so that a page that judges need not load them. */
import { enFindings } from './en/findings.js';
import type { Language } from './words.js';
import { type FindingWords, zhFindings } from './zh/findings.js';

export const findingWords: Readonly<Record<Language, FindingWords>> = { zh: zhFindings, en: enFindings };
