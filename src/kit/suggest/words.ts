/** What is said in suggested cases, in both languages. */
import type { Language } from '../../words/words.js';

const en: SuggestWords = {
  point: (point) => `it would show ${point}`,
  mutant: (mutant) => `it would notice this slip in the rules: ${mutant}`,
  name: (reason) => `To be confirmed: ${reason}`,
  also: '; ',
};

const zh = {
  /** What a case would show. */
  point: (point: string) => `可体现“${point}”`,
  /** What it would notice. */
  mutant: (mutant: string) => `可发现规则的下列改动：${mutant}`,
  name: (reason: string) => `待确认：${reason}`,
  /** Between reasons. */
  also: '；',
};

/** Words for suggestions. */
export type SuggestWords = typeof zh;

/** The words in each language. */
export const suggestWords: Readonly<Record<Language, SuggestWords>> = { zh, en };
