/** Conditions as sentences, put together from the labels of facts, fields, parameters and options: none is written by hand. */
import { toDecimalString } from '../base/exact.js';
import { codeLabels } from '../facts/fact.js';
import { oppositeOf } from '../facts/operator.js';
import type { Scope } from '../records/catalog.js';
import { type Condition, isOrder, type Leaf, type Operator } from '../rulebook/condition.js';
import { fold } from '../rulebook/fold.js';
import type { Unfollowed } from '../rulebook/read-conditions.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

interface Said {
  readonly text: string;
  /** The same under a *not*, where that is said without one. */
  readonly negated?: string;
  readonly isGroup?: boolean;
}

/**
 * A condition about a level in words, references by the name of what they refer to; a group within a group stands in
 * brackets.
 */
export function conditionText(
  level: Scope,
  condition: Condition | Unfollowed,
  rulebook: Rulebook,
  language: Language,
): string {
  const { rules, bracketed } = words[language];
  const joined =
    (between: string) =>
    (parts: readonly Said[]): Said => {
      const [first] = parts;
      if (first !== undefined && parts.length === 1) return first;
      const text = parts.map((one) => (one.isGroup ? bracketed(one.text).trim() : one.text)).join(between);
      return { text, isGroup: true };
    };
  return fold<Condition | Unfollowed, Said>(condition, {
    leaf: (leaf) => ({
      text: comparisonText(level, leaf, leaf.operator, rulebook, language),
      negated: comparisonText(level, leaf, oppositeOf(leaf.operator), rulebook, language),
    }),
    reference: ({ to }) => ({ text: to }),
    not: ({ text, negated }) => (negated === undefined ? { text: rules.not(text) } : { text: negated, negated: text }),
    all: joined(rules.and),
    any: joined(rules.or),
    attested: (part) => part,
  }).text;
}

/** One comparison in words, by its own operator or by one that a reading puts in its place. */
export function comparisonText(
  level: Scope,
  leaf: Leaf,
  operator: Operator,
  rulebook: Rulebook,
  language: Language,
): string {
  const { rules, comparison } = words[language];
  const subject = factLabel(rulebook, level, leaf.fact, language);
  const bound = sideText(level, leaf, rulebook, language);
  const { side } = leaf;
  if (side.kind === 'literal' && typeof side.value === 'boolean') {
    return rules.isSo(subject, side.value === (operator === 'equal'));
  }
  if (isOrder(operator)) return `${subject} ${comparison[operator]} ${bound}`;
  return operator === 'equal' || operator === 'in' ? rules.is(subject, bound) : rules.isNot(subject, bound);
}

/** What a fact of a level is called. */
export function factLabel({ facts }: Pick<Rulebook, 'facts'>, level: Scope, name: string, language: Language): string {
  return facts[level].get(name)?.labels[language] ?? name;
}

function sideText(level: Scope, { fact, side }: Leaf, rulebook: Rulebook, language: Language): string {
  const { yes, no, alternative } = words[language];
  switch (side.kind) {
    case 'parameter':
      return rulebook.parameters.get(side.id)?.labels[language] ?? side.id;
    case 'fact':
      return factLabel(rulebook, level, side.name, language);
    case 'number':
      return toDecimalString(side.value);
    case 'literal': {
      const options = codeLabels(rulebook.facts, level, fact);
      const valueText = (value: boolean | string): string => {
        if (typeof value === 'boolean') return value ? yes : no;
        return options?.[value]?.[language] ?? value;
      };
      const values = [side.value].flat() as readonly (boolean | string)[];
      return values.map(valueText).join(alternative);
    }
  }
}
