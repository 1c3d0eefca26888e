/** What `tuopin verify` says of sealed decisions, in each language. */
import { enVerify } from './en/verify.js';
import type { Language } from './words.js';
import { type VerifyWords, zhVerify } from './zh/verify.js';

export type { VerifyWords } from './zh/verify.js';

/** The words of `verify` in a language. */
export const verifyWords: Readonly<Record<Language, VerifyWords>> = { zh: zhVerify, en: enVerify };
