/** What the parts of a mapping are, for its schema, in each language. */
import { enMapping } from './en/mapping.js';
import type { Language } from './words.js';
import { type MappingWords, zhMapping } from './zh/mapping.js';

export const mappingWords: Readonly<Record<Language, MappingWords>> = { zh: zhMapping, en: enMapping };
