/** What a field is called, with its unit, and what its codes mean. */
import type { FieldInfo } from '../records/field.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** The label, with the unit where it has one. */
export function fieldName({ label, unit }: FieldInfo, language: Language): string {
  const { unit: units, labelled } = words[language];
  return unit === undefined ? label[language] : labelled(label[language], units[unit] ?? unit);
}

/** Each code with its words; none of a field that is no code. */
export function codeTexts({ options = {} }: FieldInfo, language: Language): string[] {
  return Object.entries(options).map(([code, word]) => `${code} = ${word[language]}`);
}
