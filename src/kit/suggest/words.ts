/** What is said in suggested cases, in both languages. */
import type { Language } from '../../words/words.js';

/** Words for suggestions. */
export interface SuggestWords {
  /** What a case would show. */
  readonly point: (point: string) => string;
  /** What it would notice. */
  readonly mutant: (mutant: string) => string;
  readonly name: (reason: string) => string;
  /** Between reasons. */
  readonly also: string;
}

const en: SuggestWords = {
  point: (point) => `it would show ${point}`,
  mutant: (mutant) => `it would notice this slip in the rules: ${mutant}`,
  name: (reason) => `To be confirmed: ${reason}`,
  also: '; ',
};

const zh: SuggestWords = {
  point: (point) => `可体现“${point}”`,
  mutant: (mutant) => `可发现规则的下列改动：${mutant}`,
  name: (reason) => `待确认：${reason}`,
  also: '；',
};

/** The words in each language. */
export const suggestWords: Readonly<Record<Language, SuggestWords>> = { zh, en };
