/** What both languages say of a rulebook's faults. A sentence that one of them lacks is a type error. */
import type { RulebookAbout, RulebookFault, RulebookFaults } from '../base/rulebook-issue.js';

/** A sentence for every fault, by its code and reason. */
export type RulebookSentences = {
  readonly [Code in RulebookFault]: {
    readonly [Reason in keyof RulebookFaults[Code]]: (told: RulebookFaults[Code][Reason]) => string;
  };
};

/** Those on the shape of a value, which several codes share. */
export type ShapeSentences = RulebookSentences['missingLabel'];

/** Names that the sentences are put together with. */
export interface RulebookNames {
  /** Types of JSON. */
  readonly type: Readonly<Record<string, string>>;
  /** What rules, facts and clauses are about. */
  readonly about: Readonly<Record<RulebookAbout, string>>;
}

/** Of a long list as many as can be read, and how many more there are. */
const SHOWN = 30;

/** The items of a list, shortened where it is long. */
export function firstOf(
  items: readonly string[],
  separator: string,
  shortened: (shown: string, rest: number) => string,
): string {
  if (items.length <= SHOWN) return items.join(separator);
  return shortened(items.slice(0, SHOWN).join(separator), items.length - SHOWN);
}
