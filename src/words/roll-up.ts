/** What a roll-up says, in each language. */
import { enRollUp } from './en/roll-up.js';
import type { Language } from './words.js';
import { type RollUpWords, zhRollUp } from './zh/roll-up.js';

export type { RollUpColumn } from './zh/roll-up.js';

export const rollUpWords: Readonly<Record<Language, RollUpWords>> = { zh: zhRollUp, en: enRollUp };
