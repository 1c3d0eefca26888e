/** Units in words, and figures with them. */
import { words } from './index.js';
import type { Language } from './words.js';

/** The units that a rulebook names itself, by id. */
export type OwnUnits = ReadonlyMap<string, Readonly<Record<Language, string>>>;

/** A unit by its word; `short` where it stands in a sentence, which says the rest. */
export function unitWord(unit: string, own: OwnUnits, language: Language, form?: 'short'): string {
  const { unit: whole, sentences } = words[language];
  return own.get(unit)?.[language] ?? (form === 'short' ? sentences.unit : whole)[unit] ?? unit;
}

/** A figure with its unit behind it, where it has one. */
export function withUnit(figure: string, unit: string | undefined, language: Language): string {
  return unit === undefined ? figure : `${figure}${words[language].spaced(unit, figure)}`;
}
