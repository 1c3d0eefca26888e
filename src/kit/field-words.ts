/** What a field is called, with its unit, and what its codes mean. */
import type { FieldInfo } from '../records/field.js';
import { words } from '../words/index.js';
import { type OwnUnits, unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';

/** The label, with the unit where it has one. */
export function fieldName({ label, unit }: FieldInfo, units: OwnUnits, language: Language): string {
  return unit === undefined
    ? label[language]
    : words[language].labelled(label[language], unitWord(unit, units, language));
}

/** Each code with its words; none of a field that is no code. */
export function codeTexts({ options = {} }: FieldInfo, language: Language): string[] {
  return Object.entries(options).map(([code, word]) => `${code} = ${word[language]}`);
}
