/** What is said in suggested cases, in Chinese. */

export const zhSuggest = {
  /** What a case would show. */
  point: (point: string) => `可体现“${point}”`,
  /** What it would notice. */
  mutant: (mutant: string) => `可发现规则的下列改动：${mutant}`,
  name: (reason: string) => `待确认：${reason}`,
  /** Between reasons. */
  also: '；',
};

/** Words for suggestions. */
export type SuggestWords = typeof zhSuggest;
