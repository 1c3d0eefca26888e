/** What is said in suggested cases, in English. */
import type { SuggestWords } from '../zh/suggest.js';

export const enSuggest: SuggestWords = {
  point: (point) => `it would show ${point}`,
  mutant: (mutant) => `it would notice this slip in the rules: ${mutant}`,
  name: (reason) => `To be confirmed: ${reason}`,
  also: '; ',
};
