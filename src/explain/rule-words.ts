/** What a rule is called, and how its outcomes are worded: an exit is reached, a condition fulfilled, a measure received. */
import type { Outcome } from '../base/outcome.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { isExit, ruleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { memberIndex, nameOf } from './people.js';

/** The words for the outcomes of a rule. */
export function outcomeWords(rule: string, language: Language): Readonly<Record<Outcome, string>> {
  const { outcome, fulfilled, eligible } = words[language];
  if (rule.startsWith('measure/')) return eligible;
  return isExit(rule) ? outcome : fulfilled;
}

/** The rule of a verdict by its label, with the member it is about. */
export function ruleName(
  { rule, subject }: Pick<Verdict, 'rule' | 'subject'>,
  rulebook: Rulebook,
  language: Language,
  record?: ParsedRecord,
): string {
  const label = ruleOf(rulebook, rule)?.labels[language] ?? rule;
  const index = subject === undefined ? undefined : memberIndex(subject);
  if (index === undefined) return label;
  const { member, bracketed } = words[language];
  // No brackets within brackets.
  return `${label}${bracketed(`${member(index + 1)} ${nameOf(index, record)}`.trimEnd())}`;
}
