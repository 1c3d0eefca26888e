/** What the offline page says, in each language. */
import { enPage } from './en/page.js';
import type { Language } from './words.js';
import { type PageWords, zhPage } from './zh/page.js';

export const pageWords: Readonly<Record<Language, PageWords>> = { zh: zhPage, en: enPage };
