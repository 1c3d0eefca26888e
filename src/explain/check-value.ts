/** What a check found or asks for, in words: with the unit of its fact, codes by their labels. */
import { isSpan } from '../base/interval.js';
import type { Check } from '../evaluate/verdict.js';
import { codeLabels } from '../facts/fact.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import { unitWord, withUnit } from '../words/unit-text.js';
import type { Language } from '../words/words.js';

/** A value of a check on a fact; `absent` is said where there is none. */
export function checkValueText(
  { facts, fields }: Pick<Rulebook, 'facts' | 'fields'>,
  level: Level,
  fact: string,
  value: Check['expected'],
  absent: string,
  language: Language,
): string {
  const { alternative, yes, no } = words[language];
  if (value === null) return absent;
  if (typeof value === 'boolean') return value ? yes : no;
  const options = codeLabels(facts, level, fact) ?? {};
  const worded = (one: string) => (Object.hasOwn(options, one) ? (options[one]?.[language] ?? one) : one);
  if (typeof value !== 'string' && !isSpan(value)) return value.map(worded).join(alternative);
  const type = facts[level].get(fact)?.type;
  if (type?.kind !== 'number') return spanText(value, language, worded);
  const unit = unitWord(type.unit, fields.units, language);
  return unit === '%'
    ? spanText(value, language, (end) => `${end}%`)
    : withUnit(spanText(value, language), unit, language);
}
