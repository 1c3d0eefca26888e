/** A reading as people read it: its options, the default among them, and what each rests on. */
import type { Level } from '../records/catalog.js';
import type { Reading, Rulebook } from '../rulebook/rulebook.js';
import { ruleOf } from '../rulebook/rules.js';
import type { Language } from '../words/words.js';
import { type CitationPage, describeCitation } from './describe-citation.js';

/** An option of a reading in words. */
export interface OptionPage {
  readonly id: string;
  readonly title: string;
  readonly isDefault: boolean;
  readonly citations: readonly CitationPage[];
  readonly note?: string;
}

/** A reading in words: a point on which the text admits more than one. */
export interface ReadingPage {
  readonly id: string;
  readonly title: string;
  /** The levels whose exit depends on it. */
  readonly levels: readonly Level[];
  /** Every verdict and measure that does. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly options: readonly OptionPage[];
}

/** A reading of a rulebook. */
export function describeReading(
  { id, labels, levels, rules, options }: Reading,
  rulebook: Rulebook,
  language: Language,
): ReadingPage {
  return {
    id,
    title: labels[language],
    levels,
    rules: rules.map((rule) => ({ id: rule, title: ruleOf(rulebook, rule)?.labels[language] ?? rule })),
    options: options.map((option, index) => ({
      id: option.id,
      title: option.labels[language],
      isDefault: index === 0,
      citations: option.citations.map((citation) => describeCitation(citation, rulebook, language)),
      ...(option.note === undefined ? {} : { note: option.note[language] }),
    })),
  };
}
