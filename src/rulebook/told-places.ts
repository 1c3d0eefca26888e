/** What a rulebook's own sentences can be filled with. */
import type { WordsSection } from '../base/rulebook-issue.js';

/**
 * What can be told in a sentence, by what the sentence is about.
 * - comparisons: the `value` that the record gives and the `bound`, which is `atLeast` where more is asked for and `atMost`
 *   where less is; the `gap` between them, which is `above` or `below` by the side of the bound that the value lies on,
 *   none of them where it lies on the bound; what is said of `members`; the `inputs` with their labels, and the `input`
 *   that is the last of them, without
 * - members: the `count` of those by whom it fails or is open, and their `names`
 * - remedies: whose input it is (`member`), `by` how much it has to change, what the fact lacks for `each` person, which
 *   inputs could be `more` or `less` for it, the codes `to` have in its place
 */
export const places = {
  rules: [],
  criteria: [],
  comparisons: ['value', 'bound', 'gap', 'above', 'below', 'atLeast', 'atMost', 'members', 'inputs', 'input'],
  members: ['count', 'names'],
  questions: [],
  remedies: ['member', 'by', 'each', 'more', 'less', 'to'],
} as const satisfies Readonly<Record<WordsSection, readonly string[]>>;

/** What is told in the sentences about something: a text for every place. */
export type Places<About extends WordsSection> = Readonly<Record<(typeof places)[About][number], string>>;
