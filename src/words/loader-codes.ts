/** What keeps a rulebook from loading, in each language. */
import { enLoaderCodes } from './en/loader-codes.js';
import type { Language } from './words.js';
import { type LoaderCodes, zhLoaderCodes } from './zh/loader-codes.js';

export type { LoaderCodes } from './zh/loader-codes.js';

/** The words in each language. */
export const loaderCodeWords: Readonly<Record<Language, LoaderCodes>> = { zh: zhLoaderCodes, en: enLoaderCodes };
