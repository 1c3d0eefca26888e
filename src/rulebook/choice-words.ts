import type { Language } from '../words/words.js';
import type { Reading } from './rulebook.js';

/** A reading and one of its options as readers know them; by their ids where they are not among these readings. */
export function choiceWords(
  readings: readonly Reading[],
  reading: string,
  option: string,
  language: Language,
): [reading: string, option: string] {
  const found = readings.filter(({ id }) => id === reading);
  const chosen = found.flatMap(({ options }) => options).find(({ id }) => id === option);
  return [found[0]?.labels[language] ?? reading, chosen?.labels[language] ?? option];
}
