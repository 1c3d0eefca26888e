/** What a what-if put, in words, so that none is taken for a verdict on the record. */
import { isSpan, type Span } from '../base/interval.js';
import type { Override, Verdict } from '../evaluate/verdict.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import { unitWord, withUnit } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { pathLabel } from './table.js';

/** One line that marks a what-if and names each thing put, with its value and what stood there; else undefined. */
export function whatIfNote(
  { level, overrides = [] }: Pick<Verdict, 'level' | 'overrides'>,
  rulebook: Rulebook,
  language: Language,
): string | undefined {
  if (overrides.length === 0) return undefined;
  return words[language].whatIf(overrides.map((one) => overrideText(level, one, rulebook, language)));
}

function overrideText(
  level: Level,
  { path, value, instead }: Override,
  rulebook: Rulebook,
  language: Language,
): string {
  const { putInstead, faultyBefore } = words[language];
  const before = instead === undefined ? faultyBefore : valueText(level, path, instead, rulebook, language);
  return putInstead(
    pathLabel(level, path, language, rulebook),
    valueText(level, path, value, rulebook, language),
    before,
  );
}

/** A value of a field or parameter in words, with its unit: as overrides and inputs carry it. */
export function valueText(
  level: Level,
  path: string,
  value: string | boolean | Span | null,
  rulebook: Rulebook,
  language: Language,
): string {
  const vocabulary = words[language];
  const parameter = path.startsWith('parameters.')
    ? rulebook.parameters.get(path.slice('parameters.'.length))
    : undefined;
  if (value === null) return parameter === undefined ? vocabulary.unknown : vocabulary.noParameter;
  if (typeof value === 'boolean') return value ? vocabulary.yes : vocabulary.no;
  const field = rulebook.fields.at(level, path);
  if (field?.kind === 'date') return spanText(value, language, vocabulary.day);
  const unit = (parameter ?? field)?.unit;
  if (unit === undefined)
    return isSpan(value) ? spanText(value, language) : (field?.options?.[value]?.[language] ?? value);
  const word = unitWord(unit, rulebook.fields.units, language);
  return word === '%'
    ? spanText(value, language, (end) => `${end}%`)
    : withUnit(spanText(value, language), word, language);
}
