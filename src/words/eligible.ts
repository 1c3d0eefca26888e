/** What `tuopin eligible` says, in each language. */
import { enEligible } from './en/eligible.js';
import type { Language } from './words.js';
import { type EligibleWords, zhEligible } from './zh/eligible.js';

export type { EligibleCounts, EligibleWords, MeasureCount, MeasureCounts } from './zh/eligible.js';

/** The words of each language. */
export const eligibleWords: Readonly<Record<Language, EligibleWords>> = { zh: zhEligible, en: enEligible };
